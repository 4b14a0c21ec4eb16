// What explains a verdict (R6): its criteria, what is missing, and the one reason that is shown.
import type { CriterionResult, Reason, Status, Verdict } from './contract';
import { resultOf } from './answer';
import { againstIn, neededIn } from './formula';
import { showProducts } from './gates';
import { missingIn, type Judgement } from './judgement';
import { answerOn, witnessOf, type LineJudgement } from './lineCriteria';

export type Explanation = Pick<Verdict, 'criteria' | 'missing' | 'reason'>;

const NO_LINE: LineJudgement = { line: null, qualifies: 'unknown', outcomes: [], all: 'unknown' };

/** Whether a criterion rests on a field that the user may not read. */
export function hasHidden({ rule, ofDeal }: Judgement): boolean {
  return (
    ofDeal.some((answer) => answer?.actual.code === 'hidden') ||
    rule.ofLines.some((place) => rule.criteria[place]?.field.hidden)
  );
}

/** A gate that fails comes first; then the first criterion that keeps the text from being true. */
function failingIndex({ rule }: Judgement, gates: readonly CriterionResult[], { outcomes }: LineJudgement): number {
  const gate = gates.findIndex(({ outcome }) => outcome === 'notMet');
  const [first = 0] = [...againstIn(rule.formula, outcomes)].sort((one, other) => one - other);
  return gate >= 0 ? gate : gates.length + first;
}

function found(judgement: Judgement, status: Status, witness: LineJudgement): Explanation {
  const { rule, context, ofDeal, pool, dates, growth } = judgement;
  const gates = [showProducts(rule, context, pool, witness), dates, growth].filter((gate) => gate !== null);
  const needed = neededIn(rule.formula, witness.outcomes);
  const own = rule.criteria.map((criterion, place) =>
    resultOf(criterion, ofDeal[place] ?? answerOn(criterion, place, pool, witness), needed.has(place))
  );
  const missing = status === 'needsData' ? missingIn(judgement, pool) : [];
  const reasons: Readonly<Record<Status, () => Reason>> = {
    eligible: () => ({ code: 'deadline' }),
    nearMiss: () => ({ code: 'repair' }),
    needsData: () => ({ code: 'missing', labels: missing }),
    notEligible: () => ({ code: 'criterion', index: failingIndex(judgement, gates, witness) }),
    needsAttention: () => ({ code: 'problem' })
  };
  return { criteria: [...gates, ...own], missing, reason: reasons[status]() };
}

/**
 * Finds the explanation when it is first asked for, and keeps it from then on.
 * @param judge the judgement that the verdict rests on
 * @param about the line that a repair is about: what it is about is what is shown. Absent: the line nearest to all
 */
export function explanationOf(judge: () => Judgement, status: Status, about?: LineJudgement): () => Explanation {
  let known: Explanation | (() => Judgement) = judge;
  return () => {
    if (typeof known === 'function') {
      const judgement = known();
      known = found(judgement, status, about ?? witnessOf(judgement.rule, judgement.pool) ?? NO_LINE);
    }
    return known;
  };
}
