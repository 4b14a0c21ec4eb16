/** Types of values at run time: `instanceof`, casts, and conversion of values whose static type was not known. */
import { isId } from '../../schema/index.ts';
import {
  ApexBlob,
  ApexDate,
  ApexDatetime,
  ApexDecimal,
  ApexDouble,
  ApexList,
  ApexMap,
  ApexSet,
  ApexTime
} from '../library/index.ts';
import { conversion, distance } from '../compiler/assign.ts';
import type { ClassInfo } from '../compiler/class-info.ts';
import type { Program } from '../compiler/program.ts';
import {
  BLOB,
  BOOLEAN,
  DATE,
  DATETIME,
  DECIMAL,
  DOUBLE,
  ID,
  INTEGER,
  LONG,
  NULL,
  OBJECT,
  STRING,
  TIME,
  isNumber,
  type ApexType
} from '../compiler/type.ts';
import { ApexEnum, ApexObject, ApexSObject } from '../native.ts';
import type { ApexValue, TypeRef } from '../values.ts';
import type { Thread } from './thread.ts';

/** The nearest type of a value. */
export function typeOfValue(program: Program, value: ApexValue): ApexType {
  if (value === null) return NULL;
  if (typeof value === 'string') return STRING;
  if (typeof value === 'number') return INTEGER;
  if (typeof value === 'boolean') return BOOLEAN;
  if (typeof value === 'bigint') return LONG;
  if (value instanceof ApexObject) return program.classType(value.type as ClassInfo);
  if (value instanceof ApexSObject) return program.sObjectType(value.object);
  if (value instanceof ApexDecimal) return DECIMAL;
  if (value instanceof ApexDouble) return DOUBLE;
  if (value instanceof ApexDate) return DATE;
  if (value instanceof ApexDatetime) return DATETIME;
  if (value instanceof ApexTime) return TIME;
  if (value instanceof ApexBlob) return BLOB;
  const known = (ref: TypeRef): ApexType => program.resolve(ref, null) ?? OBJECT;
  if (value instanceof ApexList) return program.listOf(known(value.elementType));
  if (value instanceof ApexSet) return program.setOf(known(value.elementType));
  if (value instanceof ApexMap) return program.mapOf(known(value.keyType), known(value.valueType));
  return known({ name: value.typeName, args: [] });
}

export function isInstance(program: Program, value: ApexValue, type: ApexType): boolean {
  if (value === null) return false;
  if (type === OBJECT) return true;
  if (type === ID) return typeof value === 'string' && isId(value);
  if (type === STRING) return typeof value === 'string';
  if (value instanceof ApexEnum) return value.typeName.toLowerCase() === type.base;
  const actual = typeOfValue(program, value);
  // An Integer is an instance of Long, Double and Decimal, as assignment between them is.
  const steps = distance(program, actual, type);
  return steps !== null && steps < 50;
}

/** A cast: the same object, a number widened, or TypeException. */
export function castValue(thread: Thread, program: Program, value: ApexValue, type: ApexType): ApexValue {
  if (value === null || type === OBJECT) return value;
  const actual = typeOfValue(program, value);
  if (type === ID && typeof value === 'string') return conversion(STRING, ID)?.(thread, value) ?? value;
  if (actual === type) return value;
  const fits = value instanceof ApexEnum ? isInstance(program, value, type) : distance(program, actual, type) !== null;
  if (fits) return conversion(actual, type)?.(thread, value) ?? value;
  if (isDowncastList(value, type)) return value;
  return thread.throwApex(
    'TypeException',
    `Invalid conversion from runtime type ${shownName(actual)} to ${shownName(type)}`
  );
}

/** `(Integer) 3.7`: numbers are also narrowed by a cast. */
export function narrow(thread: Thread, value: ApexValue, from: ApexType, to: ApexType): ApexValue {
  if (value === null || !isNumber(from) || !isNumber(to)) return value;
  const whole = (): bigint => {
    if (typeof value === 'number') return BigInt(value);
    if (typeof value === 'bigint') return value;
    if (value instanceof ApexDouble) return BigInt(Math.trunc(value.value));
    return value instanceof ApexDecimal ? value.toBigInt() : 0n;
  };
  if (to === INTEGER) return Number(BigInt.asIntN(32, whole()));
  if (to === LONG) return BigInt.asIntN(64, whole());
  return conversion(from, to)?.(thread, value) ?? value;
}

/** A list of a wider element type may be cast to a narrower one when it was filled dynamically: `(List<Account>) rows`. */
function isDowncastList(value: ApexValue, type: ApexType): boolean {
  return value instanceof ApexList && type.base === 'list' && /^s?object$/i.test(value.elementType.name);
}

const shownName = (type: ApexType): string => type.name;
