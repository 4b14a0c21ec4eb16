/**
 * Arithmetic, bits and comparison of values. Source: Apex Developer Guide, "Expression Operators": Integer wraps at 32
 * bits, Long at 64, division of whole numbers truncates, mixed operands widen Integer < Long < Double < Decimal.
 */
import {
  ApexDate,
  ApexDatetime,
  ApexDecimal,
  ApexDouble,
  ApexTime,
  compareValues,
  equalValues
} from '../library/index.ts';
import type { ApexValue } from '../values.ts';
import type { Thread } from './thread.ts';

export type Arithmetic = '+' | '-' | '*' | '/';

const DAY = 86_400_000;

function missing(thread: Thread): never {
  return thread.throwApex('NullPointerException', 'Attempt to de-reference a null object');
}

export function arithmetic(thread: Thread, operator: Arithmetic, left: ApexValue, right: ApexValue): ApexValue {
  if (left === null || right === null) return missing(thread);
  if (typeof left === 'number' && typeof right === 'number') return integers(thread, operator, left, right);
  if (left instanceof ApexDate || left instanceof ApexDatetime || left instanceof ApexTime)
    return moment(thread, operator, left, right);
  if (left instanceof ApexDecimal || right instanceof ApexDecimal)
    return decimals(thread, operator, decimal(thread, left), decimal(thread, right));
  if (left instanceof ApexDouble || right instanceof ApexDouble)
    return doubles(thread, operator, double(thread, left), double(thread, right));
  return longs(thread, operator, long(thread, left), long(thread, right));
}

function integers(thread: Thread, operator: Arithmetic, left: number, right: number): number {
  switch (operator) {
    case '+':
      return (left + right) | 0;
    case '-':
      return (left - right) | 0;
    case '*':
      return Math.imul(left, right);
    default:
      return right === 0 ? byZero(thread) : (left / right) | 0;
  }
}

function longs(thread: Thread, operator: Arithmetic, left: bigint, right: bigint): bigint {
  if (operator === '/' && right === 0n) return byZero(thread);
  const exact =
    operator === '+' ? left + right : operator === '-' ? left - right : operator === '*' ? left * right : left / right;
  return BigInt.asIntN(64, exact);
}

function doubles(thread: Thread, operator: Arithmetic, left: number, right: number): ApexDouble {
  if (operator === '/' && right === 0) return byZero(thread);
  const value =
    operator === '+' ? left + right : operator === '-' ? left - right : operator === '*' ? left * right : left / right;
  return new ApexDouble(value);
}

function decimals(thread: Thread, operator: Arithmetic, left: ApexDecimal, right: ApexDecimal): ApexDecimal {
  switch (operator) {
    case '+':
      return left.plus(right);
    case '-':
      return left.minus(right);
    case '*':
      return left.times(right);
    default:
      return right.isZero() ? byZero(thread) : left.dividedBy(right);
  }
}

const byZero = (thread: Thread): never => thread.throwApex('MathException', 'Divide by 0');

/** A Date plus days, a Datetime plus days and parts of a day, a Time plus milliseconds. */
function moment(
  thread: Thread,
  operator: Arithmetic,
  left: ApexDate | ApexDatetime | ApexTime,
  right: ApexValue
): ApexValue {
  const sign = operator === '+' ? 1 : operator === '-' ? -1 : thread.notSupported(`${operator} on ${left.typeName}`);
  const amount = sign * double(thread, right);
  if (left instanceof ApexDate) {
    const shifted = new Date(Date.parse(`${left.iso}T00:00:00Z`) + Math.trunc(amount) * DAY);
    return ApexDate.parse(shifted.toISOString().slice(0, 10));
  }
  if (left instanceof ApexDatetime) return new ApexDatetime(left.milliseconds + Math.round(amount * DAY));
  return new ApexTime((((left.milliseconds + amount) % DAY) + DAY) % DAY);
}

function decimal(thread: Thread, value: ApexValue): ApexDecimal {
  if (value instanceof ApexDecimal) return value;
  if (typeof value === 'number' || typeof value === 'bigint') return ApexDecimal.of(value);
  if (value instanceof ApexDouble) return ApexDecimal.of(value.value);
  return notNumber(thread, value);
}

function double(thread: Thread, value: ApexValue): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof ApexDouble) return value.value;
  if (value instanceof ApexDecimal) return value.toNumber();
  return notNumber(thread, value);
}

function long(thread: Thread, value: ApexValue): bigint {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number') return BigInt(value);
  return notNumber(thread, value);
}

function notNumber(thread: Thread, value: ApexValue): never {
  if (value === null) return missing(thread);
  const name = typeof value === 'object' ? value.typeName : typeof value;
  return thread.throwApex('TypeException', `Arithmetic expressions must use numeric arguments, not ${name}`);
}

export function negate(thread: Thread, value: ApexValue): ApexValue {
  if (typeof value === 'number') return -value | 0;
  if (typeof value === 'bigint') return BigInt.asIntN(64, -value);
  if (value instanceof ApexDouble) return new ApexDouble(-value.value);
  if (value instanceof ApexDecimal) return value.negated();
  return notNumber(thread, value);
}

export type Bits = '&' | '|' | '^' | '<<' | '>>' | '>>>';

export function bits(thread: Thread, operator: Bits, left: ApexValue, right: ApexValue): ApexValue {
  if (left === null || right === null) return missing(thread);
  if (typeof left === 'boolean' && typeof right === 'boolean')
    return operator === '&' ? left && right : operator === '|' ? left || right : left !== right;
  if (typeof left === 'number' && typeof right === 'number') return integerBits(operator, left, right);
  return longBits(operator, long(thread, left), long(thread, right));
}

function integerBits(operator: Bits, left: number, right: number): number {
  switch (operator) {
    case '&':
      return left & right;
    case '|':
      return left | right;
    case '^':
      return left ^ right;
    case '<<':
      return left << right;
    case '>>':
      return left >> right;
    default:
      return (left >>> right) | 0;
  }
}

function longBits(operator: Bits, left: bigint, right: bigint): bigint {
  const shift = right & 63n;
  switch (operator) {
    case '&':
      return left & right;
    case '|':
      return left | right;
    case '^':
      return left ^ right;
    case '<<':
      return BigInt.asIntN(64, left << shift);
    case '>>':
      return left >> shift;
    default:
      return BigInt.asIntN(64, BigInt.asUintN(64, left) >> shift);
  }
}

export function complement(thread: Thread, value: ApexValue): ApexValue {
  if (typeof value === 'number') return ~value;
  return BigInt.asIntN(64, ~long(thread, value));
}

/** `<`, `>`, ...: a comparison with null is false (platform fact: `null < 5` is false), text ignores case. */
export function lessOrMore(
  thread: Thread,
  operator: '<' | '>' | '<=' | '>=',
  left: ApexValue,
  right: ApexValue
): boolean {
  if (left === null || right === null) return false;
  const order =
    typeof left === 'number' && typeof right === 'number'
      ? left - right
      : typeof left === 'string' && typeof right === 'string'
        ? compareText(left, right)
        : compareValues(thread, left, right);
  switch (operator) {
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

function compareText(left: string, right: string): number {
  const [a, b] = [left.toLowerCase(), right.toLowerCase()];
  return a < b ? -1 : a > b ? 1 : 0;
}

export function equals(thread: Thread, left: ApexValue, right: ApexValue): boolean {
  if (left === right) return true;
  if (left === null || right === null) return false;
  return equalValues(thread, left, right);
}

/** `===`: the same object; values of primitive types by value. */
export function identical(thread: Thread, left: ApexValue, right: ApexValue): boolean {
  if (left === right) return true;
  if (left === null || right === null) return false;
  const isValue = (value: ApexValue): boolean =>
    typeof value !== 'object' ||
    value instanceof ApexDecimal ||
    value instanceof ApexDouble ||
    value instanceof ApexDate;
  return isValue(left) && isValue(right) && equalValues(thread, left, right);
}
