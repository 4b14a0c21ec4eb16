// Every criterion of a program on one deal, and what the program's dates, growth and text say together (R6).
import type { CriterionResult } from './contract';
import type { Answer } from './answer';
import { distinct, type DealContext } from './context';
import { judgeDealCriterion } from './dealCriteria';
import { judgeDates, judgeGrowth } from './gates';
import { judgeLines, missingOn, poolOf, type LineJudgement } from './lineCriteria';
import type { Rule } from './rule';
import { allOf, anyOf, type Truth } from './truth';

export interface Judgement {
  readonly rule: Rule;
  readonly context: DealContext;
  /** By place; null for criteria of lines. */
  readonly ofDeal: readonly (Answer | null)[];
  readonly lines: readonly LineJudgement[];
  /** Lines that may be the program's, or all where none is. */
  readonly pool: readonly LineJudgement[];
  readonly dates: CriterionResult | null;
  readonly growth: CriterionResult | null;
  /** What the gates that hold for every line say. */
  readonly gates: Truth;
  readonly truth: Truth;
}

/** `assumed`: places of deal criteria that are taken to be met. */
export function judgementOf(rule: Rule, context: DealContext, assumed?: ReadonlySet<number>): Judgement {
  const ofDeal = rule.criteria.map((criterion): Answer | null => {
    return criterion.field.scope === 'Deal' ? judgeDealCriterion(criterion, rule, context) : null;
  });
  const outcomes = ofDeal.map((answer, place) => (assumed?.has(place) ? 'met' : (answer?.outcome ?? 'unknown')));
  const lines = judgeLines(rule, outcomes, context, assumed);
  const dates = judgeDates(rule, context);
  const growth = judgeGrowth(rule, context);
  const gates = allOf([dates?.outcome ?? 'met', growth?.outcome ?? 'met']);
  const truth = allOf([gates, anyOf(lines.map(({ all }) => all))]);
  return { rule, context, ofDeal, lines, pool: poolOf(lines), dates, growth, gates, truth };
}

const BASELINE = 'Baseline';

/** Labels of the fields whose value can still change an open verdict: of the deal, of growth, of these lines. */
export function missingIn({ rule, context, ofDeal, growth }: Judgement, pool: readonly LineJudgement[]): string[] {
  const missing = missingOn(rule, pool);
  const open = [...missing.ofDeal].filter((place) => ofDeal[place]?.actual.code !== 'noLines');
  const labelOf = (key: string): string => context.fields.get(key)?.label ?? key;
  const openTotal = open.some((place) => ofDeal[place]?.actual.code === 'total');
  return distinct([
    ...open.sort((one, other) => one - other).map((place) => rule.criteria[place]?.field.label ?? ''),
    ...(growth?.outcome === 'unknown' ? [BASELINE] : []),
    ...missing.ofLines.map(labelOf),
    ...(openTotal ? missing.onList.map(labelOf) : [])
  ]);
}
