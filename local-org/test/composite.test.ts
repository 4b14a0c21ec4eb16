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

  const get = (url: string, index: number) => ({ method: 'GET', url: `${base}/${url}`, referenceId: `part${index}` });
  const times = (count: number, url: string) => Array.from({ length: count }, (_, index) => get(url, index));
  const send = (compositeRequest: unknown, more: object = {}) =>
    org.call('admin', 'POST', 'composite', { body: { compositeRequest, ...more } });
  const query = `query?q=${encodeURIComponent('SELECT Id FROM Garden__c LIMIT 1')}`;

  // resources_composite_composite: up to 25 subrequests, up to 5 of them queries or sObject collections.
  it.each([
    ['25 subrequests', times(25, 'limits'), 200],
    ['26 subrequests', times(26, 'limits'), 400],
    ['5 queries among others', [...times(5, query), get('limits', 5)], 200],
    ['6 queries', times(6, query), 400],
    ['6 queries and collections', [...times(5, query), get('composite/sobjects/Garden__c?ids=x&fields=Id', 5)], 400]
  ])('takes or refuses %s', async (_, parts, status) => {
    expect((await send(parts)).status).toBe(status);
  });

  // requests_composite: methods are case-sensitive; a subrequest inherits Accept, Authorization and Content-Type, and with
  // one of its own the whole request fails with HTTP 400.
  it.each([
    ['a method in small letters', { method: 'get' }],
    ['a header that it inherits', { httpHeaders: { Authorization: 'Bearer other' } }],
    ['a header that it inherits, in small letters', { httpHeaders: { accept: 'text/plain' } }],
    ['a URL outside of the API', { url: '/lightning/page/home' }],
    ['no referenceId', { referenceId: undefined }]
  ])('refuses the whole request for %s, before anything is run', async (_, wrong) => {
    const before = await count('SELECT COUNT() FROM Garden__c');
    const { status, body } = await send([parts('Leek')[0], { ...get('limits', 1), ...wrong }]);
    expect([status, Array.isArray(body)]).toEqual([400, true]);
    expect(await count('SELECT COUNT() FROM Garden__c')).toBe(before);
  });

  it('gives other headers to the subrequest, and hands back its Location', async () => {
    const { body } = await send([
      parts('Leek')[0],
      {
        ...get('sobjects/Garden__c/@{garden.id}?fields=Name', 1),
        httpHeaders: { 'If-Modified-Since': 'Tue, 01 Jan 2030 00:00:00 GMT' }
      }
    ]);
    expect(body).toMatchObject({
      compositeResponse: [
        {
          httpHeaders: {
            Location: expect.stringMatching(/^\/services\/data\/v66\.0\/sobjects\/Garden__c\/a/) as unknown
          }
        },
        {}
      ]
    });
  });

  // requests_composite: `@{reference.field}` by the names of the answer, `[0]` for an element of a list.
  it('finds fields and elements of earlier answers, with their types', async () => {
    const soql = encodeURIComponent("SELECT Id, Name, Area__c FROM Garden__c WHERE Name = '@{made.name}'");
    const { body } = await send([
      { method: 'POST', url: `${base}/sobjects/Garden__c`, referenceId: 'g', body: { Name: 'Refs', Area__c: 7.5 } },
      { ...get('sobjects/Garden__c/@{g.id}?fields=Id,Name,Area__c', 1), referenceId: 'read' },
      { ...get(`query?q=${soql.replace('%40%7Bmade.name%7D', '@{read.Name}')}`, 2), referenceId: 'found' },
      { method: 'PATCH', url: `${base}/sobjects/Garden__c/@{found.records[0].Id}`, referenceId: 'twin', body: { Notes__c: '@{read.Name} x', Area__c: '@{read.Area__c}' } }, // prettier-ignore
      get('sobjects/Garden__c/@{G.id}', 4)
    ], { collateSubrequests: true }); // prettier-ignore
    expect(body).toMatchObject({
      compositeResponse: [
        { httpStatusCode: 201 },
        { body: { Area__c: 7.5 } },
        { body: { totalSize: 1 } },
        { httpStatusCode: 204, body: null },
        // Reference ids are case-sensitive.
        { httpStatusCode: 400, body: [{ errorCode: 'PROCESSING_HALTED' }] }
      ]
    });
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

// requests_composite_batch: a malformed subrequest fails the request, whatever `haltOnError` says; limit 25.
it.each([
  ['an invalid method', [{ method: 'FETCH', url: 'v66.0/limits' }]],
  ['an invalid URL', [{ method: 'GET', url: 'https://elsewhere.example/' }]],
  ['26 subrequests', Array.from({ length: 26 }, () => ({ method: 'GET', url: 'v66.0/limits' }))]
])('a batch with %s is refused before anything is run', async (_, wrong) => {
  const before = await count('SELECT COUNT() FROM Garden__c');
  const made = { method: 'POST', url: 'v66.0/sobjects/Garden__c', richInput: { Name: 'Batch' } };
  const { status } = await org.call('admin', 'POST', 'composite/batch', { body: { batchRequests: [made, ...wrong] } });
  expect(status).toBe(400);
  expect(await count('SELECT COUNT() FROM Garden__c')).toBe(before);
});

// resources_composite_batch: what one subrequest has done stays when a later one fails.
it('a batch keeps what went well before a failure, and passes nothing from part to part', async () => {
  const before = await count('SELECT COUNT() FROM Garden__c');
  const batchRequests = [
    { method: 'POST', url: 'v66.0/sobjects/Garden__c', richInput: { Name: 'Batch' } },
    { method: 'PATCH', url: 'v66.0/sobjects/Garden__c/@{0.id}', richInput: { Name: 'x' } }
  ];
  const { status, body } = await org.call('admin', 'POST', 'composite/batch', {
    body: { batchRequests, haltOnError: true }
  });
  expect([status, body]).toMatchObject([200, { hasErrors: true, results: [{ statusCode: 201 }, { statusCode: 404 }] }]);
  expect(await count('SELECT COUNT() FROM Garden__c')).toBe(before + 1);
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

  // resources_composite_sobject_tree: 200 records over all trees, five types, five levels.
  const garden = (referenceId: string, more: object = {}) => ({
    attributes: { type: 'Garden__c', referenceId },
    Name: 'Limits',
    ...more
  });
  const post = (records: unknown) => org.call('admin', 'POST', 'composite/tree/Garden__c', { body: { records } });

  it('takes 200 records and no more, children counted', async () => {
    const beds = Array.from({ length: 199 }, (_, index) => ({
      attributes: { type: 'Bed__c', referenceId: `b${index}` },
      Plant__c: 'Kale'
    }));
    const before = await count('SELECT COUNT() FROM Bed__c');
    expect((await post([garden('g', { Beds__r: { records: beds } }), garden('h')])).status).toBe(400);
    expect(await count('SELECT COUNT() FROM Bed__c')).toBe(before);
    expect((await post([garden('g', { Beds__r: { records: beds } })])).status).toBe(201);
  });

  // responses_composite_sobject_tree: "results contains one item for each instance of the duplicate ID".
  it('names every record that has the reference of another', async () => {
    const { status, body } = await post([garden('same'), garden('other'), garden('same')]);
    const refused = {
      referenceId: 'same',
      errors: [{ statusCode: 'INVALID_INPUT', message: expect.any(String) as unknown, fields: [] }]
    };
    expect([status, body]).toEqual([400, { hasErrors: true, results: [refused, refused] }]);
  });

  it.each([
    ['without a reference', { attributes: { type: 'Garden__c' }, Name: 'x' }],
    ['of another type than the URL', { attributes: { type: 'Bed__c', referenceId: 'b' }, Plant__c: 'Kale' }],
    ['with a relationship that is none', garden('g', { Nonsense__r: { records: [] } })]
  ])('refuses a record %s', async (_, record) => {
    const before = await count('SELECT COUNT() FROM Garden__c');
    expect((await post([garden('fine'), record])).status).toBe(400);
    expect(await count('SELECT COUNT() FROM Garden__c')).toBe(before);
  });
});
