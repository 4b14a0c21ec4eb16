// Reports over REST and by an unmodified jsforce: their JSON is that of the Reports and Dashboards REST API.
// Source: Reports and Dashboards REST API Developer Guide, "Execute Sync", "Decode the Fact Map"
// (https://developer.salesforce.com/docs/atlas.en-us.api_analytics.meta/api_analytics/sforce_analytics_rest_api_getreportrundata.htm).
import type { Connection } from 'jsforce';
import fc from 'fast-check';
import { startSales } from './reportsProject.ts';
import { addUser, type Fixture } from './runningOrg.ts';

jest.setTimeout(60_000);

let org: Fixture;
let admin: Connection;
let reportId: string;

beforeAll(async () => {
  org = await startSales();
  admin = org.connect('admin');
  const shops = await admin
    .sobject('Shop__c')
    .create([{ Name: 'Elm', Region__c: 'North' }, { Name: 'Oak', Region__c: 'South' }, { Name: 'Ash' }]);
  const [elm, oak, ash] = shops.map(({ id }) => id);
  await admin.sobject('Sale__c').create([
    { Name: 'S1', Shop__c: elm, Amount__c: 100.1, Sold__c: '2026-01-05' },
    { Name: 'S2', Shop__c: elm, Amount__c: 200.2, Sold__c: '2026-02-05' },
    { Name: 'S3', Shop__c: oak, Amount__c: 50, Sold__c: '2026-02-06' },
    { Name: 'S4', Shop__c: ash }
  ]);
  const { records } = await admin.query<{ Id: string }>(
    "SELECT Id FROM Report WHERE DeveloperName = 'Sales_by_Region'"
  );
  reportId = records[0]?.Id ?? '';
});

afterAll(() => org.close());

it('is a record that SOQL finds', async () => {
  const soql =
    "SELECT Name, DeveloperName, FolderName, Format, Description FROM Report WHERE DeveloperName = 'Sales_by_Region'";
  const { records } = await admin.query(soql);
  expect(records).toMatchObject([
    {
      Name: 'Sales by Region',
      DeveloperName: 'Sales_by_Region',
      FolderName: 'Sales Reports',
      Format: 'Summary',
      Description: 'What each region sold'
    }
  ]);
});

it('is run by jsforce: groups, figures and details', async () => {
  const result = await admin.analytics.report(reportId).execute({ details: true });
  expect(result.groupingsDown?.groupings).toEqual([
    { key: '0', label: '-', value: null, groupings: [] },
    { key: '1', label: 'North', value: 'North', groupings: [] },
    { key: '2', label: 'South', value: 'South', groupings: [] }
  ]);
  expect(result.reportMetadata.aggregates).toEqual(['s!Sale__c.Amount__c', 'RowCount']);
  expect(Object.keys(result.factMap).sort()).toEqual(['0!T', '1!T', '2!T', 'T!T']);
  expect(result.factMap['T!T']).toEqual({
    aggregates: [
      { label: '$350.30', value: 350.3 },
      { label: '4', value: 4 }
    ],
    rows: []
  });
  expect(result.factMap['1!T']?.aggregates[0]).toEqual({ label: '$300.30', value: 300.3 });
  expect(result.factMap['1!T']?.rows).toEqual([
    {
      dataCells: [
        { label: 'S1', value: expect.stringMatching(/^a\w{17}$/) },
        { label: '$100.10', value: { amount: 100.1, currency: null } }
      ]
    },
    {
      dataCells: [
        { label: 'S2', value: expect.stringMatching(/^a\w{17}$/) },
        { label: '$200.20', value: { amount: 200.2, currency: null } }
      ]
    }
  ]);
  expect(result.hasDetailRows).toBe(true);
  expect(result.allData).toBe(true);
});

it('is described: its columns, its type, and what the type offers', async () => {
  const { reportMetadata, reportTypeMetadata, reportExtendedMetadata, attributes } = await admin.analytics
    .report(reportId)
    .describe();
  expect(attributes).toMatchObject({ type: 'Report', reportId, reportName: 'Sales by Region' });
  expect(reportMetadata).toMatchObject({
    reportFormat: 'SUMMARY',
    reportType: { type: 'Sales__c', label: 'Sales' },
    detailColumns: ['Sale__c.Name', 'Sale__c.Amount__c'],
    groupingsDown: [{ name: 'Sale__c.Shop__c.Region__c', sortOrder: 'Asc', dateGranularity: 'None' }]
  });
  expect(reportExtendedMetadata.aggregateColumnInfo['s!Sale__c.Amount__c']).toMatchObject({
    dataType: 'currency',
    label: 'Sum of Amount__c'
  });
  expect(reportTypeMetadata.categories[0]?.columns['Sale__c.Kind__c']).toMatchObject({
    dataType: 'picklist',
    filterValues: ['New', 'Repeat', 'Return'].map((name) => ({ name, label: name }))
  });
});

// "Filter Reports on Demand"
// (https://developer.salesforce.com/docs/atlas.en-us.api_analytics.meta/api_analytics/sforce_analytics_rest_api_filter_reportdata.htm)
it('is run with other filters, groups and dates than it has, and stays as it is', async () => {
  const run = async (reportMetadata: object) => {
    const result = await admin.analytics.report(reportId).execute({ metadata: { reportMetadata } });
    return [
      result.factMap['T!T']?.aggregates.map(({ value }) => value),
      result.groupingsDown?.groupings.map(({ label }) => label)
    ];
  };
  const filter = (column: string, operator: 'equals' | 'greaterThan', value: string) => ({ column, operator, value });
  const region = filter('Sale__c.Shop__c.Region__c', 'equals', 'North');
  expect(await run({ reportFilters: [region] })).toEqual([[300.3, 2], ['North']]);
  const large = filter('Sale__c.Amount__c', 'greaterThan', '150');
  expect(await run({ reportFilters: [region, large], reportBooleanFilter: '1 AND NOT 2' })).toEqual([
    [100.1, 1],
    ['North']
  ]);
  const month = { name: 'Sale__c.Sold__c', sortOrder: 'Desc', dateGranularity: 'Month' };
  expect(await run({ groupingsDown: [month], aggregates: ['RowCount'] })).toEqual([
    [4],
    ['February 2026', 'January 2026', '-']
  ]);
  const standardDateFilter = { column: 'Sale__c.Sold__c', durationValue: 'THISMONTH' };
  expect(await run({ standardDateFilter })).toEqual([
    [250.2, 2],
    ['North', 'South']
  ]);
  expect(await run({})).toEqual([
    [350.3, 4],
    ['-', 'North', 'South']
  ]);
});

it('is told in the words of the user: figures and days', async () => {
  const Id = await addUser(org, 'jan', 'Seller');
  await admin.sobject('User').update({ Id, LocaleSidKey: 'de_DE', TimeZoneSidKey: 'Europe/Berlin' });
  const { records } = await admin.query<{ Id: string }>('SELECT Id FROM Sale__c');
  await admin.sobject('Sale__c').update(records.map((sale) => ({ ...sale, OwnerId: Id })));
  const body = { reportMetadata: { groupingsDown: [{ name: 'Sale__c.Sold__c', dateGranularity: 'Day' }] } };
  const answer = await org.call('jan', 'POST', `analytics/reports/${reportId}`, { body });
  const { factMap, groupingsDown } = answer.body as {
    factMap: Record<string, { aggregates: { label: string }[] }>;
    groupingsDown: { groupings: { label: string }[] };
  };
  expect(factMap['T!T']?.aggregates[0]?.label).toBe('350,30\u00a0$');
  expect(groupingsDown.groupings.map(({ label }) => label)).toEqual(['-', '5.1.2026', '5.2.2026', '6.2.2026']);
});

it.each([
  ['DELETE', 'analytics/reports/:id', 'deleting reports over REST'],
  ['PATCH', 'analytics/reports/:id', 'changes of reports over REST'],
  ['POST', 'analytics/reports', 'making reports over REST'],
  ['POST', 'analytics/reports/:id/instances', 'the Reports and Dashboards API'],
  ['GET', 'analytics/reportTypes', 'the Reports and Dashboards API'],
  ['GET', 'analytics/notifications', 'the Reports and Dashboards API']
])('%s %s is lacking by name', async (method, path, what) => {
  const { status, body } = await org.call(
    'admin',
    method,
    path.replace(':id', reportId),
    method === 'GET' ? {} : { body: {} }
  );
  expect([status, JSON.stringify(body)]).toEqual([501, expect.stringContaining(what)]);
});

it.each([
  ['{"reportMetadata":{"buckets":[{"bucketType":"text"}]}}', 501, 'bucket fields'],
  ['{"reportMetadata":{"crossFilters":[{}]}}', 501, 'cross filters'],
  ['{"reportMetadata":{"reportFormat":"MULTI_BLOCK"}}', 501, 'MULTI_BLOCK'],
  [
    '{"reportMetadata":{"reportFilters":[{"column":"Sale__c.Nothing__c","operator":"equals","value":""}]}}',
    400,
    'Nothing__c'
  ],
  [
    '{"reportMetadata":{"reportFilters":[{"column":"Sale__c.Sold__c","operator":"equals","value":"soon"}]}}',
    400,
    'soon'
  ],
  ['{"reportMetadata":{"groupingsDown":[]}}', 400, 'grouping'],
  ['{"reportMetadata":[]}', 400, 'reportMetadata']
])('%s is refused', async (text, expected, named) => {
  const { status, body } = await org.call('admin', 'POST', `analytics/reports/${reportId}`, { text });
  expect([status, JSON.stringify(body)]).toEqual([expected, expect.stringContaining(named)]);
});

/** Words that mean something to reports, so that more than the first check is reached. */
const word = fc.constantFrom(
  ...['Sale__c.Amount__c', 'Sale__c$Name', 'Sale__c.Sold__c', 'Sale__c.Kind__c', 'Sale__c.Shop__c', 'Sale__c.Final__c'],
  ...[
    'Sale__c.Paid_At__c',
    'equals',
    'between',
    'contains',
    'lessThan',
    'within',
    'THIS_QUARTER',
    '1 AND (2 OR 3)',
    'Month'
  ],
  ...[
    's!Sale__c.Amount__c',
    'u!Sale__c.Kind__c',
    'RowCount',
    'TABULAR',
    'MATRIX',
    'desc',
    'CUSTOM',
    '2026-13-45',
    "'",
    '%',
    ''
  ],
  ...['__proto__', 'constructor', '\u0000', 'LAST_N_DAYS:99999999', '-1', '1e999', '99999999999999999999']
);
const leaf = fc.oneof(word, fc.string({ maxLength: 8 }), fc.integer(), fc.constant(null), fc.boolean());
const filterLike = fc.record(
  { column: word, operator: word, value: leaf, filterType: leaf },
  { requiredKeys: ['column'] }
);
const groupLike = fc.record(
  { name: word, dateGranularity: word, sortOrder: word, sortAggregate: leaf },
  { requiredKeys: ['name'] }
);

it('whatever a client asks for, there is an answer, and none of it a defect', async () => {
  const metadata = fc.record(
    {
      aggregates: fc.oneof(fc.array(word, { maxLength: 3 }), leaf),
      detailColumns: fc.oneof(fc.array(word, { maxLength: 3 }), leaf),
      groupingsAcross: fc.oneof(fc.array(groupLike, { maxLength: 3 }), leaf),
      groupingsDown: fc.oneof(fc.array(groupLike, { maxLength: 4 }), leaf),
      reportBooleanFilter: leaf,
      reportFilters: fc.oneof(fc.array(filterLike, { maxLength: 3 }), leaf),
      reportFormat: leaf,
      scope: leaf,
      sortBy: fc.oneof(fc.array(fc.record({ sortColumn: word, sortOrder: word }), { maxLength: 2 }), leaf),
      standardDateFilter: fc.oneof(
        fc.record({ column: word, durationValue: word, startDate: leaf, endDate: leaf }),
        leaf
      ),
      topRows: fc.oneof(fc.record({ rowLimit: leaf }), leaf)
    },
    { requiredKeys: [] }
  );
  await fc.assert(
    fc.asyncProperty(metadata, async (reportMetadata) => {
      const { status, body } = await org.call('admin', 'POST', `analytics/reports/${reportId}`, {
        body: { reportMetadata }
      });
      expect([JSON.stringify(reportMetadata), status]).not.toEqual([expect.anything(), 500]);
      expect(JSON.stringify(body)).not.toContain('UNKNOWN_EXCEPTION');
    }),
    { numRuns: 300 }
  );
});
