/** Keeps the keys of a plan's own texts. */
trigger AccountPlanTrigger on Account_Plan__c(before insert, before update) {
    TriggerDispatcher.run();
}
