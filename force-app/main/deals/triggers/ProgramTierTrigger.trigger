/** Stores the compiled rule of the program. */
trigger ProgramTierTrigger on Program_Tier__c(after insert, after update, after delete, after undelete) {
    TriggerDispatcher.run();
}
