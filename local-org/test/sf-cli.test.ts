// The Salesforce CLI, unmodified, against the local org: it needs no login, only a token.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Fixture, startFixture } from './runningOrg.ts';

jest.setTimeout(120_000);

const run = promisify(execFile);
const cli = path.resolve(import.meta.dirname, '../../node_modules/@salesforce/cli/bin/run.js');

let org: Fixture;
let home: string;

beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'sf-home-'));
  org = await startFixture();
  await org.connect('admin').sobject('Garden__c').create({ Name: 'Elm', Kind__c: 'Herb' });
});

afterAll(async () => {
  await org.close();
  rmSync(home, { recursive: true, force: true });
});

async function sf(...args: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [cli, ...args, '--target-org', org.tokenFor('admin')], {
    cwd: home,
    env: {
      PATH: process.env['PATH'],
      HOME: home,
      SF_ORG_INSTANCE_URL: org.url,
      SF_ORG_API_VERSION: '66.0',
      SF_DISABLE_TELEMETRY: 'true',
      SF_AUTOUPDATE_DISABLE: 'true',
      SF_SKIP_NEW_VERSION_CHECK: 'true',
      SF_HIDE_RELEASE_NOTES: 'true',
      SF_DISABLE_LOG_FILE: 'true',
      SF_USE_GENERIC_UNIX_KEYCHAIN: 'true'
    }
  });
  return stdout;
}

it('sf data query prints a table with the columns of the query', async () => {
  const table = await sf('data', 'query', '--query', 'SELECT Name, Kind__c, Owner.Name FROM Garden__c');
  const [header = '', row = ''] = table.split('\n').filter((line) => /NAME|Elm/.test(line));
  expect(header.toUpperCase()).toMatch(/NAME.*KIND__C.*OWNER\.NAME/);
  expect(row).toMatch(/Elm.*Herb.*Org Admin/);
});

it('sf sobject describe reads the describe result', async () => {
  const described = JSON.parse(await sf('sobject', 'describe', '--sobject', 'Garden__c', '--json')) as {
    result: { name: string; fields: { name: string }[] };
  };
  expect(described.result.name).toBe('Garden__c');
  expect(described.result.fields.map(({ name }) => name)).toContain('Kind__c');
});
