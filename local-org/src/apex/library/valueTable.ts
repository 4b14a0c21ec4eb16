/** The hash table under Set and Map: finds entries by the identity of Apex values, in order of insertion. */
import type { ApexThread } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { isDecisive, keyOf, sameKey } from './keys.ts';

interface Entry<V> {
  readonly key: ApexValue;
  value: V;
}

export class ValueTable<V> {
  readonly #entries = new Map<string, Entry<V>>();

  get size(): number {
    return this.#entries.size;
  }

  find(thread: ApexThread, key: ApexValue): Entry<V> | undefined {
    return this.#entries.get(this.#slot(thread, key));
  }

  /** @returns the value that was there before; undefined for a new key. */
  put(thread: ApexThread, key: ApexValue, value: V): V | undefined {
    const slot = this.#slot(thread, key);
    const entry = this.#entries.get(slot);
    const before = entry?.value;
    if (entry) entry.value = value;
    else this.#entries.set(slot, { key, value });
    return before;
  }

  remove(thread: ApexThread, key: ApexValue): Entry<V> | undefined {
    const slot = this.#slot(thread, key);
    const entry = this.#entries.get(slot);
    if (!entry) return undefined;
    this.#entries.delete(slot);
    // Keys of one hash stand in a row of slots: the row must not be left with a gap.
    if (!isDecisive(key, slot)) this.#rebuild(thread);
    return entry;
  }

  clear(): void {
    this.#entries.clear();
  }

  entries(): Entry<V>[] {
    return [...this.#entries.values()];
  }

  /** The slot that holds the key, or the free one where it belongs. */
  #slot(thread: ApexThread, key: ApexValue): string {
    const base = keyOf(thread, key);
    if (isDecisive(key, base)) return base;
    for (let index = 0; ; index += 1) {
      const slot = `${base}/${index}`;
      const entry = this.#entries.get(slot);
      if (!entry || sameKey(thread, entry.key, key)) return slot;
    }
  }

  #rebuild(thread: ApexThread): void {
    const entries = this.entries();
    this.#entries.clear();
    for (const entry of entries) this.#entries.set(this.#slot(thread, entry.key), entry);
  }
}
