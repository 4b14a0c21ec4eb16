/** Credits order lines. */
trigger OrderLineTrigger on Order_Line__c(after insert, after update, after delete, after undelete) {
    TriggerDispatcher.run();
}
