/** UUID. Source: Apex Reference, "UUID Class". */
import { randomUUID } from 'node:crypto';
import { NativeObject, type NativeCall, type NativeType } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { dataOf, text } from './arguments.ts';
import { hashCode } from './stringFunctions.ts';

class Uuid {
  readonly key: string;

  constructor(key: string) {
    this.key = key;
  }

  toString(): string {
    return this.key;
  }
}

export const uuidOf = (key: string): ApexValue => new NativeObject('System.UUID', new Uuid(key.toLowerCase()));

const self = (call: NativeCall): Uuid => dataOf(call, call.receiver, Uuid);
const FORM = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const uuidType: NativeType = {
  name: 'System.UUID',
  statics: {
    'System.UUID fromString(String)': (call, value) => {
      const given = text(call, value);
      if (!FORM.test(given)) call.thread.throwApex('IllegalArgumentException', `Invalid UUID string: ${given}`);
      return new NativeObject('System.UUID', new Uuid(given.toLowerCase()));
    },
    'System.UUID randomUUID()': () => new NativeObject('System.UUID', new Uuid(randomUUID()))
  },
  methods: {
    'Boolean equals(Object)': (call, other) =>
      other instanceof NativeObject && other.data instanceof Uuid && other.data.key === self(call).key,
    'Integer hashCode()': (call) => hashCode(self(call).key),
    'String toString()': (call) => self(call).key
  }
};
