/**
 * What code knows of how it is called, and what it keeps beside its records.
 * Source: Apex Reference, "RestContext Class"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_restcontext.htm), "Request
 * Class" (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Request.htm),
 * "Partition Class" (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_cache_Partition.htm),
 * "Org Class" and "Cache Exceptions" of the Cache namespace, "InboundEmail Class", "Crypto Class"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_restful_crypto.htm).
 */
import { generateKeyPairSync } from 'node:crypto';
import { apexCases } from '../../../test/apex-cases.ts';

const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
const PRIVATE = keys.privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
const PUBLIC = keys.publicKey.export({ format: 'der', type: 'spki' }).toString('base64');

const CASES = {
  'a test puts a request into RestContext and reads the response of the resource': `
    RestRequest request = new RestRequest();
    request.requestURI = '/services/apexrest/crates/1'; request.httpMethod = 'GET';
    request.addParameter('size', 'Large'); request.addHeader('Accept', 'text/plain');
    request.requestBody = Blob.valueOf('ping');
    RestContext.request = request;
    RestContext.response = new RestResponse();
    Shelf.answer();
    Assert.areEqual(202, RestContext.response.statusCode);
    Assert.areEqual('GET Large text/plain ping', RestContext.response.responseBody.toString());
    Assert.areEqual('yes', RestContext.response.headers.get('Seen'));`,
  'RestContext is empty where nobody called a resource': `
    Assert.isNull(RestContext.request);
    Assert.isNull(RestContext.response);`,
  'Request tells how the code runs, with one Id a transaction': `
    Assert.areEqual(Quiddity.RUNTEST_SYNC, Request.getCurrent().getQuiddity());
    Assert.areEqual(Request.getCurrent().getRequestId(), Request.getCurrent().getRequestId());
    Test.startTest();
    System.enqueueJob(new Later());
    Test.stopTest();
    Assert.areEqual('QUEUEABLE', [SELECT Name FROM Account].Name);`,
  'a value of the cache is a copy, found by key in its partition and as a whole name': `
    Cache.OrgPartition rates = Cache.Org.getPartition('local.Rates');
    List<Integer> numbers = new List<Integer>{ 1 };
    rates.put('numbers', numbers);
    numbers.add(2);
    Assert.areEqual(new List<Integer>{ 1 }, (List<Integer>) rates.get('numbers'));
    Assert.areEqual(new List<Integer>{ 1 }, (List<Integer>) Cache.Org.get('local.Rates.numbers'));
    Assert.isTrue(Cache.Org.contains('numbers'), 'of the default partition');
    Assert.isFalse(Cache.Session.contains('numbers'), 'a session has its own');
    Assert.areEqual(new Set<String>{ 'numbers' }, rates.getKeys());
    Assert.isTrue(rates.remove('numbers'));
    Assert.isFalse(rates.remove('numbers'));
    Assert.isNull(rates.get('numbers'));`,
  'a test does not find what another one has put into the cache': `
    Assert.areEqual(0, Cache.Org.getPartition('local.Rates').getKeys().size());
    Cache.Org.put('left', 1);`,
  'a cache builder loads what is missing, once': `
    Assert.areEqual('loaded a', (String) Cache.Org.get(Loader.class, 'a'));
    Assert.areEqual('loaded a', (String) Cache.Org.get('a'));
    Assert.areEqual(1, Loader.loads);
    Cache.Org.get(Loader.class, 'a');
    Assert.areEqual(1, Loader.loads);`,
  'a partition that the project lacks is an OrgCacheException': `
    try { Cache.Org.getPartition('local.None'); Assert.fail('found'); }
    catch (Cache.Org.OrgCacheException e) { Assert.areEqual('Cache.Org.OrgCacheException', e.getTypeName()); }`,
  'keys are letters and digits, and values are not null': `
    try { Cache.Org.put('a-b', 1); Assert.fail('put'); } catch (Cache.InvalidParamException e) { Assert.isNotNull(e); }
    try { Cache.Org.put('a', null); Assert.fail('put'); } catch (Cache.InvalidParamException e) { Assert.isNotNull(e); }
    try { Cache.Org.put('a', 1, 299); Assert.fail('put'); } catch (Cache.InvalidParamException e) { Assert.isNotNull(e); }`,
  'an email service is tested with mails that a test makes': `
    Messaging.InboundEmail mail = new Messaging.InboundEmail();
    mail.fromAddress = 'a@example.test';
    Messaging.InboundEmail.BinaryAttachment file = new Messaging.InboundEmail.BinaryAttachment();
    file.fileName = 'x.txt'; file.body = Blob.valueOf('x');
    mail.binaryAttachments = new List<Messaging.InboundEmail.BinaryAttachment>{ file };
    Messaging.InboundEmailHandler handler = new Mailbox();
    Messaging.InboundEmailResult result = handler.handleInboundEmail(mail, new Messaging.InboundEnvelope());
    Assert.isTrue(result.success);
    Assert.areEqual('a@example.test x.txt', result.message);`,
  'a signature is verified with the public key of its private one': `
    Blob text = Blob.valueOf('12345');
    Blob signature = Crypto.sign('RSA-SHA256', text, EncodingUtil.base64Decode('${PRIVATE}'));
    Blob publicKey = EncodingUtil.base64Decode('${PUBLIC}');
    Assert.isTrue(Crypto.verify('RSA-SHA256', text, signature, publicKey));
    Assert.isFalse(Crypto.verify('RSA-SHA256', Blob.valueOf('54321'), signature, publicKey));
    Assert.isFalse(Crypto.verify('RSA-SHA512', text, signature, publicKey));`,
  'the results of a save have their parts as properties too': `
    Database.SaveResult result = Database.insert(new Account(), false);
    Assert.isFalse(result.success);
    Assert.isNull(result.id);
    Assert.areEqual(1, result.errors.size());`,
  'results of saves are read from JSON and written to it, as test suites make them': `
    Database.SaveResult made = (Database.SaveResult) JSON.deserialize(
      '{"success":false,"id":"001000000000001AAA","errors":[{"message":"no","statusCode":"DELETE_FAILED"}]}',
      Database.SaveResult.class);
    Assert.isFalse(made.isSuccess());
    Assert.areEqual(StatusCode.DELETE_FAILED, made.getErrors()[0].getStatusCode());
    Map<String, Object> written = (Map<String, Object>) JSON.deserializeUntyped(JSON.serialize(made));
    Assert.areEqual('001000000000001AAA', written.get('id'));
    List<Database.UpsertResult> results = (List<Database.UpsertResult>) JSON.deserialize(
      '[{"success":true,"created":true,"errors":[]}]', List<Database.UpsertResult>.class);
    Assert.isTrue(results[0].isCreated());`,
  'a UUID is text in JSON': `
    UUID one = UUID.randomUUID();
    Assert.areEqual('"' + one.toString() + '"', JSON.serialize(one));`,
  'an Id of 18 characters is not checked against its suffix, and made-up ones stay different': `
    Id one = '001000000000000001'; Id two = '001000000000000002';
    Assert.areNotEqual(one, two);
    Assert.areEqual(Account.SObjectType, one.getSObjectType());
    Assert.areEqual(0, [SELECT COUNT() FROM Account WHERE Id IN (:one, :two)]);`,
  'logging levels are compared by their place': `
    Assert.isTrue(LoggingLevel.ERROR.ordinal() > LoggingLevel.WARN.ordinal());
    Assert.isTrue(LoggingLevel.DEBUG.ordinal() > LoggingLevel.FINEST.ordinal());`,
  'the method that a job runs may be static': `
    Test.startTest();
    System.enqueueJob(new StaticJob());
    Test.stopTest();
    Assert.areEqual(1, [SELECT COUNT() FROM Account WHERE Name = 'static']);`,
  'the limits of cursors and what is reserved are told': `
    Assert.areEqual(0, Limits.getAsyncCalls());
    Assert.areEqual(0, Limits.getFetchCallsOnApexCursor());
    Assert.areEqual(100, Limits.getLimitFetchCallsOnApexCursor());
    Assert.areEqual(0, Limits.getApexCursorRows());
    Assert.areEqual(50000000, Limits.getLimitApexCursorRows());`,
  'the theme is that of Lightning Experience': `
    Assert.areEqual('Theme4d', UserInfo.getUiThemeDisplayed());`,
  'nobody is in an Experience Cloud site': 'Assert.isNull(Network.getNetworkId());',
  'a relationship of custom metadata leads to the definition of an object or field': `
    Crate_Size__mdt size = [
      SELECT Packs__c, Packs__r.QualifiedApiName, Packs__r.DeveloperName, Counts__r.QualifiedApiName
      FROM Crate_Size__mdt WHERE Packs__r.QualifiedApiName = 'crate_item__C'
    ];
    Assert.areEqual('Crate_Item__c', size.Packs__r.QualifiedApiName);
    Assert.areEqual('Crate_Item', size.Packs__r.DeveloperName);
    Assert.areEqual('Quantity__c', size.Counts__r.QualifiedApiName);
    Crate_Size__mdt none = [SELECT Packs__r.QualifiedApiName FROM Crate_Size__mdt WHERE DeveloperName = 'Small'];
    Assert.isNull(none.Packs__r?.QualifiedApiName);`
} as const;

const messageOf = apexCases(
  CASES,
  `class Later implements Queueable {
     public void execute(QueueableContext context) { insert new Account(Name = Request.getCurrent().getQuiddity().name()); }
   }
   class Mailbox implements Messaging.InboundEmailHandler {
     public Messaging.InboundEmailResult handleInboundEmail(Messaging.InboundEmail mail, Messaging.InboundEnvelope envelope) {
       Messaging.InboundEmailResult result = new Messaging.InboundEmailResult();
       result.success = true;
       result.message = mail.fromAddress + ' ' + mail.binaryAttachments[0].fileName;
       return result;
     }
   }`,
  [
    `@RestResource(urlMapping='/crates/*') global class Shelf {
       @HttpGet global static void answer() {
         RestRequest request = RestContext.request;
         RestContext.response.statusCode = 202;
         RestContext.response.addHeader('Seen', 'yes');
         RestContext.response.responseBody = Blob.valueOf(String.join(new List<String>{ request.httpMethod,
           request.params.get('size'), request.headers.get('Accept'), request.requestBody.toString() }, ' '));
       }
     }`,
    `public class StaticJob implements Queueable {
       public static void execute(QueueableContext context) { insert new Account(Name = 'static'); }
     }`,
    `public class Loader implements Cache.CacheBuilder {
       public static Integer loads = 0;
       public Object doLoad(String key) { loads++; return 'loaded ' + key; }
     }`
  ]
);

describe('contexts and caches', () => {
  it.each(Object.keys(CASES))('%s', (name) => {
    expect(messageOf(name)).toBeNull();
  });
});
