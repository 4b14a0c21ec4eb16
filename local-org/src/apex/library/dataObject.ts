/** Library objects that only hold values by name: what their page in the Reference calls their properties. */
import { NativeObject, type NativeMethod, type NativeProperty } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { dataOf } from './arguments.ts';

export class DataObject {
  readonly values: Map<string, ApexValue>;

  constructor(values: Readonly<Record<string, ApexValue>> = {}) {
    this.values = new Map(Object.entries(values));
  }
}

/** @param items types by name: `{ httpMethod: 'String' }` */
export function dataProperties(items: Readonly<Record<string, string>>): Record<string, NativeProperty> {
  return Object.fromEntries(
    Object.entries(items).map(([name, type]): [string, NativeProperty] => [
      `${type} ${name}`,
      {
        get: (call) => dataOf(call, call.receiver, DataObject).values.get(name) ?? null,
        set: (call, value) => void dataOf(call, call.receiver, DataObject).values.set(name, value)
      }
    ])
  );
}

/** @param first the values that a new object has; all others are null */
export const dataConstructor = (
  typeName: string,
  first: () => Readonly<Record<string, ApexValue>> = () => ({})
): Record<string, NativeMethod> => ({ '()': () => new NativeObject(typeName, new DataObject(first())) });
