// Reads of named fields of known records, as the record resources need them.
import { query } from '../soql/index.ts';
import type { QueryRecord } from '../soql/types.ts';
import { isId, toId18 } from '../schema/index.ts';
import type { FieldDef, FieldValue, ObjectDef } from '../schema/types.ts';
import { hiddenRecords } from '../security/index.ts';
import type { ExecutionContext } from '../security/types.ts';
import { quoteName } from '../store/index.ts';
import { notFound, OrgError } from './errors.ts';
import { readableFields } from './records.ts';

/** Names of a comma-separated list, without repetition. @throws OrgError INVALID_FIELD for what is no field path */
export function fieldNames(list: string): string[] {
  const names = new Map<string, string>();
  for (const part of list.split(',')) {
    const name = part.trim();
    if (!/^\w+(?:\.\w+)*$/.test(name)) throw new OrgError('INVALID_FIELD', `Not a field name: '${name}'`);
    if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  }
  return [...names.values()];
}

export const allFieldNames = (context: ExecutionContext, object: ObjectDef): string[] =>
  readableFields(context, object).map((field) => field.name);

/** Records by Id, in user mode; those that the user cannot see or that do not exist are absent. */
export function selectByIds(
  context: ExecutionContext,
  object: ObjectDef,
  fields: readonly string[],
  ids: readonly string[]
): Map<string, QueryRecord> {
  const found = new Map<string, QueryRecord>();
  const wanted = fields.some((name) => name.toLowerCase() === 'id') ? fields : ['Id', ...fields];
  const soql = `SELECT ${wanted.join(', ')} FROM ${object.name} WHERE Id IN :ids`;
  for (const record of query(context, { soql, mode: 'user', binds: { ids } }).records) {
    const { Id, ...rest } = record.values;
    const id = String(Id);
    found.set(id, wanted === fields ? record : { type: record.type, id, values: rest });
  }
  return found;
}

/** One record by Id. @throws OrgError NOT_FOUND, ENTITY_IS_DELETED */
export function selectOne(
  context: ExecutionContext,
  object: ObjectDef,
  fields: readonly string[],
  id: string
): QueryRecord {
  const id18 = isId(id) && context.store.schema.objectOfId(id) === object ? toId18(id) : null;
  const record = id18 === null ? undefined : selectByIds(context, object, fields, [id18]).get(id18);
  if (record) return record;
  // Only where nothing was found it matters why.
  existingId(context, object, id);
  throw notFound();
}

/** The Id of a record that is there, with 18 characters. @throws OrgError NOT_FOUND, ENTITY_IS_DELETED */
export function existingId(context: ExecutionContext, object: ObjectDef, id: string): string {
  const { store } = context;
  if (!isId(id) || store.schema.objectOfId(id) !== object) {
    throw notFound(`Provided external ID field does not exist or is not accessible: ${id}`);
  }
  const id18 = toId18(id);
  const deleted = object.fields.has('isdeleted') ? '"IsDeleted"' : '0';
  const [row] = store.select(`SELECT ${deleted} AS deleted FROM ${quoteName(object.name)} WHERE "Id" = ?`, [id18]);
  if (!row) throw notFound();
  // Nor is it told of a record that was never the user's to see that it is gone.
  const isHidden = row['deleted'] === 1 && hiddenRecords(context, object, [id18], 'Read').size > 0;
  if (isHidden) throw notFound();
  if (row['deleted'] === 1) throw new OrgError('ENTITY_IS_DELETED', 'entity is deleted');
  return id18;
}

/** The field of an upsert's or read's URL. @throws OrgError NOT_FOUND when it is no key of the object */
export function keyField({ access }: ExecutionContext, object: ObjectDef, name: string): FieldDef {
  const field = object.fields.get(name.toLowerCase());
  if (!field || !access.mayReadField(object, field) || !(field.idLookup || field.externalId)) {
    throw notFound(`Provided external ID field does not exist or is not accessible: ${name}`);
  }
  return field;
}

/** A key's value as it stands in a URL, in the field's type. */
export function keyValue(field: FieldDef, text: string): FieldValue {
  if (!['int', 'double', 'currency', 'percent'].includes(field.type)) return text;
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) throw notFound();
  return value;
}

/** Ids of the records with that key; more than one when the field is not unique. */
export function idsByKey(context: ExecutionContext, object: ObjectDef, field: FieldDef, value: FieldValue): string[] {
  const soql = `SELECT Id FROM ${object.name} WHERE ${field.name} = :key ORDER BY Id`;
  return query(context, { soql, mode: 'user', binds: { key: value } }).records.map((record) =>
    String(record.values['Id'])
  );
}
