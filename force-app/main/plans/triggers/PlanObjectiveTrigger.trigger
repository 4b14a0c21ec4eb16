/** Takes away figures of another measure, and has the figures of plans stored that count an objective. */
trigger PlanObjectiveTrigger on Plan_Objective__c(
    before update,
    after insert,
    after update,
    after delete,
    after undelete
) {
    TriggerDispatcher.run();
}
