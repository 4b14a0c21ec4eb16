/** The one trigger of accounts. */
trigger AccountTrigger on Account(after update, before delete, after delete) {
    TriggerDispatcher.run();
}
