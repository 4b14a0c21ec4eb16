/** Stores the rules that carry a changed key. */
trigger ProgramBudgetTrigger on Program_Budget__c(after update) {
    TriggerDispatcher.run();
}
