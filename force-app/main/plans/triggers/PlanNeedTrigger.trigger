/** Keeps the key of a need. */
trigger PlanNeedTrigger on Plan_Need__c(before insert, before update) {
    TriggerDispatcher.run();
}
