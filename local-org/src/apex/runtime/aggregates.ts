/** Types of the columns of an aggregate query, so that its numbers and dates become the right Apex values. */
import type { FieldDef, FieldValue, ObjectDef, Schema } from '../../schema/types.ts';
import { ApexDecimal, toApex } from '../library/index.ts';
import { ApexAggregateResult } from '../native.ts';
import type { QueryRecord } from '../../soql/types.ts';
import type { ApexValue } from '../values.ts';
import { memberOf } from './sobjects.ts';

interface Column {
  readonly name: string;
  readonly toValue: (value: FieldValue) => ApexValue;
}

const ITEM = /^(?:(\w+)\s*\(\s*([\w.]*)\s*\)|([\w.]+))(?:\s+(\w+))?$/;

const whole = (value: FieldValue): ApexValue => (value === null ? null : Number(value));
const decimal = (value: FieldValue): ApexValue => (value === null ? null : ApexDecimal.of(Number(value)));
const plain = (value: FieldValue): ApexValue => value;

/** Reads the SELECT list of a query that the SOQL room has accepted. */
export function aggregateColumns(schema: Schema, soql: string): Column[] {
  const match = /^\s*select\s+([\s\S]+?)\s+from\s+(\w+)(?:\s+(?:as\s+)?(\w+))?/i.exec(soql);
  const object = schema.object(match?.[2] ?? '');
  const alias = match?.[3]?.toLowerCase();
  let unnamed = 0;
  return (match?.[1] ?? '').split(/,(?![^(]*\))/).map((text) => {
    const [, call, argument, path, name] = ITEM.exec(text.trim()) ?? [];
    const field = object ? fieldAt(schema, object, argument ?? path ?? '', alias) : undefined;
    if (call) return { name: (name ?? `expr${unnamed++}`).toLowerCase(), toValue: calculated(call, field) };
    const last = path?.split('.').pop() ?? '';
    return { name: (name ?? last).toLowerCase(), toValue: field ? stored(field) : plain };
  });
}

const stored =
  (field: FieldDef) =>
  (value: FieldValue): ApexValue =>
    toApex(field, value);

function calculated(call: string, field: FieldDef | undefined): Column['toValue'] {
  switch (call.toLowerCase()) {
    case 'count':
    case 'count_distinct':
      return whole;
    case 'sum':
    case 'avg':
      return decimal;
    case 'min':
    case 'max':
    case 'tolabel':
    case 'format':
      return field ? stored(field) : plain;
    default:
      // Date functions (CALENDAR_YEAR, DAY_IN_WEEK, ...) answer whole numbers; DAY_ONLY a date.
      return (value) => (typeof value === 'number' ? whole(value) : value);
  }
}

function fieldAt(schema: Schema, from: ObjectDef, path: string, alias: string | undefined): FieldDef | undefined {
  const names = path.split('.');
  if (names.length > 1 && names[0]?.toLowerCase() === alias) names.shift();
  let object: ObjectDef | undefined = from;
  for (const name of names.slice(0, -1)) {
    const member: ReturnType<typeof memberOf> = object ? memberOf(object, name) : undefined;
    object = member?.kind === 'parent' ? schema.object(member.field.referenceTo[0] ?? '') : undefined;
  }
  return object?.fields.get(names[names.length - 1]?.toLowerCase() ?? '');
}

export function aggregateRow(columns: readonly Column[], record: QueryRecord): ApexAggregateResult {
  const values = new Map<string, ApexValue>();
  for (const [name, value] of Object.entries(record.values)) {
    const column = columns.find((candidate) => candidate.name === name.toLowerCase());
    const single = value === null || typeof value !== 'object' ? value : null;
    values.set(name.toLowerCase(), (column?.toValue ?? plain)(single));
  }
  return new ApexAggregateResult(values);
}
