/** Checks what is applied to the deal again. */
trigger DealDocumentTrigger on Deal_Document__c(after insert, after update, after delete, after undelete) {
    TriggerDispatcher.run();
}
