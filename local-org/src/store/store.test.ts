// Records in SQLite: values, transactions and numbers.
import { fixtureStore, objectOf } from '../../test/fixture.ts';
import { toId18 } from '../schema/index.ts';
import type { RowValues } from '../schema/index.ts';
import { decode, quoteName } from './index.ts';
import type { Store } from './index.ts';

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
