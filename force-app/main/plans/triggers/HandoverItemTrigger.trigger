/** Keeps the checklist of a handover that both sides have accepted as it is. */
trigger HandoverItemTrigger on Handover_Item__c(before insert, before update, before delete) {
    TriggerDispatcher.run();
}
