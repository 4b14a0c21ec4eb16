/**
 * Values as text: what `'' + value`, `System.debug` and `String.valueOf(Object)` show.
 * Source: Apex Reference, "String Class" (`valueOf`); Apex Developer Guide, "Primitive Data Types".
 */
import {
  ApexAggregateResult,
  ApexEnum,
  ApexObject,
  ApexSObject,
  ApexTypeValue,
  NativeObject,
  type ApexThread
} from '../native.ts';
import { ExceptionObject } from '../runtime/exception-types.ts';
import type { ApexValue } from '../values.ts';
import { ApexBlob } from './blob.ts';
import { ApexList, ApexMap, ApexSet } from './collections.ts';
import { ApexDate, ApexDatetime, ApexTime } from './dates.ts';
import { ApexDecimal } from './decimal.ts';
import { ApexDouble } from './double.ts';
import { typeText } from './typeText.ts';

/** `yyyy-MM-dd HH:mm:ss` of a UTC instant. */
const plainInstant = (iso: string): string => iso.slice(0, -5).replace('T', ' ');

/** `thread` runs a user's own `toString()`; `seen` keeps structures that hold themselves from running for ever. */
export function textOf(thread: ApexThread, value: ApexValue, seen: readonly ApexValue[] = []): string {
  if (value === null || typeof value !== 'object') return String(value);
  if (value instanceof ApexDate) return `${value.iso} 00:00:00`;
  if (value instanceof ApexDatetime) return plainInstant(value.iso);
  if (value instanceof ApexTime) return value.iso;
  if (value instanceof ApexDecimal || value instanceof ApexDouble || value instanceof ApexBlob) return value.toString();
  if (value instanceof ApexEnum) return value.name;
  if (value instanceof ApexTypeValue) return typeText(value.type);
  if (seen.includes(value)) return '(already output)';
  const inner = (item: ApexValue): string => textOf(thread, item, [...seen, value]);
  if (value instanceof ApexList) return `(${value.items.map(inner).join(', ')})`;
  if (value instanceof ApexSet) return `{${value.items().map(inner).join(', ')}}`;
  if (value instanceof ApexMap) {
    return `{${value
      .entries()
      .map(([key, item]) => `${inner(key)}=${inner(item)}`)
      .join(', ')}}`;
  }
  if (value instanceof ApexSObject) {
    return `${value.typeName}:{${sObjectEntries(value)
      .map(([name, item]) => `${name}=${inner(item)}`)
      .join(', ')}}`;
  }
  if (value instanceof ApexAggregateResult) {
    return `AggregateResult:{${[...value.values].map(([name, item]) => `${name}=${inner(item)}`).join(', ')}}`;
  }
  if (value instanceof ApexObject) return objectText(thread, value, inner);
  if (value instanceof NativeObject && hasText(value.data)) return value.data.toString();
  return thread.notSupported(`the text of a ${value.typeName}`);
}

/** Data of library objects that says how it is shown overrides `toString`. */
const hasText = (data: unknown): data is { toString(): string } =>
  typeof data === 'object' && data !== null && data.toString !== Object.prototype.toString;

/** Set fields and parents by the names of the schema. */
export function sObjectEntries(record: ApexSObject): [string, ApexValue][] {
  const entries: [string, ApexValue][] = [];
  for (const [name, value] of record.fields) entries.push([record.object.fields.get(name)?.name ?? name, value]);
  for (const [name, parent] of record.parents) entries.push([relationshipName(record, name), parent]);
  for (const [name, items] of record.children) {
    const relationship = record.object.children.find((child) => child.relationshipName?.toLowerCase() === name);
    entries.push([relationship?.relationshipName ?? name, items]);
  }
  return entries;
}

function relationshipName(record: ApexSObject, name: string): string {
  for (const field of record.object.fields.values()) {
    if (field.relationshipName?.toLowerCase() === name) return field.relationshipName;
  }
  return name;
}

function objectText(thread: ApexThread, value: ApexObject, inner: (item: ApexValue) => string): string {
  if (thread.hasMethod(value, 'toString', 0)) return String(thread.invoke(value, 'toString', []));
  if (value instanceof ExceptionObject) return `${value.shownType}: ${value.text}`;
  const members = thread.membersOf(value.type).filter((member) => !member.isStatic);
  const parts = members.map((member) => `${member.name}=${inner(thread.getMember(value, member.name))}`);
  return `${value.shownClass}:[${parts.join(', ')}]`;
}
