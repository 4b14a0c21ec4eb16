// What a person does with orgs at the command line: side by side, queried, deployed to, kept and put back.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Connection } from 'jsforce';
import { main } from '../src/cli/main.ts';
import { type RunningOrg, startOrg } from '../src/cli/server.ts';
import { fixtureProject } from './runningOrg.ts';
import { copyOfFixture } from './fixture.ts';

jest.setTimeout(120_000);

let project: string;
const running: RunningOrg[] = [];

beforeEach(() => {
  project = copyOfFixture();
});

afterEach(async () => {
  await stop();
  rmSync(project, { recursive: true, force: true });
});

async function start(options: { port?: number; verbose?: boolean } = {}): Promise<RunningOrg> {
  const org = await startOrg({ project, port: 0, page: false, ...options });
  running.push(org);
  return org;
}

async function stop(): Promise<void> {
  for (const org of running.splice(0)) await org.close();
}

const connect = ({ url, tokenFor }: RunningOrg): Connection =>
  new Connection({ instanceUrl: url, accessToken: tokenFor('admin'), version: '66.0' });

async function run(...args: string[]): Promise<{ code: number | undefined; out: string; err: string }> {
  const out = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  const err = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const port = args.includes('--port') ? [] : ['--port', '0'];
  const code = await main([...args, '--project', project, ...port]);
  const text = (spy: jest.SpyInstance) => spy.mock.calls.map((call) => call.join(' ')).join('\n');
  const result = { code, out: text(out), err: text(err) };
  out.mockRestore();
  err.mockRestore();
  return result;
}

async function freePort(): Promise<number> {
  const other = await startOrg({ project: fixtureProject, port: 0, memory: true, page: false });
  await other.close();
  return Number(new URL(other.url).port);
}

it('orgs of one project run side by side, each with its own records', async () => {
  const [one, two] = [await start({ port: await freePort() }), await start({ port: await freePort() })];
  await connect(one).create('Garden__c', { Name: 'Elm' });
  const count = async (org: RunningOrg) =>
    run('query', 'SELECT COUNT(Id) n FROM Garden__c', '--format', 'csv', '--port', new URL(org.url).port);
  expect((await count(one)).out).toBe('n\n1');
  expect((await count(two)).out).toBe('n\n0');
});

it('writes a line a request, without what the query asks for, when it is verbose', async () => {
  const org = await start({ verbose: true });
  const err = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await connect(org).query("SELECT Id FROM Garden__c WHERE Name = 'secret'");
  await new Promise(setImmediate);
  const lines = err.mock.calls.map(String);
  err.mockRestore();
  expect(lines).toEqual([expect.stringMatching(/^\d\d:\d\d:\d\d 200 GET +\/services\/data\/v66\.0\/query \d+ ms$/)]);
});

describe('query', () => {
  beforeEach(async () => {
    const admin = connect(await start());
    const { id } = await admin.create('Garden__c', { Name: 'Elm "old", west', Area__c: 2.5, Kind__c: 'Herb' });
    await admin.create('Bed__c', { Garden__c: id, Plant__c: 'Leek' });
  });
  const soql = 'SELECT Name, Area__c, Owner.Name, (SELECT Plant__c FROM Beds__r) FROM Garden__c';

  it('prints a table', async () => {
    expect((await run('query', soql)).out.split('\n')).toEqual(
      [
        'Name             Area__c  Owner.Name  Beds__r',
        '---------------  -------  ----------  -----------------------',
        'Elm "old", west  2.5      Org Admin   [{"Plant__c":"Leek"}]',
        '1 record'
      ].map((line, index) => (index === 1 ? expect.stringMatching(/^-+ {2}-+ {2}-+ {2}-+$/) : line)) as string[]
    );
  });

  it('prints CSV as RFC 4180 has it', async () => {
    expect((await run('query', 'SELECT Name, Area__c, Kind__c FROM Garden__c', '--format', 'csv')).out).toBe(
      'Name,Area__c,Kind__c\n"Elm ""old"", west",2.5,Herb'
    );
  });

  it('prints JSON', async () => {
    expect(JSON.parse((await run('query', soql, '--format', 'json')).out)).toEqual([
      { Name: 'Elm "old", west', Area__c: 2.5, Owner: { Name: 'Org Admin' }, Beds__r: [{ Plant__c: 'Leek' }] }
    ]);
  });

  it('tells what is wrong with the query in a line', async () => {
    expect(await run('query', 'SELECT Nothing__c FROM Garden__c')).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(/^INVALID_FIELD: [^]*No such column 'Nothing__c' on entity 'Garden__c'/) as unknown
    });
  });

  it('goes on past the first page', async () => {
    const [org] = running;
    const rows = Array.from({ length: 2100 }, (_, index) => `Bulk ${index}`);
    const admin = connect(org as RunningOrg);
    for (let from = 0; from < rows.length; from += 200) {
      await admin.create(
        'Garden__c',
        rows.slice(from, from + 200).map((Name) => ({ Name }))
      );
    }
    const { out } = await run('query', "SELECT Name FROM Garden__c WHERE Name LIKE 'Bulk%'", '--format', 'csv');
    expect(out.split('\n')).toHaveLength(1 + rows.length);
  });
});

describe('deploy', () => {
  const more = (): string => path.join(project, 'more');
  const write = (name: string, text: string): void => {
    const file = path.join(project, 'more', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const field = (name: string): void =>
    write(
      `objects/Garden__c/fields/${name}.field-meta.xml`,
      `<CustomField><fullName>${name}</fullName><label>${name}</label><type>Checkbox</type><defaultValue>false</defaultValue></CustomField>`
    );
  const apexClass = (name: string, source: string): void => {
    write(`classes/${name}.cls`, source);
    write(
      `classes/${name}.cls-meta.xml`,
      '<ApexClass><apiVersion>66.0</apiVersion><status>Active</status></ApexClass>'
    );
  };

  it('takes the source as it is now into the org that runs, and rows stay', async () => {
    const org = await start();
    await connect(org).create('Garden__c', { Name: 'Elm' });
    field('Shaded__c');
    apexClass('Shade', 'public class Shade { public static Integer deep() { return 3; } }');
    apexClass(
      'ShadeTest',
      '@IsTest class ShadeTest { @IsTest static void deep() { Assert.areEqual(3, Shade.deep()); } }'
    );
    const { code, out } = await run('deploy', more(), '--tests', 'ShadeTest');
    expect(out).toBe('Succeeded: 3 components, 1 tests');
    expect(code).toBe(0);
    expect((await run('query', 'SELECT Name, Shaded__c FROM Garden__c', '--format', 'csv')).out).toBe(
      'Name,Shaded__c\nElm,false'
    );
  });

  it('names file and line of what is wrong, and leaves the org as it was', async () => {
    await start();
    apexClass('Shade', 'public class Shade {\n  public static Integer deep() {\n    return nothing;\n  }\n}\n');
    field('Shaded__c');
    const { code, out } = await run('deploy', more());
    expect(code).toBe(1);
    expect(out).toMatch(/classes\/Shade\.cls:3: Variable does not exist: nothing/);
    expect((await run('query', 'SELECT Shaded__c FROM Garden__c')).err).toContain('INVALID_FIELD');
  });

  it('only checks, when it is told to', async () => {
    await start();
    field('Shaded__c');
    const file = path.join(more(), 'objects/Garden__c/fields/Shaded__c.field-meta.xml');
    const { code, out } = await run('deploy', file, '--check-only');
    expect({ code, out }).toEqual({ code: 0, out: 'Succeeded: 1 components' });
    expect((await run('query', 'SELECT Shaded__c FROM Garden__c')).err).toContain('INVALID_FIELD');
  });

  it('says when there is nothing to deploy, or no such folder', async () => {
    await start();
    mkdirSync(path.join(project, 'empty'));
    expect((await run('deploy', path.join(project, 'empty'))).err).toContain('There is nothing to deploy in');
    expect((await run('deploy', path.join(project, 'gone'))).err).toMatch(/^There is no .*gone\.$/);
  });

  it('is part of what a snapshot keeps, whatever port it is restored to', async () => {
    const org = await start();
    field('Shaded__c');
    await run('deploy', more());
    rmSync(more(), { recursive: true });
    await connect(org).create('Garden__c', { Name: 'Elm', Shaded__c: true });
    await run('snapshot', 'shaded');
    const port = await freePort();
    expect((await run('restore', 'shaded', '--port', String(port))).code).toBe(0);
    const other = await start({ port });
    const { records } = await connect(other).query('SELECT Name, Shaded__c FROM Garden__c');
    expect(records).toMatchObject([{ Name: 'Elm', Shaded__c: true }]);
    // The snapshot's files lie in the folder of the org that has them now.
    expect(readFileSync(path.join(project, '.local-org', String(port), 'deployed/index.json'), 'utf8')).toContain(
      `.local-org/${port}/deployed/`
    );
  });
});

describe('snapshot and restore', () => {
  const names = async (org: RunningOrg) =>
    (await connect(org).query<{ Name: string }>('SELECT Name FROM Garden__c ORDER BY Name')).records.map((r) => r.Name);

  it('keeps an org while it runs, and puts it back once it is stopped', async () => {
    const first = await start();
    const old = first.tokenFor('admin');
    await connect(first).create('Garden__c', { Name: 'Elm' });
    expect(await run('snapshot', 'elm')).toMatchObject({ code: 0, err: '' });
    await connect(first).create('Garden__c', { Name: 'Oak' });
    expect(await run('restore', 'elm')).toEqual({
      code: 1,
      out: '',
      err: `The org on ${first.url} is running (process ${process.pid}): stop it first.`
    });
    await stop();
    expect(await run('restore', 'elm')).toMatchObject({ code: 0, err: '' });
    const second = await start();
    expect(await names(second)).toEqual(['Elm']);
    // Ids go on where they stood, and who was signed in is so no longer.
    expect(second.tokenFor('admin')).not.toBe(old);
    expect((await connect(second).create('Garden__c', { Name: 'Yew' })).success).toBe(true);
  });

  it('keeps an org that is stopped, and is not changed by what comes later', async () => {
    await connect(await start()).create('Garden__c', { Name: 'Elm' });
    await stop();
    expect((await run('snapshot', 'elm')).code).toBe(0);
    expect((await run('reset')).code).toBe(0);
    expect((await run('restore', 'elm')).code).toBe(0);
    await connect(await start()).create('Garden__c', { Name: 'Oak' });
    await stop();
    await run('restore', 'elm');
    expect(await names(await start())).toEqual(['Elm']);
  });

  it.each([
    ['snapshot', '../elsewhere', 'Not a name of a snapshot: ../elsewhere'],
    ['restore', 'nothing', 'There is no snapshot nothing.']
  ])('%s refuses %s', async (command, name, message) => {
    await start();
    await stop();
    expect(await run(command, name)).toMatchObject({ code: 1, err: expect.stringContaining(message) as unknown });
  });

  it('does not overwrite a snapshot', async () => {
    await start();
    await run('snapshot', 'elm');
    expect(await run('snapshot', 'elm')).toMatchObject({
      code: 1,
      err: expect.stringContaining('There is a snapshot elm already') as unknown
    });
  });
});
