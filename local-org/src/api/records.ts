// Records on their way in and out: JSON bodies to saves, query results to the REST API's record shape.
import type { DmlRecord } from '../dml/types.ts';
import { isId } from '../schema/index.ts';
import type { FieldDef, FieldValue, ObjectDef } from '../schema/types.ts';
import type { ExecutionContext } from '../security/types.ts';
import type { QueryRecord, QueryResult } from '../soql/types.ts';
import { asObject } from './body.ts';
import { noSuchField } from '../schema/errors.ts';
import { jsonError, notFound, NotSupportedError } from './errors.ts';
import { isLackingObject } from './lacking.ts';
import type { Call, Json } from './types.ts';

/** An object that the user may see at all. @throws OrgError NOT_FOUND; NotSupportedError for one that the org lacks */
export function readableObject(context: ExecutionContext, name: string): ObjectDef {
  const { schema } = context.store;
  if (isLackingObject(schema, name)) throw new NotSupportedError(`the object ${name}`);
  const object = schema.object(name);
  if (!object || !context.access.mayRead(object)) throw notFound();
  return object;
}

/** The object an Id belongs to. @throws OrgError NOT_FOUND */
export function objectOfId(context: ExecutionContext, id: string): ObjectDef {
  const object = isId(id) ? context.store.schema.objectOfId(id) : undefined;
  if (!object || !context.access.mayRead(object)) throw notFound();
  return object;
}

export const readableFields = ({ access }: ExecutionContext, object: ObjectDef): readonly FieldDef[] =>
  [...object.fields.values()].filter((field) => access.mayReadField(object, field));

/** A field by name in any case, that the user may see. @throws OrgError INVALID_FIELD */
export function readableField(context: ExecutionContext, object: ObjectDef, name: string): FieldDef {
  const field = object.fields.get(name.toLowerCase());
  if (!field || !context.access.mayReadField(object, field)) {
    throw noSuchField(object.name, name);
  }
  return field;
}

const isNested = (value: FieldValue | QueryRecord | QueryResult): value is QueryRecord | QueryResult =>
  value !== null && typeof value === 'object';

const isResult = (value: QueryRecord | QueryResult): value is QueryResult => 'records' in value;

/** REST writes an instant as `2026-02-13T17:00:00.000+0000`. */
export const restInstant = (value: string): string => value.replace(/Z$/, '+0000');

const instantPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** A selected record as REST shows it: `attributes` first, parents nested, subqueries as results. */
export function restRecord(call: Call, record: QueryRecord): Json {
  const object = call.context.store.schema.object(record.type);
  const id = record.id ?? record.values['Id'];
  const url = object && typeof id === 'string' ? `${call.base}/sobjects/${object.name}/${id}` : undefined;
  const out: Record<string, unknown> = { attributes: { type: record.type, ...(url && { url }) } };
  for (const [name, value] of Object.entries(record.values)) {
    if (isNested(value)) out[name] = isResult(value) ? restResult(call, value) : restRecord(call, value);
    else out[name] = restValue(object, name, value);
  }
  return out;
}

/** A whole result in one batch. */
function restResult(call: Call, result: QueryResult): Json {
  return { totalSize: result.totalSize, done: true, records: result.records.map((record) => restRecord(call, record)) };
}

function restValue(object: ObjectDef | undefined, name: string, value: FieldValue): unknown {
  if (typeof value !== 'string') return value;
  const field = object?.fields.get(name.toLowerCase());
  if (field?.parts) return JSON.parse(value);
  if (!instantPattern.test(value)) return value;
  // An aggregate's alias is no field: only an instant looks like one there.
  return !field || field.type === 'datetime' ? restInstant(value) : value;
}

/**
 * The save of one record from its JSON. `attributes` is dropped, as are the names in `leaveOut` (lower case).
 * @throws OrgError INVALID_FIELD for a name that is no visible field, JSON_PARSER_ERROR for a value of wrong form
 */
export function dmlRecord(
  context: ExecutionContext,
  object: ObjectDef,
  body: Json,
  options: { readonly id?: string; readonly leaveOut?: readonly string[] } = {}
): DmlRecord {
  const values: Record<string, FieldValue> = {};
  const parents: Record<string, { field: string; value: FieldValue }> = {};
  for (const [name, value] of Object.entries(body)) {
    const key = name.toLowerCase();
    if (key === 'attributes' || options.leaveOut?.includes(key)) continue;
    const relationship = object.fields.has(key) ? undefined : relationshipField(object, key);
    if (relationship?.relationshipName && value !== null && typeof value === 'object') {
      readableField(context, object, relationship.name);
      parents[relationship.relationshipName] = parentKey(asObject(value, relationship.relationshipName));
    } else {
      const field = readableField(context, object, name);
      values[field.name] = scalar(value, field);
    }
  }
  return {
    type: object.name,
    values,
    ...(options.id !== undefined && { id: options.id }),
    ...(Object.keys(parents).length > 0 && { parents })
  };
}

function relationshipField(object: ObjectDef, key: string): FieldDef | undefined {
  return [...object.fields.values()].find((field) => field.relationshipName?.toLowerCase() === key);
}

function parentKey(body: Json): { field: string; value: FieldValue } {
  const [entry, ...rest] = Object.entries(body).filter(([name]) => name !== 'attributes');
  if (!entry || rest.length > 0) throw jsonError('A nested parent record must name exactly one external ID field');
  const [field, value] = entry;
  if (value === null || typeof value === 'object') {
    throw jsonError(`Cannot deserialize the external ID ${field} of a nested parent record`);
  }
  return { field, value: value as FieldValue };
}

function scalar(value: unknown, field: FieldDef): FieldValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  const token = Array.isArray(value) ? 'START_ARRAY' : 'START_OBJECT';
  throw jsonError(`Cannot deserialize instance of ${field.type} from ${token} value for field ${field.name}`);
}
