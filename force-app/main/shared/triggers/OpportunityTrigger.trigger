/** The one trigger of opportunities. */
trigger OpportunityTrigger on Opportunity(after insert, after update, before delete, after undelete) {
    TriggerDispatcher.run();
}
