/** The Id class. Source: Apex Reference, "Id Class". */
import { isId, toId18 } from '../../schema/index.ts';
import type { NativeCall, NativeType } from '../native.ts';
import { optionalText, text } from './arguments.ts';
import { sObjectTypeToken } from './schemaTokens.ts';

/** The 18-character form; what is no Id is a StringException. */
export function idOf(call: NativeCall, value: string): string {
  return isId(value) ? toId18(value) : call.thread.throwApex('StringException', `Invalid id: ${value}`);
}

const self = (call: NativeCall): string => text(call, call.receiver);

export const idType: NativeType = {
  name: 'Id',
  statics: { 'Id valueOf(String)': (call, value) => idOf(call, text(call, value)) },
  methods: {
    'Boolean equals(Object)': (call, other) =>
      typeof other === 'string' && isId(other) && toId18(other) === toId18(self(call)),
    'Schema.SObjectType getSObjectType()': (call) => {
      const object = call.thread.context.store.schema.objectOfId(self(call));
      return object
        ? sObjectTypeToken(object)
        : call.thread.throwApex('SObjectException', `Cannot determine sObject type from key prefix of: ${self(call)}`);
    },
    'String to15()': (call) => self(call).slice(0, 15),
    'String toString()': (call) => optionalText(call.receiver)
  }
};
