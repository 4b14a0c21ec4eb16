/** Keeps the key of a cell and has its figures stored. */
trigger WhitespaceCellTrigger on Whitespace_Cell__c(before insert, before update, after insert, after update) {
    TriggerDispatcher.run();
}
