/** Runs a prepared query: one SQL statement for the records, one for each child relationship, whatever their number. */
import { OrgError } from '../schema/errors.ts';
import type { FieldValue } from '../schema/types.ts';
import type { SqlRow, SqlValue, Store } from '../store/types.ts';
import type { Count } from './ast.ts';
import { formatted, labelOf } from './display.ts';
import { bindValue, type Run } from './literals.ts';
import { malformed } from './messages.ts';
import { checkOffset, fromClause, type Prepared, type PreparedChild, rowConditions } from './prepare.ts';
import type { Column } from './select.ts';
import type { QueryRecord, QueryResult } from './types.ts';

/** Values while a record is built. */
type Values = Record<string, FieldValue | QueryRecord | QueryResult>;

/** A record with the two Ids that connect it to its parent and its children. */
interface Row {
  readonly id: string;
  readonly parentId: string;
  readonly record: QueryRecord;
}

export function runQuery(store: Store, prepared: Prepared, run: Run): QueryResult {
  if (prepared.countOnly) return countRecords(store, prepared, run);
  const rows = fetchRows(store, prepared, run, null);
  const type = prepared.aggregate ? 'AggregateResult' : prepared.scope.object.name;
  return {
    totalSize: rows.length,
    records: rows.map((row) => row.record),
    type,
    ...(prepared.forUpdate ? { forUpdate: true } : {}),
    ...(prepared.aggregate
      ? { columns: prepared.columns.map(({ name, type, field, shown }) => ({ name, type, field, shown })) }
      : {})
  };
}

function countRecords(store: Store, prepared: Prepared, run: Run): QueryResult {
  const { scope } = prepared;
  const from = fromClause(scope, run);
  const sql = `SELECT COUNT(*) AS n FROM (SELECT 1 FROM ${from}${whereClause(prepared, run, [])}${limitClause(prepared, run)})`;
  checkParams(run);
  const [row] = store.select(sql, run.params);
  return { totalSize: Number(row?.['n'] ?? 0), records: [], type: scope.object.name };
}

/** Values that one statement of SQLite takes. */
const MAX_PARAMS = 32_766;

function checkParams({ params }: Run): void {
  if (params.length <= MAX_PARAMS) return;
  throw new OrgError('QUERY_TOO_COMPLICATED', `the query has more than ${MAX_PARAMS} values`);
}

function whereClause(prepared: Prepared, run: Run, first: readonly string[]): string {
  const conditions = [...first, ...rowConditions(prepared, run)];
  if (prepared.where !== null) conditions.push(prepared.where(run));
  return conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
}

function numberOf(count: Count, run: Run): number {
  if (typeof count === 'number') return count;
  const value = bindValue(count.bind, run);
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    throw malformed(`LIMIT and OFFSET need a number that is not negative: ${count.bind}`);
  }
  return value;
}

function limitClause({ limit, offset }: Prepared, run: Run): string {
  const limited = limit === null ? '' : ` LIMIT ${numberOf(limit, run)}`;
  if (offset === null) return limited;
  return `${limited === '' ? ' LIMIT -1' : limited} OFFSET ${checkOffset(numberOf(offset, run))}`;
}

/** Column names of a statement: `c0` the selected values, `p0` the Ids of the parents they come from. */
interface Statement {
  readonly select: readonly string[];
  readonly parentIds: ReadonlyMap<string, string>;
}

const statements = new WeakMap<Prepared, Statement>();

function statementOf(prepared: Prepared, child: PreparedChild | null): Statement {
  const known = statements.get(prepared);
  if (known !== undefined) return known;
  const select = prepared.columns.map((column, index) => `${column.sql} AS c${index}`);
  const parentIds = new Map<string, string>();
  for (const { id } of prepared.columns.flatMap((column) => column.parents)) {
    if (parentIds.has(id)) continue;
    const name = `p${parentIds.size}`;
    parentIds.set(id, name);
    select.push(`${id} AS ${name}`);
  }
  if (!prepared.aggregate) select.push(`${prepared.scope.alias}."Id" AS id`);
  if (child !== null) select.push(`${child.parentColumn} AS parent`);
  const statement = { select, parentIds };
  statements.set(prepared, statement);
  return statement;
}

function fetchRows(store: Store, prepared: Prepared, run: Run, parents: ParentRows | null): Row[] {
  const statement = statementOf(prepared, parents?.child ?? null);
  const sql = parents === null ? recordsSql(prepared, statement, run) : childrenSql(prepared, statement, run, parents);
  checkParams(run);
  const rows = store.select(sql, run.params).map((row): Row => ({
    id: String(row['id'] ?? ''),
    parentId: String(row['parent'] ?? ''),
    record: recordOf(prepared, statement, row, run)
  }));
  for (const child of prepared.children) attachChildren(store, child, rows, run);
  return rows;
}

interface ParentRows {
  readonly child: PreparedChild;
  readonly ids: readonly string[];
}

function orderClause(prepared: Prepared): string {
  // The Id breaks ties, so that the same query always answers in the same order.
  const terms = prepared.aggregate ? prepared.orderBy : [...prepared.orderBy, `${prepared.scope.alias}."Id"`];
  return terms.length === 0 ? '' : `ORDER BY ${terms.join(', ')}`;
}

function recordsSql(prepared: Prepared, statement: Statement, run: Run): string {
  const from = fromClause(prepared.scope, run);
  const where = whereClause(prepared, run, []);
  const group = prepared.groupBy.length === 0 ? '' : ` GROUP BY ${prepared.groupBy.join(', ')}`;
  const having = prepared.having === null ? '' : ` HAVING ${prepared.having(run)}`;
  const limit = limitClause(prepared, run);
  return `SELECT ${statement.select.join(', ')} FROM ${from}${where}${group}${having} ${orderClause(prepared)}${limit}`;
}

/** LIMIT and OFFSET of a subquery count within each parent. */
function childrenSql(prepared: Prepared, statement: Statement, run: Run, { child, ids }: ParentRows): string {
  const tables = fromClause(prepared.scope, run);
  run.params.push(JSON.stringify(ids));
  const where = whereClause(prepared, run, [`${child.parentColumn} IN (SELECT value FROM json_each(?))`]);
  const from = `FROM ${tables}${where}`;
  if (prepared.limit === null && prepared.offset === null) {
    return `SELECT ${statement.select.join(', ')} ${from} ${orderClause(prepared)}`;
  }
  const skipped = prepared.offset === null ? 0 : checkOffset(numberOf(prepared.offset, run));
  const upTo = prepared.limit === null ? '' : ` AND place <= ${skipped + numberOf(prepared.limit, run)}`;
  const place = `ROW_NUMBER() OVER (PARTITION BY ${child.parentColumn} ${orderClause(prepared)}) AS place`;
  return `SELECT * FROM (SELECT ${statement.select.join(', ')}, ${place} ${from}) WHERE place > ${skipped}${upTo} ORDER BY place`;
}

function attachChildren(store: Store, child: PreparedChild, parents: readonly Row[], run: Run): void {
  const ids = parents.map((parent) => parent.id);
  const rows = ids.length === 0 ? [] : fetchRows(store, child.query, { ...run, params: [] }, { child, ids });
  const byParent = new Map<string, QueryRecord[]>();
  for (const row of rows) {
    const siblings = byParent.get(row.parentId);
    if (siblings === undefined) byParent.set(row.parentId, [row.record]);
    else siblings.push(row.record);
  }
  for (const parent of parents) {
    const records = byParent.get(parent.id);
    parent.record.values[child.name] =
      records === undefined ? null : { totalSize: records.length, records, type: child.query.scope.object.name };
  }
}

function recordOf(prepared: Prepared, statement: Statement, row: SqlRow, run: Run): QueryRecord {
  const values: Values = {};
  let index = 0;
  for (const part of prepared.order) {
    // The children come later, and take the place that SELECT gives them.
    if ('query' in part) values[part.name] = null;
    else setValue(values, part, statement, row, run, `c${index++}`);
  }
  if (prepared.aggregate) return { type: 'AggregateResult', values };
  return { type: prepared.scope.object.name, id: String(row['id']), values };
}

function setValue(values: Values, column: Column, statement: Statement, row: SqlRow, run: Run, key: string): void {
  const target = parentValues(values, column, statement, row, run);
  if (target !== null) target[column.name] = valueOf(column, row[key] ?? null, run);
}

/** The values of the parent a column belongs to, created on first use; null when there is no such parent. */
function parentValues(values: Values, column: Column, statement: Statement, row: SqlRow, run: Run): Values | null {
  let current = values;
  for (const step of column.parents) {
    const id = row[statement.parentIds.get(step.id) ?? ''] ?? null;
    if (id === null) {
      current[step.name] = null;
      return null;
    }
    const known = current[step.name];
    if (known !== null && typeof known === 'object' && 'values' in known) {
      current = known.values;
      continue;
    }
    const record: QueryRecord = { type: run.typeOf(step.type, String(id)), id: String(id), values: {} };
    current[step.name] = record;
    current = record.values;
  }
  return current;
}

function valueOf({ field, type, shown }: Column, value: SqlValue, run: Run): FieldValue {
  if (value === null) return null;
  const plain = typeof value === 'bigint' ? Number(value) : value;
  const decoded = type === 'boolean' ? plain === 1 : plain;
  if (shown === 'label' && field !== null) return labelOf(field, decoded);
  return shown === 'format' ? formatted(decoded, type, field?.scale ?? 0, run.calendar()) : decoded;
}
