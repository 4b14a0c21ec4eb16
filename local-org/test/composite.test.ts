// Composite, batch and tree requests. Expected shapes: REST API Developer Guide, "Composite Resources".
import { type Fixture, startFixture } from './runningOrg.ts';

jest.setTimeout(60_000);

let org: Fixture;

beforeAll(async () => {
  org = await startFixture();
});

afterAll(() => org.close());

const base = '/services/data/v66.0';
const count = async (soql: string) => (await org.connect('admin').query(soql)).totalSize;

describe('composite', () => {
  const parts = (plant: string | null) => [
    { method: 'POST', url: `${base}/sobjects/Garden__c`, referenceId: 'garden', body: { Name: 'Composite' } },
    {
      method: 'POST',
      url: `${base}/sobjects/Bed__c`,
      referenceId: 'bed',
      body: { Garden__c: '@{garden.id}', Plant__c: plant }
    },
    { method: 'GET', url: `${base}/sobjects/Garden__c/@{garden.id}?fields=Name`, referenceId: 'read' }
  ];

  it('passes the results of one part to the next', async () => {
    const { status, body } = await org.call('admin', 'POST', 'composite', {
      body: { allOrNone: true, compositeRequest: parts('Leek') }
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      compositeResponse: [
        { httpStatusCode: 201, referenceId: 'garden', body: { success: true } },
        { httpStatusCode: 201, referenceId: 'bed', body: { success: true } },
        { httpStatusCode: 200, referenceId: 'read', body: { Name: 'Composite' } }
      ]
    });
  });

  it('undoes everything when all or none is asked for and a part fails', async () => {
    const before = await count('SELECT COUNT() FROM Garden__c');
    const { body } = await org.call('admin', 'POST', 'composite', {
      body: { allOrNone: true, compositeRequest: parts(null) }
    });
    const halted = [{ errorCode: 'PROCESSING_HALTED', message: expect.stringContaining('rolled back') as unknown }];
    expect(body).toMatchObject({
      compositeResponse: [
        { httpStatusCode: 400, body: halted },
        { httpStatusCode: 400, body: [{ errorCode: 'REQUIRED_FIELD_MISSING', fields: ['Plant__c'] }] },
        { httpStatusCode: 400, body: halted }
      ]
    });
    expect(await count('SELECT COUNT() FROM Garden__c')).toBe(before);
  });

  it('keeps what went well otherwise, and halts what refers to a failed part', async () => {
    const before = await count('SELECT COUNT() FROM Garden__c');
    const requests = [
      ...parts(null),
      { method: 'GET', url: `${base}/sobjects/Bed__c/@{bed.id}`, referenceId: 'dependent' }
    ];
    const { body } = await org.call('admin', 'POST', 'composite', { body: { compositeRequest: requests } });
    expect(body).toMatchObject({
      compositeResponse: [
        { httpStatusCode: 201 },
        { httpStatusCode: 400 },
        { httpStatusCode: 200 },
        { httpStatusCode: 400, body: [{ errorCode: 'PROCESSING_HALTED' }] }
      ]
    });
    expect(await count('SELECT COUNT() FROM Garden__c')).toBe(before + 1);
  });

  it('refuses a composite inside a composite', async () => {
    const requests = [{ method: 'POST', url: `${base}/composite`, referenceId: 'inner', body: {} }];
    const { status, body } = await org.call('admin', 'POST', 'composite', { body: { compositeRequest: requests } });
    expect([status, body]).toMatchObject([400, [{ errorCode: 'INVALID_INPUT' }]]);
  });
});

// REST API Developer Guide, "sObject Collections": a switch that cannot be read must not save a part of the records.
describe('allOrNone of a collection', () => {
  const records = ['Herb', 'Mud'].map((Kind__c) => ({
    attributes: { type: 'Garden__c' },
    Name: 'Switch garden',
    Kind__c
  }));
  const saved = () => count("SELECT COUNT() FROM Garden__c WHERE Name = 'Switch garden'");

  it('may be written as text', async () => {
    const { body } = await org.call('admin', 'POST', 'composite/sobjects', { body: { allOrNone: 'true', records } });
    expect(body).toMatchObject([{ success: false, errors: [{ statusCode: 'ALL_OR_NONE_OPERATION_ROLLED_BACK' }] }, {}]);
    expect(await saved()).toBe(0);
  });

  it('is refused when it is no Boolean', async () => {
    const { status, body } = await org.call('admin', 'POST', 'composite/sobjects', { body: { allOrNone: 1, records } });
    expect([status, body]).toMatchObject([400, [{ errorCode: 'JSON_PARSER_ERROR' }]]);
    expect(await saved()).toBe(0);
  });
});

describe('an Id in a collection that is none', () => {
  const refused = (statusCode: string) => ({ success: false, errors: [{ statusCode }] });

  // The example of "sObject Collections", DELETE: `MALFORMED_ID`, `malformed id ...`, beside a record that is deleted.
  it('fails its own record', async () => {
    const garden = { attributes: { type: 'Garden__c' }, Name: 'Ids' };
    const created = await org.connect('admin').sobject('Garden__c').create({ Name: 'Ids' });
    const records = [{ ...garden, id: created.id }, { ...garden, id: 'nonsense' }, garden];
    const changed = await org.call('admin', 'PATCH', 'composite/sobjects', { body: { records } });
    expect(changed.body).toMatchObject([{ success: true }, refused('MALFORMED_ID'), refused('MISSING_ARGUMENT')]);
    const upserted = await org.call('admin', 'PATCH', 'composite/sobjects/Garden__c/Id', {
      body: { records: records.slice(0, 2) }
    });
    expect(upserted.body).toMatchObject([{ success: true, created: false }, refused('MALFORMED_ID')]);
    const ids = `${created.id ?? ''},zzz000000000001AAA,nonsense`;
    const removed = await org.call('admin', 'DELETE', `composite/sobjects?ids=${ids}`);
    expect(removed.body).toMatchObject([{ success: true }, refused('MALFORMED_ID'), refused('MALFORMED_ID')]);
  });
});

it('a batch runs its parts independently and can stop at the first failure', async () => {
  const batchRequests = [
    { method: 'GET', url: 'v66.0/sobjects/Nonsense__c' },
    { method: 'GET', url: 'v66.0/limits' }
  ];
  const loose = await org.call('admin', 'POST', 'composite/batch', { body: { batchRequests } });
  expect(loose.body).toMatchObject({ hasErrors: true, results: [{ statusCode: 404 }, { statusCode: 200 }] });
  const halting = await org.call('admin', 'POST', 'composite/batch', { body: { batchRequests, haltOnError: true } });
  expect(halting.body).toMatchObject({
    results: [{ statusCode: 404 }, { statusCode: 412, result: [{ errorCode: 'BATCH_PROCESSING_HALTED' }] }]
  });
});

describe('tree', () => {
  const tree = (plant: string | null) => ({
    records: [
      {
        attributes: { type: 'Garden__c', referenceId: 'g1' },
        Name: 'Tree garden',
        Beds__r: { records: [{ attributes: { type: 'Bed__c', referenceId: 'b1' }, Plant__c: plant }] }
      },
      { attributes: { type: 'Garden__c', referenceId: 'g2' }, Name: 'Tree garden' }
    ]
  });

  it('creates parents with their children', async () => {
    const { status, body } = await org.call('admin', 'POST', 'composite/tree/Garden__c', { body: tree('Kale') });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      hasErrors: false,
      results: [{ referenceId: 'g1' }, { referenceId: 'b1' }, { referenceId: 'g2' }]
    });
    expect(await count("SELECT COUNT() FROM Bed__c WHERE Garden__r.Name = 'Tree garden'")).toBe(1);
  });

  it('creates nothing when one record is refused, and names it', async () => {
    const before = await count('SELECT COUNT() FROM Garden__c');
    const { status, body } = await org.call('admin', 'POST', 'composite/tree/Garden__c', { body: tree(null) });
    expect(status).toBe(400);
    expect(body).toEqual({
      hasErrors: true,
      results: [
        {
          referenceId: 'b1',
          errors: [
            { statusCode: 'REQUIRED_FIELD_MISSING', message: expect.any(String) as unknown, fields: ['Plant__c'] }
          ]
        }
      ]
    });
    expect(await count('SELECT COUNT() FROM Garden__c')).toBe(before);
  });
});
