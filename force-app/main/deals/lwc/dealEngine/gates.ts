// What every program asks beside its criteria: its own dates, its product list, and for growth what to compare with.
import type { Actual, CriterionResult } from './contract';
import { covers, distinct, unitsOn, type DealContext } from './context';
import type { LineJudgement } from './lineCriteria';
import type { Rule } from './rule';
import { truthOf } from './truth';

function gate(
  field: string,
  kind: CriterionResult['kind'],
  operator: CriterionResult['operator'],
  required: CriterionResult['required'],
  actual: Actual,
  outcome: CriterionResult['outcome']
): CriterionResult {
  return {
    sequence: null,
    field,
    label: '',
    kind,
    operator,
    required,
    message: null,
    actual,
    outcome,
    needed: true,
    shortPpm: null
  };
}

/** The gate that every program with a start or an end has; null for a program without either. */
export function judgeDates({ program }: Rule, { input, countingDate }: DealContext): CriterionResult | null {
  const { startDate, endDate, dateBasis } = program;
  return startDate === null && endDate === null
    ? null
    : gate(
        'program.dates',
        'Date',
        'between',
        [startDate, endDate],
        { code: 'date', value: countingDate, basis: dateBasis, recordId: input.deal.id },
        truthOf(covers(startDate, endDate, countingDate))
      );
}

/**
 * R3: without a volume to compare with growth is unknown, and so it is for one of 0 or less, unless the program has a
 * rate for new accounts. Growth below the first band is no gate: it pays nothing, as any volume below its bands (R2).
 */
export function judgeGrowth({ program }: Rule, { input }: DealContext): CriterionResult | null {
  if (program.calculation === 'SpecialPrice' || program.tierMeasure !== 'Growth') {
    return null;
  }
  const counter = program.counterKey === null ? undefined : input.counters[program.counterKey];
  const baseline = counter?.baseline ?? null;
  return gate(
    'program.growth',
    'Money',
    'atLeast',
    [],
    {
      code: 'value',
      value: baseline,
      recordId: counter?.recordId ?? program.id,
      recordName: counter?.name ?? program.name
    },
    baseline !== null && (baseline > 0 || program.newAccountRate !== null) ? 'met' : 'unknown'
  );
}

/** What the list names, where words can say it: only included families and SKU patterns. */
function listedWords({ program }: Rule): string[] {
  const plain = program.products.every((row) => row.mode === 'Include' && row.match !== 'Product');
  return plain ? program.products.map((row) => row.value) : [];
}

/** When the program has a product list, and on a deal without lines, where nothing else says what is missing. */
export function showsProducts({ program }: Rule, { lines }: Pick<DealContext, 'lines'>): boolean {
  return program.products.length > 0 || lines.length === 0;
}

/** Null: it is not shown. */
export function showProducts(
  rule: Rule,
  context: DealContext,
  pool: readonly LineJudgement[],
  witness: LineJudgement
): CriterionResult | null {
  const { line, qualifies: outcome } = witness;
  if (!showsProducts(rule, context)) {
    return null;
  }
  const same = pool.flatMap((judged) => (judged.line && judged.qualifies === outcome ? [judged.line] : []));
  const lineIds = same.map(({ id }) => id);
  let actual: Actual;
  if (!line) {
    actual = { code: 'noLines' };
  } else if (outcome === 'met') {
    actual = { code: 'lines', units: unitsOn(same), lineIds };
  } else if (outcome === 'notMet') {
    actual = { code: 'lineValues', values: distinct(same.map(({ productName }) => productName)), lineIds };
  } else {
    actual = { code: 'value', value: null, recordId: line.productId, recordName: line.productName };
  }
  return gate('program.products', 'Text', 'in', listedWords(rule), actual, outcome);
}
