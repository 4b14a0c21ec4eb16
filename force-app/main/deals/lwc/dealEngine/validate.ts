// Reads a compiled program into a rule, or says what is wrong with it; it never throws.
import type {
  CompiledCriterion,
  CompiledProgram,
  CriterionField,
  FieldKind,
  Operator,
  Problem,
  Vendor
} from './contract';
import type { Comparable } from './compare';
import { parseDate, parseMoney, parseNumber } from './parse';
import type { Criterion, Rule } from './rule';
import type { Band } from './tiers';

export interface Catalogue {
  readonly fields: ReadonlyMap<string, CriterionField>;
  readonly vendors: ReadonlyMap<string, Vendor>;
  /** Decimals of the deal's currency. */
  readonly decimals: number;
}

type Report = (code: Problem['code'], params?: Problem['params']) => void;

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

/** Text has no order that a rule may rest on. */
const TEXT_OPERATORS: readonly Operator[] = ['equals', 'in', 'notIn'];

const NOT_OF_KIND = {
  Number: 'VALUE_NOT_A_NUMBER',
  Money: 'VALUE_NOT_A_NUMBER',
  Date: 'VALUE_NOT_A_DATE',
  Tier: 'VALUE_NOT_A_TIER',
  Holding: 'VALUE_MISSING'
} as const;

function isOperator(text: string): text is Operator {
  return Object.hasOwn(VALUE_COUNT, text);
}

interface Value {
  readonly shown: string | number;
  readonly comparable: Comparable;
}

function parseValue(text: string, kind: FieldKind, vendor: Vendor, decimals: number): Value | undefined {
  if (kind === 'Tier') {
    const place = vendor.tiers.indexOf(text);
    return place < 0 ? undefined : { shown: text, comparable: place };
  }
  const value =
    kind === 'Number'
      ? parseNumber(text)
      : kind === 'Money'
        ? parseMoney(text, decimals)
        : kind === 'Date'
          ? parseDate(text)
          : text;
  return value === undefined ? undefined : { shown: value, comparable: value };
}

/** The entry of the catalogue, where it is there and says all that judging needs. */
function usableField(key: string, catalogue: Catalogue): CriterionField | undefined {
  const field = catalogue.fields.get(key);
  const complete =
    field &&
    (field.source === 'LineTotal' ? Boolean(field.detail) && field.scope === 'Deal' : true) &&
    (field.kind === 'Tier') === (field.source === 'VendorStatus');
  return complete ? field : undefined;
}

function readValues(
  stored: CompiledCriterion,
  field: CriterionField,
  operator: Operator,
  vendor: Vendor,
  decimals: number,
  report: Report
): Value[] | undefined {
  const texts = stored.values.map((text) => text.trim()).filter((text) => text !== '');
  const { least, most } = VALUE_COUNT[operator];
  if (texts.length < least) {
    report('VALUE_MISSING', { field: field.key });
    return undefined;
  }
  if (texts.length > most) {
    report('VALUES_TOO_MANY', { field: field.key, operator, count: texts.length });
    return undefined;
  }
  const values: Value[] = [];
  for (const text of texts) {
    const value = parseValue(text, field.kind, vendor, decimals);
    if (value) {
      values.push(value);
    } else if (field.kind !== 'Text') {
      report(NOT_OF_KIND[field.kind], { field: field.key, value: text, vendor: vendor.name });
    }
  }
  if (values.length < texts.length) {
    return undefined;
  }
  const [low, high] = values;
  if (operator === 'between' && low && high && low.comparable > high.comparable) {
    report('RANGE_REVERSED', { field: field.key, kind: field.kind, low: low.shown, high: high.shown });
    return undefined;
  }
  return values;
}

function readCriterion(
  stored: CompiledCriterion,
  vendor: Vendor,
  catalogue: Catalogue,
  report: Report
): Criterion | undefined {
  const field = usableField(stored.field, catalogue);
  if (!field) {
    report('UNKNOWN_FIELD', { field: stored.field });
    return undefined;
  }
  if (!isOperator(stored.operator)) {
    report('UNKNOWN_OPERATOR', { operator: stored.operator });
    return undefined;
  }
  const { operator } = stored;
  if (field.kind === 'Text' && !TEXT_OPERATORS.includes(operator)) {
    report('OPERATOR_NOT_FOR_FIELD', { operator, field: field.key });
    return undefined;
  }
  const values = readValues(stored, field, operator, vendor, catalogue.decimals, report);
  return (
    values && {
      sequence: stored.sequence,
      field,
      operator,
      required: values.map((value) => value.shown),
      comparable: values.map((value) => value.comparable),
      message: stored.message
    }
  );
}

function isWhole(value: number | null): value is number {
  return Number.isSafeInteger(value);
}

/** Bands overlap when two start at the same amount: only lower bounds are stored. */
function readBands(program: CompiledProgram, report: Report): Band[] {
  const bands: Band[] = [];
  if (program.tiers.length === 0) {
    report('BANDS_MISSING');
  }
  program.tiers.forEach(({ lower, rate }, index) => {
    if (!isWhole(lower) || !isWhole(rate)) {
      report('BAND_INCOMPLETE', { band: index + 1 });
    } else if (lower < 0 || rate < 0) {
      report('BAND_NEGATIVE', { band: index + 1 });
    } else {
      bands.push({ lower, rate });
    }
  });
  bands.sort((one, other) => one.lower - other.lower);
  bands.forEach((band, index) => {
    if (index > 0 && bands[index - 1]?.lower === band.lower) {
      report('BANDS_OVERLAP', { from: band.lower });
    }
  });
  return bands;
}

/** A row that matches nothing would silently pay for what it should exclude, or for nothing that it should include. */
function checkProducts({ products }: CompiledProgram, report: Report): void {
  products.forEach(({ match, value }, index) => {
    if (match === null || value.trim() === '') {
      report('PRODUCT_INCOMPLETE', { row: index + 1 });
    }
  });
}

function checkDates(program: CompiledProgram, report: Report): void {
  const { startDate, endDate, claimOpens, claimCloses } = program;
  if (startDate && endDate && startDate > endDate) {
    report('DATES_REVERSED', { start: startDate, end: endDate });
  }
  if (claimOpens && claimCloses && claimOpens > claimCloses) {
    report('CLAIM_DATES_REVERSED', { opens: claimOpens, closes: claimCloses });
  }
}

/** The rule, or every problem that keeps the program from being judged. */
export function readRule(program: CompiledProgram, catalogue: Catalogue): Rule | readonly Problem[] {
  const problems: Problem[] = [];
  const reporter =
    (sequence: number | null): Report =>
    (code, params = {}) => {
      problems.push({ code, sequence, params });
    };
  const ofProgram = reporter(null);

  const vendor = catalogue.vendors.get(program.vendorKey);
  if (!vendor) {
    ofProgram('VENDOR_UNKNOWN', { vendor: program.vendorKey });
  }
  checkDates(program, ofProgram);
  const bands = readBands(program, ofProgram);
  checkProducts(program, ofProgram);
  if (!vendor) {
    return problems;
  }
  const criteria = [...program.criteria]
    .sort((one, other) => one.sequence - other.sequence)
    .map((stored) => readCriterion(stored, vendor, catalogue, reporter(stored.sequence)))
    .filter((criterion) => criterion !== undefined);
  return problems.length > 0 ? problems : { program, vendor, criteria, bands };
}
