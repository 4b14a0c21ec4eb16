/** Keeps commitments shared with their reps. */
trigger CommitmentTrigger on Commitment__c(after insert, after update, after undelete) {
    TriggerDispatcher.run();
}
