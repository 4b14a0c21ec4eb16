/** Stores the rules that carry a changed key. */
trigger ProgramCounterTrigger on Program_Counter__c(after update) {
    TriggerDispatcher.run();
}
