/**
 * The Cache namespace: org and session caches by partition. A partition is one of the project's `cachePartitions`.
 * Source: Apex Reference, "Partition Class"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_cache_Partition.htm), "Org Class",
 * "Session Class", "Cache Exceptions".
 */
import {
  ApexObject,
  ApexTypeValue,
  NativeObject,
  type NativeCall,
  type NativeMethod,
  type NativeType
} from '../native.ts';
import { isTrue } from '../../metadata/index.ts';
import type { ApexValue } from '../values.ts';
import { dataOf, int, set, text } from './arguments.ts';
import { ApexMap, ApexSet } from './collections.ts';
import type { CacheScope } from './platformCache.ts';
import { namedType, OBJECT, STRING } from './typeText.ts';

class Partition {
  readonly scope: CacheScope;
  readonly name: string;

  constructor(scope: CacheScope, name: string) {
    this.scope = scope;
    this.name = name;
  }
}

/** "ttlSecs: The maximum is 172,800 seconds (48 hours) for org cache, 28,800 (8 hours) for session cache; default 86,400 (24 hours)"; at least 300. */
const TTL: Readonly<Record<CacheScope, { readonly standard: number; readonly most: number }>> = {
  Org: { standard: 86_400, most: 172_800 },
  Session: { standard: 28_800, most: 28_800 }
};
const LEAST = 300;

const NAME = /^[a-z0-9]+$/i;

const failed = (call: NativeCall, scope: CacheScope, message: string): never =>
  call.thread.throwApex(`Cache.${scope}.${scope}CacheException`, message);

/** Names with or without the namespace, which for a project without one is `local`. */
function partitionNamed(call: NativeCall, scope: CacheScope, given: string): Partition {
  const name = given.replace(/^local\./i, '');
  const known = call.thread.project.all('PlatformCachePartition');
  const found = known.find(({ fullName }) => fullName.toLowerCase() === name.toLowerCase());
  return found ? new Partition(scope, found.fullName) : failed(call, scope, `Cache partition doesn't exist: ${given}`);
}

function defaultPartition(call: NativeCall, scope: CacheScope): Partition {
  const found = call.thread.project.all('PlatformCachePartition').find(({ xml }) => isTrue(xml, 'isDefaultPartition'));
  return found ? new Partition(scope, found.fullName) : failed(call, scope, 'No default partition is defined');
}

/** `local.partition.key`, or a key of the default partition. */
function locate(call: NativeCall, scope: CacheScope, given: string): { partition: Partition; key: string } {
  const [namespace, name, key, ...more] = given.split('.');
  if (name === undefined) return { partition: defaultPartition(call, scope), key: given };
  if (key === undefined || more.length > 0 || namespace?.toLowerCase() !== 'local')
    return call.thread.throwApex('Cache.InvalidParamException', `Invalid key: ${given}`);
  return { partition: partitionNamed(call, scope, `local.${name}`), key };
}

type Place = (call: NativeCall, key: ApexValue | undefined) => { partition: Partition; key: string };

const entriesOf = ({ thread }: NativeCall, { scope, name }: Partition) =>
  thread.cache.entries(scope, thread.context.access.userId, name);

function checked(call: NativeCall, key: string): string {
  if (!NAME.test(key)) call.thread.throwApex('Cache.InvalidParamException', `Key must be alphanumeric: ${key}`);
  return key;
}

const clock = ({ thread }: NativeCall): number => thread.context.store.clock.now();

function valueIn(call: NativeCall, partition: Partition, key: string): ApexValue {
  const entries = entriesOf(call, partition);
  const entry = entries.get(checked(call, key));
  if (entry && entry.until > clock(call)) return call.thread.copy(entry.value);
  entries.delete(key);
  return null;
}

/** Of the present partition: keys as they are. */
const inPartition: Place = (call, key) => ({
  partition: dataOf(call, call.receiver, Partition),
  key: text(call, key)
});

function put(call: NativeCall, place: Place, key: ApexValue | undefined, value: ApexValue, seconds?: ApexValue): null {
  const at = place(call, key);
  const { standard, most } = TTL[at.partition.scope];
  const ttl = seconds === undefined ? standard : int(call, seconds, 3);
  if (value === null) call.thread.throwApex('Cache.InvalidParamException', 'The value cannot be null');
  if (ttl < LEAST || ttl > most)
    call.thread.throwApex('Cache.InvalidParamException', `ttlSecs must be between ${LEAST} and ${most}: ${ttl}`);
  const until = clock(call) + ttl * 1000;
  entriesOf(call, at.partition).set(checked(call, at.key), { value: call.thread.copy(value), until });
  return null;
}

/** `get(builder, key)`: what the class loads where the cache has nothing. Source: Apex Reference, "CacheBuilder Interface". */
function load(call: NativeCall, place: Place, builder: ApexValue | undefined, key: ApexValue | undefined): ApexValue {
  const { partition, key: name } = place(call, key);
  const known = valueIn(call, partition, name);
  if (known !== null) return known;
  const made = builder instanceof ApexTypeValue ? call.thread.construct(builder.type) : null;
  if (!(made instanceof ApexObject) || !call.thread.isInstance(made, namedType('Cache.CacheBuilder')))
    return call.thread.throwApex('Cache.InvalidCacheBuilderException', 'The class must implement Cache.CacheBuilder');
  const value = call.thread.invoke(made, 'doLoad', [name]);
  if (value !== null) put(call, place, key, value);
  return value;
}

const hidden: NativeMethod = ({ thread }) => thread.notSupported('Cache.Visibility: a project has one namespace');

/** The same methods of a partition and, with whole keys, of the class. */
function keyed(place: Place): Record<string, NativeMethod> {
  return {
    'Boolean contains(String)': (call, key) => {
      const at = place(call, key);
      return valueIn(call, at.partition, at.key) !== null;
    },
    'Map<String, Boolean> contains(Set<String>)': (call, keys) => {
      const found = new ApexMap(STRING, namedType('Boolean'));
      for (const key of set(call, keys).items()) {
        const at = place(call, key);
        found.put(call.thread, key, valueIn(call, at.partition, at.key) !== null);
      }
      return found;
    },
    'Object get(String)': (call, key) => {
      const at = place(call, key);
      return valueIn(call, at.partition, at.key);
    },
    'Map<String, Object> get(Set<String>)': (call, keys) => {
      const found = new ApexMap(STRING, OBJECT);
      for (const key of set(call, keys).items()) {
        const at = place(call, key);
        found.put(call.thread, key, valueIn(call, at.partition, at.key));
      }
      return found;
    },
    'Object get(System.Type, String)': (call, builder, key) => load(call, place, builder, key),
    'void put(String, Object)': (call, key, value = null) => put(call, place, key, value),
    'void put(String, Object, Integer)': (call, key, value = null, ttl = null) => put(call, place, key, value, ttl),
    'void put(String, Object, Cache.Visibility)': hidden,
    'void put(String, Object, Integer, Cache.Visibility, Boolean)': (call, key, value = null, ttl = null) =>
      put(call, place, key, value, ttl),
    'Boolean remove(String)': (call, key) => {
      const at = place(call, key);
      return entriesOf(call, at.partition).delete(checked(call, at.key));
    },
    'Boolean remove(System.Type, String)': (call, _builder, key) => {
      const at = place(call, key);
      return entriesOf(call, at.partition).delete(checked(call, at.key));
    }
  };
}

function keysOf(call: NativeCall, partition: Partition): ApexSet {
  const keys = new ApexSet(STRING);
  for (const [key, { until }] of entriesOf(call, partition)) if (until > clock(call)) keys.add(call.thread, key);
  return keys;
}

export const cachePartitionType: NativeType = {
  name: 'Cache.Partition',
  statics: {
    'String createFullyQualifiedKey(String, String, String)': (call, namespace, partition, key) =>
      [text(call, namespace), text(call, partition, 2), text(call, key, 3)].join('.'),
    'String createFullyQualifiedPartition(String, String)': (call, namespace, partition) =>
      `${text(call, namespace)}.${text(call, partition, 2)}`
  },
  methods: {
    ...keyed(inPartition),
    'Set<String> getKeys()': (call) => keysOf(call, dataOf(call, call.receiver, Partition)),
    'String getName()': (call) => `local.${dataOf(call, call.receiver, Partition).name}`,
    'Long getNumKeys()': (call) => BigInt(keysOf(call, dataOf(call, call.receiver, Partition)).size),
    'Boolean isAvailable()': () => true
  }
};

const subtype = (name: string): NativeType => ({ name, superName: 'Cache.Partition' });
export const orgPartitionType = subtype('Cache.OrgPartition');
export const sessionPartitionType = subtype('Cache.SessionPartition');

const cacheOf = (scope: CacheScope): NativeType => ({
  name: `Cache.${scope}`,
  statics: {
    ...keyed((call, key) => locate(call, scope, text(call, key))),
    [`Cache.${scope}Partition getPartition(String)`]: (call, name) =>
      new NativeObject(`Cache.${scope}Partition`, partitionNamed(call, scope, text(call, name))),
    'Set<String> getKeys()': (call) => keysOf(call, defaultPartition(call, scope)),
    'String getName()': (call) => `local.${defaultPartition(call, scope).name}`,
    'Long getNumKeys()': (call) => BigInt(keysOf(call, defaultPartition(call, scope)).size),
    ...(scope === 'Session' && { 'Boolean isAvailable()': () => true })
  }
});

export const orgCacheType = cacheOf('Org');
export const sessionCacheType = cacheOf('Session');

export const cacheBuilderType: NativeType = {
  name: 'Cache.CacheBuilder',
  kind: 'interface',
  abstractMethods: ['Object doLoad(String)']
};

export const cacheVisibilityType: NativeType = {
  name: 'Cache.Visibility',
  kind: 'enum',
  enumValues: ['ALL', 'NAMESPACE']
};
