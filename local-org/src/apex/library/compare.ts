/** Equality (`==`), order (`<`) and the order of `List.sort`. Source: Apex Developer Guide, "Expression Operators". */
import { ApexEnum, ApexObject, ApexSObject, type ApexThread } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { ApexDate, ApexDatetime, ApexTime } from './dates.ts';
import { ApexDecimal } from './decimal.ts';
import { ApexDouble } from './double.ts';
import { sameKey } from './keys.ts';
import { sObjectEntries } from './text.ts';

const sign = (left: number | bigint | string, right: number | bigint | string): number =>
  left < right ? -1 : left > right ? 1 : 0;

/** A number as a Decimal; null for everything else and for what is not finite. */
export function asDecimal(value: ApexValue): ApexDecimal | null {
  if (value instanceof ApexDecimal) return value;
  if (typeof value === 'number' || typeof value === 'bigint') return ApexDecimal.of(value);
  return value instanceof ApexDouble ? ApexDecimal.parse(value.value) : null;
}

/** `==`: text without case, everything else as the key of a map (numbers by value, collections by content). */
export function equalValues(thread: ApexThread, left: ApexValue, right: ApexValue): boolean {
  if (typeof left === 'string' && typeof right === 'string') return foldCase(left) === foldCase(right);
  if (left instanceof ApexDouble && right instanceof ApexDouble) return left.value === right.value;
  if (left instanceof ApexDatetime && right instanceof ApexDatetime) return seconds(left) === seconds(right);
  return sameKey(thread, left, right);
}

/** Datetimes of one second are equal. No page says so; tests of apex-rollup and Nebula Logger, which orgs pass, rest on it. */
const seconds = (value: ApexDatetime): number => Math.floor(value.milliseconds / 1000);

const foldCase = (text: string): string => text.toUpperCase().toLowerCase();

/** `<` and its kin: negative, zero or positive; null first; text without case. */
export function compareValues(thread: ApexThread, left: ApexValue, right: ApexValue): number {
  if (typeof left === 'string' && typeof right === 'string') return sign(foldCase(left), foldCase(right));
  return sortValues(thread, left, right);
}

/** The order of `List.sort()`: text by its characters, enums as declared, sObjects by the documented rules. */
export function sortValues(thread: ApexThread, left: ApexValue, right: ApexValue): number {
  if (left === null || right === null) return left === right ? 0 : left === null ? -1 : 1;
  if (typeof left === 'string' && typeof right === 'string') return sign(left, right);
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (left instanceof ApexDouble && right instanceof ApexDouble) return sign(left.value, right.value);
  const leftNumber = asDecimal(left);
  const rightNumber = asDecimal(right);
  if (leftNumber && rightNumber) return leftNumber.compare(rightNumber);
  if (left instanceof ApexDate && right instanceof ApexDate) return left.epochDay - right.epochDay;
  if (isClock(left) && isClock(right)) return sign(left.milliseconds, right.milliseconds);
  if (left instanceof ApexEnum && right instanceof ApexEnum) return left.ordinal - right.ordinal;
  if (left instanceof ApexSObject && right instanceof ApexSObject) return compareRecords(thread, left, right);
  if (left instanceof ApexObject && thread.hasMethod(left, 'compareTo', 1)) {
    const order = thread.invoke(left, 'compareTo', [right]);
    if (typeof order === 'number') return order;
  }
  return thread.throwApex('ListException', 'One or more of the items in this list is not Comparable.');
}

const isClock = (value: ApexValue): value is ApexDatetime | ApexTime =>
  value instanceof ApexDatetime || value instanceof ApexTime;

/**
 * By label of the type, then the name field, the standard fields and the custom fields in the order of their names.
 * Source: Apex Developer Guide, "Sorting Lists", "Default Sort Order of sObjects".
 */
function compareRecords(thread: ApexThread, left: ApexSObject, right: ApexSObject): number {
  const byLabel = sign(left.object.label, right.object.label);
  if (byLabel !== 0) return byLabel;
  const names = new Set([...sObjectEntries(left), ...sObjectEntries(right)].map(([name]) => name.toLowerCase()));
  const rank = (name: string): number => {
    if (name === left.object.nameField?.name.toLowerCase()) return 0;
    return name.endsWith('__c') ? 2 : 1;
  };
  const ordered = [...names]
    .filter((name) => name !== 'id' && left.object.fields.has(name))
    .sort((a, b) => rank(a) - rank(b) || sign(a, b));
  for (const name of ordered) {
    const order = sortValues(thread, left.fields.get(name) ?? null, right.fields.get(name) ?? null);
    if (order !== 0) return order;
  }
  return 0;
}
