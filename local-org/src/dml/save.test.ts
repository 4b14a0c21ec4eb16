import { column, testOrg } from '../soql/testOrg.ts';
import type { TestOrg } from '../soql/testOrg.ts';
import { NotSupportedError } from '../schema/index.ts';
import { objectOf } from '../../test/fixture.ts';
import { created, insert, outcome, records, run, update, watching } from './testSave.ts';
import type { Values } from './testSave.ts';
import type { TriggerEvent } from './index.ts';

let org: TestOrg;

beforeEach(() => {
  org = testOrg();
});

afterEach(() => org.store.close());

const count = (soql: string): unknown => column(org.admin, soql)[0];
const row = (type: string, id: string | null) =>
  org.store.rowsById(objectOf(org.store.schema, type), [id ?? '']).get(id ?? '');
const gardens = (...names: (string | null)[]): ReturnType<typeof records> =>
  records(
    'Garden__c',
    ...names.map((name, index): Values => (name === null ? { Kind__c: 'Mud' } : { Name: name, Area__c: index }))
  );

// Apex Developer Guide, "Triggers and Order of Execution".
describe('the order of a save', () => {
  it('is input and defaults, before triggers, validation, write, after triggers', () => {
    const seen: unknown[] = [];
    const hooks = watching(({ timing, records: [record] }: TriggerEvent) => {
      seen.push([timing, record?.next?.Id, record?.next?.Kind__c, record?.next?.Area__c, record?.next?.OwnerId]);
      // Too large before the validation, which therefore must see the trigger's value.
      if (timing === 'before' && record?.next) record.next.Area__c = 7;
    });
    const result = insert(org.admin, 'Garden__c', { Name: 'Alder', Area__c: '1e12' }, { hooks });
    const { userId } = org.admin.access;
    expect(seen).toEqual([
      ['before', null, 'Vegetable', 1e12, userId],
      ['after', result.id, 'Vegetable', 7, userId]
    ]);
    expect(row('Garden__c', result.id)).toMatchObject({
      Area__c: 7,
      Public__c: true,
      IsDeleted: false,
      CreatedById: userId
    });
  });

  it('validates what before triggers leave behind', () => {
    const hooks = watching(({ records: [record] }) => {
      if (record?.next) record.next.Name = 'x'.repeat(81);
    });
    expect(outcome(insert(org.admin, 'Garden__c', { Name: 'ok' }, { hooks }))).toMatch(
      /^STRING_TOO_LONG: Garden Name: /
    );
    expect(hooks.events).toEqual(['before insert Garden__c 1']);
  });

  it('gives triggers of an update the rows before and after', () => {
    const id = created(org.admin, 'Garden__c', { Name: 'Alder', Area__c: 1 });
    const hooks = watching(({ records: [record] }) => {
      expect([record?.old?.Area__c, record?.next?.Area__c, record?.next?.Name]).toEqual([1, 2, 'Alder']);
    });
    expect(outcome(update(org.admin, 'Garden__c', { Id: id, Area__c: 2 }, { hooks }))).toBe('saved');
    expect(hooks.events).toEqual(['before update Garden__c 1', 'after update Garden__c 1']);
  });

  it('stamps system fields with the clock and the user', () => {
    const keeper = org.user('keeper', 'Garden_Keeper');
    const id = created(org.admin, 'Garden__c', { Name: 'Alder' });
    const before = row('Garden__c', id);
    update(keeper, 'Garden__c', { Id: id, Area__c: 2 });
    const after = row('Garden__c', id);
    expect(after).toMatchObject({ CreatedById: org.admin.access.userId, LastModifiedById: keeper.access.userId });
    expect(after?.CreatedDate).toBe(before?.CreatedDate);
    expect(String(after?.LastModifiedDate) >= String(before?.LastModifiedDate)).toBe(true);
    expect(after?.SystemModstamp).toBe(after?.LastModifiedDate);
    expect(String(before?.CreatedDate)).toMatch(/^2026-02-13T09:00:/);
  });

  it('numbers records of an auto-number field', () => {
    const garden = created(org.admin, 'Garden__c', { Name: 'Alder' });
    const beds = [1, 2].map(() => created(org.admin, 'Bed__c', { Garden__c: garden, Plant__c: 'Kale' }));
    expect(beds.map((id) => row('Bed__c', id))).toMatchObject([
      { Name: 'BED-0001', Serial__c: '001', Rows__c: 1 },
      { Name: 'BED-0002', Serial__c: '002' }
    ]);
  });

  it('names a custom record that has no name by its Id', () => {
    const id = created(org.admin, 'Garden__c', {});
    expect(row('Garden__c', id)?.Name).toBe(id);
  });
});

describe('chunks', () => {
  it('hold 200 records of one type', () => {
    const hooks = watching();
    const many = Array.from({ length: 201 }, (_, index) => `G${index}`);
    run(org.admin, 'insert', [...gardens(...many), ...records('Account', { Name: 'Acme' }), ...gardens('last')], {
      hooks
    });
    expect(hooks.events.filter((event) => event.startsWith('before'))).toEqual([
      'before insert Garden__c 200',
      'before insert Garden__c 1',
      'before insert Account 1',
      'before insert Garden__c 1'
    ]);
    expect(count('SELECT COUNT(Id) FROM Garden__c')).toBe(202);
  });

  it('number at most 10,000 records in all', () => {
    const list = records('Garden__c', ...Array.from({ length: 10_001 }, () => ({ Name: 'x' })));
    expect(() => run(org.admin, 'insert', list)).toThrow('Too many DML rows: 10001');
  });
});

describe('all or nothing', () => {
  it('undoes everything when one record is refused, earlier chunks and triggers included', () => {
    const many = Array.from({ length: 200 }, (_, index) => `G${index}`);
    const hooks = watching(({ timing, object }) => {
      if (timing === 'after' && object.name === 'Garden__c') created(org.admin, 'Account', { Name: 'by trigger' });
    });
    const results = run(org.admin, 'insert', gardens(...many, null), { allOrNone: true, hooks });
    expect(outcome(results[200] ?? { id: null, success: false, created: false, errors: [] })).toMatch(
      /^INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST/
    );
    expect(results.slice(0, 200).map(({ id, success }) => [id, success])).toEqual(many.map(() => [null, false]));
    expect(outcome(results[0] ?? { id: null, success: false, created: false, errors: [] })).toBe(
      'ALL_OR_NONE_OPERATION_ROLLED_BACK: Record rolled back because not all records were valid and the request was using AllOrNone header'
    );
    expect(count('SELECT COUNT(Id) FROM Garden__c')).toBe(0);
    expect(count('SELECT COUNT(Id) FROM Account')).toBe(0);
  });

  it('commits when all are saved', () => {
    expect(run(org.admin, 'insert', gardens('a', 'b'), { allOrNone: true }).map(outcome)).toEqual(['saved', 'saved']);
    expect(count('SELECT COUNT(Id) FROM Garden__c')).toBe(2);
  });
});

// Apex Developer Guide, "Bulk DML Exception Handling".
describe('a partial save', () => {
  it('saves the others and runs triggers for them once more', () => {
    const hooks = watching();
    const results = run(org.admin, 'insert', gardens('a', null, 'c'), { hooks });
    expect(results.map(outcome)).toEqual(['saved', expect.stringMatching(/^INVALID_OR_NULL/), 'saved']);
    expect(hooks.events).toEqual([
      'before insert Garden__c 3',
      'after insert Garden__c 2',
      'before insert Garden__c 2',
      'after insert Garden__c 2'
    ]);
    expect(column(org.admin, 'SELECT Name FROM Garden__c ORDER BY Name')).toEqual(['a', 'c']);
  });

  it('forgets what the first attempt did', () => {
    let attempts = 0;
    const hooks = watching(({ timing, records: list }) => {
      if (timing === 'before') attempts++;
      for (const { next } of list) if (next && timing === 'before') next.Area__c = Number(next.Area__c ?? 0) + 10;
      if (timing === 'after') created(org.admin, 'Account', { Name: `attempt ${attempts}` });
    });
    run(org.admin, 'insert', gardens('a', null), { hooks });
    expect(column(org.admin, 'SELECT Name FROM Account')).toEqual(['attempt 2']);
    expect(column(org.admin, 'SELECT Area__c FROM Garden__c')).toEqual([10]);
  });

  it('gives up when records fail in every attempt', () => {
    let left = 0;
    const hooks = watching(({ timing, records: list }) => {
      if (timing === 'after') return;
      left++;
      list[0]?.errors.push({ statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: `attempt ${left}`, fields: [] });
    });
    const results = run(org.admin, 'insert', gardens('a', 'b', 'c', 'd'), { hooks });
    expect(results.map((result) => result.success)).toEqual([false, false, false, false]);
    expect(outcome(results[3] ?? results[0]!)).toContain('Too many batch retries');
    expect(count('SELECT COUNT(Id) FROM Garden__c')).toBe(0);
  });
});

describe('triggers', () => {
  it('refuse records with addError', () => {
    const hooks = watching(({ timing, records: list }) => {
      if (timing === 'after')
        list[0]?.errors.push({ statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'no', fields: ['Name'] });
    });
    const results = run(org.admin, 'insert', gardens('a'), { hooks });
    expect(results).toEqual([
      {
        id: null,
        success: false,
        created: false,
        errors: [{ statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'no', fields: ['Name'] }]
      }
    ]);
    expect(count('SELECT COUNT(Id) FROM Garden__c')).toBe(0);
  });

  it('that throw fail their chunk', () => {
    const hooks = watching(() => {
      throw new Error('GardenTrigger: execution of BeforeInsert');
    });
    expect(run(org.admin, 'insert', gardens('a', 'b'), { hooks }).map(outcome)).toEqual([
      'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY: GardenTrigger: execution of BeforeInsert',
      'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY: GardenTrigger: execution of BeforeInsert'
    ]);
  });

  it('that need what the local org lacks stop the call', () => {
    const hooks = watching(() => {
      throw new NotSupportedError('moon phases');
    });
    expect(() => run(org.admin, 'insert', gardens('a'), { hooks })).toThrow('moon phases');
    expect(count('SELECT COUNT(Id) FROM Garden__c')).toBe(0);
  });
});

describe('upsert', () => {
  it('inserts and updates by external Id, whatever its case, and repeats without duplicates', () => {
    const list = records('Garden__c', { External_Id__c: 'g-1', Name: 'a' }, { External_Id__c: 'ü-2', Name: 'b' });
    const options = { externalIdField: 'external_id__c' };
    expect(run(org.admin, 'upsert', list, options).map((result) => result.created)).toEqual([true, true]);
    const again = records('Garden__c', { External_Id__c: 'G-1', Name: 'c' }, { External_Id__c: 'Ü-2', Name: 'd' });
    expect(run(org.admin, 'upsert', again, options).map((result) => result.created)).toEqual([false, false]);
    expect(column(org.admin, 'SELECT Name FROM Garden__c ORDER BY Name')).toEqual(['c', 'd']);
  });

  it('refuses a key that is missing, twice in the call, or no external Id', () => {
    const list = records('Garden__c', { Name: 'a' }, { External_Id__c: 'x' }, { External_Id__c: 'X' });
    expect(run(org.admin, 'upsert', list, { externalIdField: 'External_Id__c' }).map(outcome)).toEqual([
      'MISSING_ARGUMENT: External_Id__c not specified',
      'saved',
      'DUPLICATE_VALUE: Duplicate external id specified: X'
    ]);
    expect(() => run(org.admin, 'upsert', list, { externalIdField: 'Kind__c' })).toThrow(
      'Kind__c is not an External ID'
    );
  });

  it('by Id inserts records without one', () => {
    const id = created(org.admin, 'Garden__c', { Name: 'a' });
    const results = run(org.admin, 'upsert', records('Garden__c', { Id: id, Name: 'b' }, { Name: 'c' }));
    expect(results.map((result) => result.created)).toEqual([false, true]);
  });
});

describe('parents named by external Id', () => {
  it('are found for many records', () => {
    const [g1, g2] = ['g1', 'g2'].map((key) => created(org.admin, 'Garden__c', { External_Id__c: key }));
    const bed = (value: string) => ({
      type: 'Bed__c',
      values: { Plant__c: 'Kale' },
      parents: { Garden__r: { field: 'External_Id__c', value } }
    });
    const results = run(org.admin, 'insert', [bed('g1'), bed('G2'), bed('g3')]);
    expect(results.map(outcome)).toEqual([
      'saved',
      'saved',
      'INVALID_FIELD: Foreign key external ID: g3 not found for field External_Id__c in entity Garden__c'
    ]);
    expect(column(org.admin, 'SELECT Garden__c FROM Bed__c ORDER BY Name')).toEqual([g1, g2]);
  });
});
