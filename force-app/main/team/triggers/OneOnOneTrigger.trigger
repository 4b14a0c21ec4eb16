/** A new meeting follows the last one with its rep; meetings are shared with their reps. */
trigger OneOnOneTrigger on One_On_One__c(before insert, after insert, after update, after undelete) {
    TriggerDispatcher.run();
}
