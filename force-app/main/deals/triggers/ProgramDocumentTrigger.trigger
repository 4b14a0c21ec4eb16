/** Stores the compiled rule of the program. */
trigger ProgramDocumentTrigger on Program_Document__c(after insert, after update, after delete, after undelete) {
    TriggerDispatcher.run();
}
