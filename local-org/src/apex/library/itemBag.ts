/** Library objects that are no more than items which code sets and reads: mails, options. */
import { NativeObject, type NativeCall, type NativeMethod, type NativeProperty, type NativeType } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { dataOf } from './arguments.ts';

/** Values by item name as it is declared. */
export class ItemBag {
  readonly values = new Map<string, ApexValue>();
}

export const bagOf = (call: NativeCall, value: ApexValue | undefined = call.receiver): ItemBag =>
  dataOf(call, value, ItemBag);

/** `new` without arguments. */
export const emptyBag = (type: string): Pick<NativeType, 'construct'> => ({
  construct: { '()': () => new NativeObject(type, new ItemBag()) }
});

/** @param items types by name */
export function bagProperties(items: Readonly<Record<string, string>>): Record<string, NativeProperty> {
  const properties: Record<string, NativeProperty> = {};
  for (const [name, type] of Object.entries(items))
    properties[`${type} ${name}`] = {
      get: (call) => bagOf(call).values.get(name) ?? null,
      set: (call, value) => void bagOf(call).values.set(name, value)
    };
  return properties;
}

/** A getter and a setter for each item. */
export function bagMethods(items: Readonly<Record<string, string>>): Record<string, NativeMethod> {
  const methods: Record<string, NativeMethod> = {};
  for (const [name, type] of Object.entries(items)) {
    methods[`${type} ${type === 'Boolean' ? 'is' : 'get'}${name}()`] = (call) => bagOf(call).values.get(name) ?? null;
    methods[`void set${name}(${type})`] = (call, value = null) => {
      bagOf(call).values.set(name, value);
      return null;
    };
  }
  return methods;
}
