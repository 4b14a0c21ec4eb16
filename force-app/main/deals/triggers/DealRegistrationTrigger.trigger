/** Checks what is applied to the deal again. */
trigger DealRegistrationTrigger on Deal_Registration__c(after insert, after update, after delete, after undelete) {
    TriggerDispatcher.run();
}
