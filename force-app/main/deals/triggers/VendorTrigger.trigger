/** Stores the rules that carry a changed key. */
trigger VendorTrigger on Vendor__c(after update) {
    TriggerDispatcher.run();
}
