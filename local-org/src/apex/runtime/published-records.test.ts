/**
 * What tests of published apps ask of records, maps and values.
 * Source: Apex Reference, "Map Class"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_map.htm), "Database Class";
 * Object Reference, "Task", "TopicAssignment", "ContactPointConsent".
 */
import { apexCases } from '../../../test/apex-cases.ts';

const CASES = {
  'putAll takes records without Id and the last of repeated ones, a new map refuses them': `
    Account first = [SELECT Name FROM Account WHERE Name = 'a0'];
    Account again = first.clone(true, true);
    again.Name = 'again';
    Map<Id, Account> byId = new Map<Id, Account>();
    byId.putAll(new List<Account>{ first, again, new Account(Name = 'new') });
    Assert.areEqual(2, byId.size());
    Assert.areEqual('again', byId.get(first.Id).Name);
    Assert.areEqual('new', byId.get(null).Name);
    try {
      new Map<Id, Account>(new List<Account>{ first, again });
      Assert.fail('made');
    } catch (ListException e) {
      Assert.areEqual('Row with duplicate Id at index: 1', e.getMessage());
    }`,
  'a record of no Id is made of null': `
    Assert.isNull(Account.SObjectType.newSObject(null).Id);`,
  'with a path to the parent comes the reference': `
    insert new Contact(LastName = 'c', AccountId = [SELECT Id FROM Account WHERE Name = 'a0'].Id);
    Contact found = [SELECT Account.Name FROM Contact];
    Assert.areEqual(found.Account.Id, found.AccountId);
    Assert.isTrue(found.getPopulatedFieldsAsMap().containsKey('AccountId'));`,
  'datetimes of one second are equal, and ordered by their milliseconds': `
    Datetime whole = Datetime.newInstanceGmt(2026, 2, 13, 10, 0, 0);
    Datetime later = Datetime.newInstance(whole.getTime() + 400);
    Assert.isTrue(whole == later);
    Assert.areEqual(whole, later);
    Assert.isTrue(whole < later);
    Assert.areNotEqual(whole, whole.addSeconds(1));`,
  'the type of parents of several objects is Name': `
    Assert.areEqual('Name', String.valueOf(Name.SObjectType));`,
  'a task is about a lead, too': `
    Lead person = new Lead(LastName = 'l', Company = 'c');
    insert person;
    insert new Task(Subject = 's', WhoId = person.Id, CallDurationInSeconds = 3);
    Task found = [SELECT Who.Type, TaskSubtype FROM Task];
    Assert.areEqual('Lead', found.Who.Type);
    Assert.areEqual('Task', found.TaskSubtype);`,
  'a topic is assigned to records, of custom objects, too': `
    Topic t = new Topic(Name = 'late');
    insert t;
    Crate__c crate = new Crate__c(Name = 'c');
    insert crate;
    Account a = [SELECT Id FROM Account WHERE Name = 'a0'];
    insert new List<TopicAssignment>{ new TopicAssignment(TopicId = t.Id, EntityId = a.Id), new TopicAssignment(TopicId = t.Id, EntityId = crate.Id) };
    Assert.areEqual(1, [SELECT COUNT() FROM TopicAssignment WHERE EntityType = 'Account' AND EntityKeyPrefix = '001' AND Topic.Name = 'late']);
    Assert.areEqual(1, [SELECT COUNT() FROM TopicAssignment WHERE EntityType = 'Crate__c']);
    delete a;
    Assert.areEqual(1, [SELECT COUNT() FROM TopicAssignment]);`,
  'a partial save tells by row what has an Id and should not, or has none and should': `
    Account known = [SELECT Id FROM Account WHERE Name = 'a0'];
    List<Database.SaveResult> made = Database.insert(new List<Account>{ new Account(Name = 'new'), known }, false);
    Assert.isTrue(made[0].isSuccess());
    Assert.areEqual(StatusCode.INVALID_FIELD_FOR_INSERT_UPDATE, made[1].getErrors()[0].getStatusCode());
    List<Database.SaveResult> changed = Database.update(new List<Account>{ known, new Account(Name = 'x') }, false);
    Assert.isTrue(changed[0].isSuccess());
    Assert.areEqual(StatusCode.MISSING_ARGUMENT, changed[1].getErrors()[0].getStatusCode());
    try {
      insert new List<Account>{ new Account(Name = 'other'), known };
      Assert.fail('inserted');
    } catch (DmlException e) {
      Assert.areEqual(0, [SELECT COUNT() FROM Account WHERE Name = 'other']);
    }`,
  'a row of an aggregate query is JSON': `
    AggregateResult row = [SELECT COUNT(Id) many FROM Account];
    Assert.areEqual('{"attributes":{"type":"AggregateResult"},"many":5}', JSON.serialize(row));`,
  'the Integer of an empty field is empty': `
    Assert.isNull(Integer.valueOf([SELECT AnnualRevenue FROM Account LIMIT 1].AnnualRevenue));`,
  'consent belongs to a contact point': `
    Account owner = [SELECT Id FROM Account WHERE Name = 'a0'];
    ContactPointEmail mail = new ContactPointEmail(ParentId = owner.Id, EmailAddress = 'a@example.test');
    insert mail;
    insert new ContactPointConsent(Name = 'yes', ContactPointId = mail.Id, PrivacyConsentStatus = 'OptIn');
    Assert.areEqual('OptIn', [SELECT PrivacyConsentStatus FROM ContactPointConsent WHERE ContactPoint.Type = 'ContactPointEmail'].PrivacyConsentStatus);`
};

const outcomeOf = apexCases(
  CASES,
  `
  @TestSetup static void rows() {
    List<Account> accounts = new List<Account>();
    for (Integer index = 0; index < 5; index++) accounts.add(new Account(Name = 'a' + index));
    insert accounts;
  }`
);
it.each(Object.keys(CASES))('%s', (name) => {
  expect(outcomeOf(name)).toBeNull();
});
