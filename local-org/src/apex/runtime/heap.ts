/**
 * An estimate of a transaction's heap: what its variables, statics and objects hold, each value once. The platform does
 * not say what a value takes; text counts a byte a character, what is held by another a few bytes more, and values that
 * an expression has not yet put anywhere do not count. Heaps near the limit must be measured in an org.
 * Source: Apex Developer Guide, "Execution Governors and Limits" ("Total heap size").
 */
import { ApexBlob, ApexDecimal, ApexDouble, ApexList, ApexMap, ApexSet } from '../library/index.ts';
import { ApexObject, ApexSObject } from '../native.ts';
import type { ApexValue } from '../values.ts';

const REFERENCE = 4;
const HEADER = 8;

export interface HeapSize {
  readonly bytes: number;
  /** How many values were looked at. */
  readonly values: number;
}

/** @param roots what is held directly */
export function heapOf(roots: Iterable<ApexValue>): HeapSize {
  const seen = new Set<object>();
  const open: ApexValue[] = [...roots];
  let bytes = 0;
  let values = 0;
  const hold = (held: ApexValue | undefined): void => {
    bytes += REFERENCE;
    if (held !== undefined && held !== null) open.push(held);
  };
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    values += 1;
    if (value === null || typeof value !== 'object') {
      bytes += scalarBytes(value);
      continue;
    }
    if (seen.has(value)) continue;
    seen.add(value);
    bytes += HEADER;
    if (value instanceof ApexObject) value.slots.forEach(hold);
    else if (value instanceof ApexSObject) {
      for (const held of value.fields.values()) hold(held);
      for (const held of value.parents.values()) hold(held);
      for (const held of value.children.values()) hold(held);
    } else if (value instanceof ApexList) value.items.forEach(hold);
    else if (value instanceof ApexSet) value.items().forEach(hold);
    else if (value instanceof ApexMap) {
      value.keys().forEach(hold);
      value.values().forEach(hold);
    } else if (value instanceof ApexBlob) bytes += value.bytes.length;
    else if (value instanceof ApexDecimal || value instanceof ApexDouble) bytes += HEADER;
  }
  return { bytes, values };
}

function scalarBytes(value: ApexValue): number {
  if (typeof value === 'string') return value.length;
  return typeof value === 'bigint' ? HEADER : 0;
}
