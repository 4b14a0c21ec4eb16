// Rules: Apex Reference, "List Class", "Set Class", "Map Class"; Apex Developer Guide, "Using Custom Types in Map Keys
// and Sets", "Sorting Lists".
import fc from 'fast-check';
import { ApexDate, ApexList, ApexMap, ApexSet } from './index.ts';
import { decimal, double, itemsOf, listOf, members, record, testThread, UserObject } from './testing.ts';
import { OBJECT } from './typeText.ts';
import { ApexSObject } from '../native.ts';
import type { ApexValue } from '../values.ts';

const thread = testThread();
const list = members('List');
const set = members('Set');
const map = members('Map');

const asSet = (value: ApexValue): ApexSet => {
  if (value instanceof ApexSet) return value;
  throw new TypeError('not a set');
};
const setOf = (...items: ApexValue[]): ApexSet => ApexSet.of(thread, OBJECT, items);
const mapOf = (...entries: [ApexValue, ApexValue][]): ApexMap => {
  const made = new ApexMap(OBJECT, OBJECT);
  for (const [key, value] of entries) made.put(thread, key, value);
  return made;
};

describe('List', () => {
  it('adds, inserts, replaces and removes', () => {
    const items = listOf('a', 'b');
    list.call('void add(T)', items, 'c');
    list.call('void add(Integer, T)', items, 0, 'z');
    list.call('void set(Integer, T)', items, 1, 'A');
    expect(list.call('T remove(Integer)', items, 3)).toBe('c');
    list.call('void addAll(Set<T>)', items, setOf('x', 'y'));
    expect(items.items).toEqual(['z', 'A', 'b', 'x', 'y']);
  });

  it('may be added to itself', () => {
    const items = listOf(1, 2);
    list.call('void addAll(List<T>)', items, items);
    expect(items.items).toEqual([1, 2, 1, 2]);
  });

  it.each([
    ['T get(Integer)', [2]],
    ['T get(Integer)', [-1]],
    ['T remove(Integer)', [2]],
    ['void set(Integer, T)', [2, 'x']],
    ['void add(Integer, T)', [3, 'x']]
  ])('%s with %p is out of bounds', (signature, args) => {
    expect(() => list.call(signature, listOf('a', 'b'), ...args)).toThrow(
      `ListException: List index out of bounds: ${args[0]}`
    );
  });

  it('finds with the case of text and numbers by value', () => {
    const items = listOf('a', decimal('1.0'), null);
    expect(list.call('Boolean contains(T)', items, 'A')).toBe(false);
    expect(list.call('Integer indexOf(T)', items, decimal('1.00'))).toBe(1);
    expect(list.call('Integer indexOf(T)', items, null)).toBe(2);
    expect(list.call('Integer indexOf(T)', items, 'x')).toBe(-1);
  });

  it('copies without sharing', () => {
    const items = listOf('a');
    const copy = list.make('(List<T>)', ['String'], items);
    list.call('void add(T)', items, 'b');
    expect(itemsOf(copy)).toEqual(['a']);
    expect(copy).toHaveProperty('typeName', 'List<String>');
    expect(list.call('Boolean equals(Object)', listOf(1, listOf('x')), listOf(1, listOf('x')))).toBe(true);
  });

  it('deepClone copies the records, without Ids unless they are asked for', () => {
    const account = record('Account', { Id: '001000000000001AAA', Name: 'Acme' });
    const copy = itemsOf(list.call('List<T> deepClone()', listOf(account)))[0];
    expect(copy).toBeInstanceOf(ApexSObject);
    expect(copy).not.toBe(account);
    expect([...(copy as ApexSObject).fields]).toEqual([['name', 'Acme']]);
    const kept = itemsOf(list.call('List<T> deepClone(Boolean)', listOf(account), true))[0];
    expect((kept as ApexSObject).fields.get('id')).toBe('001000000000001AAA');
  });

  it('iterates', () => {
    const iterator = members('Iterator');
    const walk = list.call('Iterator<T> iterator()', listOf('a'));
    expect(iterator.call('Boolean hasNext()', walk)).toBe(true);
    expect(iterator.call('T next()', walk)).toBe('a');
    expect(iterator.call('Boolean hasNext()', walk)).toBe(false);
    expect(() => iterator.call('T next()', walk)).toThrow('NoSuchElementException');
  });
});

describe('List.sort', () => {
  const sorted = (...items: ApexValue[]): readonly ApexValue[] => {
    const values = listOf(...items);
    list.call('void sort()', values);
    return values.items;
  };

  it('orders text by its characters with null first', () => {
    expect(sorted('b', 'a', null, 'B', 'A')).toEqual([null, 'A', 'B', 'a', 'b']);
  });

  it('orders numbers by value', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (numbers) => {
        expect(sorted(...numbers)).toEqual([...numbers].sort((a, b) => a - b));
      })
    );
    const [low, middle, high] = [decimal('9.5'), decimal('10.25'), decimal('100')];
    expect(sorted(high, low, middle)).toEqual([low, middle, high]);
    expect(sorted(ApexDate.of(2026, 2, 1), ApexDate.of(2025, 3, 1)).map((value) => (value as ApexDate).iso)).toEqual([
      '2025-03-01',
      '2026-02-01'
    ]);
  });

  it('asks Comparable objects', () => {
    const person = (age: number): UserObject =>
      new UserObject('Person', {
        members: { age },
        methods: { compareTo: (other) => age - Number((other as UserObject).members['age']) }
      });
    expect(sorted(person(30), person(20)).map((value) => (value as UserObject).members['age'])).toEqual([20, 30]);
  });

  it('asks a Comparator', () => {
    const backwards = new UserObject('Backwards', { methods: { compare: (a, b) => Number(b) - Number(a) } });
    const values = listOf(1, 3, 2);
    list.call('void sort(Comparator<T>)', values, backwards);
    expect(values.items).toEqual([3, 2, 1]);
  });

  it('refuses what has no order', () => {
    expect(() => sorted(new UserObject('A'), new UserObject('B'))).toThrow(
      'ListException: One or more of the items in this list is not Comparable.'
    );
  });

  it('orders sObjects by name before other fields', () => {
    const [a, b, c] = [
      record('Account', { Name: 'A', Industry: 'Z' }),
      record('Account', { Name: 'B', Industry: 'A' }),
      record('Account', { Name: 'B', Industry: 'B' })
    ];
    expect(sorted(c, b, a)).toEqual([a, b, c]);
  });
});

describe('Set', () => {
  it('keeps the order of insertion and one of each', () => {
    const made = setOf('b', 'a', 'b');
    expect(made.items()).toEqual(['b', 'a']);
    expect(set.call('Boolean add(T)', made, 'A')).toBe(true);
    expect(set.call('Boolean add(T)', made, 'a')).toBe(false);
    expect(set.call('Integer size()', made)).toBe(3);
  });

  it('computes with other collections', () => {
    const made = setOf(1, 2, 3, 4);
    expect(set.call('Boolean containsAll(List<T>)', made, listOf(1, 4))).toBe(true);
    expect(set.call('Boolean removeAll(Set<T>)', made, setOf(4, 9))).toBe(true);
    expect(set.call('Boolean retainAll(List<T>)', made, listOf(2, 3, 9))).toBe(true);
    expect(set.call('Boolean retainAll(List<T>)', made, listOf(2, 3))).toBe(false);
    expect(set.call('Boolean addAll(List<T>)', made, listOf(2))).toBe(false);
    expect(made.items()).toEqual([2, 3]);
  });

  it('may lose itself', () => {
    const made = setOf(1, 2);
    set.call('Boolean removeAll(Set<T>)', made, made);
    expect(made.size).toBe(0);
  });

  it('knows equal sObjects by their fields', () => {
    const made = setOf(
      record('Account', { Name: 'A' }),
      record('Account', { Name: 'A' }),
      record('Contact', { LastName: 'A' })
    );
    expect(made.size).toBe(2);
  });

  it('asks user objects that define equals and hashCode, even where hashes collide', () => {
    const point = (x: number): UserObject =>
      new UserObject('Point', {
        members: { x },
        methods: { hashCode: () => 1, equals: (other) => (other as UserObject).members['x'] === x }
      });
    const made = setOf(point(1), point(2), point(1), point(3));
    expect(made.size).toBe(3);
    expect(made.remove(thread, point(1))).toBe(true);
    expect([made.has(thread, point(1)), made.has(thread, point(2)), made.has(thread, point(3))]).toEqual([
      false,
      true,
      true
    ]);
  });

  it('knows other user objects by identity', () => {
    const one = new UserObject('Plain');
    expect(setOf(one, one, new UserObject('Plain')).size).toBe(2);
  });

  it('does not mistake one kind of value for another', () => {
    expect(setOf('1', 1, true, 'true', null, 'null', listOf('a', 'b'), listOf('ab')).size).toBe(8);
  });
});

describe('Map', () => {
  it('answers what a key held before', () => {
    const made = mapOf(['a', 1]);
    expect(map.call('V put(K, V)', made, 'a', 2)).toBe(1);
    expect(map.call('V put(K, V)', made, 'A', 3)).toBeNull();
    expect(map.call('V get(K)', made, 'a')).toBe(2);
    expect(map.call('V get(K)', made, 'x')).toBeNull();
    expect(map.call('V remove(K)', made, 'a')).toBe(2);
    expect(map.call('Boolean containsKey(K)', made, 'a')).toBe(false);
  });

  it('keeps keys in the order in which they first came', () => {
    const made = mapOf(['b', 1], ['a', 2], ['b', 3]);
    expect(itemsOf(map.call('List<V> values()', made))).toEqual([3, 2]);
  });

  it('behaves like a dictionary of numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer())), (entries) => {
        const made = mapOf(...entries);
        const oracle = new Map(entries);
        expect(made.entries()).toEqual([...oracle]);
      })
    );
    expect(mapOf([1, 'a'], [decimal('1.0'), 'b'], [double(1), 'c']).size).toBe(1);
  });

  it('has a key set that takes keys away from the map but accepts none', () => {
    const made = mapOf(['a', 1], ['b', 2]);
    const keys = asSet(map.call('Set<K> keySet()', made));
    set.call('Boolean remove(T)', keys, 'a');
    expect(made.keys()).toEqual(['b']);
    expect(() => set.call('Boolean add(T)', keys, 'c')).toThrow('FinalException: Collection is read-only');
    const free = asSet(set.make('(Set<T>)', ['String'], keys));
    set.call('Boolean add(T)', free, 'c');
    expect(made.size).toBe(1);
  });

  it('is made of records by their Ids', () => {
    const [a, b] = [record('Account', { Id: '001000000000001AAA' }), record('Account', { Id: '001000000000002AAA' })];
    const made = map.make('(List<SObject>)', ['Id', 'Account'], listOf(a, b));
    expect(made).toHaveProperty('typeName', 'Map<Id,Account>');
    expect(map.call('V get(K)', made, '001000000000002AAA')).toBe(b);
    expect(() => map.make('(List<SObject>)', ['Id', 'Account'], listOf(a, record('Account', {})))).toThrow(
      'ListException: Row with null Id at index: 1'
    );
    expect(() => map.make('(List<SObject>)', ['Id', 'Account'], listOf(a, a))).toThrow(
      'ListException: Row with duplicate Id at index: 1'
    );
  });

  it('shares values with its clone, not with its deep clone', () => {
    const account = record('Account', { Id: '001000000000001AAA', Name: 'Acme' });
    const made = mapOf(['a', account]);
    expect(map.call('V get(K)', map.call('Map<K, V> clone()', made), 'a')).toBe(account);
    const deep = map.call('V get(K)', map.call('Map<K, V> deepClone()', made), 'a');
    expect(deep).not.toBe(account);
    expect((deep as ApexSObject).fields).toEqual(account.fields);
  });

  it('tells the type of its records', () => {
    const typed = new ApexList({ name: 'Account', args: [] });
    expect(String((list.call('Schema.SObjectType getSObjectType()', typed) as { data?: unknown } | null)?.data)).toBe(
      'Account'
    );
  });
});
