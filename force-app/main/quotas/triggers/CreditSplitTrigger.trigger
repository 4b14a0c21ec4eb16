/** Checks that splits are parts of one whole, and credits the deal by them. */
trigger CreditSplitTrigger on Credit_Split__c(after insert, after update, after delete, after undelete) {
    TriggerDispatcher.run();
}
