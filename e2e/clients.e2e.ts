// Unmodified Salesforce clients against the running product: jsforce and the sf CLI, with a token and no login.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { startOnDemoData, type Product } from './product.ts';

const run = promisify(execFile);
const SF = path.resolve(import.meta.dirname, '../node_modules/@salesforce/cli/bin/run.js');

let product: Product;
let home: string;

beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'sf-home-'));
  product = await startOnDemoData(8792);
}, 600_000);

afterAll(async () => {
  await product?.stop();
  rmSync(home, { recursive: true, force: true });
});

test('jsforce reads more records than a page holds, through their parents', async () => {
  const connection = await product.connect('admin');
  const soql = 'SELECT Id, Opportunity.Account.Name, Product2.Vendor__r.Name FROM OpportunityLineItem';
  const { totalSize, records } = await connection.query(`${soql} ORDER BY Id`, {
    autoFetch: true,
    maxFetch: 10_000,
    headers: { 'Sforce-Query-Options': 'batchSize=500' }
  });
  // Each of Dana's 63 deals and of the 65 of her colleagues has one line.
  expect(totalSize).toBe(1857 + 63 + 65);
  expect(new Set(records.map(({ Id }) => Id)).size).toBe(1857 + 63 + 65);
  expect(records[0]).toMatchObject({ Opportunity: { Account: { Name: expect.any(String) } } });
});

test('jsforce saves by external Id, and a rep is refused what only the deal desk may do', async () => {
  const desk = await product.connect('desk');
  const vendor = { External_Id__c: 'client-vendor', Name: 'Client Vendor', Tiers__c: 'Silver;Gold' };
  const results = [
    await desk.sobject('Vendor__c').upsert(vendor, 'External_Id__c'),
    await desk.sobject('Vendor__c').upsert({ ...vendor, Name: 'Client Vendor Inc.' }, 'External_Id__c')
  ];
  expect(results).toMatchObject([{ success: true }, { success: true }]);
  const found = await desk.query("SELECT Name FROM Vendor__c WHERE External_Id__c = 'client-vendor'");
  expect(found.records).toMatchObject([{ Name: 'Client Vendor Inc.' }]);
  const rep = await product.connect('rep');
  await expect(rep.sobject('Vendor__c').create({ Name: 'Mine' })).rejects.toMatchObject({
    errorCode: 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY'
  });
});

test('sf data query prints the records that it was asked for', async () => {
  const soql = "SELECT Name, Vendor__r.Name FROM Incentive_Program__c WHERE Name = 'Arcturon Volume Rebate H1'";
  const token = await product.token('admin');
  const { stdout } = await run(
    process.execPath,
    [SF, 'data', 'query', '--query', soql, '--target-org', token, '--json'],
    {
      cwd: home,
      env: {
        PATH: process.env.PATH,
        HOME: home,
        SF_ORG_INSTANCE_URL: product.url,
        SF_ORG_API_VERSION: '66.0',
        SF_DISABLE_TELEMETRY: 'true',
        SF_AUTOUPDATE_DISABLE: 'true',
        SF_SKIP_NEW_VERSION_CHECK: 'true',
        SF_HIDE_RELEASE_NOTES: 'true',
        SF_DISABLE_LOG_FILE: 'true',
        SF_USE_GENERIC_UNIX_KEYCHAIN: 'true'
      }
    }
  );
  expect(JSON.parse(stdout)).toMatchObject({
    status: 0,
    result: { totalSize: 1, records: [{ Name: 'Arcturon Volume Rebate H1', Vendor__r: { Name: 'Arcturon' } }] }
  });
});
