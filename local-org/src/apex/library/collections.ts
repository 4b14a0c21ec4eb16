/**
 * The values of List, Set and Map. Sets and maps keep the order of insertion.
 * Source: Apex Developer Guide, "Lists", "Sets", "Maps".
 */
import type { ApexThread } from '../native.ts';
import { ApexValueObject, type ApexValue, type TypeRef } from '../values.ts';
import { typeText } from './typeText.ts';
import { ValueTable } from './valueTable.ts';

export class ApexList extends ApexValueObject {
  readonly elementType: TypeRef;
  /** The live array. */
  readonly items: ApexValue[];

  constructor(elementType: TypeRef, items: ApexValue[] = []) {
    super();
    this.elementType = elementType;
    this.items = items;
  }

  override get typeName(): string {
    return `List<${typeText(this.elementType)}>`;
  }
}

export class ApexSet extends ApexValueObject {
  readonly elementType: TypeRef;
  /** True for the key set of a map: a view that elements can be removed from (and so from the map) but not added to. */
  readonly isView: boolean;
  readonly #table: ValueTable<ApexValue>;

  constructor(elementType: TypeRef, keysOf?: ValueTable<ApexValue>) {
    super();
    this.elementType = elementType;
    this.isView = keysOf !== undefined;
    this.#table = keysOf ?? new ValueTable();
  }

  static of(thread: ApexThread, elementType: TypeRef, items: Iterable<ApexValue>): ApexSet {
    const set = new ApexSet(elementType);
    for (const item of items) set.add(thread, item);
    return set;
  }

  override get typeName(): string {
    return `Set<${typeText(this.elementType)}>`;
  }

  get size(): number {
    return this.#table.size;
  }

  /** @returns true when the value was not there before. */
  add(thread: ApexThread, value: ApexValue): boolean {
    if (this.isView) return thread.throwApex('FinalException', 'Collection is read-only');
    if (this.#table.find(thread, value)) return false;
    this.#table.put(thread, value, value);
    return true;
  }

  has(thread: ApexThread, value: ApexValue): boolean {
    return this.#table.find(thread, value) !== undefined;
  }

  /** @returns true when the value was there. */
  remove(thread: ApexThread, value: ApexValue): boolean {
    return this.#table.remove(thread, value) !== undefined;
  }

  clear(): void {
    this.#table.clear();
  }

  items(): ApexValue[] {
    return this.#table.entries().map((entry) => entry.key);
  }
}

export class ApexMap extends ApexValueObject {
  readonly keyType: TypeRef;
  readonly valueType: TypeRef;
  readonly #table = new ValueTable<ApexValue>();

  constructor(keyType: TypeRef, valueType: TypeRef) {
    super();
    this.keyType = keyType;
    this.valueType = valueType;
  }

  override get typeName(): string {
    return `Map<${typeText(this.keyType)},${typeText(this.valueType)}>`;
  }

  get size(): number {
    return this.#table.size;
  }

  /** @returns the value that the key had before, or null. */
  put(thread: ApexThread, key: ApexValue, value: ApexValue): ApexValue {
    return this.#table.put(thread, key, value) ?? null;
  }

  get(thread: ApexThread, key: ApexValue): ApexValue {
    return this.#table.find(thread, key)?.value ?? null;
  }

  has(thread: ApexThread, key: ApexValue): boolean {
    return this.#table.find(thread, key) !== undefined;
  }

  /** @returns the value that was removed, or null. */
  remove(thread: ApexThread, key: ApexValue): ApexValue {
    return this.#table.remove(thread, key)?.value ?? null;
  }

  clear(): void {
    this.#table.clear();
  }

  /** The keys as a set that follows the map. */
  keySet(): ApexSet {
    return new ApexSet(this.keyType, this.#table);
  }

  keys(): ApexValue[] {
    return this.#table.entries().map((entry) => entry.key);
  }

  values(): ApexValue[] {
    return this.#table.entries().map((entry) => entry.value);
  }

  entries(): [ApexValue, ApexValue][] {
    return this.#table.entries().map((entry) => [entry.key, entry.value]);
  }
}

/** A map of describe: its keys are lower case, and are found in any case. */
export class ApexNameMap extends ApexMap {
  override put(thread: ApexThread, key: ApexValue, value: ApexValue): ApexValue {
    return super.put(thread, lower(key), value);
  }

  override get(thread: ApexThread, key: ApexValue): ApexValue {
    return super.get(thread, lower(key));
  }

  override has(thread: ApexThread, key: ApexValue): boolean {
    return super.has(thread, lower(key));
  }

  override remove(thread: ApexThread, key: ApexValue): ApexValue {
    return super.remove(thread, lower(key));
  }
}

const lower = (key: ApexValue): ApexValue => (typeof key === 'string' ? key.toLowerCase() : key);
