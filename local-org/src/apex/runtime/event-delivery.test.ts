/**
 * Triggers of platform events that run again, go on from a checkpoint, and hear of batches that failed.
 * Source: Apex Reference, "TriggerContext Class"
 * (https://developer.salesforce.com/docs/platform/apex-ref/references/apex-ref/apex-class-eventbus-triggercontext.html);
 * Platform Events Developer Guide, "Comparing setResumeCheckpoint() and EventBus.RetryableException"
 * (https://developer.salesforce.com/docs/platform/platform-events/guide/platform-events-subscribe-compare-checkpoint-retryable.html),
 * "Test Retried Event Messages", "BatchApexErrorEvent"
 * (https://developer.salesforce.com/docs/platform/platform-events/guide/sforce-api-objects-batchapexerrorevent.html);
 * Apex Developer Guide, "Firing Platform Events from Batch Apex".
 */
import { apexCases } from '../../../test/apex-cases.ts';
import { openApexOrg } from '../../../test/apex-org.ts';

const TRIGGERS = [
  `trigger Retried on Crate_Packed__e (after insert) {
    EventBus.TriggerContext context = EventBus.TriggerContext.currentContext();
    for (Crate_Packed__e event : Trigger.new) {
      insert new Account(Name = event.Crate__c, Site = context.retries + ' ' + context.lastError);
      if (event.Crate__c == 'twice' && context.retries < 2) throw new EventBus.RetryableException('wait ' + context.retries);
      if (event.Crate__c == 'never') throw new EventBus.RetryableException('never');
      if (event.Crate__c == 'limited') {
        EventBus.TriggerContext.currentContext().setResumeCheckpoint(event.ReplayId);
        Integer broken = 1 / 0;
      }
      if (event.Crate__c == 'enough') { context.setResumeCheckpoint(event.ReplayId); return; }
      if (event.Crate__c == 'lost') context.setResumeCheckpoint('no replay Id');
    }
  }`,
  `trigger Calm on Crate_Packed__e (after insert) {
    for (Crate_Packed__e event : Trigger.new) insert new Account(Name = 'calm ' + event.Crate__c);
  }`,
  `trigger Failures on BatchApexErrorEvent (after insert) {
    for (BatchApexErrorEvent event : Trigger.new)
      insert new Account(Name = event.Phase + ' ' + event.ExceptionType, Site = event.Message,
        AccountNumber = event.AsyncApexJobId, Description = event.JobScope + '\\n' + event.StackTrace);
  }`
];

const BATCH = `public class Failing implements Database.Batchable<SObject>, Database.RaisesPlatformEvents {
  private String phase;
  public Failing(String phase) { this.phase = phase; }
  private void reach(String name) { if (phase == name) throw new IllegalArgumentException('in ' + name); }
  public Database.QueryLocator start(Database.BatchableContext context) {
    reach('START');
    return Database.getQueryLocator('SELECT Id FROM Contact ORDER BY LastName');
  }
  public void execute(Database.BatchableContext context, List<Contact> rows) { reach('EXECUTE'); }
  public void finish(Database.BatchableContext context) { reach('FINISH'); }
}`;

const QUIET = BATCH.replace('Failing implements', 'Quiet implements')
  .replace('public Failing(', 'public Quiet(')
  .replace(', Database.RaisesPlatformEvents', '');

const HELPERS = `
  static void publish(List<String> names) {
    List<Crate_Packed__e> events = new List<Crate_Packed__e>();
    for (String name : names) events.add(new Crate_Packed__e(Crate__c = name));
    EventBus.publish(events);
  }
  static List<String> sites(String name) {
    List<String> sites = new List<String>();
    for (Account made : [SELECT Site FROM Account WHERE Name = :name]) sites.add(made.Site);
    return sites;
  }
  static void runBatch(Database.Batchable<SObject> batch) {
    Test.startTest();
    Database.executeBatch(batch);
    try { Test.stopTest(); Assert.fail('It did not fail'); } catch (IllegalArgumentException expected) {}
    Test.getEventBus().deliver();
  }`;

const CASES = {
  'who asks for a retry gets the events again with the next delivery; what it wrote is rolled back': `
    publish(new List<String>{ 'twice' });
    Test.getEventBus().deliver();
    Assert.areEqual(0, sites('twice').size());
    Test.getEventBus().deliver();
    Test.getEventBus().deliver();
    Assert.areEqual(new List<String>{ '2 wait 1' }, sites('twice'));
    Test.getEventBus().deliver();
    Assert.areEqual(1, sites('twice').size());`,
  'the other triggers of the event do not run again': `
    publish(new List<String>{ 'twice' });
    Test.getEventBus().deliver();
    Test.getEventBus().deliver();
    Assert.areEqual(1, [SELECT COUNT() FROM Account WHERE Name = 'calm twice']);`,
  'after nine retries it is over': `
    publish(new List<String>{ 'never' });
    for (Integer run = 0; run < 12; run++) Test.getEventBus().deliver();
    Assert.areEqual(0, sites('never').size());
    Assert.areEqual(1, [SELECT COUNT() FROM Account WHERE Name = 'calm never']);`,
  'after an exception it goes on behind the checkpoint, and what was done before it stays': `
    publish(new List<String>{ 'one', 'limited', 'three' });
    Test.getEventBus().deliver();
    Assert.areEqual(1, sites('one').size());
    Assert.areEqual(1, sites('limited').size());
    Assert.areEqual(0, sites('three').size());
    Test.getEventBus().deliver();
    Assert.areEqual(new List<String>{ '0 null' }, sites('three'), 'retries and lastError do not apply');
    Assert.areEqual(1, sites('one').size());`,
  'a trigger may stop at a checkpoint by itself': `
    publish(new List<String>{ 'enough', 'more' });
    Test.getEventBus().deliver();
    Assert.areEqual(0, sites('more').size());
    Test.getEventBus().deliver();
    Assert.areEqual(1, sites('more').size());
    Assert.areEqual(1, sites('enough').size());`,
  'a checkpoint that is no event is refused': `
    publish(new List<String>{ 'lost' });
    Test.getEventBus().deliver();
    Assert.areEqual(0, sites('lost').size());`,
  'a batch that fails in start tells so': `
    runBatch(new Failing('START'));
    Account told = [SELECT Site, AccountNumber FROM Account WHERE Name = 'START System.IllegalArgumentException'];
    Assert.areEqual('in START', told.Site);
    Assert.areEqual([SELECT Id FROM AsyncApexJob].Id, told.AccountNumber);`,
  'a batch that fails in execute tells of which records': `
    Contact one = new Contact(LastName = 'One');
    insert one;
    runBatch(new Failing('EXECUTE'));
    Account told = [SELECT Description FROM Account WHERE Name = 'EXECUTE System.IllegalArgumentException'];
    Assert.isTrue(told.Description.startsWith(one.Id + '\\nClass.Failing.reach: line 4, column 1'), told.Description);`,
  'a batch that fails in finish tells so': `
    runBatch(new Failing('FINISH'));
    Assert.areEqual(1, [SELECT COUNT() FROM Account WHERE Name LIKE 'FINISH%']);`,
  'a batch that does not raise events tells nothing': `
    runBatch(new Quiet('START'));
    Assert.areEqual(0, [SELECT COUNT() FROM Account]);`,
  'only the platform fires such an event': `
    Database.SaveResult result = EventBus.publish(new BatchApexErrorEvent(Phase = 'START'));
    Assert.isFalse(result.isSuccess());`
} as const;

const messageOf = apexCases(CASES, HELPERS, [...TRIGGERS, BATCH, QUIET]);

describe('deliveries', () => {
  it.each(Object.keys(CASES))('%s', (name) => {
    expect(messageOf(name)).toBeNull();
  });

  it('of a served org are retried by themselves', () => {
    const warnings: string[] = [];
    const { apex, context, store } = openApexOrg(TRIGGERS, { warn: (line) => warnings.push(line) });
    const source = `EventBus.publish(new Crate_Packed__e(Crate__c = 'twice'));
      EventBus.publish(new Crate_Packed__e(Crate__c = 'never'));`;
    store.transaction(() => apex.executeAnonymous(context, source));
    apex.jobs.runAll();
    expect(store.select('SELECT "Name", "Site" FROM "Account" ORDER BY "Name"')).toEqual([
      { Name: 'calm never', Site: null },
      { Name: 'calm twice', Site: null },
      { Name: 'twice', Site: '2 wait 1' }
    ]);
    expect(warnings).toEqual([expect.stringContaining('never')]);
  });
});
