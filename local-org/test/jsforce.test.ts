// An unmodified jsforce against the local org: what a script does with an org works here too.
import type { Connection } from 'jsforce';
import { addUser, type Fixture, startFixture } from './runningOrg.ts';

jest.setTimeout(60_000);

interface Garden {
  Id: string;
  Name: string;
  Kind__c: string | null;
  Area__c: number | null;
}

let org: Fixture;
let admin: Connection;

beforeAll(async () => {
  org = await startFixture({ now: '2026-02-13T09:00:00-08:00' });
  admin = org.connect('admin');
});

afterAll(() => org.close());

afterEach(async () => {
  const { records } = await admin.query<Garden>('SELECT Id FROM Garden__c');
  if (records.length > 0)
    await admin.sobject('Garden__c').destroy(
      records.map(({ Id }) => Id),
      { allowRecursive: true }
    );
});

const shown = ['Id', 'Name', 'Area__c', 'Kind__c', 'Public__c', 'Opened__c', 'CreatedDate'];

const garden = (name: string, more: object = {}) => ({ Name: name, ...more });

async function addGardens(count: number): Promise<void> {
  const records = Array.from({ length: count }, (_, index) => garden(`Garden ${String(index).padStart(5, '0')}`));
  await admin.sobject('Garden__c').create(records, { allowRecursive: true });
}

describe('records', () => {
  it('are created, read, changed and deleted', async () => {
    const made = await admin.sobject('Garden__c').create(garden('Elm', { Area__c: 12.5, Kind__c: 'Herb' }));
    expect(made).toEqual({ id: expect.stringMatching(/^a0\w{16}$/), success: true, errors: [] });
    const id = made.id ?? '';

    const read = await admin.sobject('Garden__c').retrieve(id, { fields: shown });
    expect(read).toMatchObject({
      attributes: { type: 'Garden__c', url: `/services/data/v66.0/sobjects/Garden__c/${id}` },
      Id: id,
      Name: 'Elm',
      Area__c: 12.5,
      Kind__c: 'Herb',
      Public__c: true,
      CreatedDate: expect.stringMatching(/^2026-02-13T17:0\d:\d\d\.\d{3}\+0000$/)
    });

    await admin.sobject('Garden__c').update({ Id: id, Area__c: null, Opened__c: '2025-05-01' });
    expect(await admin.sobject('Garden__c').retrieve(id, { fields: shown })).toMatchObject({
      Area__c: null,
      Opened__c: '2025-05-01'
    });

    await admin.sobject('Garden__c').destroy(id);
    await expect(admin.sobject('Garden__c').retrieve(id)).rejects.toMatchObject({
      errorCode: 'ENTITY_IS_DELETED'
    });
  });

  it('answer a failed validation with its code and field', async () => {
    const id = (await admin.sobject('Garden__c').create(garden('Elm'))).id;
    await expect(admin.sobject('Bed__c').create({ Garden__c: id })).rejects.toMatchObject({
      errorCode: 'REQUIRED_FIELD_MISSING',
      data: { fields: ['Plant__c'] }
    });
  });

  it('are upserted by external Id: 201 at first, 200 then', async () => {
    const first = await admin.sobject('Garden__c').upsert({ External_Id__c: 'G 1', Name: 'Elm' }, 'External_Id__c');
    expect(first).toMatchObject({ success: true, created: true });
    const second = await admin.sobject('Garden__c').upsert({ External_Id__c: 'g 1', Name: 'Oak' }, 'External_Id__c');
    expect(second).toMatchObject({ id: first.id, success: true, created: false });
    const { records } = await admin.query<Garden>('SELECT Name FROM Garden__c');
    expect(records.map(({ Name }) => Name)).toEqual(['Oak']);
  });

  it('take a key with a slash when it is escaped', async () => {
    const path = 'sobjects/Garden__c/External_Id__c/G%2F1';
    expect((await org.call('admin', 'PATCH', path, { body: { Name: 'Elm' } })).status).toBe(201);
    expect((await org.call('admin', 'PATCH', path, { body: { Name: 'Oak' } })).status).toBe(200);
    expect((await org.call('admin', 'GET', `${path}?fields=External_Id__c`)).body).toMatchObject({
      External_Id__c: 'G/1'
    });
    expect((await org.call('admin', 'DELETE', path)).status).toBe(204);
    expect((await org.call('admin', 'GET', path)).status).toBe(404);
  });

  it('with all fields: those that the user may read', async () => {
    await addUser(org, 'reader', 'Garden_Visitor');
    const garden = (await admin.sobject('Garden__c').create({ Name: 'Elm' })).id ?? '';
    await admin.sobject('Bed__c').create({ Garden__c: garden, Plant__c: 'Leek', Rows__c: 4 });
    const { records } = await admin.query<{ Id: string }>('SELECT Id FROM Bed__c');
    const id = records[0]?.Id ?? '';
    expect(await admin.sobject('Bed__c').retrieve(id)).toMatchObject({ Plant__c: 'Leek', Rows__c: 4 });
    const read = await org.connect('reader').sobject('Bed__c').retrieve(id);
    expect(read).toMatchObject({ Id: id, Plant__c: 'Leek' });
    expect(read).not.toHaveProperty('Rows__c');
  });

  it('find their parent by its external Id', async () => {
    await admin.sobject('Garden__c').create(garden('Elm', { External_Id__c: 'G1' }));
    await admin.sobject('Bed__c').create({ Plant__c: 'Leek', Garden__r: { External_Id__c: 'G1' } });
    const { records } = await admin.query<{ Garden__r: { Name: string } }>('SELECT Garden__r.Name FROM Bed__c');
    expect(records[0]?.Garden__r.Name).toBe('Elm');
  });
});

describe('collections', () => {
  it('save what can be saved, unless all or none is asked for', async () => {
    const records = [garden('Good'), garden('Bad', { Kind__c: 'Desert' })];
    const loose = await admin.sobject('Garden__c').create(records);
    expect(loose).toMatchObject([
      { success: true, id: expect.any(String) },
      { success: false, errors: [{ statusCode: 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST', fields: ['Kind__c'] }] }
    ]);
    const strict = await admin.sobject('Garden__c').create(records, { allOrNone: true });
    expect(
      strict.map(({ success, errors }) => [success, errors.map((error) => Reflect.get(error, 'statusCode'))])
    ).toEqual([
      [false, ['ALL_OR_NONE_OPERATION_ROLLED_BACK']],
      [false, ['INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST']]
    ]);
    expect(await admin.query('SELECT COUNT() FROM Garden__c')).toMatchObject({ totalSize: 1 });
  });

  it('are read back in the order of the Ids, null for what is not there', async () => {
    const [a, b] = await admin.sobject('Garden__c').create([garden('A'), garden('B')]);
    const missing = 'a00000000000ZZZAAA';
    const found = await admin.sobject('Garden__c').retrieve([b?.id ?? '', missing, a?.id ?? ''], { fields: ['Name'] });
    expect(found.map((record) => (record as unknown as Garden | null)?.Name ?? null)).toEqual(['B', null, 'A']);
  });

  it('are upserted together', async () => {
    await admin.sobject('Garden__c').create(garden('Old', { External_Id__c: 'G1' }));
    const results = await admin.sobject('Garden__c').upsert(
      [
        { External_Id__c: 'G1', Name: 'New' },
        { External_Id__c: 'G2', Name: 'Other' }
      ],
      'External_Id__c'
    );
    expect(results.map(({ success, created }) => [success, created])).toEqual([
      [true, false],
      [true, true]
    ]);
  });
});

describe('queries', () => {
  it('come in batches of the size asked for, by locator', async () => {
    await addGardens(450);
    const options = { headers: { 'Sforce-Query-Options': 'batchSize=200' }, autoFetch: false };
    const first = await admin.query<Garden>('SELECT Id, Name FROM Garden__c ORDER BY Name', options);
    expect([first.totalSize, first.done, first.records.length]).toEqual([450, false, 200]);
    expect(first.nextRecordsUrl).toMatch(/\/services\/data\/v66\.0\/query\/01g\w{15}-200$/);
    const second = await admin.queryMore<Garden>(first.nextRecordsUrl ?? '');
    const third = await admin.queryMore<Garden>(second.nextRecordsUrl ?? '');
    expect([third.done, third.records.length]).toEqual([true, 50]);
    const names = [first, second, third].flatMap(({ records }) => records.map(({ Name }) => Name));
    expect(new Set(names).size).toBe(450);
    expect(names).toEqual([...names].sort());
  });

  it('keep a locator from other users', async () => {
    await addUser(org, 'keeper', 'Garden_Keeper');
    await addGardens(250);
    const first = await admin.query('SELECT Id FROM Garden__c', {
      headers: { 'Sforce-Query-Options': 'batchSize=200' },
      autoFetch: false
    });
    await expect(org.connect('keeper').queryMore(first.nextRecordsUrl ?? '')).rejects.toMatchObject({
      errorCode: 'INVALID_QUERY_LOCATOR'
    });
  });

  it('follow parents, children and aggregates', async () => {
    const made = await admin.sobject('Garden__c').create(garden('Elm'));
    await admin.sobject('Bed__c').create([
      { Garden__c: made.id, Plant__c: 'Leek', Rows__c: 2 },
      { Garden__c: made.id, Plant__c: 'Kale', Rows__c: 3 }
    ]);
    const parents = await admin.query('SELECT Name, (SELECT Plant__c FROM Beds__r ORDER BY Plant__c) FROM Garden__c');
    expect(parents.records[0]).toMatchObject({
      Beds__r: { totalSize: 2, done: true, records: [{ Plant__c: 'Kale' }, { Plant__c: 'Leek' }] }
    });
    const sums = await admin.query('SELECT Garden__r.Name, SUM(Rows__c) total FROM Bed__c GROUP BY Garden__r.Name');
    expect(sums.records).toEqual([{ attributes: { type: 'AggregateResult' }, Name: 'Elm', total: 5 }]);
  });

  it('name the record in attributes.url although its Id is not selected', async () => {
    const made = await admin.sobject('Garden__c').create(garden('Elm'));
    const { records } = await admin.query('SELECT Name FROM Garden__c');
    expect(records[0]?.attributes?.url).toBe(`/services/data/v66.0/sobjects/Garden__c/${made.id}`);
  });

  it('see deleted records with queryAll only', async () => {
    const made = await admin.sobject('Garden__c').create(garden('Gone'));
    await admin.sobject('Garden__c').destroy(made.id ?? '');
    expect((await admin.query("SELECT Id FROM Garden__c WHERE Name = 'Gone'")).totalSize).toBe(0);
    const all = await admin.query("SELECT Id, IsDeleted FROM Garden__c WHERE Name = 'Gone'", { scanAll: true });
    expect(all.records.at(-1)).toMatchObject({ IsDeleted: true });
  });

  it.each([
    ['SELECT Id FROM', 'MALFORMED_QUERY'],
    ['SELECT Nonsense__c FROM Garden__c', 'INVALID_FIELD'],
    ['SELECT Id FROM Nonsense__c', 'INVALID_TYPE']
  ])('refuse %s with %s', async (soql, errorCode) => {
    await expect(admin.query(soql)).rejects.toMatchObject({ errorCode });
  });
});

describe('describe', () => {
  it('lists objects and fields with their types', async () => {
    const all = await admin.describeGlobal();
    expect(all.sobjects.map(({ name }) => name)).toEqual(expect.arrayContaining(['Account', 'Garden__c', 'Bed__c']));
    const described = await admin.sobject('Garden__c').describe();
    const field = (name: string) => described.fields.find((one) => one.name === name);
    expect(field('Kind__c')).toMatchObject({
      type: 'picklist',
      restrictedPicklist: true,
      picklistValues: [
        { value: 'Vegetable', label: 'Vegetable', active: true, defaultValue: true },
        { value: 'Flower', label: 'Flower' },
        { value: 'Herb', label: 'Kitchen herbs' }
      ]
    });
    expect(field('Owner_Account__c')).toMatchObject({ type: 'reference', referenceTo: ['Account'] });
    expect(described.childRelationships.find(({ childSObject }) => childSObject === 'Bed__c')).toMatchObject({
      field: 'Garden__c',
      relationshipName: 'Beds__r',
      cascadeDelete: true
    });
  });

  it('hides what the user may not read, and so do reads and writes', async () => {
    await addUser(org, 'visitor', 'Garden_Visitor');
    const visitor = org.connect('visitor');
    const id = (await admin.sobject('Garden__c').create(garden('Elm', { Fee__c: 90, Area__c: 4 }))).id ?? '';

    const described = await visitor.sobject('Garden__c').describe();
    expect(described.fields.map(({ name }) => name)).toContain('Area__c');
    expect(described.fields.map(({ name }) => name)).not.toContain('Fee__c');
    expect([described.createable, described.updateable, described.deletable]).toEqual([false, false, false]);
    expect((await visitor.describeGlobal()).sobjects.map(({ name }) => name)).not.toContain('Tool__c');
    await expect(visitor.sobject('Tool__c').describe()).rejects.toMatchObject({ errorCode: 'NOT_FOUND' });

    expect(await visitor.sobject('Garden__c').retrieve(id, { fields: ['Area__c'] })).toMatchObject({ Area__c: 4 });
    await expect(visitor.sobject('Garden__c').retrieve(id, { fields: ['Fee__c'] })).rejects.toMatchObject({
      errorCode: 'INVALID_FIELD'
    });
    await expect(visitor.sobject('Garden__c').create({ Name: 'x', Fee__c: 1 })).rejects.toMatchObject({
      errorCode: 'INVALID_FIELD'
    });
    await expect(visitor.query('SELECT Fee__c FROM Garden__c')).rejects.toMatchObject({ errorCode: 'INVALID_FIELD' });
    await expect(visitor.sobject('Garden__c').update({ Id: id, Area__c: 5 })).rejects.toMatchObject({
      errorCode: 'INSUFFICIENT_ACCESS_OR_READONLY'
    });
  });
});

describe('identity', () => {
  it('tells whose token it is', async () => {
    const who = await admin.identity();
    expect(who).toMatchObject({ username: 'admin@local-org.example', organization_id: org.org.store.organizationId });
    expect(await admin.request('/services/oauth2/userinfo')).toMatchObject({
      preferred_username: 'admin@local-org.example'
    });
  });
});
