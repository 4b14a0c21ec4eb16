// Records in SQLite: values, transactions, Ids, and what a file remembers.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fixtureProject, fixtureStore, objectOf } from '../../test/fixture.ts';
import type { MetadataComponent, MetadataType, ProjectMetadata } from '../metadata/index.ts';
import { buildSchema, toId18 } from '../schema/index.ts';
import type { RowValues } from '../schema/index.ts';
import { decode, openStore, quoteName, systemClock } from './index.ts';
import type { Store } from './index.ts';

const project = fixtureProject();

describe('rows', () => {
  let store: Store;
  beforeEach(() => (store = fixtureStore()));
  afterEach(() => store.close());
  const object = (name: string) => objectOf(store.schema, name);
  const garden = (values: RowValues) => {
    const id = store.nextId(object('Garden__c'));
    store.insert(object('Garden__c'), [{ Id: id, ...values }]);
    return id;
  };
  const read = (id: string) => store.rowsById(object('Garden__c'), [id]).get(id);

  it('come back as they were written', () => {
    const values = {
      Name: "O'Hara “Rose”",
      Area__c: 12.5,
      Fee__c: 0.1,
      Public__c: true,
      IsDeleted: false,
      Opened__c: '2026-02-13',
      Inspected_At__c: '2026-02-13T09:00:00.000Z',
      Notes__c: 'line\nbreak; ü 😀'
    };
    expect(read(garden(values))).toMatchObject(values);
  });

  it('hold every stored field, null where nothing was given, and no formula', () => {
    const row = read(garden({ Name: 'A' })) ?? {};
    const stored = [...object('Garden__c').fields.values()].filter((field) => field.formula === null);
    expect(Object.keys(row)).toEqual(stored.map((field) => field.name));
    expect(row.Kind__c).toBeNull();
    expect(row).not.toHaveProperty('Title__c');
  });

  it('are changed in the given columns only', () => {
    const id = garden({ Name: 'A', Area__c: 1, Fee__c: 2 });
    store.update(object('Garden__c'), [{ Id: id, Area__c: null }]);
    expect(read(id)).toMatchObject({ Name: 'A', Area__c: null, Fee__c: 2 });
  });

  it('are removed for good', () => {
    const id = garden({ Name: 'A' });
    store.remove(object('Garden__c'), [id]);
    expect(read(id)).toBeUndefined();
  });

  it('are found by more Ids than one statement takes', () => {
    const ids = Array.from({ length: 1200 }, (_, index) => garden({ Name: `G${index}` }));
    expect(store.rowsById(object('Garden__c'), [...ids, 'a01000000ZZZZZZAAA'])).toHaveProperty('size', 1200);
  });

  it('compare text without case and Ids with it', () => {
    const id = garden({ Name: 'Rose Garden' });
    const found = (sql: string, value: string) =>
      store.select(`SELECT "Id" FROM "Garden__c" WHERE ${sql}`, [value]).length;
    expect(found('"Name" = ?', 'rose GARDEN')).toBe(1);
    expect(found('"Id" = ?', id)).toBe(1);
    expect(found('"Id" = ?', id.toLowerCase())).toBe(0);
  });

  it('fold letters beyond ASCII by the function fold', () => {
    garden({ Name: 'Ärger' });
    expect(store.select('SELECT 1 FROM "Garden__c" WHERE fold("Name") = fold(?)', ['äRGER'])).toHaveLength(1);
  });

  it.each([
    [{ Id: 'x', Nothing__c: 1 }, 'Garden__c has no column Nothing__c'],
    [{ Id: 'x', name: 'wrong case' }, 'Garden__c has no column name'],
    [{ Id: 'x', Title__c: 'formula' }, 'Garden__c has no column Title__c'],
    [{ Name: 'no id' }, 'a row of Garden__c has no Id']
  ])('refuse %j', (row, message) => {
    expect(() => store.insert(object('Garden__c'), [row as RowValues])).toThrow(message);
  });

  it('decode a column by its field', () => {
    expect(decode(object('Garden__c'), 'public__c', 1)).toBe(true);
    expect(decode(object('Garden__c'), 'Area__c', 1)).toBe(1);
    expect(decode(object('Garden__c'), 'Public__c', null)).toBeNull();
    expect(() => decode(object('Garden__c'), 'Nope', 1)).toThrow('has no field Nope');
  });

  it('quote names', () => {
    expect(quoteName('a"b')).toBe('"a""b"');
  });
});

describe('transactions', () => {
  let store: Store;
  beforeEach(() => (store = fixtureStore()));
  afterEach(() => store.close());
  const add = (name: string) => {
    const account = objectOf(store.schema, 'Account');
    store.insert(account, [{ Id: store.nextId(account), Name: name }]);
  };
  const names = () => store.select('SELECT "Name" FROM "Account" ORDER BY "Name"').map((row) => row.Name);

  it('undo everything when the work throws', () => {
    expect(() =>
      store.transaction(() => {
        add('A');
        throw new Error('stop');
      })
    ).toThrow('stop');
    expect(names()).toEqual([]);
  });

  it('undo a nested one alone', () => {
    store.transaction(() => {
      add('A');
      expect(() =>
        store.transaction(() => {
          add('B');
          throw new Error('inner');
        })
      ).toThrow('inner');
      add('C');
    });
    expect(names()).toEqual(['A', 'C']);
  });

  it('undo a nested one that had succeeded, when the outer one fails', () => {
    expect(() =>
      store.transaction(() => {
        store.transaction(() => add('A'));
        throw new Error('outer');
      })
    ).toThrow('outer');
    expect(names()).toEqual([]);
  });

  it('return to a savepoint, also twice', () => {
    store.transaction(() => {
      add('A');
      const point = store.savepoint();
      add('B');
      store.rollbackTo(point);
      add('C');
      store.rollbackTo(point);
      add('D');
    });
    expect(names()).toEqual(['A', 'D']);
  });

  it('give savepoints only inside', () => {
    expect(() => store.savepoint()).toThrow('a savepoint needs a transaction');
    expect(() => store.transaction(() => store.rollbackTo('x; DROP TABLE "Account"'))).toThrow('is not a savepoint');
  });

  it('write all rows of one insert or none', () => {
    const account = objectOf(store.schema, 'Account');
    const id = store.nextId(account);
    expect(() =>
      store.insert(account, [
        { Id: id, Name: 'A' },
        { Id: id, Name: 'B' }
      ])
    ).toThrow(/UNIQUE/);
    expect(names()).toEqual([]);
  });

  it('move the revision on every write and every rollback', () => {
    const before = store.revision;
    add('A');
    const written = store.revision;
    expect(() =>
      store.transaction(() => {
        throw new Error('stop');
      })
    ).toThrow();
    expect(written).toBeGreaterThan(before);
    expect(store.revision).toBeGreaterThan(written);
    const settled = store.revision;
    names();
    expect(store.revision).toBe(settled);
  });
});

describe('numbers', () => {
  let store: Store;
  beforeEach(() => (store = fixtureStore()));
  afterEach(() => store.close());

  it('of records are 18-character Ids in rising order, counted in base 62', () => {
    const account = objectOf(store.schema, 'Account');
    const ids = Array.from({ length: 70 }, () => store.nextId(account));
    expect(ids[0]).toBe('001000000000001AAA');
    expect(ids[9]).toBe(toId18('00100000000000A'));
    expect(ids[61]).toBe(toId18('001000000000010'));
    expect([...ids].sort()).toEqual(ids);
  });

  it('are not given again after a rollback', () => {
    const bed = objectOf(store.schema, 'Bed__c');
    const taken: (string | number)[] = [];
    expect(() =>
      store.transaction(() => {
        taken.push(store.nextId(bed), store.nextAutoNumber(bed, 'Name'));
        throw new Error('stop');
      })
    ).toThrow();
    expect(taken).not.toContain(store.nextId(bed));
    expect(store.nextAutoNumber(bed, 'Name')).toBe(2);
  });

  it('count for each auto-number field alone', () => {
    const bed = objectOf(store.schema, 'Bed__c');
    expect([store.nextAutoNumber(bed, 'Name'), store.nextAutoNumber(bed, 'Name')]).toEqual([1, 2]);
    expect(store.nextAutoNumber(bed, 'Serial__c')).toBe(1);
  });
});

describe('a new org', () => {
  let store: Store;
  beforeEach(() => (store = fixtureStore()));
  afterEach(() => store.close());

  it('has itself, named after the project', () => {
    expect(store.organizationId).toBe('00D000000000001EAA');
    expect(store.select('SELECT * FROM "Organization"')).toEqual([
      expect.objectContaining({
        Id: store.organizationId,
        Name: 'Garden Club',
        FiscalYearStartMonth: 1,
        TimeZoneSidKey: 'America/Los_Angeles',
        LanguageLocaleKey: 'en_US'
      })
    ]);
  });

  it('has one active administrator who made everything', () => {
    const [admin, ...others] = store.select(
      'SELECT u.*, p."Name" AS "Profile" FROM "User" u JOIN "Profile" p ON p."Id" = u."ProfileId"'
    );
    expect(others).toEqual([]);
    expect(admin).toMatchObject({
      Username: 'admin@local-org.example',
      Alias: 'admin',
      Name: 'Org Admin',
      IsActive: 1,
      Profile: 'System Administrator'
    });
    expect(store.select('SELECT DISTINCT "CreatedById" AS "by" FROM "Profile"')).toEqual([{ by: admin?.Id }]);
  });

  it('has three profiles, each with its permission set, and those of the project', () => {
    const rows = store.select('SELECT "Label", "IsOwnedByProfile" FROM "PermissionSet" ORDER BY "Label"');
    expect(rows.map((row) => [row.Label, row.IsOwnedByProfile])).toEqual([
      ['Garden Keeper', 0],
      ['Garden Visitor', 0],
      ['Minimum Access - Salesforce', 1],
      ['Standard User', 1],
      ['System Administrator', 1]
    ]);
  });

  it('has the standard price book', () => {
    expect(store.select('SELECT "Name", "IsActive", "IsStandard" FROM "Pricebook2"')).toEqual([
      { Name: 'Standard Price Book', IsActive: 1, IsStandard: 1 }
    ]);
  });

  it('has the custom metadata records with their types', () => {
    const rows = store.select('SELECT * FROM "Season__mdt" ORDER BY "DeveloperName"');
    expect(rows).toEqual([
      expect.objectContaining({
        DeveloperName: 'Spring',
        MasterLabel: 'Spring',
        QualifiedApiName: 'Spring',
        Month__c: 3,
        Frost__c: 1,
        Note__c: 'Sow peas & beans'
      }),
      expect.objectContaining({ DeveloperName: 'Summer', MasterLabel: 'High summer', Frost__c: 0, Note__c: null })
    ]);
  });

  it('starts by its clock', () => {
    const [row] = store.select('SELECT "CreatedDate" FROM "User"');
    expect(String(row?.CreatedDate)).toMatch(/^2026-02-13T09:00:0\d\.\d{3}Z$/);
  });
});

describe('custom metadata that does not fit its type', () => {
  const withValue = (xml: string): ProjectMetadata => {
    const values = /<field>(\w+)<\/field>(?:<value>(.*)<\/value>)?/.exec(xml);
    const leaf = (name: string, text: string) => ({ name, text, children: [] });
    const component: MetadataComponent = {
      type: 'CustomMetadata',
      fullName: 'Season.Odd',
      path: 'customMetadata/Season.Odd.md-meta.xml',
      xml: {
        name: 'CustomMetadata',
        text: '',
        children: [
          { name: 'values', text: '', children: [leaf('field', values?.[1] ?? ''), leaf('value', values?.[2] ?? '')] }
        ]
      }
    };
    return { ...project, all: (type: MetadataType) => (type === 'CustomMetadata' ? [component] : project.all(type)) };
  };

  it.each([
    ['<field>Month__c</field><value>May</value>', "Season.Odd.md-meta.xml: Month__c: 'May' is no number"],
    ['<field>Frost__c</field><value>yes</value>', "Frost__c: 'yes' is no boolean"],
    ['<field>Kind__c</field><value>Tree</value>', "Kind__c: 'Tree' is no value of the picklist"],
    ['<field>Gone__c</field><value>1</value>', 'Season__mdt has no field Gone__c to fill'],
    ['<field>Kind__c</field><value>Herb</value>', 'Month__c is required']
  ])('%s is refused by file and field', (xml, message) => {
    expect(() => fixtureStore(withValue(xml))).toThrow(message);
  });
});

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

describe('systemClock', () => {
  it('runs on from its start', async () => {
    const clock = systemClock('2026-02-13T09:00:00.000Z');
    const start = Date.parse('2026-02-13T09:00:00.000Z');
    const first = clock.now();
    await new Promise((done) => setTimeout(done, 30));
    expect(first - start).toBeLessThan(1000);
    expect(clock.now() - first).toBeGreaterThanOrEqual(25);
  });

  it('is the machine’s without a start', () => {
    expect(Math.abs(systemClock().now() - Date.now())).toBeLessThan(1000);
    expect(Math.abs(systemClock('real').now() - Date.now())).toBeLessThan(1000);
  });

  it('refuses what is no instant', () => {
    expect(() => systemClock('friday')).toThrow("'friday' is not an ISO 8601 date and time");
  });
});
