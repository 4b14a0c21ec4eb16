/** Reading and writing fields of records in memory. Source: Apex Developer Guide, "Working with sObjects". */
import type { FieldDef, FieldValue, ObjectDef, RowValues } from '../../schema/types.ts';
import { ApexList, toApex, toStored } from '../library/index.ts';
import { ApexSObject } from '../native.ts';
import type { ApexValue } from '../values.ts';
import type { Thread } from './thread.ts';

/** Finds what a name means on an object: a field, a parent relationship or a child relationship. */
export type SObjectMember =
  | { readonly kind: 'field'; readonly field: FieldDef }
  | { readonly kind: 'parent'; readonly field: FieldDef; readonly name: string }
  | { readonly kind: 'children'; readonly name: string; readonly childObject: string };

export function memberOf(object: ObjectDef, name: string): SObjectMember | undefined {
  const lower = name.toLowerCase();
  const field = object.fields.get(lower);
  if (field) return { kind: 'field', field };
  for (const candidate of object.fields.values())
    if (candidate.relationshipName?.toLowerCase() === lower)
      return { kind: 'parent', field: candidate, name: candidate.relationshipName };
  const child = object.children.find((relationship) => relationship.relationshipName?.toLowerCase() === lower);
  if (child?.relationshipName)
    return { kind: 'children', name: child.relationshipName, childObject: child.childObject };
  return undefined;
}

export function readField(thread: Thread, record: ApexSObject, field: FieldDef): ApexValue {
  const key = field.name.toLowerCase();
  const value = record.fields.get(key);
  if (value !== undefined) return value;
  if (record.selected && !record.selected.has(key)) return notSelected(thread, record, field.name);
  // A checkbox is never null in memory.
  return field.type === 'boolean' ? field.defaultValue === true : null;
}

export function readParent(thread: Thread, record: ApexSObject, relationship: string, field: FieldDef): ApexValue {
  const parent = record.parents.get(relationship.toLowerCase());
  if (parent !== undefined) return parent;
  if (!record.selected) return null;
  // A record of SOQL with the reference but without the path answers null only when the reference is empty.
  if (record.fields.get(field.name.toLowerCase()) === null) return null;
  return notSelected(thread, record, relationship);
}

export function readChildren(thread: Thread, record: ApexSObject, relationship: string, child: ObjectDef): ApexValue {
  const children = record.children.get(relationship.toLowerCase());
  if (children !== undefined) return children;
  if (record.selected) return notSelected(thread, record, relationship);
  return new ApexList({ name: child.name, args: [] }, []);
}

function notSelected(thread: Thread, record: ApexSObject, name: string): never {
  return thread.throwApex(
    'SObjectException',
    `SObject row was retrieved via SOQL without querying the requested field: ${record.object.name}.${name}`
  );
}

/**
 * Whether code may set the field: formulas, auto numbers and system fields it may not. Records of custom metadata types
 * are only ever in memory, where every field may be set.
 */
export const isEditable = (object: ObjectDef, field: FieldDef): boolean =>
  field.createable || field.updateable || field.type === 'id' || object.kind === 'customMetadata';

/** Sets a field to a value that has the field's type already. */
export function writeField(thread: Thread, record: ApexSObject, field: FieldDef, value: ApexValue): void {
  if (record.readOnly) thread.throwApex('FinalException', 'Record is read-only');
  const key = field.name.toLowerCase();
  record.fields.set(key, value);
  record.written.add(key);
}

export function writeParent(thread: Thread, record: ApexSObject, relationship: string, value: ApexValue): void {
  if (record.readOnly) thread.throwApex('FinalException', 'Record is read-only');
  record.parents.set(relationship.toLowerCase(), value instanceof ApexSObject ? value : null);
}

/** A record of the store (a trigger's row, or one read by Id) as a record in memory: every field is known. */
export function recordOfRow(object: ObjectDef, row: Readonly<RowValues>): ApexSObject {
  const record = new ApexSObject(object);
  for (const [name, value] of Object.entries(row)) {
    const field = object.fields.get(name.toLowerCase());
    if (field) record.fields.set(name.toLowerCase(), toApex(field, value));
  }
  return record;
}

/** Fields by API name as the DML room takes them: all that are set, or, of a record of SOQL, what code has changed. */
export function storedValues(record: ApexSObject): Record<string, FieldValue> {
  const values: Record<string, FieldValue> = {};
  for (const [key, value] of record.fields) {
    const field = record.object.fields.get(key);
    if (!field || key === 'id' || (record.selected && !record.written.has(key))) continue;
    // What the platform keeps itself came along with what was cloned.
    if (record.cloneOf && !isEditable(record.object, field)) continue;
    const stored = toStored(field, value);
    values[field.name] = record.truncates ? cut(field, stored) : stored;
  }
  return values;
}

/** Source: Apex Developer Guide, "Setting DML Options", allowFieldTruncation. */
function cut({ type, length }: FieldDef, value: FieldValue): FieldValue {
  const isText = type === 'string' || type === 'textarea' || type === 'email' || type === 'phone';
  return isText && typeof value === 'string' && length > 0 ? value.slice(0, length) : value;
}

export const idOf = (record: ApexSObject): string | null => {
  const id = record.fields.get('id');
  return typeof id === 'string' ? id : null;
};
