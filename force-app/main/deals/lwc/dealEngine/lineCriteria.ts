// Criteria of lines hold when one and the same qualifying line makes all of them true (R6).
import type { Actual, CriterionResult, DealLine } from './contract';
import { compare, exactly } from './compare';
import { distinct, unitsOn, type DealContext } from './context';
import { resultOf, valueOf } from './dealCriteria';
import type { Criterion, Rule } from './rule';
import { allOf, anyOf, type Truth } from './truth';

/** One line before the product list and every line criterion. */
interface LineJudgement {
  readonly line: DealLine;
  readonly qualifies: Truth;
  readonly outcomes: readonly Truth[];
  /** Whether this line makes the whole text true. */
  readonly all: Truth;
}

export interface LinesJudgement {
  /** Whether some line makes the whole text true; unknown for a deal without lines. */
  readonly truth: Truth;
  /** The product list, where the program has one. */
  readonly gate: CriterionResult | null;
  /** One result a line criterion, in the given order. */
  readonly results: readonly CriterionResult[];
  /** While open: labels of the fields that are empty or hidden on lines which can still make all true. */
  readonly missing: readonly string[];
  /** Labels of the fields that would say whether a line is on the product list, and so whether totals count it. */
  readonly missingOnList: readonly string[];
}

const RANK: Readonly<Record<Truth, number>> = { met: 2, unknown: 1, notMet: 0 };
const FAMILY = 'product.family';
const SKU = 'product.sku';

function judgeLine(criterion: Criterion, line: DealLine): Truth {
  const value = criterion.field.hidden ? null : valueOf(criterion, line.facts[criterion.field.key]);
  return value === null ? 'unknown' : compare(exactly(value), criterion.operator, criterion.comparable);
}

function count(judged: LineJudgement, truth: Truth): number {
  return [judged.qualifies, ...judged.outcomes].filter((outcome) => outcome === truth).length;
}

/**
 * The line that is shown: the one that comes nearest to making all true, so that what is shown always explains the
 * verdict; then most true, then most unknown, first of equals.
 */
function witnessOf(pool: readonly LineJudgement[]): LineJudgement | undefined {
  const better = (one: LineJudgement, other: LineJudgement): number =>
    RANK[one.all] - RANK[other.all] ||
    count(one, 'met') - count(other, 'met') ||
    count(one, 'unknown') - count(other, 'unknown');
  return pool.reduce<LineJudgement | undefined>(
    (best, one) => (best === undefined || better(one, best) > 0 ? one : best),
    undefined
  );
}

function linesThatMeet(lines: readonly DealLine[]): Actual {
  return { code: 'lines', units: unitsOn(lines), lineIds: lines.map((line) => line.id) };
}

function showCriterion(
  criterion: Criterion,
  index: number,
  pool: readonly LineJudgement[],
  witness: LineJudgement | undefined
): CriterionResult {
  const outcome = witness?.outcomes[index] ?? 'unknown';
  const same = pool.filter((judged) => judged.outcomes[index] === outcome).map((judged) => judged.line);
  const fact = witness?.line.facts[criterion.field.key];
  let actual: Actual;
  if (criterion.field.hidden) {
    actual = { code: 'hidden' };
  } else if (!witness) {
    actual = { code: 'noLines' };
  } else if (outcome === 'met') {
    actual = linesThatMeet(same);
  } else if (outcome === 'notMet') {
    const values = same.map((line) => valueOf(criterion, line.facts[criterion.field.key]));
    actual = {
      code: 'lineValues',
      values: distinct(values.filter((value) => value !== null)),
      lineIds: same.map((line) => line.id)
    };
  } else {
    const { id, productName } = witness.line;
    actual = {
      code: 'value',
      value: null,
      recordId: fact?.recordId ?? id,
      recordName: fact?.recordName ?? productName
    };
  }
  return resultOf(criterion, { actual, outcome });
}

/** What the list names, where words can say it: only included families and SKU patterns. */
function listedWords({ program }: Rule): string[] {
  const plain = program.products.every((row) => row.mode === 'Include' && row.match !== 'Product');
  return plain ? program.products.map((row) => row.value) : [];
}

/** Shown when the program has a product list, and on a deal without lines, where nothing else says what is missing. */
function showGate(
  rule: Rule,
  pool: readonly LineJudgement[],
  witness: LineJudgement | undefined
): CriterionResult | null {
  if (rule.program.products.length === 0 && witness) {
    return null;
  }
  const outcome = witness?.qualifies ?? 'unknown';
  const same = pool.filter((judged) => judged.qualifies === outcome).map((judged) => judged.line);
  let actual: Actual;
  if (!witness) {
    actual = { code: 'noLines' };
  } else if (outcome === 'met') {
    actual = linesThatMeet(same);
  } else if (outcome === 'notMet') {
    actual = {
      code: 'lineValues',
      values: distinct(same.map((line) => line.productName)),
      lineIds: same.map((line) => line.id)
    };
  } else {
    actual = { code: 'value', value: null, recordId: witness.line.productId, recordName: witness.line.productName };
  }
  return {
    sequence: null,
    field: 'program.products',
    label: '',
    kind: 'Text',
    operator: 'in',
    required: listedWords(rule),
    message: null,
    actual,
    outcome,
    needed: true,
    shortPpm: null
  };
}

/** The empty fields of a line that may be on the product list. */
function missingOnList({ line, qualifies }: LineJudgement): string[] {
  return qualifies === 'unknown'
    ? [FAMILY, SKU].filter((key) => (key === FAMILY ? line.family : line.sku) === null)
    : [];
}

function missingOn(judged: LineJudgement, criteria: readonly Criterion[]): string[] {
  const open = criteria.filter((_, index) => judged.outcomes[index] === 'unknown');
  return [...missingOnList(judged), ...open.map((criterion) => criterion.field.key)];
}

/** `criteria` are the rule's criteria of scope Line. */
export function judgeLines(rule: Rule, criteria: readonly Criterion[], context: DealContext): LinesJudgement {
  const judged = context.lines.map(({ line, qualifies }): LineJudgement => {
    const outcomes = criteria.map((criterion) => judgeLine(criterion, line));
    return { line, qualifies, outcomes, all: allOf([qualifies, ...outcomes]) };
  });
  const candidates = judged.filter((one) => one.qualifies !== 'notMet');
  const pool = candidates.length > 0 ? candidates : judged;
  const witness = witnessOf(pool);
  const truth = judged.length === 0 ? 'unknown' : anyOf(judged.map((one) => one.all));
  const open = truth === 'unknown' ? pool.filter((one) => one.all === 'unknown') : [];
  const labelOf = (key: string): string => context.fields.get(key)?.label ?? key;
  return {
    truth,
    gate: showGate(rule, pool, witness),
    results: criteria.map((criterion, index) => showCriterion(criterion, index, pool, witness)),
    missing: open.flatMap((one) => missingOn(one, criteria)).map(labelOf),
    missingOnList: candidates.flatMap(missingOnList).map(labelOf)
  };
}
