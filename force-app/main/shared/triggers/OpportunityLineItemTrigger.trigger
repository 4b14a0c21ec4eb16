/** The one trigger of opportunity products: a change of them fires none of the opportunity. */
trigger OpportunityLineItemTrigger on OpportunityLineItem(after insert, after update, after delete, after undelete) {
    TriggerDispatcher.run();
}
