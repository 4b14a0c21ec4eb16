// Line criteria hold when one and the same qualifying line makes the whole text true (R6).
import type { Actual, DealLine } from './contract';
import { factValue, unknown, type Answer } from './answer';
import { compare, exactly } from './compare';
import { distinct, unitsOn, type DealContext } from './context';
import { openIn, truthUnder } from './formula';
import type { Criterion, Rule } from './rule';
import { allOf, type Truth } from './truth';

/** One line before the product list and the whole text, with the deal's own criteria in it. */
export interface LineJudgement {
  /** Null: the deal has no lines; everything about one is unknown. */
  readonly line: DealLine | null;
  readonly qualifies: Truth;
  /** By place in the rule's criteria. */
  readonly outcomes: readonly Truth[];
  /** Whether the line is the program's and makes the text true. */
  readonly all: Truth;
}

const RANK: Readonly<Record<Truth, number>> = { met: 2, unknown: 1, notMet: 0 };
const FAMILY = 'product.family';
const SKU = 'product.sku';

function judgeLine(criterion: Criterion, line: DealLine, { countingDate }: DealContext): Truth {
  const value = criterion.field.hidden ? null : factValue(criterion, line.facts[criterion.field.key]);
  return value === null ? 'unknown' : compare(exactly(value), criterion.operator, criterion.comparable, countingDate);
}

function judged(
  { criteria, ofLines, formula }: Rule,
  line: DealLine | null,
  qualifies: Truth,
  ofDeal: readonly Truth[],
  context: DealContext,
  assumed?: ReadonlySet<number>
): LineJudgement {
  const outcomes = [...ofDeal];
  for (const place of ofLines) {
    const criterion = criteria[place];
    if (!assumed?.has(place)) {
      outcomes[place] = line && criterion ? judgeLine(criterion, line, context) : 'unknown';
    }
  }
  return { line, qualifies, outcomes, all: allOf([qualifies, truthUnder(formula, outcomes)]) };
}

/** Every line; on a deal without lines a single one of which nothing is known. `assumed`: places that are met. */
export function judgeLines(
  rule: Rule,
  ofDeal: readonly Truth[],
  context: DealContext,
  assumed?: ReadonlySet<number>
): LineJudgement[] {
  if (context.lines.length === 0) {
    return [judged(rule, null, 'unknown', ofDeal, context, assumed)];
  }
  if (rule.ofLines.length === 0) {
    // The text is the same on every line.
    const text = truthUnder(rule.formula, ofDeal);
    return context.lines.map(({ line, qualifies }) => ({
      line,
      qualifies,
      outcomes: ofDeal,
      all: allOf([qualifies, text])
    }));
  }
  return context.lines.map(({ line, qualifies }) => judged(rule, line, qualifies, ofDeal, context, assumed));
}

/** Lines that may be the program's, or all of them where none is. */
export function poolOf(lines: readonly LineJudgement[]): readonly LineJudgement[] {
  const candidates = lines.filter(({ qualifies }) => qualifies !== 'notMet');
  return candidates.length > 0 ? candidates : lines;
}

function count({ ofLines }: Rule, { qualifies, outcomes }: LineJudgement, truth: Truth): number {
  return ofLines.filter((place) => outcomes[place] === truth).length + (qualifies === truth ? 1 : 0);
}

/** Below 0 where the first comes nearer to making all true: then most true, then most unknown. */
export function nearer(rule: Rule, one: LineJudgement, other: LineJudgement): number {
  return (
    RANK[other.all] - RANK[one.all] ||
    count(rule, other, 'met') - count(rule, one, 'met') ||
    count(rule, other, 'unknown') - count(rule, one, 'unknown')
  );
}

/** The line that is shown, so that what is shown always explains the verdict: the nearest, the first of equals. */
export function witnessOf(rule: Rule, pool: readonly LineJudgement[]): LineJudgement | undefined {
  return pool.reduce<LineJudgement | undefined>(
    (best, one) => (best === undefined || nearer(rule, one, best) < 0 ? one : best),
    undefined
  );
}

/** What the lines have for one criterion: those that share the outcome of the shown one. */
export function answerOn(
  criterion: Criterion,
  place: number,
  pool: readonly LineJudgement[],
  { line, outcomes }: LineJudgement
): Answer {
  const outcome = outcomes[place] ?? 'unknown';
  const { key, hidden } = criterion.field;
  if (hidden || !line) {
    return unknown({ code: hidden ? 'hidden' : 'noLines' });
  }
  const same = pool.flatMap((one) => (one.line && one.outcomes[place] === outcome ? [one.line] : []));
  const lineIds = same.map(({ id }) => id);
  const fact = line.facts[key];
  if (outcome === 'unknown') {
    const recordId = fact?.recordId ?? line.id;
    return unknown({ code: 'value', value: null, recordId, recordName: fact?.recordName ?? line.productName });
  }
  if (outcome === 'met') {
    return { outcome, actual: { code: 'lines', units: unitsOn(same), lineIds } };
  }
  const values = same.map((one) => factValue(criterion, one.facts[key])).filter((value) => value !== null);
  const actual: Actual = { code: 'lineValues', values: distinct(values), lineIds };
  return { outcome, actual, figure: factValue(criterion, fact) };
}

/** The empty fields of a line that may be on the product list. */
function missingOnList({ line, qualifies }: LineJudgement): string[] {
  return line && qualifies === 'unknown'
    ? [FAMILY, SKU].filter((key) => (key === FAMILY ? line.family : line.sku) === null)
    : [];
}

/** Whether all that a line can still become, another one is already; only without NOT is more true never worse. */
function outdone(rule: Rule, one: LineJudgement, pool: readonly LineJudgement[]): boolean {
  return (
    rule.monotone &&
    pool.some(
      (other) =>
        other !== one &&
        other.qualifies === 'met' &&
        rule.ofLines.every((place) => other.outcomes[place] === 'met' || one.outcomes[place] === 'notMet')
    ) &&
    (one.qualifies === 'unknown' || rule.ofLines.some((place) => one.outcomes[place] === 'unknown'))
  );
}

export interface Missing {
  /** Keys of line fields, and of those that would say whether a line is on the product list. */
  readonly ofLines: readonly string[];
  /** Places of the deal's criteria. */
  readonly ofDeal: ReadonlySet<number>;
  /** Fields that would say which lines a total counts. */
  readonly onList: readonly string[];
}

/** While the verdict is open: what is empty or hidden on lines that can still make the text true. */
export function missingOn(rule: Rule, pool: readonly LineJudgement[]): Missing {
  const ofDeal = new Set<number>();
  const ofLines = pool
    .filter((one) => one.all === 'unknown' && !outdone(rule, one, pool))
    .flatMap((one) => {
      const open = openIn(rule.formula, one.outcomes);
      rule.ofDeal.filter((place) => open.has(place)).forEach((place) => ofDeal.add(place));
      const fields = rule.ofLines.filter((place) => open.has(place) && one.line);
      return [...missingOnList(one), ...fields.map((place) => rule.criteria[place]?.field.key ?? '')];
    });
  const candidates = pool.filter(({ qualifies }) => qualifies !== 'notMet');
  return { ofLines, ofDeal, onList: candidates.flatMap(missingOnList) };
}
