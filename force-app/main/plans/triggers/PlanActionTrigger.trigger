/** Has the figures of plans stored that count it. */
trigger PlanActionTrigger on Plan_Action__c(after insert, after update, after delete, after undelete) {
    TriggerDispatcher.run();
}
