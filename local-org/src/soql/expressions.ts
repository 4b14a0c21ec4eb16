/**
 * Fields and functions as SQL expressions: aggregates, date functions, toLabel, FORMAT.
 * Source: SOQL and SOSL Reference, "Aggregate Functions", "Date Functions", "convertTimezone()", "toLabel()", "FORMAT()".
 */
import { isLongText, NotSupportedError } from '../schema/index.ts';
import type { FieldType } from '../schema/types.ts';
import type { Call, Term } from './ast.ts';
import { type DateFunction, dateFunction } from './dateFunctions.ts';
import { malformed } from './messages.ts';
import { withPlace } from './place.ts';
import type { ResolvedField, Scope } from './scope.ts';

export interface Expression {
  readonly sql: string;
  readonly type: FieldType;
  /** The field behind it; null for COUNT(). */
  readonly source: ResolvedField | null;
  readonly aggregate: boolean;
  /** Equal for two expressions that mean the same, so that a selected one can be found in GROUP BY. */
  readonly key: string;
  /** Upper-case name of the function that computes it; null for a plain field. */
  readonly fn: string | null;
  /** `toLabel` and `FORMAT` change only how the value is shown. */
  readonly shown: 'label' | 'format' | null;
}

const NUMBERS: readonly FieldType[] = ['int', 'double', 'currency', 'percent'];
const UNCOUNTABLE: readonly FieldType[] = ['boolean', 'multipicklist'];
const AGGREGATES = ['COUNT', 'COUNT_DISTINCT', 'SUM', 'AVG', 'MIN', 'MAX'];
const DATETIME_ONLY = ['HOUR_IN_DAY', 'DAY_ONLY'];
/** Functions of the language that the local org lacks. */
const MISSING = ['CONVERTCURRENCY', 'GEOLOCATION'];

export const isAggregateCall = (term: Term): boolean =>
  term.kind === 'call' &&
  (AGGREGATES.includes(term.name) ||
    (term.name === 'FORMAT' && term.args.some((argument) => isAggregateCall(argument))));

/** @param selected it stands in SELECT, where WITH SECURITY_ENFORCED looks */
export function expressionOf(scope: Scope, term: Term, selected = false): Expression {
  if (term.kind === 'call') return callExpression(scope, term, selected);
  const source = scope.resolve(term, selected);
  const { sql } = source;
  return { sql, type: source.field.type, source, aggregate: false, key: sql, fn: null, shown: null };
}

function callExpression(scope: Scope, call: Call, selected: boolean): Expression {
  const { name } = call;
  const [argument, ...rest] = call.args;
  if (MISSING.includes(name)) throw new NotSupportedError(`the SOQL function ${call.text}`);
  const dateParts = dateFunction(name);
  const isKnown = AGGREGATES.includes(name) || dateParts !== undefined || ['TOLABEL', 'FORMAT'].includes(name);
  if (!isKnown) throw misplaced(scope, call);
  if (name === 'COUNT' && argument === undefined) {
    return { sql: 'COUNT(*)', type: 'int', source: null, aggregate: true, key: 'COUNT()', fn: name, shown: null };
  }
  if (argument === undefined || rest.length > 0) throw misplaced(scope, call);
  if (dateParts !== undefined) return dateExpression(scope, call, argument, dateParts, selected);
  const inner = expressionOf(scope, argument, selected);
  if (name === 'TOLABEL') return labelled(call, inner);
  if (name === 'FORMAT') return { ...inner, shown: 'format' };
  return { ...aggregateOf(name, inner), key: `${name}(${inner.key})`, fn: name, shown: null };
}

function misplaced({ compilation: { source } }: Scope, call: Call): Error {
  if (call.name === 'CONVERTTIMEZONE') {
    return malformed(withPlace(source, call.at, 'convertTimezone() can only be used in a date function'));
  }
  if (call.name === 'FIELDS') return malformed(withPlace(source, call.at, 'FIELDS() can only be used in SELECT'));
  return malformed(withPlace(source, source.indexOf('(', call.at), `unexpected token: '('`));
}

function labelled(call: Call, inner: Expression): Expression {
  if (inner.fn !== null || inner.shown !== null) throw malformed(`toLabel() takes a field: ${call.text}`);
  if (inner.type === 'picklist' || inner.type === 'multipicklist') return { ...inner, shown: 'label' };
  throw new NotSupportedError(`toLabel() of ${inner.source?.field.name ?? call.text}`);
}

function aggregateOf(name: string, inner: Expression) {
  const { source } = inner;
  const fits =
    source !== null &&
    inner.fn === null &&
    inner.shown === null &&
    !isLongText(source.field) &&
    source.field.parts === undefined &&
    !UNCOUNTABLE.includes(inner.type) &&
    (!['SUM', 'AVG'].includes(name) || NUMBERS.includes(inner.type));
  if (!fits) {
    throw malformed(`field ${source?.field.name ?? inner.key} does not support aggregate operator ${name}`);
  }
  const type: FieldType = name.startsWith('COUNT') ? 'int' : typeOfNumber(name, inner.type);
  const sql = name === 'COUNT_DISTINCT' ? `COUNT(DISTINCT ${inner.sql})` : `${name}(${inner.sql})`;
  return { sql, type, source, aggregate: true };
}

/** Sums and averages of whole numbers are decimals. */
function typeOfNumber(name: string, type: FieldType): FieldType {
  return name === 'AVG' || (name === 'SUM' && type === 'int') ? 'double' : type;
}

function dateExpression(scope: Scope, call: Call, argument: Term, parts: DateFunction, selected: boolean): Expression {
  const zoned = argument.kind === 'call' && argument.name === 'CONVERTTIMEZONE';
  const [only, ...others] = zoned ? argument.args : [argument];
  if (only === undefined || others.length > 0) throw misplaced(scope, call);
  const inner = expressionOf(scope, only, selected);
  const onlyDatetime = zoned || DATETIME_ONLY.includes(call.name);
  const fits = inner.type === 'datetime' || (inner.type === 'date' && !onlyDatetime);
  if (!fits || inner.fn !== null || inner.shown !== null) {
    throw malformed(`field ${inner.source?.field.name ?? inner.key} does not support function ${call.name}`);
  }
  const { compilation } = scope;
  if (zoned || call.name.startsWith('FISCAL_')) compilation.personal = true;
  const moment = zoned
    ? `local_time(${inner.sql}, '${compilation.calendar.timeZone.replaceAll("'", "''")}')`
    : inner.sql;
  const type: FieldType = call.name === 'DAY_ONLY' ? 'date' : 'int';
  const sql = parts(moment, compilation.calendar);
  return { sql, type, source: inner.source, aggregate: false, key: sql, fn: call.name, shown: null };
}

/** SQL of a picklist's label, to compare with. "If no translation is available ... against the master values." */
export function labelSql({ sql, source }: Expression): string {
  const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const cases = (source?.field.picklistValues ?? [])
    .filter(({ value, label }) => value !== label)
    .map(({ value, label }) => `WHEN ${quote(value)} THEN ${quote(label)}`);
  return cases.length === 0 ? sql : `(CASE ${sql} ${cases.join(' ')} ELSE ${sql} END COLLATE NOCASE)`;
}

/** SQL that sorts a picklist as its values stand in Setup, and values of none of them last. */
export function picklistOrder({ sql, source }: Expression): string | null {
  const values = source?.field.type === 'picklist' ? source.field.picklistValues : [];
  if (values.length === 0) return null;
  const places = values.map(({ value }, place) => `WHEN '${value.replaceAll("'", "''")}' THEN ${place}`);
  return `(CASE ${sql} ${places.join(' ')} ELSE CASE WHEN ${sql} IS NULL THEN NULL ELSE ${values.length} END END)`;
}
