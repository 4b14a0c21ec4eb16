// Reads a stored criterion against the catalogue of fields, or reports what is wrong with it.
import type { CompiledCriterion, CriterionField, FieldKind, FieldSource, Operator, Problem, Vendor } from './contract';
import type { Comparable } from './compare';
import { parseDate, parseMoney, parseMonths, parseNumber } from './parse';
import type { Criterion } from './rule';

export type Report = (code: Problem['code'], params?: Problem['params']) => void;

/** How many values an operator takes. */
const VALUE_COUNT: Readonly<Record<Operator, { readonly least: number; readonly most: number }>> = {
  equals: { least: 1, most: 1 },
  in: { least: 1, most: Infinity },
  notIn: { least: 1, most: Infinity },
  atLeast: { least: 1, most: 1 },
  atMost: { least: 1, most: 1 },
  between: { least: 2, most: 2 },
  contains: { least: 1, most: Infinity },
  pattern: { least: 1, most: Infinity },
  heldOn: { least: 0, most: Infinity },
  withinMonths: { least: 1, most: 1 }
};

const RANKED: readonly Operator[] = ['equals', 'in', 'notIn', 'atLeast', 'atMost', 'between'];

/** Text has no order that a rule may rest on; what is held is held or not. */
const OPERATORS: Readonly<Record<FieldKind, readonly Operator[]>> = {
  Text: ['equals', 'in', 'notIn', 'contains', 'pattern'],
  Number: RANKED,
  Money: RANKED,
  Date: [...RANKED, 'withinMonths'],
  Tier: RANKED,
  Holding: ['heldOn']
};

/** Which details a source knows (null: any or none), and which kinds its values can be. */
const SOURCES: Readonly<
  Record<FieldSource, { readonly details: readonly string[] | null; readonly kinds: readonly FieldKind[] }>
> = {
  Field: { details: null, kinds: ['Text', 'Number', 'Money', 'Date'] },
  LineTotal: { details: ['quantity', 'amount', 'list', 'cost'], kinds: ['Number', 'Money'] },
  AnyLine: { details: null, kinds: ['Text', 'Number', 'Money', 'Date'] },
  VendorStatus: { details: null, kinds: ['Tier'] },
  Certification: { details: ['deal', 'anyone'], kinds: ['Holding'] },
  Registration: { details: null, kinds: ['Holding'] },
  Document: { details: null, kinds: ['Holding'] },
  CustomerHistory: { details: ['relation', 'firstOrder', 'lastOrder'], kinds: ['Text', 'Date'] },
  BudgetLeft: { details: null, kinds: ['Number', 'Money'] },
  Usage: { details: null, kinds: ['Number'] }
};

const NOT_OF_KIND = {
  Number: 'VALUE_NOT_A_NUMBER',
  Money: 'VALUE_NOT_A_NUMBER',
  Date: 'VALUE_NOT_A_DATE',
  Tier: 'VALUE_NOT_A_TIER'
} as const;

function isOperator(text: string): text is Operator {
  return Object.hasOwn(VALUE_COUNT, text);
}

interface Value {
  readonly shown: string | number;
  readonly comparable: Comparable;
}

/** Undefined: the text is no value of the kind. */
function parseValue(text: string, kind: FieldKind, vendor: Vendor, decimals: number): Value | undefined {
  let value: string | number | undefined = text;
  switch (kind) {
    case 'Tier': {
      const place = vendor.tiers.indexOf(text);
      return place < 0 ? undefined : { shown: text, comparable: place };
    }
    case 'Number':
      value = parseNumber(text);
      break;
    case 'Money':
      value = parseMoney(text, decimals);
      break;
    case 'Date':
      value = parseDate(text);
      break;
    default:
  }
  return value === undefined ? undefined : { shown: value, comparable: value };
}

/** Whether the entry of the catalogue says all that judging needs, and what its source can give. */
function usable({ source, detail, kind, scope }: CriterionField): boolean {
  const known = SOURCES[source];
  if (!known?.kinds.includes(kind) || (known.details !== null && !known.details.includes(detail ?? ''))) {
    return false;
  }
  if (source === 'CustomerHistory') {
    return (kind === 'Text') === (detail === 'relation');
  }
  return source === 'Field' || (scope === 'Deal' && (source !== 'AnyLine' || Boolean(detail)));
}

function readMonths(text: string, field: string, report: Report): Value[] | undefined {
  const months = parseMonths(text);
  if (months === undefined) {
    report('VALUE_NOT_WHOLE_MONTHS', { field, value: text });
    return undefined;
  }
  return [{ shown: months, comparable: months }];
}

/** Undefined: reported. */
function readValues(
  stored: CompiledCriterion,
  { key, kind }: CriterionField,
  operator: Operator,
  vendor: Vendor,
  decimals: number,
  report: Report
): Value[] | undefined {
  const texts = stored.values.map((text) => text.trim()).filter((text) => text !== '');
  const { least, most } = VALUE_COUNT[operator];
  if (texts.length < least) {
    report('VALUE_MISSING', { field: key });
    return undefined;
  }
  if (texts.length > most) {
    report('VALUES_TOO_MANY', { field: key, operator, count: texts.length });
    return undefined;
  }
  if (operator === 'withinMonths') {
    return readMonths(texts[0] ?? '', key, report);
  }
  const values: Value[] = [];
  for (const text of texts) {
    const value = parseValue(text, kind, vendor, decimals);
    if (!value) {
      if (kind !== 'Text' && kind !== 'Holding') {
        report(NOT_OF_KIND[kind], { field: key, value: text, vendor: vendor.name });
      }
    } else if (typeof value.shown === 'number' && Math.abs(value.shown) > Number.MAX_SAFE_INTEGER) {
      report('AMOUNT_TOO_LARGE', { value: text });
    } else {
      values.push(value);
    }
  }
  if (values.length < texts.length) {
    return undefined;
  }
  const [low, high] = values;
  if (operator === 'between' && low && high && low.comparable > high.comparable) {
    report('RANGE_REVERSED', { field: key, kind, low: low.shown, high: high.shown });
    return undefined;
  }
  return values;
}

/** Undefined: reported. */
export function readCriterion(
  stored: CompiledCriterion,
  vendor: Vendor,
  fields: ReadonlyMap<string, CriterionField>,
  decimals: number,
  report: Report
): Criterion | undefined {
  const field = fields.get(stored.field);
  if (!field || !usable(field)) {
    report('UNKNOWN_FIELD', { field: stored.field });
    return undefined;
  }
  const { operator, sequence, message, actionable, effort, leadDays } = stored;
  if (!isOperator(operator)) {
    report('UNKNOWN_OPERATOR', { operator });
    return undefined;
  }
  if (!OPERATORS[field.kind].includes(operator)) {
    report('OPERATOR_NOT_FOR_FIELD', { operator, field: field.key });
    return undefined;
  }
  if (effort < 0) {
    report('LIMIT_NEGATIVE', { limit: 'effort', value: effort });
  }
  const values = readValues(stored, field, operator, vendor, decimals, report);
  return (
    values && {
      sequence,
      field,
      operator,
      required: values.map((value) => value.shown),
      comparable: values.map((value) => value.comparable),
      message,
      actionable,
      effort,
      leadDays
    }
  );
}
