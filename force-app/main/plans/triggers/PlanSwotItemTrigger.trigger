/** Keeps the key of a SWOT item, and has the figures of its plan stored. */
trigger PlanSwotItemTrigger on Plan_Swot_Item__c(
    before insert,
    before update,
    after insert,
    after update,
    after delete,
    after undelete
) {
    TriggerDispatcher.run();
}
