/**
 * Copies of objects as a job keeps them: a job is stored when it is enqueued, so that later changes do not reach it, and
 * transient members are not stored. Source: Apex Developer Guide, "Using Batch Apex", "transient Keyword".
 */
import type { ClassInfo } from '../compiler/class-info.ts';
import { ApexList, ApexMap, ApexSet } from '../library/index.ts';
import { ApexObject, ApexSObject } from '../native.ts';
import type { ApexValue, ApexValueObject } from '../values.ts';
import { ExceptionObject } from './exception-types.ts';
import { newObject, type Thread } from './thread.ts';

type Copies = Map<ApexValueObject, ApexValueObject>;

export function copyOf<T extends ApexValue>(thread: Thread, value: T): T {
  return copy(thread, value, new Map()) as T;
}

/** An object of the same class with the same values in its members, as `clone()` makes it. */
export function shallowCopy(thread: Thread, value: ApexValue): ApexValue {
  if (!(value instanceof ApexObject)) return value;
  const object = newObject(thread.program, value.type as ClassInfo);
  value.slots.forEach((item, slot) => (object.slots[slot] = item));
  return object;
}

function copy(thread: Thread, value: ApexValue, known: Copies): ApexValue {
  if (value === null || typeof value !== 'object') return value;
  const before = known.get(value);
  if (before) return before;
  const again = (item: ApexValue): ApexValue => copy(thread, item, known);
  if (value instanceof ApexList) {
    const list = new ApexList(value.elementType);
    known.set(value, list);
    for (const item of value.items) list.items.push(again(item));
    return list;
  }
  if (value instanceof ApexSet) {
    const set = new ApexSet(value.elementType);
    known.set(value, set);
    for (const item of value.items()) set.add(thread, again(item));
    return set;
  }
  if (value instanceof ApexMap) {
    const map = new ApexMap(value.keyType, value.valueType);
    known.set(value, map);
    for (const [key, item] of value.entries()) map.put(thread, again(key), again(item));
    return map;
  }
  if (value instanceof ApexSObject) return copyRecord(value, known, again);
  // Exceptions and values of the library do not change.
  if (!(value instanceof ApexObject) || value instanceof ExceptionObject) return value;
  const info = value.type as ClassInfo;
  const object = newObject(thread.program, info);
  known.set(value, object);
  value.slots.forEach((item, slot) => (object.slots[slot] = again(item)));
  for (const owner of info.ancestry())
    for (const field of owner.fields.values())
      if (!field.isStatic && field.modifiers.words.includes('transient')) object.slots[field.slot] = null;
  return object;
}

function copyRecord(value: ApexSObject, known: Copies, again: (item: ApexValue) => ApexValue): ApexSObject {
  const record = new ApexSObject(value.object);
  known.set(value, record);
  for (const [name, item] of value.fields) record.fields.set(name, item);
  for (const [name, item] of value.parents) record.parents.set(name, again(item) as ApexSObject | null);
  for (const [name, item] of value.children) record.children.set(name, again(item));
  record.selected = value.selected && new Set(value.selected);
  for (const name of value.written) record.written.add(name);
  return record;
}
