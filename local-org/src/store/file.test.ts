// What a file keeps: across closing, growth, a second process and the kill of the first.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fixtureProject, objectOf } from '../../test/fixture.ts';
import type { ProjectMetadata } from '../metadata/index.ts';
import { buildSchema } from '../schema/index.ts';
import { openStore, systemClock } from './index.ts';
import type { Store } from './index.ts';

const project = fixtureProject();

describe('a file', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'store-'));
    file = join(folder, 'deep', 'org.db');
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const open = (of = project) => openStore({ schema: buildSchema(of), project: of, file, clock: systemClock() });
  /** The project without some of its components. */
  const without = (pattern: RegExp): ProjectMetadata => ({
    ...project,
    all: (type) => project.all(type).filter((component) => !pattern.test(component.fullName))
  });

  it('keeps records, Ids and counters', () => {
    const first = open();
    const bed = objectOf(first.schema, 'Bed__c');
    const id = first.nextId(bed);
    first.insert(bed, [{ Id: id, Plant__c: 'Leek' }]);
    first.nextAutoNumber(bed, 'Name');
    const users = first.select('SELECT * FROM "User"');
    first.close();
    const second = open();
    expect(second.rowsById(objectOf(second.schema, 'Bed__c'), [id]).get(id)).toMatchObject({ Plant__c: 'Leek' });
    expect(second.nextId(objectOf(second.schema, 'Bed__c'))).not.toBe(id);
    expect(second.nextAutoNumber(objectOf(second.schema, 'Bed__c'), 'Name')).toBe(2);
    expect(second.select('SELECT * FROM "User"')).toEqual(users);
    second.close();
  });

  it('grows by objects and fields, and keeps key prefixes', () => {
    const small = open(without(/^Bed__c|^Garden__c\.(Area__c|Public__c)/));
    const garden = objectOf(small.schema, 'Garden__c');
    expect(garden.keyPrefix).toBe('a00');
    const id = small.nextId(garden);
    small.insert(garden, [{ Id: id, Name: 'Old' }]);
    small.close();
    const grown = open();
    expect(grown.addedFields).toEqual(['Garden__c.Area__c', 'Garden__c.Public__c']);
    expect(objectOf(grown.schema, 'Garden__c').keyPrefix).toBe('a00');
    expect(objectOf(grown.schema, 'Bed__c').keyPrefix).toBe('a02');
    expect(grown.schema.objectOfId(id)?.name).toBe('Garden__c');
    expect(grown.rowsById(objectOf(grown.schema, 'Garden__c'), [id]).get(id)).toMatchObject({
      Name: 'Old',
      Area__c: null,
      Public__c: false
    });
    grown.close();
  });

  it('follows the project’s permission sets and custom metadata, keeping the Ids of those that stay', () => {
    const first = open();
    const idOf = (store: Store, name: string) =>
      store.select('SELECT "Id" FROM "PermissionSet" WHERE "Name" = ?', [name]).map((row) => String(row.Id));
    const [keeper = ''] = idOf(first, 'Garden_Keeper');
    const [visitor = ''] = idOf(first, 'Garden_Visitor');
    const assignment = objectOf(first.schema, 'PermissionSetAssignment');
    for (const set of [keeper, visitor]) {
      first.insert(assignment, [
        { Id: first.nextId(assignment), PermissionSetId: set, AssigneeId: '005000000000001AAA' }
      ]);
    }
    first.close();
    const second = open(without(/^Garden_Visitor$|^Season\.Summer$/));
    expect(idOf(second, 'Garden_Keeper')).toEqual([keeper]);
    expect(idOf(second, 'Garden_Visitor')).toEqual([]);
    expect(second.select('SELECT "PermissionSetId" AS "set" FROM "PermissionSetAssignment"')).toEqual([
      { set: keeper }
    ]);
    expect(second.select('SELECT "DeveloperName" AS "name" FROM "Season__mdt"')).toEqual([{ name: 'Spring' }]);
    second.close();
  });

  // Object Reference, "PermissionSet": create() makes a set that is the org's own, with rights or without.
  it('keeps permission sets that the project never had, with their assignments', () => {
    const first = open();
    const set = objectOf(first.schema, 'PermissionSet');
    const assignment = objectOf(first.schema, 'PermissionSetAssignment');
    const id = first.nextId(set);
    first.insert(set, [{ Id: id, Name: 'Made', Label: 'Made', IsOwnedByProfile: false, IsCustom: true }]);
    first.insert(assignment, [{ Id: first.nextId(assignment), PermissionSetId: id, AssigneeId: '005000000000001AAA' }]);
    first.close();
    const names = 'SELECT "Name" AS name FROM "PermissionSet" WHERE "IsOwnedByProfile" = 0 ORDER BY 1';
    const second = open(without(/^Garden_Visitor$/));
    expect(second.select(names)).toEqual([{ name: 'Garden_Keeper' }, { name: 'Made' }]);
    expect(second.select('SELECT "PermissionSetId" AS "set" FROM "PermissionSetAssignment"')).toEqual([{ set: id }]);
    second.close();
  });

  it('is refused while another process has it', () => {
    const first = open();
    expect(() => open()).toThrow(`are in use by process ${process.pid}`);
    first.close();
    open().close();
    expect(readdirSync(join(folder, 'deep'))).toEqual(['org.db']);
  });

  it('is not kept by an owner that is gone, even when its process id is in use again', () => {
    open().close();
    writeFileSync(`${file}.owner`, '999999999 1');
    mkdirSync(`${file}.lock`);
    open().close();
    writeFileSync(`${file}.owner`, `${process.pid} 1`);
    // Only where the system tells when a process started can the two be told apart.
    if (existsSync('/proc/self/stat')) open().close();
    else expect(() => open()).toThrow('are in use');
  });

  const onLinux = existsSync('/proc/self/stat') ? it : it.skip;

  // proc_pid_stat(5): state Z, a process that has ended and whose parent has not waited for it.
  onLinux('is not kept by an owner that was killed and that nobody has waited for', async () => {
    open().close();
    // The shell becomes `sleep`, which waits for no child, before its child ends.
    const parent = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 20'], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [pid] = (await once(parent.stdout, 'data')) as [Buffer];
    const stat = () => readFileSync(`/proc/${pid.toString().trim()}/stat`, 'utf8').split(' ');
    while (stat()[2] !== 'Z') await setTimeout(10);
    writeFileSync(`${file}.owner`, `${pid.toString().trim()} ${stat()[21]}`);
    open().close();
    parent.kill();
    await once(parent, 'close');
  });

  it('is given back when opening fails', () => {
    writeFileSync(join(folder, 'broken'), 'this is no database, however long it may be'.repeat(50));
    file = join(folder, 'broken');
    expect(() => open()).toThrow(/not a database/);
    expect(readdirSync(folder)).toEqual(['broken']);
  });

  it('survives the kill of its process between any two bytes', async () => {
    const script = resolve(import.meta.dirname, '../../test/writeUntilKilled.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    const killed = new Promise((done) => child.on('close', done));
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString();
      if (output.includes('saved 40\n')) child.kill('SIGKILL');
    });
    await killed;
    const saved = Math.max(...[...output.matchAll(/saved (\d+)\n/g)].map((match) => Number(match[1])));
    const store = open();
    const count = (side: string) =>
      Number(store.select('SELECT COUNT(*) AS "n" FROM "Account" WHERE "Name" LIKE ?', [`${side} %`])[0]?.n);
    expect(count('Left')).toBeGreaterThanOrEqual(saved);
    expect(count('Right')).toBe(count('Left'));
    expect(store.select('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    store.close();
  }, 30_000);
});
