/** Runs SOQL for Apex: binds to stored values, limits, records in memory. */
import { definitionNamed } from '../../schema/definitions.ts';
import { OrgError, NotSupportedError } from '../../schema/index.ts';
import type { FieldDef, FieldValue, ObjectDef } from '../../schema/types.ts';
import { inaccessibleFields, NAME_OBJECT, query } from '../../soql/index.ts';
import type { BindValue, QueryRecord, QueryResult } from '../../soql/types.ts';
import { ApexList, ApexMap, ApexSet, toApex } from '../library/index.ts';
import { ApexSObject, type QueryOptions } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { aggregateRow } from './aggregates.ts';
import { objectsLockedIn } from './locks.ts';
import { idOf, memberOf } from './sobjects.ts';
import { plainValue } from './plain-values.ts';
import type { Thread } from './thread.ts';

/** An ApexList of records, or a number for `SELECT COUNT()`. */
export function runQuery(thread: Thread, soql: string, options: QueryOptions): ApexValue {
  thread.spend('queries', 1);
  thread.spend('aggregateQueries', subqueriesIn(soql));
  const { whileWaiting } = thread.program;
  if (whileWaiting) objectsLockedIn(soql).forEach(whileWaiting);
  const result = answer(thread, soql, options);
  thread.locks.queried(result, thread.frame, thread.testStatement);
  thread.spend(options.opensCursor === true ? 'cursorRows' : 'queryRows', rowsIn(result));
  if (result.records.length === 0 && /^\s*select\s+count\s*\(\s*\)/i.test(soql)) return result.totalSize;
  const records = recordsOf(thread, result);
  thread.grew(rowsIn(result) * BYTES_A_ROW);
  return records;
}

/** What a row takes at least. */
const BYTES_A_ROW = 100;

/**
 * Child subqueries of the select list: "each parent-child relationship counts as an extra query", limited apart.
 * Source: Apex Developer Guide, "Execution Governors and Limits".
 */
function subqueriesIn(soql: string): number {
  const list = soql.replace(/'(?:[^'\\]|\\.)*'/g, "''").replace(/\bWHERE\b[^()]*\bIN\s*\(\s*SELECT\b/gi, '');
  return (list.match(/\(\s*SELECT\b/gi) ?? []).length;
}

function answer(thread: Thread, soql: string, options: QueryOptions): QueryResult {
  const binds: Record<string, BindValue> = {};
  for (const [name, value] of options.binds ?? boundVariables(thread, soql))
    binds[name.toLowerCase()] = bindValue(thread, value);
  const given = options.ofIds && { ofIds: options.ofIds };
  try {
    return query(thread.context, { soql, mode: options.mode ?? 'system', sharing: thread.sharing, binds, ...given });
  } catch (error) {
    if (error instanceof NotSupportedError) return thread.notSupported(`this query (${error.message}): ${soql}`);
    if (error instanceof OrgError) return refused(thread, soql, options, error);
    throw error;
  }
}

function refused(thread: Thread, soql: string, { mode }: QueryOptions, { message }: OrgError): never {
  const exception = thread.exception('QueryException', message);
  const isUserMode = mode === 'user' || /\bWITH\s+(?:USER_MODE|SECURITY_ENFORCED)\b/i.test(soql);
  const closed = isUserMode ? inaccessibleFields(thread.context, soql) : new Map<string, Set<string>>();
  if (closed.size > 0) exception.inaccessible = closed;
  throw thread.raise(exception);
}

/** Values of the variables that the text of a dynamic query names. */
export function boundVariables(thread: Thread, soql: string): Map<string, ApexValue> {
  const values = new Map<string, ApexValue>();
  const withoutText = soql.replace(/'(?:[^'\\]|\\.)*'/g, "''");
  for (const [, name = ''] of withoutText.matchAll(/:\s*([a-z_]\w*)/gi)) {
    const value = thread.findVariable?.(name);
    if (value !== undefined) values.set(name, value);
  }
  return values;
}

/** Records and the records of their subqueries; a COUNT() counts what it counted. */
function rowsIn(result: QueryResult): number {
  let rows = Math.max(result.totalSize, result.records.length);
  for (const record of result.records)
    for (const value of Object.values(record.values)) if (isResult(value)) rows += value.records.length;
  return rows;
}

type NestedValue = FieldValue | QueryRecord | QueryResult | undefined;
const isResult = (value: NestedValue): value is QueryResult =>
  typeof value === 'object' && value !== null && 'records' in value;
const isRecord = (value: NestedValue): value is QueryRecord =>
  typeof value === 'object' && value !== null && 'values' in value;

export function bindValue(thread: Thread, value: ApexValue): BindValue {
  if (value instanceof ApexList) return value.items.map((item) => single(thread, item));
  if (value instanceof ApexSet) return value.items().map((item) => single(thread, item));
  if (value instanceof ApexMap) return value.keys().map((item) => single(thread, item));
  return single(thread, value);
}

/** A record stands for its Id. */
const single = (thread: Thread, value: ApexValue): FieldValue =>
  value instanceof ApexSObject ? idOf(value) : plainValue(thread, value);

function recordsOf(thread: Thread, result: QueryResult): ApexList {
  if (result.type === 'AggregateResult') {
    const rows = result.records.map((record) => aggregateRow(result.columns ?? [], record));
    return new ApexList({ name: 'AggregateResult', args: [] }, rows);
  }
  const rows = result.records.map((record) => recordOf(thread, record));
  return new ApexList({ name: result.type, args: [] }, rows);
}

function objectNamed(thread: Thread, name: string): ObjectDef {
  const object = thread.program.schema.object(name) ?? definitionNamed(name);
  return object ?? thread.notSupported(`records of ${name}`);
}

/** A record as selected: only what the query names can be read. */
export function recordOf(thread: Thread, row: QueryRecord): ApexSObject {
  const object = objectNamed(thread, row.type);
  const record = new ApexSObject(object);
  const selected = new Set<string>(['id']);
  record.selected = selected;
  // Definitions have none.
  if (row.id && object.fields.has('id')) record.fields.set('id', row.id);
  for (const [name, value] of Object.entries(row.values)) {
    const key = name.toLowerCase();
    selected.add(key);
    if (isResult(value)) {
      const items = value.records.map((child) => recordOf(thread, child));
      record.children.set(key, new ApexList({ name: value.type, args: [] }, items));
    } else if (isRecord(value)) setParent(record, name, recordOf(thread, value));
    else setPlain(thread, record, name, value);
  }
  return record;
}

/** With a path to a parent comes the reference to it, as the platform answers: `Account.Name` brings `AccountId`, too. */
function setParent(record: ApexSObject, name: string, parent: ApexSObject): void {
  record.parents.set(name.toLowerCase(), parent);
  const id = parent.fields.get('id');
  const member = memberOf(record.object, name);
  if (id !== undefined && member?.kind === 'parent') setReference(record, member.field, id);
}

function setReference(record: ApexSObject, field: FieldDef, id: ApexValue): void {
  const key = field.name.toLowerCase();
  if (!record.fields.has(key)) record.fields.set(key, id);
  record.selected?.add(key);
}

/** A field's value; null may also be an empty parent path or an empty subquery. */
function setPlain(thread: Thread, record: ApexSObject, name: string, value: FieldValue): void {
  const key = name.toLowerCase();
  const member = memberOf(record.object, name);
  const ofName = member ? undefined : NAME_OBJECT.fields.get(key);
  if (ofName) record.fields.set(key, toApex(ofName, value));
  else if (member?.kind === 'field') record.fields.set(key, toApex(member.field, value));
  else if (member?.kind === 'parent') record.parents.set(key, null);
  else if (member?.kind === 'children')
    record.children.set(key, new ApexList({ name: member.childObject, args: [] }, []));
  else thread.notSupported(`the column ${name} of a query on ${record.object.name}`);
}
