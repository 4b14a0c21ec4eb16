/** Keeps acceptance to its service, shares with both sides, and gives a new handover its checklist. */
trigger AccountHandoverTrigger on Account_Handover__c(before update, after insert, after update, after undelete) {
    TriggerDispatcher.run();
}
