/** Keeps the key of a need, and has the figures of its plan stored. */
trigger PlanNeedTrigger on Plan_Need__c(
    before insert,
    before update,
    after insert,
    after update,
    after delete,
    after undelete
) {
    TriggerDispatcher.run();
}
