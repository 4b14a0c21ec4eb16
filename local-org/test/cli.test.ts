// The command line against an org with a state folder: tokens, restarts, resets, and the ways in which it refuses.
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Connection } from 'jsforce';
import { main } from '../src/cli/main.ts';
import { type RunningOrg, startOrg } from '../src/cli/server.ts';
import { copyOfFixture } from './fixture.ts';

jest.setTimeout(60_000);

let project: string;
let running: RunningOrg | null = null;

beforeEach(() => {
  project = copyOfFixture();
});

afterEach(async () => {
  await running?.close();
  running = null;
  jest.restoreAllMocks();
  rmSync(project, { recursive: true, force: true });
});

const start = async (now?: string): Promise<RunningOrg> =>
  (running = await startOrg({ project, port: 0, page: false, now }));

async function stop(): Promise<void> {
  await running?.close();
  running = null;
}

/** Runs a command as the shell would and gives its exit code and what it printed. */
async function run(...args: string[]): Promise<{ code: number | undefined; out: string; err: string }> {
  const out = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  const err = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const code = await main([...args, '--project', project, ...(args[0] === 'test' ? [] : ['--port', '0'])]);
  const text = (spy: jest.SpyInstance) => spy.mock.calls.map((call) => call.join(' ')).join('\n');
  const result = { code, out: text(out), err: text(err) };
  out.mockRestore();
  err.mockRestore();
  return result;
}

describe('token', () => {
  it('prints only the token, by alias or username', async () => {
    const { url } = await start();
    const byAlias = await run('token', '--user', 'admin');
    const byName = await run('token', '--user', 'admin@local-org.example');
    expect(byAlias).toEqual({ code: 0, out: expect.stringMatching(/^00D000000000001!\S+$/) as unknown, err: '' });
    expect(byName.out).toBe(byAlias.out);
    const connection = new Connection({ instanceUrl: url, accessToken: byAlias.out, version: '66.0' });
    expect((await connection.identity()).username).toBe('admin@local-org.example');
  });

  it('says so when there is no such user, or no org', async () => {
    await start();
    expect(await run('token', '--user', 'nobody')).toEqual({
      code: 1,
      out: '',
      err: 'There is no active user with the username or alias nobody.'
    });
    await stop();
    expect(await run('token', '--user', 'admin')).toEqual({
      code: 1,
      out: '',
      err: 'No org is running on port 0: npm start'
    });
  });

  it('is refused to whoever does not know the secret of the state folder', async () => {
    const { url } = await start();
    const headers = { 'x-local-org-secret': '0'.repeat(64) };
    expect((await fetch(`${url}/local-org/token?user=admin`, { headers })).status).toBe(403);
    expect((await fetch(`${url}/local-org/token?user=admin`)).status).toBe(403);
  });
});

describe('start', () => {
  it('keeps records and tokens over a restart, and starts the clock again', async () => {
    const first = await start('2026-02-13T09:00:00-08:00');
    const token = first.tokenFor('admin');
    const connect = (url: string) => new Connection({ instanceUrl: url, accessToken: token, version: '66.0' });
    await connect(first.url).create('Garden__c', { Name: 'Elm' });
    await stop();

    const second = await start('2026-03-01T00:00:00Z');
    const { records } = await connect(second.url).query('SELECT Name, CreatedDate FROM Garden__c');
    expect(records).toMatchObject([{ Name: 'Elm', CreatedDate: expect.stringMatching(/^2026-02-13T17:0/) as unknown }]);
    expect(new Date(second.org.clock.now()).toISOString()).toMatch(/^2026-03-01T00:0/);
  });

  it('takes the time that the project sets', async () => {
    writeFileSync(path.join(project, 'config', 'local-org.json'), '{ "now": "2030-01-01T00:00:00Z" }');
    const { org } = await start();
    expect(new Date(org.clock.now()).getUTCFullYear()).toBe(2030);
  });

  it('lets nobody else read its state', async () => {
    await start();
    const state = path.join(project, '.local-org', '0');
    expect(statSync(state).mode & 0o777).toBe(0o700);
    expect(statSync(path.join(state, 'server.json')).mode & 0o777).toBe(0o600);
  });

  it('refuses a state folder that another org uses', async () => {
    const { url } = await start();
    await expect(startOrg({ project, port: 0, page: false })).rejects.toThrow(`An org is already running`);
    await expect(startOrg({ project, port: 0, page: false })).rejects.toThrow(url);
  });

  it('starts again after a crash that left its note behind, whole or in part', async () => {
    const state = path.join(project, '.local-org', '0');
    mkdirSync(state, { recursive: true });
    for (const note of ['{ "pid": 1, "url": "http://127.0.0.1:1", "secret": "x" }', '{ "pid"']) {
      writeFileSync(path.join(state, 'server.json'), note);
      await start();
      expect((await run('token', '--user', 'admin')).code).toBe(0);
      await stop();
    }
  });

  it('refuses a port that another program uses', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    try {
      await expect(startOrg({ project, port, page: false })).rejects.toThrow(
        `Port ${port} is taken by another program. Choose one with --port.`
      );
    } finally {
      other.close();
    }
  });

  it.each([
    ['2026-02-13', /Not an instant: 2026-02-13/],
    ['2026-13-45T09:00:00Z', /Not an instant/]
  ])('refuses the time %s', async (now, message) => {
    await expect(start(now)).rejects.toThrow(message);
  });

  it('refuses a folder that is no project', async () => {
    await expect(startOrg({ project: tmpdir(), port: 0, page: false })).rejects.toThrow('is no SFDX project');
  });
});

it('reset removes the records, but not under a running org', async () => {
  const { url } = await start();
  const state = path.join(project, '.local-org', '0');
  expect(await run('reset')).toEqual({
    code: 1,
    out: '',
    err: `The org on ${url} is running (process ${process.pid}): stop it first.`
  });
  await stop();
  expect((await run('reset')).code).toBe(0);
  expect(existsSync(state)).toBe(false);
});

describe('test', () => {
  const addTestClass = (body: string) => {
    const file = path.join(project, 'force-app/main/default/classes/GardenControllerTest.cls');
    writeFileSync(file, `@IsTest private class GardenControllerTest { ${body} }`);
    writeFileSync(`${file}-meta.xml`, '<ApexClass><apiVersion>66.0</apiVersion><status>Active</status></ApexClass>');
  };
  const passing = `@IsTest static void loads() {
    insert new Garden__c(Name = 'Elm', Kind__c = 'Herb');
    Assert.areEqual('Elm', GardenController.load('Herb')[0].Name);
  }`;
  const failing = `@IsTest static void fails() {
    Assert.areEqual(1, GardenController.load('Herb').size(), 'gardens');
  }`;

  it('runs the Apex tests, each in an org of its own, and reports coverage', async () => {
    addTestClass(passing);
    const json = path.join(project, 'run.json');
    const { code, out } = await run('test', '--min-coverage', '90', '--json', json);
    expect(out.split('\n').slice(-2)).toEqual([
      expect.stringMatching(/GardenController +1\/1 +100%/),
      '1 passed, 0 failed'
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({
      outcomes: [{ className: 'GardenControllerTest', methodName: 'loads', passed: true }],
      coverage: [{ className: 'GardenController', uncovered: [] }]
    });
  });

  it('fails when a test fails', async () => {
    addTestClass(passing + failing);
    const { code, out } = await run('test');
    expect(code).toBe(1);
    expect(out).toContain('FAILED GardenControllerTest.fails');
    expect(out).toMatch(/Assertion Failed: gardens: Expected: 1, Actual: 0/);
    expect(out).toMatch(/1 passed, 1 failed$/);
  });

  it('fails when a class is not covered', async () => {
    addTestClass('@IsTest static void nothing() {}');
    const { code, out } = await run('test', '--min-coverage', '90');
    expect(code).toBe(1);
    expect(out).toMatch(/GardenController: 0% is below 90%; lines not run: 5/);
  });
});

it.each([
  ['an unknown option', ['token', '--usr', 'admin'], '--usr', 'token'],
  ['a port that is none', ['start', '--port', '99999'], 'Not a port: 99999', 'start'],
  ['a missing user', ['token'], 'Whose token?', 'token'],
  ['a format that is none', ['query', 'SELECT Id FROM User', '--format', 'xml'], 'Not a format: xml', 'query'],
  ['a query in two words', ['query', 'SELECT', 'Id'], 'Give the query', 'query'],
  ['a snapshot without a name', ['snapshot'], 'Give the name', 'snapshot'],
  ['a test level that is none', ['deploy', '--test-level', 'Some'], 'Not a test level: Some', 'deploy']
])('%s is told with the usage, and ends with 2', async (_what, args, message, command) => {
  const err = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await main(args)).toBe(2);
  const told = err.mock.calls.map(String).join('\n');
  expect(told).toContain(message);
  expect(told).toContain(`Usage: local-org ${command} `);
});

it('a command that is none gets the usage, and ends with 2', async () => {
  expect(await run('nonsense')).toMatchObject({
    code: 2,
    err: expect.stringMatching(/There is no command nonsense\.[^]*Usage:[^]*snapshot[^]*restore/) as unknown
  });
});
