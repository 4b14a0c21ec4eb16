/** Stores the compiled rule of the program. */
trigger ProgramProductTrigger on Program_Product__c(after insert, after update, after delete, after undelete) {
    TriggerDispatcher.run();
}
