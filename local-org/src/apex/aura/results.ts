/**
 * Results of `@AuraEnabled` methods as JSON. Members of a class are sent when they are `@AuraEnabled` and not null
 * (Lightning leaves null members out); a record is sent with the fields it has, its Id, parents and child lists; Long,
 * Double and Decimal as numbers, Date as `YYYY-MM-DD`, Datetime as ISO 8601 in UTC.
 * Source: Lightning Web Components Developer Guide, "Call Apex Methods", "Apex Data Types for LWC".
 */
import {
  ApexBlob,
  ApexDate,
  ApexDatetime,
  ApexDecimal,
  ApexDouble,
  ApexList,
  ApexMap,
  ApexSet,
  ApexTime,
  textOf
} from '../library/index.ts';
import { ApexAggregateResult, ApexEnum, ApexObject, ApexSObject } from '../native.ts';
import { membersOf, readMember } from '../runtime/members.ts';
import { memberOf } from '../runtime/sobjects.ts';
import type { Thread } from '../runtime/thread.ts';
import type { ClassInfo } from '../compiler/class-info.ts';
import type { ApexValue } from '../values.ts';

export function toJson(thread: Thread, value: ApexValue): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number')
    return value;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof ApexDecimal) return value.toNumber();
  if (value instanceof ApexDouble) return value.value;
  if (value instanceof ApexDate) return value.iso;
  if (value instanceof ApexDatetime) return value.iso;
  if (value instanceof ApexTime || value instanceof ApexBlob) return textOf(thread, value);
  if (value instanceof ApexList) return value.items.map((item) => toJson(thread, item));
  if (value instanceof ApexSet) return value.items().map((item) => toJson(thread, item));
  if (value instanceof ApexMap) return mapToJson(thread, value);
  if (value instanceof ApexEnum) return value.name;
  if (value instanceof ApexSObject) return recordToJson(thread, value);
  if (value instanceof ApexAggregateResult) return entries(thread, value.values);
  if (value instanceof ApexObject) return objectToJson(thread, value);
  return thread.notSupported(`a ${value.typeName} as the result of an @AuraEnabled method`);
}

function entries(thread: Thread, values: ReadonlyMap<string, ApexValue>): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, value] of values) if (value !== null) result[name] = toJson(thread, value);
  return result;
}

function mapToJson(thread: Thread, map: ApexMap): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const key of map.keys()) result[textOf(thread, key)] = toJson(thread, map.get(thread, key));
  return result;
}

function objectToJson(thread: Thread, object: ApexObject): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const member of membersOf(thread.program, object.type as ClassInfo)) {
    if (member.isStatic || !member.annotations.includes('auraenabled')) continue;
    const value = readMember(thread, object, member.name);
    if (value !== null) result[member.name] = toJson(thread, value);
  }
  return result;
}

function recordToJson(thread: Thread, record: ApexSObject): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const name = (key: string): string => {
    const member = memberOf(record.object, key);
    return member?.kind === 'field' ? member.field.name : (member?.name ?? key);
  };
  for (const [key, value] of record.fields) if (value !== null) result[name(key)] = toJson(thread, value);
  for (const [key, value] of record.parents) if (value) result[name(key)] = toJson(thread, value);
  for (const [key, value] of record.children)
    if (value instanceof ApexList && value.items.length > 0) result[name(key)] = toJson(thread, value);
  return result;
}
