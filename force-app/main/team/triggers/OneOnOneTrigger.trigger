/** Keeps meetings shared with their reps. */
trigger OneOnOneTrigger on One_On_One__c(after insert, after update, after undelete) {
    TriggerDispatcher.run();
}
