/** Has the figures of plans stored that count it. */
trigger PlanMilestoneTrigger on Plan_Milestone__c(after insert, after update, after delete, after undelete) {
    TriggerDispatcher.run();
}
