// What the record resources of REST lead to beside single records: relationships, changes in a span of time, and by name
// what the local org lacks.
import { type Fixture, startFixture } from './runningOrg.ts';

jest.setTimeout(60_000);

let org: Fixture;
let account: string;
let garden: string;

beforeAll(async () => {
  org = await startFixture({ now: '2026-02-13T09:00:00Z' });
  const admin = org.connect('admin');
  account = (await admin.sobject('Account').create({ Name: 'Elm & Co' })).id ?? '';
  garden = (await admin.sobject('Garden__c').create({ Name: 'Elm', Owner_Account__c: account })).id ?? '';
  await admin.sobject('Bed__c').create([
    { Garden__c: garden, Plant__c: 'Rose' },
    { Garden__c: garden, Plant__c: 'Leek' }
  ]);
});

afterAll(() => org.close());

// REST API Developer Guide, "Traverse Relationships with Friendly URLs" and "sObject Relationships"
// (https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_sobject_relationships_get.htm).
describe('relationships in a path', () => {
  const ask = (path: string, method = 'GET', body?: unknown) => org.call('admin', method, `sobjects/${path}`, { body });

  it('lead to the parent, with the fields that are asked for', async () => {
    expect(await ask(`Garden__c/${garden}/Owner_Account__r?fields=Name`)).toMatchObject({
      status: 200,
      body: { attributes: { type: 'Account' }, Name: 'Elm & Co' }
    });
  });

  it('lead over several parents', async () => {
    const [bed] = (await org.connect('admin').query<{ Id: string }>('SELECT Id FROM Bed__c LIMIT 1')).records;
    const { body } = await ask(`Bed__c/${bed?.Id}/Garden__r/Owner_Account__r?fields=Name`);
    expect(body).toMatchObject({ Name: 'Elm & Co' });
  });

  it('lead to the children, of which there may be none', async () => {
    expect((await ask(`Garden__c/${garden}/Beds__r?fields=Plant__c`)).body).toMatchObject({
      totalSize: 2,
      done: true,
      records: [{ Plant__c: 'Rose' }, { Plant__c: 'Leek' }]
    });
    expect(await ask(`Account/${account}/Contacts`)).toMatchObject({
      status: 200,
      body: { totalSize: 0, records: [] }
    });
  });

  // "If there's no record associated with a relationship field, a 404 error response is returned."
  it('answer 404 without a parent, for no relationship and for more than one list', async () => {
    expect((await ask(`Account/${account}/Parent`)).status).toBe(404);
    expect((await ask(`Account/${account}/Nonsense`)).status).toBe(404);
    expect((await ask(`Garden__c/${garden}/Beds__r/Garden__r`)).status).toBe(404);
  });

  // "If the fields parameter is used with fields that don't exist ..., a 400 error response is returned."
  it('answer 400 for a field that is not there', async () => {
    expect((await ask(`Garden__c/${garden}/Owner_Account__r?fields=Nonsense__c`)).status).toBe(400);
  });

  it('change the parent, and no list', async () => {
    expect((await ask(`Garden__c/${garden}/Owner_Account__r`, 'PATCH', { Name: 'Elm Ltd' })).status).toBe(204);
    expect((await ask(`Account/${account}?fields=Name`)).body).toMatchObject({ Name: 'Elm Ltd' });
    expect((await ask(`Garden__c/${garden}/Beds__r`, 'DELETE')).status).toBe(405);
  });
});

// REST API Developer Guide, "sObject Get Updated", "sObject Get Deleted"
// (https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_getupdated.htm).
describe('what was changed', () => {
  const start = '2026-02-13T00:00:00Z';
  const end = '2026-02-14T00:00:00Z';

  it('in a span, as jsforce asks', async () => {
    const admin = org.connect('admin');
    const elm = (await admin.sobject('Account').create({ Name: 'Short' })).id ?? '';
    await admin.sobject('Account').destroy(elm);
    const updated = await admin.sobject('Account').updated(start, end);
    expect(updated.ids).toContain(account);
    expect(updated.ids).not.toContain(elm);
    expect(updated.latestDateCovered).toMatch(/^2026-02-13T09:/);
    const { deletedRecords } = await admin.sobject('Account').deleted(start, end);
    expect(deletedRecords.map(({ id }) => id)).toEqual([elm]);
    expect(deletedRecords[0]?.deletedDate).toMatch(/^2026-02-13T09:0\d:\d\d\.\d{3}\+0000$/);
  });

  it.each([
    [`start=${end}&end=${start}`, 'INVALID_REPLICATION_DATE'],
    [`start=${start}&end=${start}`, 'INVALID_REPLICATION_DATE'],
    [`start=2025-12-01T00:00:00Z&end=${end}`, 'INVALID_REPLICATION_DATE'],
    [`start=${start}`, 'MISSING_ARGUMENT'],
    [`start=yesterday&end=${end}`, 'INVALID_INPUT']
  ])('not with %s', async (span, errorCode) => {
    const answer = await org.call('admin', 'GET', `sobjects/Account/updated?${span}`);
    expect(answer).toMatchObject({ status: 400, body: [{ errorCode }] });
  });
});

describe('what the local org lacks says so by name', () => {
  const query = (soql: string) => `query?q=${encodeURIComponent(soql)}`;

  it.each([
    [query('SELECT Id FROM Asset'), 'the object Asset'],
    [query('SELECT Id FROM ContentVersion'), 'the object ContentVersion'],
    [query('SELECT CampaignId FROM Opportunity'), 'the field Opportunity.CampaignId'],
    [`tooling/${query('SELECT Id FROM TraceFlag')}`, 'the object TraceFlag'],
    ['sobjects/Asset', 'the object Asset'],
    ['sobjects/Order/describe', 'the object Order'],
    ['sobjects/Asset/02i000000000001AAA', 'the object Asset'],
    ['sobjects/Account/describe/layouts', 'layouts over REST'],
    ['sobjects/Account/quickActions', 'quick actions'],
    ['recent', 'recently viewed records'],
    ['tabs', 'tabs over REST'],
    ['composite/graph', 'composite graphs'],
    ['ui-api/apps', 'this resource of the UI API: apps']
  ])('%s', async (path, what) => {
    const { status, body } = await org.call('admin', 'GET', path);
    expect([status, body]).toEqual([
      501,
      [{ errorCode: 'NOT_SUPPORTED_BY_LOCAL_ORG', message: expect.stringContaining(what) }]
    ]);
  });

  it.each([
    [query('SELECT Id FROM Nonsense'), 'INVALID_TYPE'],
    [query('SELECT Id FROM Nonsense__c'), 'INVALID_TYPE'],
    [query('SELECT Nonsense FROM Account'), 'INVALID_FIELD'],
    ['sobjects/Nonsense', 'NOT_FOUND']
  ])('%s is nobody’s', async (path, errorCode) => {
    expect((await org.call('admin', 'GET', path)).body).toMatchObject([{ errorCode }]);
  });
});
