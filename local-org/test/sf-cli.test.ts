// The Salesforce CLI, unmodified, against the local org: it needs no login, only a token.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Fixture, fixtureProject, startFixture } from './runningOrg.ts';

jest.setTimeout(600_000);

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

interface Done {
  readonly stdout: string;
  readonly code: number;
}

/** Runs the CLI as its users do; a failed command is a result, too. */
async function command(args: readonly string[], more: NodeJS.ProcessEnv = {}, cwd = home): Promise<Done> {
  try {
    const { stdout } = await run(process.execPath, [cli, ...args], {
      cwd,
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
        SF_USE_GENERIC_UNIX_KEYCHAIN: 'true',
        ...more
      }
    });
    return { stdout, code: 0 };
  } catch (error) {
    const failed = error as { stdout?: string; stderr?: string; code?: number };
    return { stdout: `${failed.stdout ?? ''}${failed.stderr ?? ''}`, code: failed.code ?? -1 };
  }
}

const sf = async (...args: string[]): Promise<string> =>
  (await command([...args, '--target-org', org.tokenFor('admin')])).stdout;

async function json<T>(...args: string[]): Promise<T> {
  const { stdout } = await command([...args, '--json', '--target-org', org.tokenFor('admin')]);
  const start = stdout.indexOf('{');
  const answer = JSON.parse(stdout.slice(Math.max(start, 0))) as { result?: T; message?: string };
  if (answer.result === undefined) throw new Error(stdout);
  return answer.result;
}

const signIn = (): Promise<Done> =>
  command(['org', 'login', 'access-token', '--instance-url', org.url, '--alias', 'garden', '--no-prompt', '--json'], {
    SF_ACCESS_TOKEN: org.tokenFor('admin')
  });

const file = (name: string, text: string): string => {
  const target = path.join(home, name);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
  return target;
};

it('sf data query prints a table with the columns of the query', async () => {
  const table = await sf('data', 'query', '--query', 'SELECT Name, Kind__c, Owner.Name FROM Garden__c');
  const [header = '', row = ''] = table.split('\n').filter((line) => /NAME|Elm/.test(line));
  expect(header.toUpperCase()).toMatch(/NAME.*KIND__C.*OWNER\.NAME/);
  expect(row).toMatch(/Elm.*Herb.*Org Admin/);
});

it('sf sobject describe and list read the describe results', async () => {
  const [described, listed] = await Promise.all([
    json<{ name: string; fields: { name: string }[] }>('sobject', 'describe', '--sobject', 'Garden__c'),
    json<string[]>('sobject', 'list', '--sobject', 'custom')
  ]);
  expect(described.name).toBe('Garden__c');
  expect(described.fields.map(({ name }) => name)).toContain('Kind__c');
  expect(listed).toEqual(expect.arrayContaining(['Bed__c', 'Garden__c']));
});

it('sf org login access-token signs in by alias, and org display tells who it is', async () => {
  const login = await signIn();
  expect(JSON.parse(login.stdout)).toMatchObject({ status: 0, result: { username: 'admin@local-org.example' } });
  const shown = await command(['org', 'display', '--target-org', 'garden', '--json']);
  expect(JSON.parse(shown.stdout)).toMatchObject({
    result: {
      id: org.org.store.organizationId,
      username: 'admin@local-org.example',
      connectedStatus: 'Connected',
      instanceUrl: expect.stringContaining(org.url)
    }
  });
});

it('sf data creates, updates and deletes a record', async () => {
  const { id } = await json<{ id: string }>(
    'data',
    'create',
    'record',
    '--sobject',
    'Garden__c',
    '--values',
    "Name='Oak tree' Area__c=2"
  );
  await json('data', 'update', 'record', '--sobject', 'Garden__c', '--record-id', id, '--values', 'Area__c=3');
  const read = async () =>
    (await org.connect('admin').query(`SELECT Name, Area__c FROM Garden__c WHERE Id = '${id}'`)).records;
  expect(await read()).toMatchObject([{ Name: 'Oak tree', Area__c: 3 }]);
  await json('data', 'delete', 'record', '--sobject', 'Garden__c', '--record-id', id);
  expect(await read()).toEqual([]);
});

it('sf data import tree makes parents with their children', async () => {
  const tree = file(
    'tree.json',
    JSON.stringify({
      records: [
        {
          attributes: { type: 'Garden__c', referenceId: 'g1' },
          Name: 'Rose',
          Beds__r: { records: [{ attributes: { type: 'Bed__c', referenceId: 'b1' }, Plant__c: 'Leek' }] }
        }
      ]
    })
  );
  await json('data', 'import', 'tree', '--files', tree);
  const { records } = await org.connect('admin').query("SELECT Plant__c FROM Bed__c WHERE Garden__r.Name = 'Rose'");
  expect(records).toMatchObject([{ Plant__c: 'Leek' }]);
});

// Bulk API 2.0
it('sf data imports, upserts, exports and deletes in bulk', async () => {
  const rows = Array.from({ length: 250 }, (_, index) => `Bulk ${index},K${index}`);
  const imported = file('import.csv', `Name,External_Id__c\n${rows.join('\n')}\n`);
  expect(
    await json('data', 'import', 'bulk', '--sobject', 'Garden__c', '--file', imported, '--wait', '5')
  ).toMatchObject({ processedRecords: 250, successfulRecords: 250, failedRecords: 0 });
  const upserted = file('upsert.csv', 'Name,External_Id__c\nBulk first,K0\nBulk new,K250\n');
  await json(
    'data',
    'upsert',
    'bulk',
    '--sobject',
    'Garden__c',
    '--file',
    upserted,
    '--external-id',
    'External_Id__c',
    '--wait',
    '5'
  );
  const exported = path.join(home, 'export.csv');
  const query = "SELECT Id, Name FROM Garden__c WHERE Name LIKE 'Bulk%' ORDER BY External_Id__c";
  await json('data', 'export', 'bulk', '--query', query, '--output-file', exported, '--wait', '5');
  const lines = readFileSync(exported, 'utf8').trim().split('\n');
  expect(lines).toHaveLength(252);
  expect(lines[1]).toContain('Bulk first');
  const ids = file(
    'delete.csv',
    `Id\n${lines
      .slice(1)
      .map((line) => line.split(',')[0]?.replaceAll('"', ''))
      .join('\n')}\n`
  );
  await json('data', 'delete', 'bulk', '--sobject', 'Garden__c', '--file', ids, '--wait', '5');
  expect((await org.connect('admin').query("SELECT Id FROM Garden__c WHERE Name LIKE 'Bulk%'")).totalSize).toBe(0);
});

it('sf apex run shows the debug log and the error of a block', async () => {
  const good = file('good.apex', "System.debug('counted ' + [SELECT COUNT() FROM Garden__c WHERE Name = 'Elm']);");
  const bad = file('bad.apex', 'Integer x;\nx = nothing;');
  expect(await json('apex', 'run', '--file', good)).toMatchObject({
    compiled: true,
    success: true,
    logs: expect.stringContaining('|DEBUG|counted 1')
  });
  const failed = await sf('apex', 'run', '--file', bad);
  expect(failed).toMatch(/line 2|Line: 2|2 column/i);
  expect(failed).toContain('nothing');
});

describe('sf project deploy', () => {
  const meta = (root: string, inner: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://soap.sforce.com/2006/04/metadata">${inner}</${root}>\n`;

  /** Inside a project the CLI refuses an instance URL of the environment: it must have signed in. */
  const project = async (...args: string[]): Promise<Done> => {
    const all = [...args, '--json', '--target-org', 'garden'];
    return command(
      all,
      { SF_ORG_INSTANCE_URL: undefined, SF_ORG_METADATA_REST_DEPLOY: rest },
      path.join(home, 'project')
    );
  };
  let rest: string | undefined;
  const result = <T>({ stdout }: Done): T => {
    const { result: told } = JSON.parse(stdout) as { result?: T };
    if (told === undefined) throw new Error(stdout);
    return told;
  };

  beforeAll(async () => {
    await signIn();
    file(
      'project/sfdx-project.json',
      JSON.stringify({ packageDirectories: [{ path: 'app', default: true }], sourceApiVersion: '66.0' })
    );
    file(
      'project/app/objects/Garden__c/fields/Shade__c.field-meta.xml',
      meta('CustomField', '<fullName>Shade__c</fullName><label>Shade</label><length>20</length><type>Text</type>')
    );
    file('project/app/classes/Shade.cls', 'public class Shade {\n  public static Integer deep() { return 2; }\n}\n');
    file(
      'project/app/classes/Shade.cls-meta.xml',
      meta('ApexClass', '<apiVersion>66.0</apiVersion><status>Active</status>')
    );
    // The org's own class counts, too: RunLocalTests asks for 75 % of all Apex.
    const methods = [
      '@IsTest static void isDeep() { System.assertEquals(2, Shade.deep()); }',
      "@IsTest static void loads() { System.assertEquals(0, GardenController.load('Herb').size()); }"
    ];
    file('project/app/classes/ShadeTest.cls', `@IsTest\nprivate class ShadeTest {\n  ${methods.join('\n  ')}\n}\n`);
    file(
      'project/app/classes/ShadeTest.cls-meta.xml',
      meta('ApexClass', '<apiVersion>66.0</apiVersion><status>Active</status>')
    );
  });

  it('validates, starts and reports; tests run; errors name file and line', async () => {
    const validated = await project(
      'project',
      'deploy',
      'validate',
      '--source-dir',
      'app',
      '--test-level',
      'RunLocalTests'
    );
    expect(result(validated)).toMatchObject({ success: true, checkOnly: true, numberTestsCompleted: 2 });
    const query = () => org.connect('admin').query("SELECT Name, Shade__c FROM Garden__c WHERE Name = 'Elm'");
    await expect(query()).rejects.toMatchObject({ errorCode: 'INVALID_FIELD' });

    const started = result<{ id: string; files: object[] }>(
      await project('project', 'deploy', 'start', '--source-dir', 'app')
    );
    expect(started).toMatchObject({ success: true, numberComponentErrors: 0 });
    expect(started.files).toContainEqual(expect.objectContaining({ fullName: 'Garden__c.Shade__c', state: 'Created' }));
    expect((await query()).records).toMatchObject([{ Name: 'Elm', Shade__c: null }]);
    const report = await project('project', 'deploy', 'report', '--job-id', started.id);
    expect(result(report)).toMatchObject({ id: started.id, success: true });

    const tests = await project('apex', 'run', 'test', '--class-names', 'ShadeTest', '--code-coverage', '--wait', '5');
    const { summary } = result<{ summary: { testRunId: string } }>(tests);
    expect(summary).toMatchObject({ outcome: 'Passed', passing: 2, failing: 0 });
    const again = await project('apex', 'get', 'test', '--test-run-id', summary.testRunId);
    expect(result<{ summary: object }>(again).summary).toMatchObject({ outcome: 'Passed', passing: 2 });

    file(
      'project/app/classes/Shade.cls',
      'public class Shade {\n  public static Integer deep() {\n    return nothing;\n  }\n}\n'
    );
    rest = 'true';
    const failed = await project('project', 'deploy', 'start', '--source-dir', 'app');
    expect(failed.code).not.toBe(0);
    const { success, files } = result<{ success: boolean; files: object[] }>(failed);
    expect(success).toBe(false);
    expect(files).toContainEqual(expect.objectContaining({ fullName: 'Shade', state: 'Failed', lineNumber: 3 }));
  });

  // Salesforce CLI Command Reference, "project retrieve start"
  // (https://developer.salesforce.com/docs/atlas.en-us.sfdx_cli_reference.meta/sfdx_cli_reference/cli_reference_project_commands_unified.htm)
  it('retrieves source; what is not there is told by name', async () => {
    const members = ['CustomObject:Bed__c', 'ApexClass:GardenController', 'ApexClass:FooBar'];
    const done = await project('project', 'retrieve', 'start', ...members.flatMap((member) => ['--metadata', member]));
    const { files } = result<{ files: object[] }>(done);
    expect(files).toContainEqual(
      expect.objectContaining({
        fullName: 'FooBar',
        type: 'ApexClass',
        state: 'Failed',
        error: "Entity of type 'ApexClass' named 'FooBar' cannot be found"
      })
    );
    expect(files).toContainEqual(expect.objectContaining({ fullName: 'Bed__c.Plant__c', state: 'Created' }));
    const read = (name: string) => readFileSync(path.join(home, 'project/app/main/default', name), 'utf8');
    expect(read('classes/GardenController.cls')).toBe(
      readFileSync(path.join(fixtureProject, 'force-app/main/default/classes/GardenController.cls'), 'utf8')
    );
    expect(read('objects/Bed__c/fields/Plant__c.field-meta.xml')).toContain('<fullName>Plant__c</fullName>');
  });
});
