/**
 * Filters of reports as conditions of queries. Texts are compared without regard to case, a comma means "or", and nothing
 * is the value of an empty field. Source: Salesforce Help, "Filter Operators Reference", "Filter Your Report".
 */
import { isDay } from '../schema/index.ts';
import { NotSupportedError } from '../schema/errors.ts';
import { startOfDay } from '../soql/dates.ts';
import { invalid } from './reportTypes.ts';
import type { FilterLogic, ReportColumn, ReportFilter } from './types.ts';

const COMPARING: Readonly<Record<string, string>> = {
  equals: '=',
  notEqual: '!=',
  lessThan: '<',
  greaterThan: '>',
  lessOrEqual: '<=',
  greaterOrEqual: '>='
};

const TEXT_ONLY = ['contains', 'notContain', 'startsWith'];
const OF_LISTS = ['includes', 'excludes'];

export const OPERATORS: readonly string[] = [...Object.keys(COMPARING), ...TEXT_ONLY, ...OF_LISTS];

type Kind = 'text' | 'number' | 'boolean' | 'date' | 'datetime' | 'list';

const KINDS: Readonly<Record<string, Kind>> = {
  int: 'number',
  double: 'number',
  currency: 'number',
  percent: 'number',
  boolean: 'boolean',
  date: 'date',
  datetime: 'datetime',
  multipicklist: 'list'
};

const kindOf = ({ field }: ReportColumn): Kind => KINDS[field.type] ?? 'text';

const WORD = /^(?:TODAY|YESTERDAY|TOMORROW|(?:THIS|LAST|NEXT)_[A-Z_0-9]+(?::\d+)?|N_[A-Z_]+_AGO:\d+)$/;
const US_DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** @throws OrgError for an operator or value that the column's type does not take */
export function checkFilter(filter: ReportFilter): void {
  // What a query of it would say is said now; no time zone makes a value right or wrong.
  filterCondition(filter, 'UTC');
}

/** The condition that a query puts to its records. @throws OrgError as {@link checkFilter} */
export function filterCondition(filter: ReportFilter, timeZone: string): string {
  const { column, operator, value } = filter;
  if (operator === 'within') throw new NotSupportedError('the filter operator within of reports');
  if (operator !== 'between' && !OPERATORS.includes(operator)) throw invalid(`Invalid filter operator: ${operator}`);
  if (column.field.type === 'textarea' && column.field.length > 255)
    throw invalid(`Field cannot be filtered: ${column.name}`);
  const kind = kindOf(column);
  if (operator === 'between') return between(column, value, timeZone);
  if (OF_LISTS.includes(operator) && kind !== 'list') throw wrongOperator(filter);
  if (TEXT_ONLY.includes(operator) && kind !== 'text' && kind !== 'list') throw wrongOperator(filter);
  const values = valuesOf(value);
  const path = column.namePath ?? column.path;
  if (kind === 'list') return listCondition(filter, path, values);
  if (TEXT_ONLY.includes(operator)) return patterns(path, operator, values);
  if (kind === 'boolean' && operator !== 'equals' && operator !== 'notEqual') throw wrongOperator(filter);
  const one = (each: string): string =>
    kind === 'datetime' ? instants(path, operator, each, timeZone) : comparison(column, path, operator, each);
  const parts = (values.length === 0 ? [''] : values).map(one);
  return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(operator === 'notEqual' ? ' AND ' : ' OR ')})`;
}

const wrongOperator = ({ column, operator }: ReportFilter) =>
  invalid(`Invalid filter operator ${operator} for the field ${column.name}`);

/** `A, "B, C"`: two values. */
export function valuesOf(written: string): string[] {
  const found = written.match(/"(?:[^"\\]|\\.)*"|[^,]+/g) ?? [];
  return found
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (/^".*"$/s.test(part) ? part.slice(1, -1).replaceAll(/\\(.)/gs, '$1') : part));
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** Wildcards of a pattern stand for themselves. */
const pattern = (text: string, before: string): string =>
  `'${before}${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll(/[%_]/g, '\\$&')}%'`;

function comparison(column: ReportColumn, path: string, operator: string, value: string): string {
  return `${path} ${COMPARING[operator]} ${value === '' ? 'null' : literalOf(column, value)}`;
}

function literalOf(column: ReportColumn, value: string): string {
  switch (kindOf(column)) {
    case 'number':
      return numberLiteral(column, value);
    case 'boolean':
      if (!/^(?:true|false|0|1)$/i.test(value)) throw wrongValue(column, value);
      return /^(?:true|1)$/i.test(value) ? 'true' : 'false';
    case 'date':
      return wordOf(value) ?? dayOf(column, value);
    default:
      return quoted(value);
  }
}

function numberLiteral(column: ReportColumn, value: string): string {
  const plain = value.replace(/%$/, '').trim();
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(plain)) throw wrongValue(column, value);
  return plain;
}

const wrongValue = ({ name, field }: ReportColumn, value: string) =>
  invalid(`Invalid value for the filter on ${name} (${field.type}): ${value.slice(0, 100)}`);

/** `THIS_QUARTER`, also as it is read: `this quarter`. */
const wordOf = (value: string): string | null => {
  const word = value.trim().toUpperCase().replaceAll(' ', '_');
  const [, unit, count, plural] = /^((?:LAST|NEXT)_)(\d+)_(DAYS|WEEKS|MONTHS|QUARTERS|YEARS)$/.exec(word) ?? [];
  if (unit) return `${unit}N_${plural}:${count}`;
  return WORD.test(word) ? word : null;
};

function dayOf(column: ReportColumn, value: string): string {
  const [, month = '', day = '', year = ''] = US_DAY.exec(value.trim()) ?? [];
  const iso = year === '' ? value.trim() : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isDay(iso)) throw wrongValue(column, value);
  return iso;
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** A day of an instant is the user's. */
function instants(path: string, operator: string, value: string, timeZone: string): string {
  if (value === '') return `${path} ${COMPARING[operator]} null`;
  const word = wordOf(value);
  if (word) return `${path} ${COMPARING[operator]} ${word}`;
  const day = dayOf({ name: path, field: { type: 'datetime' } } as ReportColumn, value);
  const start = startOfDay(day, timeZone);
  const end = startOfDay(dayAfter(day), timeZone);
  switch (operator) {
    case 'equals':
      return `(${path} >= ${start} AND ${path} < ${end})`;
    case 'notEqual':
      return `(${path} = null OR ${path} < ${start} OR ${path} >= ${end})`;
    case 'lessThan':
      return `${path} < ${start}`;
    case 'lessOrEqual':
      return `${path} < ${end}`;
    case 'greaterThan':
      return `${path} >= ${end}`;
    default:
      return `${path} >= ${start}`;
  }
}

/** Of a dashboard's filter: from the first value on, up to the second. */
function between(column: ReportColumn, value: string, timeZone: string): string {
  const [from, to] = valuesOf(value);
  if (from === undefined && to === undefined) throw wrongValue(column, value);
  const parts = [
    ...(from ? [filterCondition({ column, operator: 'greaterOrEqual', value: from }, timeZone)] : []),
    ...(to ? [filterCondition({ column, operator: 'lessThan', value: to }, timeZone)] : [])
  ];
  return `(${parts.join(' AND ')})`;
}

function patterns(path: string, operator: string, values: readonly string[]): string {
  if (values.length === 0) return operator === 'notContain' ? `${path} != null` : `${path} = null`;
  const parts = values.map((value) => `${path} LIKE ${pattern(value, operator === 'startsWith' ? '' : '%')}`);
  if (operator === 'notContain') return `(${path} = null OR (${parts.map((part) => `(NOT ${part})`).join(' AND ')}))`;
  return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' OR ')})`;
}

function listCondition(filter: ReportFilter, path: string, values: readonly string[]): string {
  const { operator } = filter;
  const isNot = operator === 'notEqual' || operator === 'excludes' || operator === 'notContain';
  if (values.length === 0) return `${path} ${isNot ? '!=' : '='} null`;
  if (!['equals', 'notEqual', 'includes', 'excludes'].includes(operator)) throw wrongOperator(filter);
  const list = values.map(quoted).join(', ');
  if (operator === 'equals' || operator === 'notEqual') {
    const parts = values.map((value) => `${path} ${COMPARING[operator]} ${quoted(value)}`);
    return `(${parts.join(isNot ? ' AND ' : ' OR ')})`;
  }
  return isNot ? `(${path} = null OR ${path} EXCLUDES (${list}))` : `${path} INCLUDES (${list})`;
}

/** Whether the filter lets an empty field pass: of a record that is not there all fields are empty. */
export function takesNothing({ operator, value }: ReportFilter): boolean {
  const isBlank = valuesOf(value).length === 0;
  if (operator === 'equals') return isBlank;
  return ['notEqual', 'notContain', 'excludes'].includes(operator) && !isBlank;
}

/** @param conditionOf of the filter with that number, counted from 1 */
export function logicCondition(logic: FilterLogic, conditionOf: (index: number) => string): string {
  if (logic.kind === 'filter') return conditionOf(logic.index);
  if (logic.kind === 'not') return `(NOT ${logicCondition(logic.item, conditionOf)})`;
  const joint = logic.kind === 'and' ? ' AND ' : ' OR ';
  return `(${logic.items.map((item) => logicCondition(item, conditionOf)).join(joint)})`;
}
