// Reports over REST and by an unmodified jsforce: their JSON is that of the Reports and Dashboards REST API.
// Source: Reports and Dashboards REST API Developer Guide, "Execute Sync", "Decode the Fact Map"
// (https://developer.salesforce.com/docs/atlas.en-us.api_analytics.meta/api_analytics/sforce_analytics_rest_api_getreportrundata.htm).
import type { Connection } from 'jsforce';
import { startSales } from './reportsProject.ts';
import type { Fixture } from './runningOrg.ts';

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
  const soql = 'SELECT Name, DeveloperName, FolderName, Format, Description FROM Report';
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
