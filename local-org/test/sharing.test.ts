// Records that are not shared with a user, asked for and written over every API.
// Sources: REST API Developer Guide, "Status Codes and Error Responses"
// (https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm); Object Reference, "StatusCode";
// Apex Developer Guide, "Sharing a Record Using Apex"
// (https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_bulk_sharing_creating_with_apex.htm).
import { rmSync } from 'node:fs';
import type { Connection } from 'jsforce';
import { addUser, type Fixture, startFixture } from './runningOrg.ts';
import { sharingFolder } from './sharingProject.ts';

jest.setTimeout(60_000);

let folder: string;
let org: Fixture;
let admin: Connection;
/** Owns one matter; the other one is hidden, the third shared to be read. */
let clerk: string;
let own: string;
let hidden: string;
let readable: string;

beforeAll(async () => {
  folder = sharingFolder();
  org = await startFixture({ project: folder });
  admin = org.connect('admin');
  clerk = await addUser(org, 'clerk', 'Staff');
  const make = async (Name: string, Amount__c: number, OwnerId?: string): Promise<string> =>
    (await admin.create('Matter__c', { Name, Amount__c, Status__c: Name, ...(OwnerId && { OwnerId }) })).id ?? '';
  own = await make('Own', 1, clerk);
  hidden = await make('Hidden', 1000);
  readable = await make('Readable', 20);
  await admin.create('Matter__Share', { ParentId: readable, UserOrGroupId: clerk, AccessLevel: 'Read' });
  for (const Matter__c of [own, hidden, readable]) await admin.create('Page__c', { Matter__c, Body__c: 'Text' });
  await admin.create('Notice__c', { Name: 'On hidden', About__c: hidden });
  await admin.create('Notice__c', { Name: 'On own', About__c: own });
});

afterAll(async () => {
  await org.close();
  rmSync(folder, { recursive: true });
});

interface Answered {
  readonly totalSize: number;
  readonly records: readonly Readonly<Record<string, unknown>>[];
}

async function ask(soql: string, user = 'clerk'): Promise<Answered> {
  const { status, body } = await org.call(user, 'GET', `query?q=${encodeURIComponent(soql)}`);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body as Answered;
}

const valuesOf = async (soql: string, user?: string): Promise<unknown[]> =>
  (await ask(soql, user)).records.map(({ attributes: _attributes, ...values }) => Object.values(values)[0]);

const call = async (method: string, path: string, body?: unknown) =>
  await org.call('clerk', method, path, body === undefined ? {} : { body });

describe('a query', () => {
  it('finds what is open, and counts and adds up nothing else', async () => {
    expect(await valuesOf('SELECT Name FROM Matter__c ORDER BY Amount__c DESC')).toEqual(['Readable', 'Own']);
    expect((await ask('SELECT COUNT() FROM Matter__c')).totalSize).toBe(2);
    expect(await valuesOf('SELECT SUM(Amount__c) FROM Matter__c')).toEqual([21]);
    expect(await valuesOf('SELECT MAX(Amount__c) m FROM Matter__c GROUP BY Status__c ORDER BY MAX(Amount__c)')).toEqual(
      [1, 20]
    );
    expect(await valuesOf(`SELECT Name FROM Matter__c WHERE Id = '${hidden}' OR Name LIKE 'H%'`)).toEqual([]);
    expect(await valuesOf('SELECT Name FROM Matter__c ORDER BY Amount__c', 'admin')).toHaveLength(3);
  });

  it('finds details of what is open, and children of it', async () => {
    expect(await valuesOf('SELECT Matter__r.Name FROM Page__c ORDER BY Matter__r.Name')).toMatchObject([
      { Name: 'Own' },
      { Name: 'Readable' }
    ]);
    const { records } = await ask('SELECT Name, (SELECT Id FROM Pages__r) FROM Matter__c ORDER BY Name');
    expect(records.map(({ Name, Pages__r: pages }) => [Name, (pages as Answered | null)?.totalSize])).toEqual([
      ['Own', 1],
      ['Readable', 1]
    ]);
  });

  it('takes nothing from a hidden record into a semi-join or an anti-join', async () => {
    const through = "WHERE About__c IN (SELECT Id FROM Matter__c WHERE Name != 'x')";
    expect(await valuesOf(`SELECT Name FROM Notice__c ${through}`)).toEqual(['On own']);
    expect(await valuesOf(`SELECT Name FROM Notice__c ${through.replace('IN', 'NOT IN')}`)).toEqual(['On hidden']);
    expect(await valuesOf('SELECT Name FROM Matter__c WHERE Id IN (SELECT About__c FROM Notice__c)')).toEqual(['Own']);
  });

  // Salesforce Help, "Require Permission to View Record Names in Lookup Fields"
  // (https://help.salesforce.com/s/articleView?id=platform.security_sharing_require_permission_lookup.htm): off by default.
  it('tells of a hidden parent its name alone, nor is it filtered, sorted or grouped by more', async () => {
    const notice = "FROM Notice__c WHERE Name = 'On hidden'";
    expect(await valuesOf(`SELECT About__r.Name, About__r.Status__c, About__r.Owner.Name ${notice}`)).toMatchObject([
      { Name: 'Hidden', Status__c: null, Owner: null }
    ]);
    expect(await valuesOf(`SELECT Name FROM Notice__c WHERE About__r.Status__c = 'Hidden'`)).toEqual([]);
    expect(await valuesOf('SELECT Name FROM Notice__c ORDER BY About__r.Amount__c NULLS LAST')).toEqual([
      'On own',
      'On hidden'
    ]);
    expect(await valuesOf('SELECT About__r.Status__c FROM Notice__c GROUP BY About__r.Status__c')).toEqual([
      null,
      'Own'
    ]);
    expect(await valuesOf(`SELECT About__r.Status__c ${notice}`, 'admin')).toMatchObject([{ Status__c: 'Hidden' }]);
  });

  it('tells of a record what the user may do with it', async () => {
    const soql = `SELECT RecordId, MaxAccessLevel FROM UserRecordAccess WHERE UserId = '${clerk}' AND RecordId IN ('${own}', '${hidden}', '${readable}')`;
    const { records } = await ask(soql);
    expect(Object.fromEntries(records.map(({ RecordId, MaxAccessLevel }) => [RecordId, MaxAccessLevel]))).toEqual({
      [own]: 'All',
      [hidden]: 'None',
      [readable]: 'Read'
    });
    // "records that the running user does not have read access to are filtered out"
    expect((await ask(soql, 'admin')).totalSize).toBe(3);
  });

  it('does not show who has what of a hidden record', async () => {
    const soql = 'SELECT Parent.Name, AccessLevel, RowCause FROM Matter__Share ORDER BY Parent.Name, RowCause';
    expect((await ask(soql)).records).toMatchObject([
      { Parent: { Name: 'Own' }, AccessLevel: 'All', RowCause: 'Owner' },
      { Parent: { Name: 'Readable' }, AccessLevel: 'All', RowCause: 'Owner' },
      { Parent: { Name: 'Readable' }, AccessLevel: 'Read', RowCause: 'Manual' }
    ]);
    expect((await ask(soql, 'admin')).totalSize).toBe(4);
  });
});

const NOT_FOUND = [{ errorCode: 'NOT_FOUND', message: 'The requested resource does not exist' }];

const refused = (message: string) => [{ errorCode: 'INSUFFICIENT_ACCESS_OR_READONLY', message }];

const READ_ONLY = refused('insufficient access rights on object id');

describe('a hidden record', () => {
  it('is not there when it is read by Id, alone, in a collection or by the UI API', async () => {
    expect(await call('GET', `sobjects/Matter__c/${hidden}`)).toMatchObject({ status: 404, body: NOT_FOUND });
    expect(await call('GET', `sobjects/Matter__c/${readable}?fields=Name`)).toMatchObject({ status: 200 });
    const ids = `ids=${own},${hidden}&fields=Name`;
    expect((await call('GET', `composite/sobjects/Matter__c?${ids}`)).body).toMatchObject([{ Name: 'Own' }, null]);
    const ui = await call('GET', `ui-api/records/${hidden}?fields=Matter__c.Name`);
    expect(ui).toMatchObject({ status: 404, body: NOT_FOUND });
    const batch = await call('GET', `ui-api/records/batch/${own},${hidden}?fields=Matter__c.Name`);
    expect(batch.body).toMatchObject({ results: [{ statusCode: 200 }, { statusCode: 404 }] });
  });

  it('is not in a list, a lookup or a related list of the UI API', async () => {
    const lookup = await call('GET', 'ui-api/lookups/Notice__c/About__c/Matter__c?q=H');
    expect(JSON.stringify(lookup.body)).not.toContain(hidden);
    const related = await call('GET', `ui-api/related-list-records/${hidden}/Pages__r?fields=Page__c.Id`);
    expect(JSON.stringify(related.body)).not.toContain('Text');
  });

  // The name shows where a lookup leads to it.
  it('has a name on the record that refers to it', async () => {
    const [notice] = await valuesOf("SELECT Id FROM Notice__c WHERE Name = 'On hidden'");
    const { body } = await call(
      'GET',
      `ui-api/records/${String(notice)}?fields=Notice__c.About__c,Notice__c.About__r.Name`
    );
    expect(body).toMatchObject({ fields: { About__c: { value: hidden } } });
  });

  it('is described all the same: sharing is no right on the object', async () => {
    const { body } = await call('GET', 'sobjects/Matter__c/describe');
    expect(body).toMatchObject({ name: 'Matter__c', queryable: true, updateable: true, deletable: true });
  });

  it('is not in a bulk query, and a bulk update of it fails alone', async () => {
    const bulk = org.connect('clerk').bulk2;
    const found: unknown[] = [];
    for await (const record of await bulk.query('SELECT Name FROM Matter__c ORDER BY Name', { pollTimeout: 20_000 })) {
      found.push((record as { Name: string }).Name);
    }
    expect(found).toEqual(['Own', 'Readable']);
    const job = bulk.createJob({ operation: 'update', object: 'Matter__c' });
    await job.open();
    await job.uploadData([own, hidden, readable].map((Id) => ({ Id, Status__c: 'Bulk' })));
    await job.close();
    await job.poll(20, 20_000);
    const results = await job.getAllResults();
    expect(results.successfulResults.map(({ sf__Id: id }) => id)).toEqual([own]);
    expect(results.failedResults.map(({ sf__Error: error }) => String(error).split(':')[0])).toEqual([
      'INSUFFICIENT_ACCESS_OR_READONLY',
      'INSUFFICIENT_ACCESS_OR_READONLY'
    ]);
  });
});

describe('a write', () => {
  it('of what is not open at that level is refused over every API', async () => {
    for (const id of [hidden, readable]) {
      const body = { Status__c: 'Mine' };
      expect(await call('PATCH', `sobjects/Matter__c/${id}`, body)).toMatchObject({ status: 403, body: READ_ONLY });
      expect(await call('DELETE', `sobjects/Matter__c/${id}`)).toMatchObject({ status: 403, body: READ_ONLY });
      expect((await call('PATCH', `ui-api/records/${id}`, { fields: body })).status).toBe(403);
    }
    const composite = await call('POST', 'composite', {
      compositeRequest: [
        {
          method: 'PATCH',
          url: `/services/data/v66.0/sobjects/Matter__c/${hidden}`,
          referenceId: 'a',
          body: { Name: 'x' }
        },
        { method: 'GET', url: `/services/data/v66.0/sobjects/Matter__c/${hidden}`, referenceId: 'b' }
      ]
    });
    expect(composite.body).toMatchObject({ compositeResponse: [{ httpStatusCode: 403 }, { httpStatusCode: 404 }] });
    expect(await valuesOf(`SELECT Name FROM Matter__c WHERE Id = '${hidden}'`, 'admin')).toEqual(['Hidden']);
  });

  // Object Reference, "StatusCode", INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY.
  it('that refers to a hidden record is refused', async () => {
    const crossReference = [{ errorCode: 'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY' }];
    const made = await call('POST', 'sobjects/Notice__c', { Name: 'x', About__c: hidden });
    expect(made).toMatchObject({ status: 403, body: crossReference });
    expect((await call('POST', 'sobjects/Notice__c', { Name: 'x', About__c: readable })).status).toBe(201);
    // A page takes the right to edit its matter, a remark to read it.
    const below = async (object: string, Matter__c: string) =>
      (await call('POST', `sobjects/${object}`, { Matter__c, Body__c: 'x' })).status;
    expect([await below('Page__c', readable), await below('Page__c', own)]).toEqual([403, 201]);
    expect([await below('Remark__c', hidden), await below('Remark__c', readable)]).toEqual([403, 201]);
  });

  it('that gives a record away takes all rights on it', async () => {
    const me = await org.connect('admin').identity();
    const shared = (await admin.create('Matter__c', { Name: 'Shared' })).id ?? '';
    await admin.create('Matter__Share', { ParentId: shared, UserOrGroupId: clerk, AccessLevel: 'Edit' });
    expect((await call('PATCH', `sobjects/Matter__c/${shared}`, { Status__c: 'x' })).status).toBe(204);
    expect(await call('PATCH', `sobjects/Matter__c/${shared}`, { OwnerId: clerk })).toMatchObject({ status: 403 });
    expect((await call('DELETE', `sobjects/Matter__c/${shared}`)).status).toBe(403);
    await admin.update('Matter__c', { Id: shared, OwnerId: clerk });
    // "Understanding Sharing": a new owner ends what was shared by hand.
    const rows = `SELECT RowCause FROM Matter__Share WHERE ParentId = '${shared}'`;
    expect(await valuesOf(rows)).toEqual(['Owner']);
    expect((await call('PATCH', `sobjects/Matter__c/${shared}`, { OwnerId: me.user_id })).status).toBe(204);
    expect(await valuesOf(rows, 'admin')).toEqual(['Owner']);
    expect(await valuesOf(rows)).toEqual([]);
  });

  it('does not name a hidden record that has the same key', async () => {
    await admin.update('Matter__c', { Id: hidden, Key__c: 'taken' });
    const message = async (user: string) =>
      (await org.call(user, 'POST', 'sobjects/Matter__c', { body: { Name: 'x', Key__c: 'taken' } })).body;
    expect(JSON.stringify(await message('clerk'))).toContain('duplicate value found: <unknown>');
    expect(JSON.stringify(await message('admin'))).toContain(hidden.slice(0, 15));
  });
});

describe('a share', () => {
  const give = async (body: object, user = 'clerk') => await org.call(user, 'POST', 'sobjects/Matter__Share', { body });

  it('is given and taken by whoever has all rights on the record', async () => {
    const admins = (await admin.identity()).user_id;
    expect((await give({ ParentId: own, UserOrGroupId: admins, AccessLevel: 'Read' })).status).toBe(201);
    const [again] = await valuesOf(`SELECT Id FROM Matter__Share WHERE ParentId = '${own}' AND RowCause = 'Manual'`);
    // The same share again takes the place of the first.
    expect((await give({ ParentId: own, UserOrGroupId: admins, AccessLevel: 'Edit' })).status).toBe(201);
    const { records } = await ask(
      `SELECT Id, AccessLevel FROM Matter__Share WHERE ParentId = '${own}' AND RowCause = 'Manual'`
    );
    expect(records.map(({ AccessLevel }) => AccessLevel)).toEqual(['Edit']);
    expect(records[0]?.['Id']).not.toBe(again);
    expect((await call('DELETE', `sobjects/Matter__Share/${String(records[0]?.['Id'])}`)).status).toBe(204);
    expect(await give({ ParentId: readable, UserOrGroupId: admins, AccessLevel: 'Edit' })).toMatchObject({
      status: 403,
      body: [{ errorCode: 'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY' }]
    });
  });

  it('gives more than everybody has, not everything, and not for the org’s own reasons', async () => {
    const to = { UserOrGroupId: clerk };
    const full = await give({ ParentId: hidden, AccessLevel: 'All', ...to }, 'admin');
    expect(full.body).toMatchObject([{ errorCode: 'FIELD_INTEGRITY_EXCEPTION', fields: ['AccessLevel'] }]);
    const rule = await give({ ParentId: hidden, AccessLevel: 'Read', RowCause: 'Rule', ...to }, 'admin');
    expect(rule.body).toMatchObject([{ errorCode: 'FIELD_INTEGRITY_EXCEPTION', fields: ['RowCause'] }]);
    const [notice] = await valuesOf('SELECT Id FROM Notice__c', 'admin');
    const trivial = await org.call('admin', 'POST', 'sobjects/Notice__Share', {
      body: { ParentId: notice, AccessLevel: 'Read', ...to }
    });
    expect(trivial.body).toMatchObject([{ message: expect.stringContaining('trivial share level Read') as unknown }]);
  });

  // Apex Developer Guide: "Objects on the detail side of a master-detail relationship don't have an associated sharing object."
  it('there is none of a detail', async () => {
    expect((await call('GET', 'sobjects/Page__Share/describe')).status).toBe(404);
  });
});
