/** Has the figures of plans stored that count it. */
trigger PlanMemberTrigger on Plan_Member__c(after insert, after update, after delete, after undelete) {
    TriggerDispatcher.run();
}
