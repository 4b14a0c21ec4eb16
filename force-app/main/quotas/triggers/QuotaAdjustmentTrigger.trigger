/** Checks who decides on an adjustment, and how. */
trigger QuotaAdjustmentTrigger on Quota_Adjustment__c(before insert, before update, after insert) {
    TriggerDispatcher.run();
}
