// The project's Apex behind the API: triggers on saves that come in over HTTP, and the errors a component gets.
// Source: Apex Developer Guide, "Triggers"; LWC Developer Guide, "Call Apex Methods Imperatively" (`error.body`).
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Fixture, startFixture } from './runningOrg.ts';
import { copyOfFixture } from './fixture.ts';

jest.setTimeout(60_000);

const sources: Readonly<Record<string, string>> = {
  'classes/Gate.cls': `
    public with sharing class Gate {
      public class LockedException extends Exception {}
      @AuraEnabled public static String greet(String name, Integer times) { return 'Hello '.repeat(times) + name; }
      @AuraEnabled public static void refuse() { throw new AuraHandledException('Closed today'); }
      @AuraEnabled public static void later(String name) { plant(name); }
      @Future private static void plant(String name) { insert new Garden__c(Name = name); }
      @AuraEnabled public static void lock() { throw new LockedException('The key is gone'); }
      @AuraEnabled public static void divide() { Integer zero = 0; Integer result = 1 / zero; }
      @AuraEnabled public static void keepNothing() {
        insert as user new Garden__c(Name = 'Half done');
        throw new LockedException('after the insert');
      }
      @AuraEnabled public static void plantNamed(String name) { insert new Garden__c(Name = name); }
      public static void hidden() {}
    }`,
  'triggers/GardenTrigger.trigger': `
    trigger GardenTrigger on Garden__c (before insert, after update) {
      for (Garden__c garden : Trigger.new) {
        if (Trigger.isInsert && garden.Name == 'Forbidden') garden.Name.addError('Not this name');
        if (Trigger.isInsert && garden.Name == 'Surplus') garden.addError('There are enough');
        if (Trigger.isInsert) garden.Notes__c = 'seen by the trigger';
      }
    }`
};

let project: string;
let org: Fixture;

beforeAll(async () => {
  project = copyOfFixture();
  for (const [file, source] of Object.entries(sources)) {
    const target = path.join(project, 'force-app/main/default', file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, source);
    const type = file.endsWith('.cls') ? 'ApexClass' : 'ApexTrigger';
    writeFileSync(
      `${target}-meta.xml`,
      `<${type} xmlns="http://soap.sforce.com/2006/04/metadata"><apiVersion>66.0</apiVersion><status>Active</status></${type}>`
    );
  }
  org = await startFixture({ project });
});

afterAll(async () => {
  await org.close();
  rmSync(project, { recursive: true, force: true });
});

const apex = (method: string, body: object = {}) =>
  org.call('admin', 'POST', `/lightning/apex/Gate/${method}`, { body });

describe('triggers', () => {
  it('change and refuse records that come in over REST', async () => {
    const made = await org.call('admin', 'POST', 'sobjects/Garden__c', { body: { Name: 'Elm' } });
    const { id } = made.body as { id: string };
    expect((await org.call('admin', 'GET', `sobjects/Garden__c/${id}?fields=Notes__c`)).body).toMatchObject({
      Notes__c: 'seen by the trigger'
    });
    const refused = await org.call('admin', 'POST', 'sobjects/Garden__c', { body: { Name: 'Forbidden' } });
    expect([refused.status, refused.body]).toEqual([
      400,
      [{ message: 'Not this name', errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', fields: ['Name'] }]
    ]);
  });

  it('refuse them field by field over the UI API', async () => {
    const { body } = await org.call('admin', 'POST', 'ui-api/records', {
      body: { apiName: 'Garden__c', fields: { Name: 'Forbidden' } }
    });
    expect(body).toMatchObject({ output: { fieldErrors: { Name: [{ message: 'Not this name' }] } } });
  });
});

describe('a method of a component', () => {
  it('gets its parameters by name and answers JSON, a text too', async () => {
    const { status, body } = await apex('greet', { times: 2, name: 'Ada' });
    expect([status, body]).toEqual([200, 'Hello Hello Ada']);
  });

  it('shows only the message of an AuraHandledException', async () => {
    const { status, body } = await apex('refuse');
    expect([status, body]).toEqual([500, { message: 'Closed today' }]);
  });

  it.each([
    ['lock', 'Gate.LockedException', true, 'The key is gone'],
    ['divide', 'System.MathException', false, 'Divide by 0']
  ])('tells type and place of what %s throws', async (method, exceptionType, isUserDefinedException, message) => {
    const { status, body } = await apex(method);
    expect(status).toBe(500);
    expect(body).toEqual({
      exceptionType,
      isUserDefinedException,
      message,
      stackTrace: expect.stringContaining(`Class.Gate.${method}: line `) as unknown
    });
  });

  // https://developer.salesforce.com/docs/platform/lwc/guide/apex-error-handling.html; the shape is what `reduceErrors` of
  // https://github.com/trailheadapps/lwc-recipes (ldsUtils) reads.
  it('tells what could not be saved by record and by field', async () => {
    const named = await apex('plantNamed', { name: 'Forbidden' });
    expect([named.status, named.body]).toEqual([
      500,
      {
        fieldErrors: { Name: [{ statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'Not this name' }] },
        pageErrors: [],
        index: null,
        duplicateResults: []
      }
    ]);
    const whole = await apex('plantNamed', { name: 'Surplus' });
    expect(whole.body).toEqual({
      fieldErrors: {},
      pageErrors: [{ statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'There are enough' }],
      index: null,
      duplicateResults: []
    });
  });

  it('starts jobs that run after its transaction', async () => {
    expect((await apex('later', { name: 'Oak' })).status).toBe(200);
    const jobs = () =>
      org.connect('admin').query<{ Status: string }>("SELECT Status FROM AsyncApexJob WHERE MethodName = 'plant'");
    let [job] = (await jobs()).records;
    for (let tries = 0; job?.Status !== 'Completed' && tries < 100; tries++) [job] = (await jobs()).records;
    expect(job?.Status).toBe('Completed');
    const planted = await org.connect('admin').query("SELECT COUNT() FROM Garden__c WHERE Name = 'Oak'");
    expect(planted.totalSize).toBe(1);
  });

  it('leaves nothing behind when it throws', async () => {
    expect((await apex('keepNothing')).status).toBe(500);
    const left = await org.connect('admin').query("SELECT COUNT() FROM Garden__c WHERE Name = 'Half done'");
    expect(left.totalSize).toBe(0);
  });

  it.each(['hidden', 'missing'])('must be @AuraEnabled: %s is not there', async (method) => {
    const { status, body } = await apex(method);
    expect([status, body]).toMatchObject([400, { errorCode: 'INVALID_OPERATION' }]);
  });
});
