// What is left of an org whose process is killed, whatever it was doing: all that it had acknowledged, nothing by half.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Connection } from 'jsforce';
import { main } from '../src/cli/main.ts';
import { type RunningOrg, startOrg } from '../src/cli/server.ts';
import { copyOfFixture } from './fixture.ts';

jest.setTimeout(180_000);

let project: string;
let port: number;
let child: ChildProcess | null = null;

beforeEach(async () => {
  project = copyOfFixture();
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  ({ port } = other.address() as AddressInfo);
  other.close();
});

afterEach(async () => {
  await kill();
  rmSync(project, { recursive: true, force: true });
});

/** A process of its own that serves the project. */
async function serve(): Promise<string> {
  const cli = path.resolve(import.meta.dirname, '../src/cli/main.ts');
  child = spawn(process.execPath, ['--import', 'tsx', cli, 'start', '--project', project, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit']
  });
  let said = '';
  for await (const data of child.stdout as NodeJS.ReadableStream) {
    said += String(data);
    if (said.includes('Ready: ')) break;
  }
  return `http://127.0.0.1:${port}`;
}

async function kill(): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'close');
  child.kill('SIGKILL');
  await gone;
}

async function command(...args: string[]): Promise<{ code: number | undefined; out: string; err: string }> {
  const log = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const code = await main([...args, '--project', project, '--port', String(port)]);
  const result = { code, out: log.mock.calls.join('\n'), err: error.mock.calls.join('\n') };
  log.mockRestore();
  error.mockRestore();
  return result;
}

const connect = async (url: string): Promise<Connection> =>
  new Connection({ instanceUrl: url, accessToken: (await command('token', '--user', 'admin')).out, version: '66.0' });

async function reopened<T>(work: (org: RunningOrg, admin: Connection) => Promise<T>): Promise<T> {
  const org = await startOrg({ project, port, page: false });
  try {
    expect(org.org.store.select('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    const admin = new Connection({ instanceUrl: org.url, accessToken: org.tokenFor('admin'), version: '66.0' });
    return await work(org, admin);
  } finally {
    await org.close();
  }
}

it('has every acknowledged write, and each transaction whole', async () => {
  const admin = await connect(await serve());
  const acknowledged: number[] = [];
  // Four clients at once, each write a garden with ten beds by composite/tree: one transaction.
  const write = async (client: number): Promise<void> => {
    for (let turn = 0; ; turn++) {
      const key = client * 1000 + turn;
      const beds = Array.from({ length: 10 }, (_, index) => ({
        attributes: { type: 'Bed__c', referenceId: `b${key}_${index}` },
        Plant__c: `Leek ${index}`
      }));
      const body = {
        records: [
          { attributes: { type: 'Garden__c', referenceId: `g${key}` }, Name: `G ${key}`, Beds__r: { records: beds } }
        ]
      };
      await admin.requestPost('/services/data/v66.0/composite/tree/Garden__c', body);
      acknowledged.push(key);
    }
  };
  const clients = [1, 2, 3, 4].map((client) => write(client).catch(() => undefined));
  while (acknowledged.length < 40) await setTimeout(5);
  await kill();
  await Promise.all(clients);
  await reopened(async (_org, again) => {
    const soql = "SELECT Name, (SELECT Id FROM Beds__r) FROM Garden__c WHERE Name LIKE 'G %'";
    const records: { Name: string; Beds__r: { totalSize: number } | null }[] = [];
    let page = await again.query<(typeof records)[number]>(soql);
    records.push(...page.records);
    while (!page.done) {
      page = await again.queryMore<(typeof records)[number]>(page.nextRecordsUrl ?? '');
      records.push(...page.records);
    }
    const bedsOf = new Map(records.map(({ Name, Beds__r }) => [Name, Beds__r?.totalSize ?? 0]));
    expect(acknowledged.filter((key) => !bedsOf.has(`G ${key}`))).toEqual([]);
    expect([...bedsOf.values()].filter((beds) => beds !== 10)).toEqual([]);
  });
});

it('has whole chunks of a Bulk ingest that was running, and a reference to each', async () => {
  const admin = await connect(await serve());
  const csv = ['Name', ...Array.from({ length: 20_000 }, (_, index) => `Bulk ${index}`)].join('\n');
  const jobs = '/services/data/v66.0/jobs/ingest';
  const job = await admin.requestPost<{ id: string }>(jobs, {
    object: 'Garden__c',
    operation: 'insert',
    contentType: 'CSV',
    lineEnding: 'LF'
  });
  const url = `${admin.instanceUrl}${jobs}/${job.id}`;
  await admin.request({ method: 'PUT', url: `${url}/batches`, body: csv, headers: { 'content-type': 'text/csv' } });
  await admin.request({
    method: 'PATCH',
    url,
    body: JSON.stringify({ state: 'UploadComplete' }),
    headers: { 'content-type': 'application/json' }
  });
  let processed = 0;
  while (processed === 0) {
    ({ numberRecordsProcessed: processed } = await admin.request<{ numberRecordsProcessed: number }>(url));
  }
  await kill();
  await reopened(async (_org, again) => {
    const { totalSize } = await again.query('SELECT COUNT() FROM Garden__c');
    expect(totalSize).toBeGreaterThanOrEqual(processed);
    expect(totalSize).toBeLessThan(20_000);
    // "Bulk API 2.0 Developer Guide", "How Requests Are Processed": chunks of 200, each a transaction.
    expect(totalSize % 200).toBe(0);
    expect((await again.create('Garden__c', { Name: 'Later' })).success).toBe(true);
  });
});

// A deployment changes tables, records and the index of deployed files: the commit of the records decides for all.
it.each([
  ['before the records are committed', 'prepared', 'old'],
  ['between the records and the files', 'committed', 'new'],
  ['after both', 'kept', 'new']
])('is either before or after a deployment that was killed %s', async (_when, moment, expected) => {
  const script = path.resolve(import.meta.dirname, 'deployUntilKilled.ts');
  const database = path.join(project, '.local-org', String(port), 'org.sqlite');
  // It gives rights to the field that goes.
  rmSync(path.join(project, 'force-app/main/default/permissionsets/Garden_Keeper.permissionset-meta.xml'));
  child = spawn(process.execPath, ['--import', 'tsx', script, project, database, moment], { stdio: 'inherit' });
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  await reopened(async (org, admin) => {
    // It adds Shaded__c and deletes External_Id__c, where the garden has the value K7.
    const fields = (await admin.describe('Garden__c')).fields.map(({ name }) => name);
    const isNew = fields.includes('Shaded__c');
    expect(isNew ? 'new' : 'old').toBe(expected);
    expect(fields.includes('External_Id__c')).toBe(!isNew);
    const soql = `SELECT Name, ${isNew ? 'Shaded__c' : 'External_Id__c'} FROM Garden__c`;
    const { records } = await admin.query(soql);
    expect(records).toMatchObject([isNew ? { Name: 'Elm', Shaded__c: false } : { Name: 'Elm', External_Id__c: 'K7' }]);
    expect(org.org.deployed.components).toHaveLength(isNew ? 1 : 0);
  });
});

it('starts a second time only when the first process is gone, and says which it is', async () => {
  const url = await serve();
  const pid = child?.pid ?? 0;
  await expect(startOrg({ project, port, page: false })).rejects.toThrow(`${url} (process ${pid})`);
  for (const args of [['reset'], ['restore', 'any']]) {
    const { code, err } = await command(...args);
    expect({ code, err }).toEqual({ code: 1, err: `The org on ${url} is running (process ${pid}): stop it first.` });
  }
  // A process that has the records but does not answer, as one that is just starting or is held.
  const note = path.join(project, '.local-org', String(port), 'server.json');
  rmSync(note);
  for (const args of [['reset'], ['snapshot', 'any']]) {
    const { code, err } = await command(...args);
    expect(code).toBe(1);
    expect(err).toContain(`are in use by process ${pid}`);
  }
  await expect(startOrg({ project, port, page: false })).rejects.toThrow(`are in use by process ${pid}`);
  await kill();
  await reopened(async (_org, admin) => {
    expect((await admin.query('SELECT Id FROM User')).totalSize).toBe(1);
  });
});
