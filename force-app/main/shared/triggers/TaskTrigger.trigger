/** The one trigger of tasks. */
trigger TaskTrigger on Task(after insert, after update, after delete, after undelete) {
    TriggerDispatcher.run();
}
