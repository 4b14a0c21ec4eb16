/**
 * Fields and functions as SQL expressions: aggregates, date functions, toLabel.
 * Source: SOQL and SOSL Reference, "Aggregate Functions", "Date Functions", "toLabel()".
 */
import type { FieldFunctionExpression, FunctionExp } from '@jetstreamapp/soql-parser-js';
import { isLongText, NotSupportedError } from '../schema/index.ts';
import type { FieldDef, FieldType } from '../schema/types.ts';
import { malformed } from './messages.ts';
import type { ResolvedField, Scope } from './scope.ts';

export interface Expression {
  readonly sql: string;
  readonly type: FieldType;
  /** The field behind it; null for COUNT(). */
  readonly source: ResolvedField | null;
  readonly aggregate: boolean;
  /** Equal for two expressions that mean the same, so that a selected one can be found in GROUP BY. */
  readonly key: string;
  /** Upper-case name of the outermost function; null for a plain field. */
  readonly fn: string | null;
}

const NUMBERS: readonly FieldType[] = ['int', 'double', 'currency', 'percent'];
const UNCOUNTABLE: readonly FieldType[] = ['boolean', 'multipicklist'];
const AGGREGATES = ['COUNT', 'COUNT_DISTINCT', 'SUM', 'AVG', 'MIN', 'MAX'];

const part = (from: number, length: number) => (sql: string) => `CAST(substr(${sql}, ${from}, ${length}) AS INTEGER)`;
const month = part(6, 2);
const dayOfYear = (sql: string) => `CAST(strftime('%j', substr(${sql}, 1, 10)) AS INTEGER)`;
const quarter = (sql: string) => `((${month(sql)} + 2) / 3)`;

/** Of dates and datetimes; a datetime counts in UTC. The fiscal year begins with January. */
const DATE_FUNCTIONS: Readonly<Record<string, (sql: string) => string>> = {
  CALENDAR_YEAR: part(1, 4),
  CALENDAR_QUARTER: quarter,
  CALENDAR_MONTH: month,
  FISCAL_YEAR: part(1, 4),
  FISCAL_QUARTER: quarter,
  FISCAL_MONTH: month,
  DAY_IN_MONTH: part(9, 2),
  DAY_IN_WEEK: (sql) => `(CAST(strftime('%w', substr(${sql}, 1, 10)) AS INTEGER) + 1)`,
  DAY_IN_YEAR: dayOfYear,
  WEEK_IN_MONTH: (sql) => `((${part(9, 2)(sql)} - 1) / 7 + 1)`,
  WEEK_IN_YEAR: (sql) => `((${dayOfYear(sql)} - 1) / 7 + 1)`,
  HOUR_IN_DAY: part(12, 2),
  DAY_ONLY: (sql) => `substr(${sql}, 1, 10)`
};
const DATETIME_ONLY = ['HOUR_IN_DAY', 'DAY_ONLY'];

/** Formulas are computed, not stored; they come with the formula room. */
function refuseFormula(field: FieldDef): void {
  if (field.formula !== null) throw new NotSupportedError(`formula fields (${field.name})`);
}

export function fieldExpression(scope: Scope, path: string, selected = false): Expression {
  const source = scope.resolve(path, selected);
  refuseFormula(source.field);
  return { sql: source.sql, type: source.field.type, source, aggregate: false, key: source.sql, fn: null };
}

export function functionExpression(
  scope: Scope,
  call: FieldFunctionExpression | FunctionExp,
  selected = false
): Expression {
  const name = (call.functionName ?? '').toUpperCase();
  const [argument, ...rest] = call.parameters ?? [];
  if (name === 'COUNT' && argument === undefined) {
    return { sql: 'COUNT(*)', type: 'int', source: null, aggregate: true, key: 'COUNT()', fn: name };
  }
  if (argument === undefined || rest.length > 0 || (!AGGREGATES.includes(name) && !(name in DATE_FUNCTIONS))) {
    if (name === 'TOLABEL' && typeof argument === 'string') {
      const inner = fieldExpression(scope, argument, selected);
      return { ...inner, key: `TOLABEL(${inner.key})`, fn: name };
    }
    throw new NotSupportedError(`the SOQL function ${call.rawValue ?? name}`);
  }
  const inner =
    typeof argument === 'string'
      ? fieldExpression(scope, argument, selected)
      : functionExpression(scope, argument, selected);
  const key = `${name}(${inner.key})`;
  if (AGGREGATES.includes(name)) return { ...aggregateOf(name, inner), key, fn: name };
  return { ...dateFunctionOf(name, inner), key, fn: name };
}

function aggregateOf(name: string, inner: Expression) {
  const { source } = inner;
  const fits =
    source !== null &&
    inner.fn === null &&
    !isLongText(source.field) &&
    !UNCOUNTABLE.includes(inner.type) &&
    (!['SUM', 'AVG'].includes(name) || NUMBERS.includes(inner.type));
  if (!fits) {
    throw malformed(`field ${source?.field.name ?? inner.key} does not support aggregate operator ${name}`);
  }
  const type: FieldType = name.startsWith('COUNT') ? 'int' : name === 'AVG' ? 'double' : inner.type;
  const sql = name === 'COUNT_DISTINCT' ? `COUNT(DISTINCT ${inner.sql})` : `${name}(${inner.sql})`;
  return { sql, type, source, aggregate: true };
}

function dateFunctionOf(name: string, inner: Expression) {
  const fits = inner.type === 'datetime' || (inner.type === 'date' && !DATETIME_ONLY.includes(name));
  if (!fits || inner.aggregate) {
    throw malformed(`field ${inner.source?.field.name ?? inner.key} does not support function ${name}`);
  }
  const type: FieldType = name === 'DAY_ONLY' ? 'date' : 'int';
  return { sql: (DATE_FUNCTIONS[name] ?? String)(inner.sql), type, source: inner.source, aggregate: false };
}
