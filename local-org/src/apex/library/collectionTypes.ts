/** List, Set and Map. Source: Apex Reference, "List Class", "Set Class", "Map Class". */
import { ApexObject, ApexSObject, type NativeCall, type NativeMethod, type NativeType } from '../native.ts';
import type { ApexValue, TypeRef } from '../values.ts';
import { bool, instance, int, list, map, records, refuseNull, set } from './arguments.ts';
import { ApexList, ApexMap, ApexSet } from './collections.ts';
import { sortValues } from './compare.ts';
import { iteratorOver } from './iterators.ts';
import { keyOf, sameKey } from './keys.ts';
import { cloneRecord } from './sobjectClone.ts';
import { hashCode } from './stringFunctions.ts';
import { textOf } from './text.ts';
import { sObjectTypeToken } from './schemaTokens.ts';
import { OBJECT } from './typeText.ts';

const selfList = (call: NativeCall): ApexList => list(call, call.receiver);
const selfSet = (call: NativeCall): ApexSet => set(call, call.receiver);
const selfMap = (call: NativeCall): ApexMap => map(call, call.receiver);
const typeArg = (call: NativeCall, index: number): TypeRef => call.typeArgs[index] ?? OBJECT;

/** Members that all three share. */
const common: Record<string, NativeMethod> = {
  'Boolean equals(Object)': (call, other) => sameKey(call.thread, call.receiver, other ?? null),
  'Integer hashCode()': (call) => hashCode(keyOf(call.thread, call.receiver)),
  'String toString()': (call) => textOf(call.thread, call.receiver)
};

/** The elements of a List or Set that is an argument. */
export function elements(call: NativeCall, value: ApexValue | undefined): readonly ApexValue[] {
  if (value instanceof ApexSet) return value.items();
  return list(call, value).items;
}

/** A member that takes a List or a Set, declared for both. */
const forBoth = (returns: string, name: string, work: NativeMethod): Record<string, NativeMethod> => ({
  [`${returns} ${name}(List<T>)`]: work,
  [`${returns} ${name}(Set<T>)`]: work
});

function indexIn(call: NativeCall, value: ApexValue | undefined, limit: number): number {
  const index = int(call, value);
  if (index >= 0 && index < limit) return index;
  return call.thread.throwApex('ListException', `List index out of bounds: ${index}`);
}

const at = (call: NativeCall, index: ApexValue | undefined): number =>
  indexIn(call, index, selfList(call).items.length);

/** The token of the records' type; null for other elements. */
function sObjectType(call: NativeCall, type: TypeRef): ApexValue {
  const object = call.thread.context.store.schema.object(type.name);
  return object ? sObjectTypeToken(object) : null;
}

function deepCopy(call: NativeCall, value: ApexValue, flags: readonly (ApexValue | undefined)[]): ApexValue {
  if (!(value instanceof ApexSObject)) return value;
  const [preserveId = false, preserveReadonlyTimestamps = false, preserveAutonumber = false] = flags.map(
    (flag, index) => bool(call, flag, index + 1)
  );
  return cloneRecord(value, { deep: true, preserveId, preserveReadonlyTimestamps, preserveAutonumber });
}

const deepClone: NativeMethod = (call, ...flags) => {
  const { elementType, items } = selfList(call);
  return new ApexList(
    elementType,
    items.map((item) => deepCopy(call, item, flags))
  );
};

const sortBy: NativeMethod = (call, comparator) => {
  const order = instance(call, comparator, ApexObject);
  selfList(call).items.sort((a, b) => int(call, call.thread.invoke(order, 'compare', [a, b])));
  return null;
};

export const listType: NativeType = {
  name: 'List',
  typeParameters: ['T'],
  interfaces: ['Iterable<T>'],
  construct: {
    '()': (call) => new ApexList(typeArg(call, 0)),
    '(List<T>)': (call, items) => new ApexList(typeArg(call, 0), [...elements(call, items)]),
    '(Set<T>)': (call, items) => new ApexList(typeArg(call, 0), [...elements(call, items)])
  },
  methods: {
    ...common,
    ...forBoth('void', 'addAll', (call, items) => {
      // A copy first: a list may be added to itself.
      for (const item of [...elements(call, items)]) selfList(call).items.push(item);
      return null;
    }),
    'void add(T)': (call, item) => {
      selfList(call).items.push(item ?? null);
      return null;
    },
    'void add(Integer, T)': (call, index, item) => {
      const target = selfList(call);
      target.items.splice(indexIn(call, index, target.items.length + 1), 0, item ?? null);
      return null;
    },
    'void clear()': (call) => {
      selfList(call).items.length = 0;
      return null;
    },
    'List<T> clone()': (call) => new ApexList(selfList(call).elementType, [...selfList(call).items]),
    'Boolean contains(T)': (call, item) =>
      selfList(call).items.some((candidate) => sameKey(call.thread, candidate, item ?? null)),
    'List<T> deepClone()': deepClone,
    'List<T> deepClone(Boolean)': deepClone,
    'List<T> deepClone(Boolean, Boolean)': deepClone,
    'List<T> deepClone(Boolean, Boolean, Boolean)': deepClone,
    'T get(Integer)': (call, index) => selfList(call).items[at(call, index)] ?? null,
    'Schema.SObjectType getSObjectType()': (call) => sObjectType(call, selfList(call).elementType),
    'Integer indexOf(T)': (call, item) =>
      selfList(call).items.findIndex((candidate) => sameKey(call.thread, candidate, item ?? null)),
    'Boolean isEmpty()': (call) => selfList(call).items.length === 0,
    'Iterator<T> iterator()': (call) => iteratorOver(selfList(call).items),
    'T remove(Integer)': (call, index) => selfList(call).items.splice(at(call, index), 1)[0] ?? null,
    'void set(Integer, T)': (call, index, item) => {
      selfList(call).items[at(call, index)] = item ?? null;
      return null;
    },
    'Integer size()': (call) => selfList(call).items.length,
    'void sort()': (call) => {
      selfList(call).items.sort((a, b) => sortValues(call.thread, a, b));
      return null;
    },
    'void sort(Comparator<T>)': sortBy
  }
};

export const setType: NativeType = {
  name: 'Set',
  typeParameters: ['T'],
  interfaces: ['Iterable<T>'],
  construct: {
    '()': (call) => new ApexSet(typeArg(call, 0)),
    '(List<T>)': (call, items) => ApexSet.of(call.thread, typeArg(call, 0), elements(call, items)),
    '(Set<T>)': (call, items) => ApexSet.of(call.thread, typeArg(call, 0), elements(call, items))
  },
  methods: {
    ...common,
    ...forBoth('Boolean', 'addAll', (call, items) => {
      const before = selfSet(call).size;
      for (const item of elements(call, items)) selfSet(call).add(call.thread, item);
      return selfSet(call).size > before;
    }),
    ...forBoth('Boolean', 'containsAll', (call, items) =>
      elements(call, items).every((item) => selfSet(call).has(call.thread, item))
    ),
    ...forBoth('Boolean', 'removeAll', (call, items) => {
      const before = selfSet(call).size;
      for (const item of elements(call, items)) selfSet(call).remove(call.thread, item);
      return selfSet(call).size < before;
    }),
    ...forBoth('Boolean', 'retainAll', (call, items) => {
      const me = selfSet(call);
      const kept = ApexSet.of(call.thread, me.elementType, elements(call, items));
      const before = me.size;
      for (const item of me.items()) if (!kept.has(call.thread, item)) me.remove(call.thread, item);
      return me.size < before;
    }),
    'Boolean add(T)': (call, item) => selfSet(call).add(call.thread, item ?? null),
    'void clear()': (call) => {
      selfSet(call).clear();
      return null;
    },
    'Set<T> clone()': (call) => ApexSet.of(call.thread, selfSet(call).elementType, selfSet(call).items()),
    'Boolean contains(T)': (call, item) => selfSet(call).has(call.thread, item ?? null),
    'Boolean isEmpty()': (call) => selfSet(call).size === 0,
    'Iterator<T> iterator()': (call) => iteratorOver(selfSet(call).items()),
    'Boolean remove(T)': (call, item) => selfSet(call).remove(call.thread, item ?? null),
    'Integer size()': (call) => selfSet(call).size
  }
};

function putEntries(call: NativeCall, target: ApexMap, entries: Iterable<readonly [ApexValue, ApexValue]>): void {
  for (const [key, value] of entries) target.put(call.thread, key, value);
}

/** Records by their Id. The constructor of a map refuses records without one and repeated ones, `putAll` does not. */
function putRecords(call: NativeCall, target: ApexMap, value: ApexValue | undefined): void {
  for (const item of records(call, value)) target.put(call.thread, item.fields.get('id') ?? null, item);
}

function refuseRepeated(call: NativeCall, type: TypeRef, value: ApexValue | undefined): void {
  const seen = new ApexSet(type);
  for (const [index, item] of records(call, value).entries()) {
    const id = item.fields.get('id') ?? null;
    if (id === null) call.thread.throwApex('ListException', `Row with null Id at index: ${index}`);
    if (!seen.add(call.thread, id)) call.thread.throwApex('ListException', `Row with duplicate Id at index: ${index}`);
  }
}

const newMap = (call: NativeCall): ApexMap => new ApexMap(typeArg(call, 0), typeArg(call, 1));

export const mapType: NativeType = {
  name: 'Map',
  typeParameters: ['K', 'V'],
  construct: {
    '()': newMap,
    '(Map<K, V>)': (call, source) => {
      const target = newMap(call);
      putEntries(call, target, map(call, source).entries());
      return target;
    },
    '(List<SObject>)': (call, source) => {
      const target = newMap(call);
      refuseRepeated(call, target.keyType, source);
      putRecords(call, target, source);
      return target;
    }
  },
  methods: {
    ...common,
    'void clear()': (call) => {
      selfMap(call).clear();
      return null;
    },
    'Map<K, V> clone()': (call) => {
      const me = selfMap(call);
      const copy = new ApexMap(me.keyType, me.valueType);
      putEntries(call, copy, me.entries());
      return copy;
    },
    'Boolean containsKey(K)': (call, key) => selfMap(call).has(call.thread, key ?? null),
    'Map<K, V> deepClone()': (call) => {
      const me = selfMap(call);
      const copy = new ApexMap(me.keyType, me.valueType);
      putEntries(
        call,
        copy,
        me.entries().map(([key, value]) => [key, deepCopy(call, value, [true, true, true])])
      );
      return copy;
    },
    'V get(K)': (call, key) => selfMap(call).get(call.thread, key ?? null),
    'Schema.SObjectType getSObjectType()': (call) => sObjectType(call, selfMap(call).valueType),
    'Boolean isEmpty()': (call) => selfMap(call).size === 0,
    'Set<K> keySet()': (call) => selfMap(call).keySet(),
    'V put(K, V)': (call, key, value) => selfMap(call).put(call.thread, key ?? null, value ?? null),
    'void putAll(Map<K, V>)': (call, source) => {
      putEntries(call, selfMap(call), (source == null ? refuseNull(call) : map(call, source)).entries());
      return null;
    },
    'void putAll(List<SObject>)': (call, source) => {
      putRecords(call, selfMap(call), source);
      return null;
    },
    'V remove(K)': (call, key) => selfMap(call).remove(call.thread, key ?? null),
    'Integer size()': (call) => selfMap(call).size,
    'List<V> values()': (call) => new ApexList(selfMap(call).valueType, selfMap(call).values())
  }
};
