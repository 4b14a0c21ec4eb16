/** Keeps the tasks of actions, and has the figures of plans stored that count them. */
trigger PlanActionTrigger on Plan_Action__c(before insert, after insert, after update, after delete, after undelete) {
    TriggerDispatcher.run();
}
