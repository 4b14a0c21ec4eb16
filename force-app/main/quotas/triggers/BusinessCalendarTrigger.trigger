/** Keeps the key of a holiday. */
trigger BusinessCalendarTrigger on Business_Calendar__c(before insert, before update) {
    TriggerDispatcher.run();
}
