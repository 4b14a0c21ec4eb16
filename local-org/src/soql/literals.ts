/**
 * Literals and binds of a condition, checked against the type of the field and turned into stored values.
 * Source: SOQL and SOSL Reference, "fieldExpression Syntax", "Quoted String Escape Sequences".
 */
import type { LiteralType } from '@jetstreamapp/soql-parser-js';
import { NotSupportedError, OrgError } from '../schema/errors.ts';
import { instantOf, isDay, isId, toId18 } from '../schema/index.ts';
import type { FieldType, FieldValue } from '../schema/types.ts';
import type { SqlValue } from '../store/types.ts';
import { type DayRange, daysOf, startOfDay } from './dates.ts';
import { invalidField, malformed } from './messages.ts';
import type { BindValue } from './types.ts';
import { literalBind } from './text.ts';

/** What is known only when the query runs; the parameters are collected in the order of the SQL. */
export interface Run {
  readonly params: SqlValue[];
  readonly binds: Readonly<Record<string, BindValue>> | undefined;
  readonly now: number;
  readonly timeZone: string;
  readonly includeDeleted: boolean;
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
  id: 'id',
  reference: 'id'
};

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
  if (!isId(text)) throw new OrgError('INVALID_QUERY_FILTER_OPERATOR', `invalid ID field: ${text}`);
  return toId18(text);
}

const textOperand = (compared: Compared, text: string): SqlValue =>
  SOAP_TYPES[compared.type] === 'id' && text !== '' ? idOf(text) : text === '' ? null : text;

/** Reads one literal of the text. @throws OrgError when it does not fit the field's type. */
export function literalOf(compared: Compared, value: string, kind: LiteralType): Literal {
  const bind = literalBind(value);
  if (bind !== undefined) return (run) => bindOperands(compared, bind, run);
  const { type } = compared;
  const constant =
    (operand: Operand): Literal =>
    () => [operand];
  switch (kind) {
    case 'NULL':
      return constant(null);
    case 'STRING':
      if (!isText(type)) throw wrongType(compared);
      return constant(textOperand(compared, unescape(value, compared.pattern)));
    case 'BOOLEAN':
      if (type !== 'boolean') throw wrongType(compared);
      return constant(value.toUpperCase() === 'TRUE' ? 1 : 0);
    case 'INTEGER':
    case 'DECIMAL':
      if (!['int', 'double', 'currency', 'percent'].includes(type)) throw wrongType(compared);
      return constant(Number(value));
    case 'DATE':
      if (type !== 'date') throw wrongType(compared);
      if (!isDay(value)) throw malformed(`Invalid date: ${value}`);
      return constant(value);
    case 'DATETIME': {
      if (type !== 'datetime') throw wrongType(compared);
      const instant = instantOf(value);
      if (instant === null) throw malformed(`Invalid datetime: ${value}`);
      return constant(instant);
    }
    case 'DATE_LITERAL':
    case 'DATE_N_LITERAL':
      if (type !== 'date' && type !== 'datetime') throw wrongType(compared);
      return (run) => [rangeOf(compared, value, run)];
    default:
      throw new NotSupportedError(`SOQL values like ${value}`);
  }
}

function rangeOf(compared: Compared, literal: string, run: Run): DayRange {
  const days = daysOf(literal, run.now, run.timeZone);
  if (compared.type === 'date') return days;
  return { from: startOfDay(days.from, run.timeZone), to: startOfDay(days.to, run.timeZone) };
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
