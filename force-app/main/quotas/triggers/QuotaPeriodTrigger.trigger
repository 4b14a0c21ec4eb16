/** Checks that periods are no parts of themselves. */
trigger QuotaPeriodTrigger on Quota_Period__c(after insert, after update, after undelete) {
    TriggerDispatcher.run();
}
