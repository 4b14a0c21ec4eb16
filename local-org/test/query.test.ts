// Queries over REST: batches, locators, columns. Source: REST API Developer Guide, "Query", "Query More Results",
// "Query Options Header", https://developer.salesforce.com/docs/platform/api-rest/guide/headers-queryoptions.html
import { addUser, type Fixture, startFixture } from './runningOrg.ts';

jest.setTimeout(120_000);

let org: Fixture;

interface Page {
  readonly totalSize: number;
  readonly done: boolean;
  readonly nextRecordsUrl?: string;
  readonly records: readonly { readonly Name: string; readonly Beds__r?: Page | null }[];
}

const GARDENS = 250;

beforeAll(async () => {
  org = await startFixture();
  const admin = org.connect('admin');
  const names = Array.from({ length: GARDENS }, (_, place) => ({ Name: `G${String(place).padStart(4, '0')}` }));
  const saved = await admin.sobject('Garden__c').create(names, { allowRecursive: true });
  const beds = saved.slice(0, 100).map(({ id }) => ({ Garden__c: id ?? '', Plant__c: 'Kale' }));
  await admin.sobject('Bed__c').create(beds, { allowRecursive: true });
  await addUser(org, 'visitor', 'Garden_Visitor');
});

afterAll(() => org.close());

const ask = (soql: string, batchSize?: number, user = 'admin') =>
  org.call(user, 'GET', `query?q=${encodeURIComponent(soql)}`, {
    headers: batchSize === undefined ? {} : { 'Sforce-Query-Options': `batchSize=${batchSize}` }
  });

async function pages(soql: string, batchSize?: number): Promise<Page[]> {
  const found = [(await ask(soql, batchSize)).body as Page];
  for (let next = found[0]?.nextRecordsUrl; next !== undefined; next = found.at(-1)?.nextRecordsUrl) {
    found.push((await org.call('admin', 'GET', next)).body as Page);
  }
  return found;
}

describe('batches', () => {
  const soql = 'SELECT Name FROM Garden__c ORDER BY Name';

  // "The default is 2,000; the minimum is 200, and the maximum is 2,000."
  it.each([
    [undefined, [250]],
    [200, [200, 50]],
    [1, [200, 50]],
    [225, [225, 25]],
    [9999, [250]]
  ])('of %s records', async (batchSize, sizes) => {
    const found = await pages(soql, batchSize);
    expect(found.map(({ records }) => records.length)).toEqual(sizes);
    expect(found.map(({ done, totalSize }) => [done, totalSize])).toEqual(
      sizes.map((_, place) => [place === sizes.length - 1, GARDENS])
    );
    const names = found.flatMap(({ records }) => records.map(({ Name }) => Name));
    expect(new Set(names).size).toBe(GARDENS);
    expect(names).toEqual([...names].sort());
  });

  // "Child objects count toward the number of records for the batch size."
  it('count children too', async () => {
    const found = await pages('SELECT Name, (SELECT Plant__c FROM Beds__r) FROM Garden__c ORDER BY Name', 200);
    expect(found.map(({ records }) => records.length)).toEqual([100, 150]);
    expect(found[0]?.records[0]?.Beds__r?.records).toHaveLength(1);
  });

  it('a locator that has come to its end, or never was, is refused', async () => {
    const first = (await ask(soql, 200)).body as Page;
    const next = first.nextRecordsUrl ?? '';
    expect(next).toMatch(/^\/services\/data\/v66\.0\/query\/01g\w+-200$/);
    expect((await org.call('admin', 'GET', next)).status).toBe(200);
    for (const target of [next, next.replace(/-200$/, '-5'), 'query/01g000000000000AAA-200', 'query/x']) {
      expect(await org.call('admin', 'GET', target)).toMatchObject({
        status: 400,
        body: [{ errorCode: 'INVALID_QUERY_LOCATOR', message: 'invalid query locator' }]
      });
    }
  });

  // SOQL and SOSL Reference, "Considerations for GROUP BY": queries that group have no query locator.
  it('of groups there is one alone', async () => {
    const grouped = 'SELECT Name, COUNT(Id) FROM Garden__c GROUP BY Name';
    expect(await ask(grouped, 200)).toMatchObject({ status: 400, body: [{ errorCode: 'EXCEEDED_ID_LIMIT' }] });
    expect(((await ask(`${grouped} LIMIT 200`, 200)).body as Page).records).toHaveLength(200);
  });
});

it('columns=true names the columns without running the query', async () => {
  const soql =
    'SELECT g.Name, FORMAT(Fee__c) shown, Owner.Name, (SELECT Plant__c FROM Beds__r) FROM Garden__c g ORDER BY Name';
  const answer = await org.call('admin', 'GET', `query?q=${encodeURIComponent(soql)}&columns=true`);
  expect(answer).toMatchObject({
    status: 200,
    body: {
      entityName: 'Garden__c',
      columnMetadata: [
        { columnName: 'Name', aggregate: false },
        { columnName: 'shown', displayName: 'FORMAT(Fee__c)', aggregate: true },
        { columnName: 'Owner', foreignKeyName: 'OwnerId', joinColumns: [{ columnName: 'Name' }] },
        { columnName: 'Beds__r', aggregate: true, joinColumns: [{ columnName: 'Plant__c' }] }
      ]
    }
  });
  const hidden = `query?q=${encodeURIComponent('SELECT Fee__c FROM Garden__c')}&columns=true`;
  expect(await org.call('visitor', 'GET', hidden)).toMatchObject({
    status: 400,
    body: [{ errorCode: 'INVALID_FIELD' }]
  });
});

it('errors stand where the query has them', async () => {
  expect(await ask('SELECT Name, FROM Garden__c')).toMatchObject({
    status: 400,
    body: [
      {
        errorCode: 'MALFORMED_QUERY',
        message: "\nSELECT Name, FROM Garden__c\n             ^\nERROR at Row:1:Column:14\nunexpected token: 'FROM'"
      }
    ]
  });
  expect(await ask('SELECT Name FROM Garden__c WHERE Name = :x')).toMatchObject({
    status: 400,
    body: [{ errorCode: 'MALFORMED_QUERY', message: expect.stringContaining('Bind variables only allowed in Apex') }]
  });
});
