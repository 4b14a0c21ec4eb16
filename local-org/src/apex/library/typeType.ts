/** The Type class. Source: Apex Reference, "Type Class". */
import { ApexTypeValue, type NativeCall, type NativeType } from '../native.ts';
import type { ApexValue, TypeRef } from '../values.ts';
import { instance, optionalText } from './arguments.ts';
import { keyOf, sameKey } from './keys.ts';
import { hashCode } from './stringFunctions.ts';
import { typeText } from './typeText.ts';

const self = (call: NativeCall): TypeRef => instance(call, call.receiver, ApexTypeValue).type;

/** A class that has the name of an sObject does not hide it here, as suites of published apps rely on. */
function forName(call: NativeCall, name: ApexValue | undefined): ApexValue {
  const wanted = optionalText(name);
  if (wanted === null) return null;
  const { thread } = call;
  const hidden = thread.findClass(wanted) ? thread.context.store.schema.object(wanted) : undefined;
  const type = hidden ? { name: `Schema.${hidden.name}`, args: [] } : thread.findType(wanted);
  return type ? new ApexTypeValue(type) : null;
}

export const typeType: NativeType = {
  name: 'System.Type',
  statics: {
    'System.Type forName(String)': forName,
    'System.Type forName(String, String)': (call, namespace, name) => {
      const prefix = optionalText(namespace);
      return forName(call, prefix ? `${prefix}.${optionalText(name) ?? ''}` : name);
    }
  },
  methods: {
    'Boolean equals(Object)': (call, other) => sameKey(call.thread, call.receiver, other ?? null),
    'String getName()': (call) => typeText(self(call)),
    'Integer hashCode()': (call) => hashCode(keyOf(call.thread, call.receiver)),
    'Boolean isAssignableFrom(System.Type)': (call, other) =>
      call.thread.isAssignable(instance(call, other, ApexTypeValue).type, self(call)),
    'Object newInstance()': (call) => call.thread.construct(self(call)),
    'String toString()': (call) => typeText(self(call))
  }
};
