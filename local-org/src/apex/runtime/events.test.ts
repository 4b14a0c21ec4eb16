/**
 * Platform events in Apex. Source: Platform Events Developer Guide, "Publish Event Messages with Apex"
 * (https://developer.salesforce.com/docs/atlas.en-us.platform_events.meta/platform_events/platform_events_publish_apex.htm),
 * "Deliver Test Event Messages"
 * (https://developer.salesforce.com/docs/atlas.en-us.platform_events.meta/platform_events/platform_events_test_deliver.htm),
 * "Test Apex Publish Callbacks"
 * (https://developer.salesforce.com/docs/atlas.en-us.platform_events.meta/platform_events/platform_events_publish_callback_test.htm).
 */
import { apexCases } from '../../../test/apex-cases.ts';
import { openApexOrg } from '../../../test/apex-org.ts';

const TRIGGER = `trigger CratePackedTrigger on Crate_Packed__e (after insert) {
  List<Account> made = new List<Account>();
  for (Crate_Packed__e event : Trigger.new) {
    if (event.Crate__c == 'broken') throw new IllegalArgumentException('broken');
    if (event.Crate__c == 'more') EventBus.publish(new Crate_Packed__e(Crate__c = 'after'));
    made.add(new Account(Name = event.Crate__c, Description = event.EventUuid));
  }
  insert made;
}`;

const CALLBACK = `public class Heard implements EventBus.EventPublishSuccessCallback, EventBus.EventPublishFailureCallback {
  public void onSuccess(EventBus.SuccessResult result) { insert new Account(Name = 'yes ' + result.getEventUuids()[0]); }
  public void onFailure(EventBus.FailureResult result) { insert new Account(Name = 'no ' + result.getEventUuids()[0]); }
}`;

const count = (name: string) => `[SELECT COUNT() FROM Account WHERE Name = '${name}']`;

const CASES = {
  'an event is delivered at Test.stopTest and not before': `
    Test.startTest();
    Database.SaveResult result = EventBus.publish(new Crate_Packed__e(Crate__c = 'one'));
    Assert.isTrue(result.isSuccess());
    Assert.areEqual(0, ${count('one')});
    Test.stopTest();
    Assert.areEqual(1, ${count('one')});`,
  'Test.getEventBus().deliver() delivers what waits, each event once': `
    List<Database.SaveResult> results = EventBus.publish(new List<Crate_Packed__e>{
      new Crate_Packed__e(Crate__c = 'one'), new Crate_Packed__e(Crate__c = 'two') });
    Assert.areEqual(2, results.size());
    Test.getEventBus().deliver();
    Test.getEventBus().deliver();
    Assert.areEqual(1, ${count('one')});
    Assert.areEqual(1, ${count('two')});`,
  'an event without a required field is refused at once, the others are published': `
    List<Database.SaveResult> results = EventBus.publish(new List<Crate_Packed__e>{
      new Crate_Packed__e(), new Crate_Packed__e(Crate__c = 'two') });
    Assert.isFalse(results[0].isSuccess());
    Assert.areEqual(StatusCode.REQUIRED_FIELD_MISSING, results[0].getErrors()[0].getStatusCode());
    Assert.isTrue(results[1].isSuccess());
    Test.getEventBus().deliver();
    Assert.areEqual(1, ${count('two')});`,
  'events that a trigger publishes wait for the next delivery': `
    EventBus.publish(new Crate_Packed__e(Crate__c = 'more'));
    Test.getEventBus().deliver();
    Assert.areEqual(0, ${count('after')});
    Test.getEventBus().deliver();
    Assert.areEqual(1, ${count('after')});`,
  'what a trigger of an event throws does not reach who published it': `
    EventBus.publish(new Crate_Packed__e(Crate__c = 'broken'));
    Test.getEventBus().deliver();
    Assert.areEqual(0, ${count('broken')});`,
  'a rollback takes an event back that is published after the commit': `
    Savepoint before = Database.setSavepoint();
    EventBus.publish(new Crate_Packed__e(Crate__c = 'one'));
    Database.rollback(before);
    Test.getEventBus().deliver();
    Assert.areEqual(0, ${count('one')});`,
  'newSObject(null, true) gives the EventUuid that callback and trigger see': `
    Crate_Packed__e event = (Crate_Packed__e) Crate_Packed__e.SObjectType.newSObject(null, true);
    Assert.isNotNull(event.EventUuid);
    event.Crate__c = 'one';
    EventBus.publish(event, new Heard());
    Test.getEventBus().deliver();
    Assert.areEqual(event.EventUuid, [SELECT Description FROM Account WHERE Name = 'one'].Description);
    String expected = 'yes ' + event.EventUuid;
    Assert.areEqual(1, [SELECT COUNT() FROM Account WHERE Name = :expected]);`,
  'fail() calls onFailure, and no trigger runs': `
    Crate_Packed__e event = (Crate_Packed__e) Crate_Packed__e.SObjectType.newSObject(null, true);
    event.Crate__c = 'one';
    EventBus.publish(event, new Heard());
    Test.getEventBus().fail();
    Test.getEventBus().deliver();
    String expected = 'no ' + event.EventUuid;
    Assert.areEqual(1, [SELECT COUNT() FROM Account WHERE Name = :expected]);
    Assert.areEqual(0, ${count('one')});`,
  'a record that is no event is refused': `
    try { EventBus.publish(new Account(Name = 'x')); Assert.fail('published'); }
    catch (TypeException e) { Assert.isTrue(e.getMessage().contains('Account')); }`
} as const;

const messageOf = apexCases(CASES, '', [TRIGGER, CALLBACK]);

describe('platform events', () => {
  it.each(Object.keys(CASES))('%s', (name) => {
    expect(messageOf(name)).toBeNull();
  });

  it('are delivered after the commit in a transaction of their own', () => {
    const { apex, context, store } = openApexOrg([TRIGGER], { warn: () => undefined });
    const names = () => store.select('SELECT "Name" FROM "Account" ORDER BY "Name"').map((row) => row['Name']);
    const source = `EventBus.publish(new Crate_Packed__e(Crate__c = 'one')); insert new Account(Name = 'mine');`;
    store.transaction(() => apex.executeAnonymous(context, source));
    expect(names()).toEqual(['mine']);
    apex.jobs.runAll();
    expect(names()).toEqual(['mine', 'one']);
  });

  it('of a transaction that fails are never delivered', () => {
    const { apex, context, store } = openApexOrg([TRIGGER], { warn: () => undefined });
    const source = `EventBus.publish(new Crate_Packed__e(Crate__c = 'one')); Integer broken = 1 / 0;`;
    expect(apex.executeAnonymous(context, source).success).toBe(false);
    apex.jobs.runAll();
    expect(store.select('SELECT "Name" FROM "Account"')).toEqual([]);
  });
});
