/** Shares a customer with the two who are paired on it. */
trigger AccountPairingTrigger on Account_Pairing__c(after insert, after update, after delete, after undelete) {
    TriggerDispatcher.run();
}
