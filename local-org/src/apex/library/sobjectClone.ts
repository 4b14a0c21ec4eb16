/** Copies of records. Source: Apex Reference, "SObject Class" (`clone`), "List Class" (`deepClone`). */
import { ApexSObject } from '../native.ts';
import type { FieldDef } from '../../schema/types.ts';

export interface CloneOptions {
  readonly preserveId: boolean;
  /** Parents and child lists are copied too; otherwise both records share them. */
  readonly deep: boolean;
  readonly preserveReadonlyTimestamps: boolean;
  readonly preserveAutonumber: boolean;
}

const TIMESTAMPS = new Set(['createddate', 'createdbyid', 'lastmodifieddate', 'lastmodifiedbyid']);

export function cloneRecord(record: ApexSObject, options: CloneOptions): ApexSObject {
  const copy = new ApexSObject(record.object);
  const id = record.fields.get('id');
  copy.cloneOf = { id: typeof id === 'string' ? id : null };
  for (const [name, value] of record.fields) {
    if (keeps(record.object.fields.get(name), name, options)) copy.fields.set(name, value);
  }
  for (const [name, parent] of record.parents) {
    copy.parents.set(name, parent && options.deep ? cloneRecord(parent, { ...options, preserveId: true }) : parent);
  }
  for (const [name, items] of record.children) copy.children.set(name, items);
  // What was not selected stays unreadable in the copy; what the copy leaves out reads as null.
  copy.selected = record.selected && new Set(record.selected);
  // A clone that is a new record is saved with all that it has; one with the Id with what code has changed.
  for (const name of options.preserveId ? record.written : copy.fields.keys()) copy.written.add(name);
  return copy;
}

function keeps(field: FieldDef | undefined, name: string, options: CloneOptions): boolean {
  if (name === 'id') return options.preserveId;
  if (TIMESTAMPS.has(name)) return options.preserveReadonlyTimestamps;
  return field?.autoNumber ? options.preserveAutonumber : true;
}
