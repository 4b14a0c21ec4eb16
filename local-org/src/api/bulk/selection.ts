// What a bulk query selects: the columns of its result file, and what such a query may not ask for.
// Source: Bulk API 2.0 Developer Guide, "Bulk API 2.0 Query", "SOQL Considerations".
import { type FieldType, parseQuery, type Query } from '@jetstreamapp/soql-parser-js';
import type { FieldValue, ObjectDef } from '../../schema/types.ts';
import type { ExecutionContext } from '../../security/types.ts';
import type { QueryRecord } from '../../soql/types.ts';
import { NotSupportedError, OrgError } from '../errors.ts';
import { readableField, readableObject } from '../records.ts';

export interface Selection {
  readonly object: ObjectDef;
  readonly paths: readonly (readonly string[])[];
}

const allRows = /\s+ALL\s+ROWS\s*$/i;
const tail = /\s+(?:ALL\s+ROWS|FOR\s+\w+|LIMIT\s+\d+)\s*$/i;

/** The same query with no record in its answer, whether it has a LIMIT or not. */
export function emptied(soql: string): string {
  let rest = soql;
  while (tail.test(rest)) rest = rest.replace(tail, '');
  return `${rest} LIMIT 0`;
}

/** @throws OrgError MALFORMED_QUERY, INVALID_TYPE, INVALID_FIELD; API_ERROR for what bulk queries do not take */
export function selectionOf(context: ExecutionContext, soql: string): Selection {
  const parsed = parse(soql.replace(allRows, ''));
  if (parsed.groupBy !== undefined || parsed.offset !== undefined) refuse('GROUP BY and OFFSET');
  const object = objectOf(context, parsed.sObject ?? '');
  return { object, paths: (parsed.fields ?? []).map((field) => pathOf(context, object, field)) };
}

function parse(soql: string): Query {
  try {
    return parseQuery(soql);
  } catch (error) {
    throw new OrgError('MALFORMED_QUERY', error instanceof Error ? error.message : 'unexpected token');
  }
}

function objectOf(context: ExecutionContext, name: string): ObjectDef {
  const object = context.store.schema.object(name);
  if (object && context.access.mayRead(object)) return object;
  throw new OrgError('INVALID_TYPE', `sObject type '${name}' is not supported.`);
}

function refuse(what: string): never {
  throw new OrgError('API_ERROR', `${what} are not supported in bulk queries`);
}

function pathOf(context: ExecutionContext, object: ObjectDef, field: FieldType): string[] {
  switch (field.type) {
    case 'Field':
      return [readableField(context, object, field.field).name];
    case 'FieldRelationship':
      return parentPath(context, object, [...field.relationships, field.field]);
    case 'FieldSubquery':
      return refuse('Nested queries');
    case 'FieldFunctionExpression':
      if (/^(?:FIELDS|toLabel|FORMAT|convertCurrency)$/i.test(field.functionName)) {
        throw new NotSupportedError(`${field.functionName}() in a bulk query`);
      }
      return refuse('Aggregate functions');
    default:
      return refuse('TYPEOF clauses');
  }
}

function parentPath(context: ExecutionContext, object: ObjectDef, [first = '', ...rest]: readonly string[]): string[] {
  if (rest.length === 0) return [readableField(context, object, first).name];
  const reference = [...object.fields.values()].find(
    (field) => field.relationshipName?.toLowerCase() === first.toLowerCase()
  );
  const parent = reference?.referenceTo[0];
  // The query that is checked next words what is wrong.
  if (!reference?.relationshipName || parent === undefined) return [first, ...rest];
  return [reference.relationshipName, ...parentPath(context, readableObject(context, parent), rest)];
}

/** A record's value as it stands in the result file: nothing for null. */
export function valueAt(record: QueryRecord, path: readonly string[]): string {
  let value: FieldValue | object = record;
  for (const step of path) {
    if (value === null || typeof value !== 'object' || !('values' in value)) return '';
    value = (value as QueryRecord).values[step] ?? null;
  }
  if (value === null || typeof value === 'object') return '';
  return String(value);
}
