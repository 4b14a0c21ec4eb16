/** Apex values of primitive types as the rooms below take them. */
import type { FieldValue } from '../../schema/types.ts';
import { ApexDate, ApexDatetime, ApexDecimal, ApexDouble, ApexTime } from '../library/index.ts';
import { ApexEnum } from '../native.ts';
import type { ApexValue } from '../values.ts';
import type { Thread } from './thread.ts';

export function plainValue(thread: Thread, value: ApexValue): FieldValue {
  if (value === null || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string')
    return value;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof ApexDecimal) return value.toNumber();
  if (value instanceof ApexDouble) return value.value;
  if (value instanceof ApexDate || value instanceof ApexDatetime || value instanceof ApexTime) return value.iso;
  if (value instanceof ApexEnum) return value.name;
  return thread.notSupported(`a ${value.typeName} as a bind value`);
}
