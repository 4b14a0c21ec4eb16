/** The records of a report, as the running user may see them: columns and filters as a query. */
import { OrgError } from '../schema/errors.ts';
import type { FieldValue } from '../schema/types.ts';
import { peopleOf } from '../security/people.ts';
import type { ExecutionContext } from '../security/types.ts';
import { startOfDay } from '../soql/dates.ts';
import { query } from '../soql/index.ts';
import type { QueryRecord } from '../soql/types.ts';
import { filterCondition, logicCondition, takesNothing } from './filters.ts';
import { intervalCondition } from './intervals.ts';
import type { ReportColumn, ReportDef, ReportFilter } from './types.ts';

/** Values of a record by path. */
export type Row = (path: string) => FieldValue;

/** Whether the user may read the column, the lookups on its way included. */
export function mayUse({ access }: ExecutionContext, { object, field, lookups, table }: ReportColumn): boolean {
  return (
    access.mayRead(table.object) &&
    access.mayReadField(object, field) &&
    lookups.every((lookup) => access.mayReadField(lookup.object, lookup.field))
  );
}

/** The path of what people read of the column; of a parent that the user may not read there is the Id alone. */
export function shownPath(context: ExecutionContext, column: ReportColumn): string {
  if (column.namePath === null || column.field.type !== 'reference') return column.namePath ?? column.path;
  const parents = column.field.referenceTo.map((name) => context.store.schema.object(name));
  const isOpen = parents.some((parent) => parent && context.access.mayRead(parent));
  return isOpen ? column.namePath : column.path;
}

/** @param columns of which values are needed. @throws OrgError when the user may not run the report */
export function rowsOf(context: ExecutionContext, report: ReportDef, columns: readonly ReportColumn[]): Row[] {
  const { tables, outer } = report.type;
  const queried = tables.at(-1);
  if (!queried) return [];
  const paths = unique(columns.flatMap((column) => [column.path, shownPath(context, column)]));
  // A child without a parent is in no row of a report over both.
  const [{ prefix = '' } = {}] = tables;
  const linked = prefix === '' ? [] : [`${prefix}Id != null`];
  const where = conditionsOf(context, report, (filter) => filterCondition(filter, context.timeZone), linked);
  const soql = `SELECT ${unique(['Id', ...paths]).join(', ')} FROM ${queried.object.name}${where} ORDER BY Id`;
  const rows = query(context, { soql, mode: 'user' }).records.map(rowOf);
  return outer ? [...rows, ...lonely(context, report, paths)] : rows;
}

/** Records of the first object that have none of the second. */
function lonely(context: ExecutionContext, report: ReportDef, paths: readonly string[]): Row[] {
  const [first, second] = report.type.tables;
  if (!first || !second || !report.type.outer) return [];
  const own = (path: string): string | null => (path.startsWith(first.prefix) ? path.slice(first.prefix.length) : null);
  const kept = paths.flatMap((path) => own(path) ?? []);
  const filterOf = (filter: ReportFilter): string => {
    if (filter.column.table !== first) return takesNothing(filter) ? 'Id != null' : 'Id = null';
    return filterCondition(withoutPrefix(filter, first.prefix), context.timeZone);
  };
  const without = `Id NOT IN (SELECT ${report.type.outer.foreignKey} FROM ${second.object.name})`;
  const where = conditionsOf(context, report, filterOf, [without], first.prefix);
  const soql = `SELECT ${unique(['Id', ...kept]).join(', ')} FROM ${first.object.name}${where} ORDER BY Id`;
  return query(context, { soql, mode: 'user' }).records.map((record) => {
    const row = rowOf(record);
    return (path) => {
      const inside = own(path);
      return inside === null ? null : row(inside);
    };
  });
}

const withoutPrefix = (filter: ReportFilter, prefix: string): ReportFilter => {
  const cut = (path: string): string => (path.startsWith(prefix) ? path.slice(prefix.length) : path);
  const { column } = filter;
  const namePath = column.namePath === null ? null : cut(column.namePath);
  return { ...filter, column: { ...column, path: cut(column.path), namePath } };
};

const unique = (paths: readonly string[]): string[] => [
  ...new Map(paths.map((path) => [path.toLowerCase(), path])).values()
];

function conditionsOf(
  context: ExecutionContext,
  report: ReportDef,
  conditionOf: (filter: ReportFilter) => string,
  more: readonly string[] = [],
  prefix: string | null = null
): string {
  const { filters, booleanFilter, dateFilter } = report;
  const each = filters.map(conditionOf);
  const parts = [
    ...more,
    ...(booleanFilter ? [logicCondition(booleanFilter, (index) => each[index - 1] ?? '')] : each)
  ];
  const cut = (path: string): string => (prefix !== null && path.startsWith(prefix) ? path.slice(prefix.length) : path);
  if (dateFilter) {
    const isThere = prefix === null || dateFilter.column.table === report.type.tables[0];
    const isDay = dateFilter.column.field.type === 'date';
    const { column, interval, from, to } = dateFilter;
    const condition = intervalCondition(cut(column.path), interval, from, to, (day, end) =>
      isDay ? `${end ? '<= ' : ''}${day}` : instantBound(day, end, context.timeZone)
    );
    if (condition !== null) parts.push(isThere ? condition : 'Id = null');
  }
  const owner = scopeCondition(context, report);
  if (owner !== null) parts.push(`${cut(`${report.type.tables[0]?.prefix ?? ''}OwnerId`)} ${owner}`);
  return parts.length === 0 ? '' : ` WHERE ${parts.map((part) => `(${part})`).join(' AND ')}`;
}

/** The last day of a range is in it. */
function instantBound(day: string, end: boolean, timeZone: string): string {
  if (!end) return startOfDay(day, timeZone);
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return `< ${startOfDay(next, timeZone)}`;
}

/** Source: Salesforce Help, "Filter Reports by Record Ownership": my records, those of me and of all below me. */
function scopeCondition({ access, store }: ExecutionContext, { scope }: ReportDef): string | null {
  if (scope === 'organization') return null;
  if (scope === 'user') return `= '${access.userId}'`;
  const { users } = peopleOf(store).reachOf(access.userId);
  return `IN (${users.map((id) => `'${id}'`).join(', ')})`;
}

/** Steps of a path: the same few are asked of every row. */
const steps = new Map<string, readonly string[]>();

function stepsOf(path: string): readonly string[] {
  let known = steps.get(path);
  if (known === undefined) steps.set(path, (known = path.split('.')));
  return known;
}

function rowOf(record: QueryRecord): Row {
  return (path) => {
    const names = stepsOf(path);
    let at: QueryRecord | null = record;
    for (let index = 0; index < names.length - 1; index++) {
      at = (at?.values[names[index] ?? ''] ?? null) as QueryRecord | null;
    }
    const last = names[names.length - 1] ?? '';
    if (last === 'Id' && at?.id !== undefined) return at.id;
    return (at?.values[last] ?? null) as FieldValue;
  };
}

/** @throws OrgError when the user may not read an object of the report, or what it filters or groups by */
export function checkAccess(context: ExecutionContext, report: ReportDef): void {
  const closed = report.type.tables.find(({ object }) => !context.access.mayRead(object));
  if (closed)
    throw new OrgError('FORBIDDEN', `You can't run this report: you have no access to ${closed.object.label}`);
  const deciding = [
    ...report.filters.map(({ column }) => column),
    ...[...report.down, ...report.across].map(({ column }) => column),
    ...(report.dateFilter ? [report.dateFilter.column] : [])
  ];
  const hidden = deciding.find((column) => !mayUse(context, column));
  if (hidden)
    throw new OrgError('FORBIDDEN', `You can't run this report: you have no access to the field ${hidden.label}`);
}
