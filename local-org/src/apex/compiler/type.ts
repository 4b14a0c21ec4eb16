/** Static types: what the compiler knows of an expression. One object a type, so that types compare by identity. */
import type { NativeType } from '../native.ts';
import type { ObjectDef } from '../../schema/types.ts';
import type { TypeRef } from '../values.ts';
import type { ClassInfo } from './class-info.ts';

export type TypeKind =
  /** No value: the return type of a `void` method. */
  | 'void'
  /** The type of the literal null, assignable to everything. */
  | 'null'
  /** `Object`. */
  | 'object'
  /** Boolean, Integer, Long, Double, Decimal, String, Id, Date, Datetime, Time, Blob. */
  | 'primitive'
  /** An sObject type, or `SObject` itself when `object` is absent. */
  | 'sobject'
  | 'class'
  /** Another type of the standard library. */
  | 'native';

export interface ApexType {
  readonly kind: TypeKind;
  /** As messages show it: `Map<Id,Account>`. */
  readonly name: string;
  /** Lower-case name without arguments. */
  readonly base: string;
  readonly args: readonly ApexType[];
  readonly ref: TypeRef;
  readonly object?: ObjectDef;
  readonly info?: ClassInfo;
  readonly native?: NativeType;
}

const simple = (kind: TypeKind, name: string): ApexType => ({
  kind,
  name,
  base: name.toLowerCase(),
  args: [],
  ref: { name, args: [] }
});

export const VOID = simple('void', 'void');
export const NULL = simple('null', 'null');
export const OBJECT = simple('object', 'Object');
export const BOOLEAN = simple('primitive', 'Boolean');
export const INTEGER = simple('primitive', 'Integer');
export const LONG = simple('primitive', 'Long');
export const DOUBLE = simple('primitive', 'Double');
export const DECIMAL = simple('primitive', 'Decimal');
export const STRING = simple('primitive', 'String');
export const ID = simple('primitive', 'Id');
export const DATE = simple('primitive', 'Date');
export const DATETIME = simple('primitive', 'Datetime');
export const TIME = simple('primitive', 'Time');
export const BLOB = simple('primitive', 'Blob');
export const SOBJECT: ApexType = simple('sobject', 'SObject');

const ALL = [VOID, OBJECT, BOOLEAN, INTEGER, LONG, DOUBLE, DECIMAL, STRING, ID, DATE, DATETIME, TIME, BLOB, SOBJECT];

/** Types that need no lookup, by lower-case name. */
export const BUILT_IN: ReadonlyMap<string, ApexType> = new Map(ALL.map((type) => [type.base, type]));

const NUMBERS: readonly ApexType[] = [INTEGER, LONG, DOUBLE, DECIMAL];

/** Position in the order Integer < Long < Double < Decimal; -1 for what is not a number. */
export const numberRank = (type: ApexType): number => NUMBERS.indexOf(type);
export const isNumber = (type: ApexType): boolean => numberRank(type) >= 0;
export const widest = (left: ApexType, right: ApexType): ApexType =>
  NUMBERS[Math.max(numberRank(left), numberRank(right))] ?? OBJECT;

export const isText = (type: ApexType): boolean => type === STRING || type === ID;

/** How the library names the Aggregate rows of SOQL. */
export const isAggregate = (type: ApexType): boolean => type.base === 'aggregateresult';
