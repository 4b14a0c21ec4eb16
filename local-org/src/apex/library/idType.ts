/** The Id class. Source: Apex Reference, "Id Class". */
import { isFormOfId, isId, toId18 } from '../../schema/index.ts';
import type { NativeCall, NativeType } from '../native.ts';
import { optionalText, text } from './arguments.ts';
import { sObjectTypeToken } from './schemaTokens.ts';

/** The 18-character form; what is no Id is a StringException. */
export function idOf(call: NativeCall, value: string): string {
  if (isId(value)) return toId18(value);
  return isFormOfId(value) ? value : call.thread.throwApex('StringException', `Invalid id: ${value}`);
}

const sameForm = (id: string): string => (isId(id) ? toId18(id) : id);

const self = (call: NativeCall): string => text(call, call.receiver);

export const idType: NativeType = {
  name: 'Id',
  statics: { 'Id valueOf(String)': (call, value) => idOf(call, text(call, value)) },
  methods: {
    'Boolean equals(Object)': (call, other) => typeof other === 'string' && sameForm(other) === sameForm(self(call)),
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
