/**
 * Identity of values: what makes two keys of a Map or two elements of a Set one.
 *
 * Text counts with its case (unlike `==`), numbers by value, sObjects and collections by content, an object of a
 * user's class by its `equals` and `hashCode` where it has both, otherwise by identity.
 * Source: Apex Developer Guide, "Using Custom Types in Map Keys and Sets", "Maps", "Sets".
 */
import { ApexAggregateResult, ApexEnum, ApexObject, ApexSObject, ApexTypeValue, NativeObject } from '../native.ts';
import type { ApexThread } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { ApexBlob } from './blob.ts';
import { ApexList, ApexMap, ApexSet } from './collections.ts';
import { ApexDate, ApexDatetime, ApexTime } from './dates.ts';
import { ApexDecimal } from './decimal.ts';
import { ApexDouble } from './double.ts';
import { typeText } from './typeText.ts';

/** Marks the part of a key that stands for a user's hash code: equal keys then still have to be compared. */
const HASHED = '\u0001';

/** Implemented by the data of library objects that are equal by content (tokens of objects and fields). */
export interface WithKey {
  readonly key: string;
}

const hasKey = (data: unknown): data is WithKey =>
  typeof data === 'object' && data !== null && 'key' in data && typeof data.key === 'string';

const identities = new WeakMap<object, number>();
let identityCount = 0;

function identityOf(value: object): number {
  let identity = identities.get(value);
  if (identity === undefined) identities.set(value, (identity = ++identityCount));
  return identity;
}

/** Equal for values that are the same key; see {@link isDecisive}. */
export function keyOf(thread: ApexThread, value: ApexValue): string {
  if (typeof value === 'string') return `s:${value}`;
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number' || typeof value === 'bigint') return `#${value}`;
  if (value instanceof ApexDecimal) return `#${value.stripTrailingZeros().toPlainString()}`;
  if (value instanceof ApexDouble) return `#${ApexDecimal.parse(value.value)?.stripTrailingZeros().toPlainString()}`;
  if (value instanceof ApexDate) return `date:${value.iso}`;
  if (value instanceof ApexDatetime) return `datetime:${value.milliseconds}`;
  if (value instanceof ApexTime) return `time:${value.milliseconds}`;
  if (value instanceof ApexBlob) return `blob:${Buffer.from(value.bytes).toString('base64')}`;
  if (value instanceof ApexEnum) return `enum:${value.typeName}.${value.name}`;
  if (value instanceof ApexTypeValue) return `type:${typeText(value.type).toLowerCase()}`;
  if (value instanceof ApexSObject) return sObjectKey(thread, value);
  if (value instanceof ApexList) return composite('list', keysOf(thread, value.items));
  if (value instanceof ApexSet) return composite('set', keysOf(thread, value.items()).sort());
  if (value instanceof ApexMap) {
    const entries = value.entries().map(([key, item]) => composite('', keysOf(thread, [key, item])));
    return composite('map', entries.sort());
  }
  if (value instanceof ApexAggregateResult) {
    return composite('aggregate', [...value.values].map(([name, item]) => `${name}=${keyOf(thread, item)}`).sort());
  }
  if (value instanceof ApexObject && definesEquality(thread, value)) {
    return `${HASHED}${value.typeName}:${String(thread.invoke(value, 'hashCode', []))}`;
  }
  if (value instanceof NativeObject && hasKey(value.data)) return `${value.typeName}:${value.data.key}`;
  return `object:${identityOf(value)}`;
}

/** True when equal keys mean equal values; false when user code has the last word. */
export const isDecisive = (value: ApexValue, key: string): boolean =>
  typeof value === 'string' || !key.includes(HASHED);

/** True when two values are the same key. */
export function sameKey(thread: ApexThread, left: ApexValue, right: ApexValue): boolean {
  if (left === right) return true;
  if (left instanceof ApexObject && right instanceof ApexObject) {
    return thread.hasMethod(left, 'equals', 1) && thread.invoke(left, 'equals', [right]) === true;
  }
  if (left instanceof ApexList && right instanceof ApexList) return sameItems(thread, left.items, right.items);
  if (left instanceof ApexMap && right instanceof ApexMap) {
    return (
      left.size === right.size &&
      left.entries().every(([key, item]) => right.has(thread, key) && sameKey(thread, item, right.get(thread, key)))
    );
  }
  if (left instanceof ApexSet && right instanceof ApexSet) {
    return left.size === right.size && left.items().every((item) => right.has(thread, item));
  }
  return keyOf(thread, left) === keyOf(thread, right);
}

const sameItems = (thread: ApexThread, left: readonly ApexValue[], right: readonly ApexValue[]): boolean =>
  left.length === right.length && left.every((item, index) => sameKey(thread, item, right[index] ?? null));

const definesEquality = (thread: ApexThread, value: ApexObject): boolean =>
  thread.hasMethod(value, 'equals', 1) && thread.hasMethod(value, 'hashCode', 0);

const keysOf = (thread: ApexThread, values: readonly ApexValue[]): string[] =>
  values.map((value) => keyOf(thread, value));

/** Lengths keep neighbouring parts apart, whatever text they hold. */
const composite = (name: string, parts: readonly string[]): string =>
  `${name}(${parts.map((part) => `${part.length}:${part}`).join('')})`;

function sObjectKey(thread: ApexThread, record: ApexSObject): string {
  const parts: string[] = [record.object.name];
  for (const source of [record.fields, record.parents, record.children]) {
    for (const [name, value] of source) parts.push(`${name}=${keyOf(thread, value)}`);
  }
  return composite('sobject', parts.sort());
}
