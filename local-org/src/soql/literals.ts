/**
 * Literals and binds of a condition, checked against the type of the field and turned into stored values.
 * Source: SOQL and SOSL Reference, "fieldExpression Syntax", "Quoted String Escape Sequences".
 */
import { NotSupportedError, OrgError } from '../schema/errors.ts';
import { instantOf, isDay, isFormOfId, isId, timeOf, toId18 } from '../schema/index.ts';
import type { FieldType, FieldValue } from '../schema/types.ts';
import type { RecordSharing } from '../security/types.ts';
import type { SqlValue } from '../store/types.ts';
import type { LiteralText } from './ast.ts';
import type { Calendar } from './calendar.ts';
import { type DayRange, daysOf, startOfDay } from './dates.ts';
import { invalidField, malformed } from './messages.ts';
import type { BindValue } from './types.ts';

/** What is known only when the query runs; the parameters are collected in the order of the SQL. */
export interface Run {
  readonly params: SqlValue[];
  readonly binds: Readonly<Record<string, BindValue>> | undefined;
  readonly now: number;
  /** Asked for only where a date literal needs it. */
  readonly calendar: () => Calendar;
  /** Object of a parent: what Name stands for, by the record's Id. */
  readonly typeOf: (type: string, id: string) => string;
  /** Days that date literals stand for, worked out once a query. */
  readonly ranges: Map<string, DayRange>;
  readonly includeDeleted: boolean;
  /** What is open to the user; null: everything. */
  readonly sharing: RecordSharing | null;
}

/** A value to compare with: one, several (a list bind) or a range of days. */
export type Operand = SqlValue | DayRange;

/** An operand, or more of them when a bind holds a list. */
export type Literal = (run: Run) => readonly Operand[];

/** What the compared field or function is, for conversion and messages. */
export interface Compared {
  readonly name: string;
  readonly type: FieldType;
  /** The literal is a LIKE pattern: backslashes stay for {@link likePattern}. */
  readonly pattern: boolean;
}

export const isRange = (operand: Operand): operand is DayRange => typeof operand === 'object' && operand !== null;

const SOAP_TYPES: Partial<Record<FieldType, string>> = {
  boolean: 'boolean',
  int: 'int',
  double: 'double',
  currency: 'double',
  percent: 'double',
  date: 'date',
  datetime: 'dateTime',
  time: 'time',
  id: 'id',
  reference: 'id'
};

const NUMBERS: readonly FieldType[] = ['int', 'double', 'currency', 'percent'];
/** Salesforce Developer Limits, "SOQL and SOSL Limits": characters of a text in a WHERE clause. */
const MAX_TEXT = 4000;

const isText = (type: FieldType): boolean => (SOAP_TYPES[type] ?? 'id') === 'id';

function wrongType({ name, type }: Compared): OrgError {
  const enclosed = isText(type) ? 'should be' : 'should not be';
  return invalidField(
    `value of filter criterion for field '${name}' must be of type ${SOAP_TYPES[type] ?? 'string'} and ${enclosed} enclosed in quotes`
  );
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  N: '\n',
  r: '\r',
  R: '\r',
  t: '\t',
  T: '\t',
  b: '\b',
  B: '\b',
  f: '\f',
  F: '\f',
  '"': '"',
  "'": "'",
  '\\': '\\'
};

function unescape(literal: string, pattern: boolean): string {
  return literal.slice(1, -1).replaceAll(/\\([\s\S])/g, (sequence, character: string) => {
    if (pattern && '%_\\'.includes(character)) return sequence;
    const plain = character === '_' || character === '%' ? undefined : ESCAPES[character];
    if (plain === undefined) {
      throw malformed(`Invalid string literal ${literal}. Illegal character sequence '${sequence}' in string literal.`);
    }
    return plain;
  });
}

function idOf(text: string): string {
  // Such a one belongs to no record.
  if (isFormOfId(text) && !isId(text)) return text;
  if (!isId(text)) throw new OrgError('INVALID_QUERY_FILTER_OPERATOR', `invalid ID field: ${text}`);
  return toId18(text);
}

const textOperand = (compared: Compared, text: string): SqlValue =>
  SOAP_TYPES[compared.type] === 'id' && text !== '' ? idOf(text) : text === '' ? null : text;

/** Reads one literal of the text. @throws OrgError when it does not fit the field's type. */
export function literalOf(compared: Compared, { kind, text }: LiteralText): Literal {
  if (kind === 'bind') return (run) => bindOperands(compared, text, run);
  if (kind === 'dateLiteral') {
    if (compared.type !== 'date' && compared.type !== 'datetime') throw wrongType(compared);
    return (run) => [rangeOf(compared, text, run)];
  }
  const operand = constantOf(compared, kind, text);
  return () => [operand];
}

function constantOf(compared: Compared, kind: Exclude<LiteralText['kind'], 'bind' | 'dateLiteral'>, text: string) {
  const { type } = compared;
  switch (kind) {
    case 'null':
      return null;
    case 'text':
      if (!isText(type)) throw wrongType(compared);
      if (text.length > MAX_TEXT) throw malformed(`text of a condition cannot be longer than ${MAX_TEXT} characters`);
      return textOperand(compared, unescape(text, compared.pattern));
    case 'boolean':
      if (type !== 'boolean') throw wrongType(compared);
      return text.toUpperCase() === 'TRUE' ? 1 : 0;
    case 'number':
      if (!NUMBERS.includes(type)) throw wrongType(compared);
      return Number(text);
    case 'date':
      if (type !== 'date') throw wrongType(compared);
      if (!isDay(text)) throw malformed(`Invalid date: ${text}`);
      return text;
    case 'datetime': {
      if (type !== 'datetime') throw wrongType(compared);
      const instant = instantOf(text);
      if (instant === null) throw malformed(`Invalid datetime: ${text}`);
      return instant;
    }
    case 'time': {
      if (type !== 'time') throw wrongType(compared);
      const time = timeOf(text);
      if (time === null) throw malformed(`Invalid time: ${text}`);
      return time;
    }
    case 'currency':
      if (!NUMBERS.includes(type)) throw wrongType(compared);
      throw new NotSupportedError(`currency values like ${text}: the org has one currency`);
  }
}

function rangeOf({ type }: Compared, literal: string, run: Run): DayRange {
  const key = `${type} ${literal}`;
  let range = run.ranges.get(key);
  if (range === undefined) {
    const calendar = run.calendar();
    range = daysOf(literal, run.now, calendar);
    if (type === 'datetime') {
      range = { from: startOfDay(range.from, calendar.timeZone), to: startOfDay(range.to, calendar.timeZone) };
    }
    run.ranges.set(key, range);
  }
  return range;
}

function bindOperands(compared: Compared, name: string, run: Run): readonly SqlValue[] {
  const value = bindValue(name, run);
  const values: readonly FieldValue[] = Array.isArray(value) ? value : [value as FieldValue];
  return values.map((one) => bindOperand(compared, one));
}

export function bindValue(name: string, run: Run): BindValue {
  if (run.binds === undefined) throw malformed(`Bind variables only allowed in Apex code`);
  const value = run.binds[name.toLowerCase()];
  if (value === undefined) throw malformed(`Variable does not exist: ${name}`);
  return value;
}

function bindOperand(compared: Compared, value: FieldValue): SqlValue {
  if (value === null) return null;
  const { type } = compared;
  if (isText(type)) {
    if (typeof value !== 'string') throw wrongType(compared);
    return textOperand(compared, value);
  }
  if (type === 'boolean') {
    if (typeof value !== 'boolean') throw wrongType(compared);
    return value ? 1 : 0;
  }
  if (type === 'date' || type === 'datetime') return dayOrInstant(compared, value);
  if (type === 'time') {
    const time = typeof value === 'string' ? timeOf(value) : null;
    if (time === null) throw wrongType(compared);
    return time;
  }
  if (typeof value !== 'number') throw wrongType(compared);
  return value;
}

/** A Datetime compared with a date field counts by its day, a Date with a datetime field from midnight UTC. */
function dayOrInstant(compared: Compared, value: FieldValue): SqlValue {
  const instant = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(instant)) throw wrongType(compared);
  const iso = new Date(instant).toISOString();
  return compared.type === 'date' ? iso.slice(0, 10) : iso;
}
