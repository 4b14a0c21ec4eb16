/** Drops stored totals of the ledger whose entries somebody has changed or removed. */
trigger QuotaCreditTrigger on Quota_Credit__c(after update, after delete, after undelete) {
    TriggerDispatcher.run();
}
