/** Iterator, Iterable, Comparable, Comparator and Callable. Source: Apex Reference, the interfaces of these names. */
import { NativeObject, type NativeCall, type NativeType } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { ApexList, ApexSet } from './collections.ts';

/** Walks over the elements that a collection had when the walk began. */
class Walk {
  readonly #items: readonly ApexValue[];
  #position = 0;

  constructor(items: readonly ApexValue[]) {
    this.#items = [...items];
  }

  get done(): boolean {
    return this.#position >= this.#items.length;
  }

  next(): ApexValue {
    return this.#items[this.#position++] ?? null;
  }
}

export const iteratorOver = (items: readonly ApexValue[]): ApexValue =>
  new NativeObject('System.Iterator', new Walk(items));

function walkOf(call: NativeCall): Walk {
  const { receiver } = call;
  if (receiver instanceof NativeObject && receiver.data instanceof Walk) return receiver.data;
  return call.thread.notSupported('an iterator over this object');
}

export const iteratorType: NativeType = {
  name: 'System.Iterator',
  kind: 'interface',
  typeParameters: ['T'],
  abstractMethods: ['Boolean hasNext()', 'T next()'],
  methods: {
    'Boolean hasNext()': (call) => !walkOf(call).done,
    'T next()': (call) => {
      const walk = walkOf(call);
      return walk.done ? call.thread.throwApex('NoSuchElementException', 'Iterator has no more elements') : walk.next();
    }
  }
};

export const iterableType: NativeType = {
  name: 'System.Iterable',
  kind: 'interface',
  typeParameters: ['T'],
  abstractMethods: ['Iterator<T> iterator()'],
  methods: {
    'Iterator<T> iterator()': (call) => {
      const { receiver } = call;
      if (receiver instanceof ApexList) return iteratorOver(receiver.items);
      if (receiver instanceof ApexSet) return iteratorOver(receiver.items());
      return call.thread.notSupported('iterator() of this object');
    }
  }
};

export const comparableType: NativeType = {
  name: 'System.Comparable',
  kind: 'interface',
  abstractMethods: ['Integer compareTo(Object)']
};

export const comparatorType: NativeType = {
  name: 'System.Comparator',
  kind: 'interface',
  typeParameters: ['T'],
  abstractMethods: ['Integer compare(T, T)']
};

export const callableType: NativeType = {
  name: 'System.Callable',
  kind: 'interface',
  abstractMethods: ['Object call(String, Map<String, Object>)']
};
