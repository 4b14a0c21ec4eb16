/** Keeps the keys of a plan's own texts, and has its figures stored. */
trigger AccountPlanTrigger on Account_Plan__c(
    before insert,
    before update,
    after insert,
    after update,
    after undelete
) {
    TriggerDispatcher.run();
}
