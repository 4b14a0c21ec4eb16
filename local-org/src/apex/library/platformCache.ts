/**
 * The platform cache of an org, in the memory of its process; each test has one of its own. Values are kept as copies
 * and vanish after their time. No size is counted: a cache may lose what it holds at any time, here it does so only when
 * the org stops.
 * Source: Apex Developer Guide, "Platform Cache Internals"; Apex Reference, "Org Class"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_cache_Org.htm).
 */
import type { ApexValue } from '../values.ts';

interface Entry {
  readonly value: ApexValue;
  /** Milliseconds since 1970. */
  readonly until: number;
}

export type CacheScope = 'Org' | 'Session';

export class PlatformCache {
  readonly #partitions = new Map<string, Map<string, Entry>>();

  /** @param name of the partition, without namespace; sessions are by user */
  entries(scope: CacheScope, user: string, name: string): Map<string, Entry> {
    const key = `${scope} ${scope === 'Session' ? user : ''} ${name.toLowerCase()}`;
    let partition = this.#partitions.get(key);
    if (!partition) this.#partitions.set(key, (partition = new Map()));
    return partition;
  }
}
