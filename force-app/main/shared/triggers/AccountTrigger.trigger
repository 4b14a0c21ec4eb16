/** The one trigger of accounts. */
trigger AccountTrigger on Account(before delete) {
    TriggerDispatcher.run();
}
