// Text of values as System.debug shows it, equality and order. Sources: Apex Developer Guide, "Expression Operators",
// "Primitive Data Types"; Apex Reference, "String Class" (valueOf).
import { ApexEnum, ApexTypeValue, NativeObject } from '../native.ts';
import type { ApexValue } from '../values.ts';
import {
  ApexBlob,
  ApexDate,
  ApexDatetime,
  ApexMap,
  ApexSet,
  ApexTime,
  compareValues,
  equalValues,
  sObjectTypeToken,
  textOf
} from './index.ts';
import { decimal, double, listOf, objectNamed, record, testThread, UserObject } from './testing.ts';
import { namedType, OBJECT, STRING } from './typeText.ts';

const thread = testThread({
  membersOf: () =>
    ['name', 'other'].map((name) => ({
      name,
      type: OBJECT,
      isStatic: false,
      isTransient: false,
      isProperty: false,
      access: 'public',
      annotations: []
    }))
});
const text = (value: ApexValue): string => textOf(thread, value);

describe('textOf', () => {
  const map = new ApexMap(STRING, OBJECT);
  map.put(thread, 'a', 1);
  map.put(thread, 'b', null);

  it.each<[string, ApexValue, string]>([
    ['null', null, 'null'],
    ['Boolean', true, 'true'],
    ['Long', 12n, '12'],
    ['Double', double(2), '2.0'],
    ['Decimal', decimal('2.50'), '2.50'],
    ['Date', ApexDate.of(2026, 2, 13), '2026-02-13 00:00:00'],
    ['Datetime', ApexDatetime.parse('2026-02-13T09:05:07.000Z'), '2026-02-13 09:05:07'],
    ['Time', new ApexTime(3_600_000), '01:00:00.000Z'],
    ['Blob', ApexBlob.ofText('abc'), 'Blob[3]'],
    ['Enum', new ApexEnum('Season', 'WINTER', 0), 'WINTER'],
    ['Type', new ApexTypeValue(namedType('Map', STRING, namedType('List', OBJECT))), 'Map<String,List<Object>>'],
    ['List', listOf('a', listOf(1, null)), '(a, (1, null))'],
    ['Set', ApexSet.of(thread, OBJECT, ['x', 'y']), '{x, y}'],
    ['Map', map, '{a=1, b=null}'],
    ['sObject', record('Account', { Name: 'Acme', NumberOfEmployees: 5 }), 'Account:{Name=Acme, NumberOfEmployees=5}'],
    ['sObject type', sObjectTypeToken(objectNamed('Account')), 'Account'],
    ['user object', new UserObject('Outer.Deal', { members: { name: 'x', other: null } }), 'Deal:[name=x, other=null]'],
    ['user object with toString', new UserObject('Deal', { methods: { toString: () => 'mine' } }), 'mine']
  ])('%s', (_, value, expected) => {
    expect(text(value)).toBe(expected);
  });

  it('ends for a list that holds itself', () => {
    const items = listOf('a');
    items.items.push(items);
    expect(text(items)).toBe('(a, (already output))');
  });

  it('says that it cannot show what has no text', () => {
    expect(() => text(new NativeObject('Database.QueryLocator', {}))).toThrow(
      'NotSupported: the text of a Database.QueryLocator'
    );
  });
});

describe('==', () => {
  const equal = (a: ApexValue, b: ApexValue): boolean => equalValues(thread, a, b);

  it('takes text without case but not inside collections', () => {
    expect(equal('Acme', 'ACME')).toBe(true);
    expect(equal('STRASSE', 'straße')).toBe(true);
    expect(equal(listOf('a'), listOf('A'))).toBe(false);
    expect(equal(null, '')).toBe(false);
  });

  it('takes numbers by value', () => {
    expect(equal(1, decimal('1.00'))).toBe(true);
    expect(equal(1n, 1)).toBe(true);
    expect(equal(double(0.1), decimal('0.1'))).toBe(true);
    expect(equal(1, decimal('1.01'))).toBe(false);
  });

  it('takes sObjects by fields and objects by equals or identity', () => {
    expect(equal(record('Account', { Name: 'A' }), record('Account', { Name: 'A' }))).toBe(true);
    expect(equal(record('Account', { Name: 'A' }), record('Account', { Name: 'B' }))).toBe(false);
    expect(equal(new UserObject('X'), new UserObject('X'))).toBe(false);
    expect(equal(new UserObject('X', { methods: { equals: () => true } }), new UserObject('X'))).toBe(true);
    expect(equal(sObjectTypeToken(objectNamed('Account')), sObjectTypeToken(objectNamed('account')))).toBe(true);
  });
});

it('< orders text without case and puts null first', () => {
  expect(compareValues(thread, 'a', 'B')).toBeLessThan(0);
  expect(compareValues(thread, 'b', 'B')).toBe(0);
  expect(compareValues(thread, null, 'a')).toBeLessThan(0);
  expect(compareValues(thread, decimal('2'), 10)).toBeLessThan(0);
});
