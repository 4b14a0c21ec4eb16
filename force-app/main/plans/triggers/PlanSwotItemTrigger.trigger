/** Keeps the key of a SWOT item. */
trigger PlanSwotItemTrigger on Plan_Swot_Item__c(before insert, before update) {
    TriggerDispatcher.run();
}
