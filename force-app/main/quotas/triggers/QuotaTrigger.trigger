/** Keeps owner and key of a quota. */
trigger QuotaTrigger on Quota__c(before insert, before update) {
    TriggerDispatcher.run();
}
