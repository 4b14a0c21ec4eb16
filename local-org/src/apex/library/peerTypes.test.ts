/**
 * What published apps use beside records: contexts of their own, their session, the org's limits, options of saves and
 * results that their tests make of JSON.
 * Source: Apex Reference, "QueueableContext Interface" and its kin; Object Reference, "AuthSession"
 * (https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_authsession.htm);
 * Apex Reference, "OrgLimits Class"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_OrgLimits.htm), "Messaging
 * Class" (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_email_outbound_messaging.htm),
 * "DMLOptions Class"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_database_dmloptions.htm),
 * "Action Class" (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Invocable_Action.htm);
 * Apex Developer Guide, "Accessing sObject Fields Through Relationships"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_SObject_accessing_fields.htm).
 */
import { apexCases } from '../../../test/apex-cases.ts';

const CASES = {
  'a job is called with a context that the test implements': `
    Assert.areEqual('707000000000001AAA', new Job().idOf((QueueableContext) new Context()));
    Assert.areEqual('08e000000000001AAA', new Job().idOf((SchedulableContext) new Context()));
    Database.BatchableContext batch = new Context();
    Assert.areEqual('707000000000002AAA', batch.getChildJobId());
    FinalizerContext finished = new Context();
    Assert.areEqual(ParentJobResult.UNHANDLED_EXCEPTION, finished.getResult());
    Assert.areEqual('broken', finished.getException().getMessage());`,
  'a job that the platform runs has the context of the platform': `
    Test.startTest();
    System.enqueueJob(new Job());
    Test.stopTest();
    Id job = [SELECT Id FROM AsyncApexJob WHERE JobType = 'Queueable'].Id;
    Assert.areEqual(1, [SELECT COUNT() FROM Account WHERE Name = :job]);`,
  'the running user has one session, current and of a login': `
    List<AuthSession> sessions = [
      SELECT Id, UsersId, Users.Username, IsCurrent, ParentId, LoginHistory.UserId, LoginHistory.Status, SourceIp
      FROM AuthSession WHERE UsersId IN :new List<Id>{ UserInfo.getUserId() } AND IsCurrent = TRUE
    ];
    Assert.areEqual(1, sessions.size());
    Assert.areEqual(UserInfo.getUserId(), sessions[0].LoginHistory.UserId);
    Assert.areEqual(UserInfo.getUserName(), sessions[0].Users.Username);
    Assert.areEqual('Success', sessions[0].LoginHistory.Status);
    Assert.isNull(sessions[0].ParentId);
    Assert.areEqual(sessions[0].Id, [SELECT Id FROM AuthSession].Id, 'the same one when it is asked for again');
    Assert.areEqual(1, [SELECT COUNT() FROM LoginHistory WHERE UserId = :UserInfo.getUserId()]);`,
  'the session is that of whoever asks': `
    Profile profile = [SELECT Id FROM Profile WHERE Name = 'Standard User'];
    User other = new User(ProfileId = profile.Id, LastName = 'Other', Alias = 'other', Email = 'o@example.test',
      Username = 'other@example.test', TimeZoneSidKey = 'GMT', LocaleSidKey = 'en_US', LanguageLocaleKey = 'en_US',
      EmailEncodingKey = 'UTF-8');
    insert other;
    System.runAs(other) {
      Assert.areEqual(other.Id, [SELECT UsersId FROM AuthSession].UsersId);
    }`,
  'everybody has the license of the profiles': `
    User me = [SELECT Profile.UserLicense.LicenseDefinitionKey FROM User WHERE Id = :UserInfo.getUserId()];
    Assert.areEqual('SFDC', me.Profile.UserLicense.LicenseDefinitionKey);`,
  'the limits of the org are told by name': `
    OrgLimit requests = OrgLimits.getMap().get('DailyApiRequests');
    Assert.areEqual('DailyApiRequests', requests.getName());
    Assert.areEqual(0, requests.getValue());
    Assert.areEqual(15000, requests.getLimit());
    Assert.areEqual('OrgLimit[DailyApiRequests: consumed 0 of 15000]', requests.toString());
    Assert.areEqual(OrgLimits.getMap().size(), OrgLimits.getAll().size());`,
  'mails can be reserved up to the limit of the day': `
    Integer most = OrgLimits.getMap().get('SingleEmail').getLimit();
    Messaging.reserveSingleEmailCapacity(most);
    try { Messaging.reserveSingleEmailCapacity(1); Assert.fail('reserved'); }
    catch (HandledException e) {
      Assert.areEqual('The daily limit for the org would be exceeded by this request.', e.getMessage());
    }`,
  'without optAllOrNone the records that can be saved are': `
    List<Account> rows = new List<Account>{ new Account(Name = 'one'), new Account() };
    List<Database.SaveResult> results = Database.insert(rows, new Database.DMLOptions());
    Assert.isTrue(results[0].isSuccess());
    Assert.isFalse(results[1].isSuccess());
    Assert.areEqual(1, [SELECT COUNT() FROM Account]);
    Database.DMLOptions all = new Database.DMLOptions();
    all.optAllOrNone = true;
    try { Database.insert(new List<Account>{ new Account(Name = 'two'), new Account() }, all); Assert.fail('saved'); }
    catch (DmlException e) { Assert.areEqual(1, e.getDmlIndex(0)); }`,
  'allowFieldTruncation cuts text that is too long, of the records that have it': `
    Database.DMLOptions options = new Database.DMLOptions();
    options.allowFieldTruncation = true;
    options.EmailHeader.triggerUserEmail = false;
    Account long1 = new Account(Name = 'x'.repeat(300)); Account long2 = new Account(Name = 'y'.repeat(300));
    long1.setOptions(options);
    insert long1;
    Assert.areEqual(255, [SELECT Name FROM Account WHERE Id = :long1.Id].Name.length());
    try { insert long2; Assert.fail('saved'); }
    catch (DmlException e) { Assert.areEqual(StatusCode.STRING_TOO_LONG, e.getDmlType(0)); }
    Database.insert(long2, options);
    Assert.areEqual(255, [SELECT Name FROM Account WHERE Id = :long2.Id].Name.length());`,
  'labels are in the language of the user: another locale is refused by name': `
    new Database.DMLOptions().localeOptions = 'de_DE';`,
  'the result of an action is made of JSON, with what its flow answers': `
    Invocable.Action.Error error = (Invocable.Action.Error) JSON.deserialize(
      '{"code":"FLOW_ERROR","message":"stuck"}', Invocable.Action.Error.class);
    Invocable.Action.Result result = (Invocable.Action.Result) JSON.deserialize(
      JSON.serialize(new Map<String, Object>{ 'success' => false, 'outputParameters' => new Map<String, Object>{ 'a' => 1 },
        'errors' => new List<Invocable.Action.Error>{ error } }), Invocable.Action.Result.class);
    Assert.isFalse(result.isSuccess());
    Assert.areEqual('FLOW_ERROR stuck', result.getErrors()[0].getCode() + ' ' + result.getErrors()[0].getMessage());
    result.getOutputParameters().put('b', 2);
    Assert.areEqual(new Map<String, Object>{ 'a' => 1, 'b' => 2 }, result.getOutputParameters());`,
  'a flow that the org does not have fails each of its invocations': `
    Invocable.Action action = Invocable.Action.createCustomAction('flow', 'None');
    action.setInvocationParameter('a', 1).addInvocation().setInvocationParameter('a', 2);
    List<Invocable.Action.Result> results = action.invoke();
    Assert.areEqual(2, results.size());
    Assert.isFalse(results[1].isSuccess());
    Assert.areEqual(2, results[1].getInvocationParameters().get('a'));
    Assert.areEqual('None', results[1].getAction().getName());`,
  'a standard action is refused by name': `
    Invocable.Action.createStandardAction('chatterPost');`,
  'results of approvals and of leads are made of JSON': `
    Database.LeadConvertResult lead = (Database.LeadConvertResult) JSON.deserialize(
      '{"success":true,"leadid":"00Q000000000001AAA"}', Database.LeadConvertResult.class);
    Assert.areEqual('00Q000000000001AAA', lead.getLeadId());
    Approval.ProcessResult process = (Approval.ProcessResult) JSON.deserialize(
      '{"success":false,"entityId":"001000000000001AAA","errors":[{"message":"no","statusCode":"DELETE_FAILED"}]}',
      Approval.ProcessResult.class);
    Assert.areEqual('001000000000001AAA', process.getEntityId());
    Assert.areEqual('no', process.getErrors()[0].getMessage());`,
  'a path through a parent that is null reads as null, and cannot be written on': `
    Account parent = new Account(Name = 'parent');
    insert parent;
    insert new List<Contact>{ new Contact(LastName = 'a'), new Contact(LastName = 'b', AccountId = parent.Id) };
    Contact without = [SELECT Account.Owner.Name, Account.Name FROM Contact WHERE LastName = 'a'];
    Assert.isNull(without.Account.Name);
    Assert.isNull(without.Account.Owner.Name);
    Assert.isNull(new Contact().Account?.Owner.Name);
    try { without.Account.Name = 'x'; Assert.fail('written'); } catch (NullPointerException e) { Assert.isNotNull(e); }
    Account variable = without.Account;
    try { String name = variable.Name; Assert.fail('read'); } catch (NullPointerException e) { Assert.isNotNull(e); }
    try { without.Account.get('Name'); Assert.fail('read'); } catch (NullPointerException e) { Assert.isNotNull(e); }`,
  'the source of a class and of a trigger is a field of its record': `
    ApexClass job = [SELECT Body, LengthWithoutComments FROM ApexClass WHERE Name = 'Job'];
    Assert.isTrue(job.Body.contains('QueueableContext context'));
    Assert.areEqual(job.Body.length() - '/* said */'.length(), job.LengthWithoutComments);
    ApexTrigger watch = [SELECT TableEnumOrId, UsageBeforeInsert, UsageAfterUndelete, UsageAfterUpdate, Body FROM ApexTrigger];
    Assert.areEqual('Case', watch.TableEnumOrId);
    Assert.isTrue(watch.UsageBeforeInsert && watch.UsageAfterUndelete);
    Assert.isFalse(watch.UsageAfterUpdate);`,
  'a lead has a name, a status and an owner, and is not converted': `
    Lead one = new Lead(FirstName = 'Ada', LastName = 'Byron', Company = 'Engines');
    insert one;
    one = [SELECT Name, Status, IsConverted, OwnerId FROM Lead];
    Assert.areEqual('Ada Byron', one.Name);
    Assert.areEqual('Open - Not Contacted', one.Status);
    Assert.isFalse(one.IsConverted);
    Assert.areEqual(UserInfo.getUserId(), one.OwnerId);
    try { insert new Lead(LastName = 'None'); Assert.fail('saved'); }
    catch (DmlException e) { Assert.areEqual('Company', e.getDmlFieldNames(0)[0]); }`,
  'a clone of a record of SOQL is saved with what was selected, one with the Id with what was changed': `
    insert new Account(Name = 'first', Site = 'here', Phone = '1');
    Account found = [SELECT Name, Site, IsDeleted, CreatedDate FROM Account];
    insert found.clone();
    Assert.areEqual(2, [SELECT COUNT() FROM Account WHERE Name = 'first' AND Site = 'here']);
    found.Name = 'changed';
    SObjectAccessDecision decision = Security.stripInaccessible(AccessType.UPDATABLE, new List<Account>{ found });
    update decision.getRecords();
    Assert.areEqual('changed', [SELECT Name FROM Account WHERE Id = :found.Id].Name);
    Account same = found.clone(true);
    same.Site = 'there';
    update same;
    Assert.areEqual('changed there', [SELECT Name, Site FROM Account WHERE Id = :found.Id].Name + ' ' + same.Site);`,
  'statics that a job of a test sets are seen by the test': `
    Test.startTest();
    System.enqueueJob(new Job());
    Test.stopTest();
    Assert.areEqual(1, Job.runs);`,
  'the run of a schedule in a test leaves its trigger as it was': `
    Test.startTest();
    Id planned = System.schedule('later', '0 0 0 28 5 ? 2099', new Job());
    Test.stopTest();
    CronTrigger later = [SELECT TimesTriggered, State, NextFireTime FROM CronTrigger WHERE Id = :planned];
    Assert.areEqual(0, later.TimesTriggered);
    Assert.areEqual('2099-05-28 00:00:00', String.valueOf(later.NextFireTime));
    Assert.areEqual(1, Job.runs, 'it ran all the same');`,
  'text that begins as no list fails as such where a list is declared': `
    try { JSON.deserialize('"}]', List<Account>.class); Assert.fail('read'); }
    catch (JSONException e) { Assert.isTrue(e.getMessage().startsWith('Malformed JSON: Expected \\'[\\''), e.getMessage()); }
    Assert.isNull(JSON.deserialize('null', List<Account>.class));
    Assert.areEqual(1, ((List<Integer>) JSON.deserialize(' [1]', List<Integer>.class)).size());`,
  'an exception tells where it was made until it is thrown': `
    Exception made = new DmlException();
    Assert.isTrue(made.getStackTraceString().startsWith('Class.Cases.case'), made.getStackTraceString());
    Integer line = made.getLineNumber();
    try { throw made; } catch (DmlException e) { Assert.areEqual(line + 3, e.getLineNumber()); }`,
  'fields have their first values before any constructor runs': `
    Assert.areEqual(new List<String>{ 'asked by the parent' }, new Child().heard);`,
  'the fields of an object are tokens by way of its token': `
    Assert.areEqual(Contact.LastName, Contact.SObjectType.fields.LastName);
    Assert.areEqual('LastName', Schema.Contact.SObjectType.fields.lastName.getDescribe().getName());`,
  'the partitions of the platform cache are records': `
    Assert.areEqual('Rates', [SELECT DeveloperName FROM PlatformCachePartition WHERE NamespacePrefix = ''].DeveloperName);`,
  'a campaign keeps its costs, under its parent': `
    Campaign parent = new Campaign(Name = 'Year');
    insert parent;
    insert new Campaign(Name = 'Fair', ParentId = parent.Id, BudgetedCost = 200, ActualCost = 299);
    Campaign fair = [SELECT Status, ActualCost, Parent.Name FROM Campaign WHERE ParentId != NULL];
    Assert.areEqual('Planned 299 Year', fair.Status + ' ' + fair.ActualCost + ' ' + fair.Parent.Name);`,
  'a Datetime is made of milliseconds, and of nothing else that is no time': `
    Assert.areEqual(Datetime.newInstanceGmt(1970, 1, 1, 0, 0, 1), Datetime.valueOf((Object) 1000L));
    try { Datetime.valueOf((Object) true); Assert.fail('made'); } catch (TypeException e) { Assert.isNotNull(e); }`
} as const;

const messageOf = apexCases(
  CASES,
  `class Context implements Database.BatchableContext, QueueableContext, SchedulableContext, FinalizerContext {
     public Id getJobId() { return '707000000000001AAA'; }
     public Id getChildJobId() { return '707000000000002AAA'; }
     public Id getTriggerId() { return '08e000000000001AAA'; }
     public Id getAsyncApexJobId() { return '707000000000001AAA'; }
     public String getRequestId() { return 'one'; }
     public Exception getException() { return new IllegalArgumentException('broken'); }
     public ParentJobResult getResult() { return ParentJobResult.UNHANDLED_EXCEPTION; }
   }`,
  [
    `public class Job implements Queueable, Schedulable { /* said */
       public static Integer runs = 0;
       public void execute(QueueableContext context) { runs++; insert new Account(Name = context.getJobId()); }
       public void execute(SchedulableContext context) { runs++; }
       public Id idOf(QueueableContext context) { return context.getJobId(); }
       public Id idOf(SchedulableContext context) { return context.getTriggerId(); }
     }`,
    `public abstract class Parent {
       public Parent() { hear('asked by the parent'); }
       protected abstract void hear(String what);
     }`,
    `public class Child extends Parent {
       public List<String> heard = new List<String>();
       protected override void hear(String what) { heard.add(what); }
     }`,
    'trigger Watch on Case (before insert, after  undelete) { Integer watched = 1; }'
  ]
);

/** What the local org lacks ends a test and says what it is. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  'labels are in the language of the user: another locale is refused by name': /not support DMLOptions\.localeOptions/,
  'a standard action is refused by name': /not support the standard invocable action chatterPost/
};

describe('types that published apps use', () => {
  it.each(Object.keys(CASES))('%s', (name) => {
    const refused = REFUSED[name];
    if (refused) expect(messageOf(name)).toMatch(refused);
    else expect(messageOf(name)).toBeNull();
  });
});
