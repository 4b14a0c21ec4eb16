/** Has the figures of plans stored that count it. */
trigger StakeholderTrigger on Stakeholder__c(after insert, after update, after delete, after undelete) {
    TriggerDispatcher.run();
}
