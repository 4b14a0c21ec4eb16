/** Has the figures of plans stored that count it. */
trigger PlanObjectiveTrigger on Plan_Objective__c(after insert, after update, after delete, after undelete) {
    TriggerDispatcher.run();
}
