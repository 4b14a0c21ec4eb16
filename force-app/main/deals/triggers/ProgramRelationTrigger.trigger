/** Stores the compiled rule of the program. */
trigger ProgramRelationTrigger on Program_Relation__c(after insert, after update, after delete, after undelete) {
    TriggerDispatcher.run();
}
