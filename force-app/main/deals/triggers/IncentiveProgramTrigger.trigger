/** Stores the compiled rule. */
trigger IncentiveProgramTrigger on Incentive_Program__c(after insert, after update, after undelete) {
    TriggerDispatcher.run();
}
