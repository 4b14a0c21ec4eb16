/**
 * What stands for something else in tests. Source: Apex Developer Guide, "Build a Mocking Framework with the Stub API"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_testing_stub_api.htm), "Testing HTTP
 * Callouts by Implementing the HttpCalloutMock Interface"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_restful_http_testing_httpcalloutmock.htm),
 * "Performing DML Operations and Mock Callouts".
 */
import { apexCases } from '../../../test/apex-cases.ts';

const CASES = {
  'a stub of a class asks its provider': `
    Answers provider = new Answers();
    Prices prices = (Prices) Test.createStub(Prices.class, provider);
    Assert.areEqual(7, prices.of('crate', 2));
    Assert.areEqual('of', provider.name);
    Assert.areEqual(Decimal.class, provider.returns);
    Assert.areEqual(new List<Type>{ String.class, Integer.class }, provider.types);
    Assert.areEqual(new List<String>{ 'item', 'count' }, provider.names);
    Assert.areEqual(new List<Object>{ 'crate', 2 }, provider.args);
    Assert.areEqual(prices, provider.stub);`,
  'a stub stands for an interface, and goes where one is declared': `
    Answers provider = new Answers();
    Priced priced = (Priced) Test.createStub(Priced.class, provider);
    Assert.areEqual(7, new Shop(priced).total());
    Assert.isInstanceOfType(priced, Priced.class);`,
  'a void method of a stub answers nothing': `
    Answers provider = new Answers();
    ((Prices) Test.createStub(Prices.class, provider)).reset();
    Assert.areEqual('reset', provider.name);`,
  'an answer of another type is a TypeException': `
    Prices prices = (Prices) Test.createStub(Prices.class, new Wrong());
    try { prices.of('x', 1); Assert.fail('taken'); } catch (TypeException e) { Assert.isTrue(e.getMessage().contains('Decimal')); }`,
  'no stub of what is no class of the project': `
    try { Test.createStub(String.class, new Answers()); Assert.fail('made'); } catch (TypeException e) { Assert.isNotNull(e); }`,
  'a mock answers a callout': `
    Test.setMock(HttpCalloutMock.class, new Mock());
    HttpRequest request = new HttpRequest();
    request.setEndpoint('https://example.test/x'); request.setMethod('POST'); request.setBody('ping');
    request.setHeader('Accept', 'text/plain');
    HttpResponse response = new Http().send(request);
    Assert.areEqual(201, response.getStatusCode());
    Assert.areEqual('POST ping text/plain', response.getBody());
    Assert.areEqual('yes', response.getHeader('x-seen'));
    Assert.areEqual(new List<String>{ 'X-Seen' }, response.getHeaderKeys());
    Assert.areEqual(1, Limits.getCallouts());`,
  'a callout without a mock is refused in a test': `
    try { new Http().send(new HttpRequest()); Assert.fail('sent'); }
    catch (TypeException e) { Assert.areEqual('Methods defined as TestMethod do not support Web service callouts', e.getMessage()); }`,
  'no callout after DML, but after Test.startTest': `
    Test.setMock(HttpCalloutMock.class, new Mock());
    insert new Account(Name = 'x');
    HttpRequest request = new HttpRequest();
    try { new Http().send(request); Assert.fail('sent'); }
    catch (CalloutException e) { Assert.areEqual('You have uncommitted work pending. Please commit or rollback before calling out', e.getMessage()); }
    Test.startTest();
    Assert.areEqual(201, new Http().send(request).getStatusCode());
    Test.stopTest();`,
  'a static resource answers a callout': `
    StaticResourceCalloutMock mock = new StaticResourceCalloutMock();
    mock.setStaticResource('crate_rules'); mock.setStatusCode(404); mock.setHeader('Content-Type', 'text/csv');
    Test.setMock(HttpCalloutMock.class, mock);
    HttpResponse response = new Http().send(new HttpRequest());
    Assert.areEqual(404, response.getStatusCode());
    Assert.areEqual('text/csv', response.getHeader('Content-Type'));
    Assert.areEqual([SELECT Body FROM StaticResource WHERE Name = 'crate_rules'].Body.toString(), response.getBody());
    mock.setStaticResource('Missing');
    try { new Http().send(new HttpRequest()); Assert.fail('sent'); } catch (InvalidParameterValueException e) { Assert.isTrue(e.getMessage().contains('Missing')); }`,
  'a hundred callouts and no more': `
    Test.setMock(HttpCalloutMock.class, new Mock());
    for (Integer i = 0; i < 101; i++) try { new Http().send(new HttpRequest()); } catch (Exception e) { Assert.fail('caught'); }`,
  'a mail is counted and not sent': `
    Messaging.SingleEmailMessage mail = new Messaging.SingleEmailMessage();
    mail.setToAddresses(new List<String>{ 'a@example.test' });
    mail.setSubject('Hello');
    Assert.areEqual('Hello', mail.getSubject());
    Assert.isTrue(Messaging.sendEmail(new List<Messaging.SingleEmailMessage>{ mail })[0].isSuccess());
    Assert.areEqual(1, Limits.getEmailInvocations());
    try { Messaging.sendEmail(new List<Messaging.Email>{ new Messaging.SingleEmailMessage() }); Assert.fail('sent'); }
    catch (EmailException e) { Assert.isTrue(e.getMessage().contains('REQUIRED_FIELD_MISSING')); }`
} as const;

const messageOf = apexCases(
  CASES,
  `class Answers implements System.StubProvider {
     Object stub; String name; Type returns; List<Type> types; List<String> names; List<Object> args;
     public Object handleMethodCall(Object stub, String name, Type returns, List<Type> types, List<String> names, List<Object> args) {
       this.stub = stub; this.name = name; this.returns = returns; this.types = types; this.names = names; this.args = args;
       return name == 'reset' ? null : (Object) 7;
     }
   }
   class Wrong implements System.StubProvider {
     public Object handleMethodCall(Object stub, String name, Type returns, List<Type> types, List<String> names, List<Object> args) { return 'text'; }
   }
   class Shop { Priced priced; Shop(Priced priced) { this.priced = priced; } Decimal total() { return priced.price(); } }
   class Mock implements HttpCalloutMock {
     public HttpResponse respond(HttpRequest request) {
       HttpResponse response = new HttpResponse();
       response.setStatusCode(201); response.setHeader('X-Seen', 'yes');
       response.setBody(request.getMethod() + ' ' + request.getBody() + ' ' + request.getHeader('accept'));
       return response;
     }
   }`,
  [
    'public virtual class Prices { public virtual Decimal of(String item, Integer count) { return 1; } public void reset() { Assert.fail(); } }',
    'public interface Priced { Decimal price(); }'
  ]
);

describe('stubs, mocks and mail', () => {
  const limited = 'a hundred callouts and no more';
  it.each(Object.keys(CASES).filter((name) => name !== limited))('%s', (name) => {
    expect(messageOf(name)).toBeNull();
  });

  it(limited, () => {
    expect(messageOf(limited)).toBe('System.LimitException: Too many callouts: 101');
  });
});
