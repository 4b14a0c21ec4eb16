// What a bulk query selects: the columns of its result file, and what such a query may not ask for.
// Source: Bulk API 2.0 Developer Guide, "Bulk API 2.0 Query", "SOQL Considerations".
import type { FieldValue, ObjectDef } from '../../schema/types.ts';
import type { ExecutionContext } from '../../security/types.ts';
import { prepareQuery } from '../../soql/index.ts';
import type { QueryRecord } from '../../soql/types.ts';
import { OrgError } from '../errors.ts';

export interface Selection {
  readonly object: ObjectDef;
  /** Selected fields, `['Account', 'Name']`, in the order of the query. */
  readonly paths: readonly (readonly string[])[];
}

/**
 * Checks the query without reading a record.
 * @throws OrgError MALFORMED_QUERY, INVALID_TYPE, INVALID_FIELD; API_ERROR for what bulk queries do not take
 */
export function selectionOf(context: ExecutionContext, soql: string): Selection {
  const prepared = prepareQuery(context, { soql, mode: 'user' });
  if (prepared.grouped || prepared.aggregate || prepared.countOnly) refuse('GROUP BY and aggregate functions');
  if (prepared.offset !== null) refuse('OFFSET clauses');
  if (prepared.children.length > 0) refuse('Nested queries');
  if (prepared.columns.some(({ field }) => field?.parts)) refuse('Compound fields');
  return {
    object: prepared.scope.object,
    paths: prepared.columns.map(({ parents, name }) => [...parents.map((parent) => parent.name), name])
  };
}

function refuse(what: string): never {
  throw new OrgError('API_ERROR', `${what} are not supported in bulk queries`);
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
