/** Keeps development goals shared with their reps. */
trigger DevelopmentGoalTrigger on Development_Goal__c(after insert, after update, after undelete) {
    TriggerDispatcher.run();
}
