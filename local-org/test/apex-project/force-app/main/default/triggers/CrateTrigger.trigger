/** Exercises what triggers see and may do. */
trigger CrateTrigger on Crate__c(
    before insert,
    before update,
    before delete,
    after insert,
    after update,
    after delete,
    after undelete
) {
    CrateTriggerHandler.run();
    if (Trigger.isBefore && Trigger.isInsert) {
        for (Crate__c crate : Trigger.new) {
            crate.Note__c = crate.Note__c == null ? 'noted' : crate.Note__c;
        }
    }
}
