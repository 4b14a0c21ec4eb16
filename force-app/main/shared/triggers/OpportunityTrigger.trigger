/** The one trigger of opportunities. */
trigger OpportunityTrigger on Opportunity(after update, before delete) {
    TriggerDispatcher.run();
}
