/** The one trigger of accounts. */
trigger AccountTrigger on Account(before delete, after delete) {
    TriggerDispatcher.run();
}
