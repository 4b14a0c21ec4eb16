/** Stores the compiled rule of the program. */
trigger ProgramCriterionTrigger on Program_Criterion__c(after insert, after update, after delete, after undelete) {
    TriggerDispatcher.run();
}
