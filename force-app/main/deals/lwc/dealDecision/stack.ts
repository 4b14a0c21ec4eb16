// The best legal stack of the deal's programs (R7), in the terms of the page: now, on claim, below the best.
import type { DealInput, Money } from 'c/dealEngine';
import { partOf, type MarginResult } from 'c/dealMargin';
import { bestStack, type StackAnswer, type StackProblem } from 'c/stackEngine';
import type { ChosenProgram, DecisionOptions, Stack } from './contract';
import { withBudgets } from './limits';
import type { OffersOnDeal, OnOffer } from './offers';
import { problemOf } from './problem';

/** What the chosen programs pay; by the objective "expected" an answer has only what they pay times their chance. */
function paysOf(problem: StackProblem, answer: StackAnswer): Map<string, Money> {
  const chosen = new Set(answer.chosen.map(({ key }) => key));
  const offers = problem.offers.filter(({ key }) => chosen.has(key));
  const face =
    problem.objective !== 'expected'
      ? answer
      : bestStack(
          {
            offers: offers.map((offer) => ({ ...offer, forced: 'in' as const })),
            ...(problem.pools && { pools: problem.pools })
          },
          { next: false }
        );
  return new Map(face.chosen.map(({ key, pays }) => [key, pays]));
}

/** A clawback (R4) is nobody's choice; where the rep takes it in, it counts with what it takes. */
function clawback({ amount, verdict }: OnOffer, expected: boolean): { readonly pays: Money; readonly counts: Money } {
  const certain = !expected || verdict.settlement === 'Invoice';
  return { pays: amount, counts: certain ? amount : partOf(amount, verdict.chancePpm ?? 0) };
}

function solve(problem: StackProblem, { nodeBudget, next }: DecisionOptions): StackAnswer {
  return bestStack(problem, { ...(nodeBudget !== undefined && { nodeBudget }), ...(next !== undefined && { next }) });
}

const unforced = (problem: StackProblem): StackProblem => ({
  ...problem,
  offers: problem.offers.map((offer) => ({ ...offer, forced: null }))
});

/** Now or on claim: what the chosen programs of a settlement pay. */
function sumOf(chosen: readonly (ChosenProgram & { readonly offer: OnOffer })[], settlement: 'Invoice' | 'Claim') {
  return chosen.reduce((sum, { offer, pays }) => (offer.verdict.settlement === settlement ? sum + pays : sum), 0);
}

export function stackOf(
  input: DealInput,
  { offers, undecided, without }: OffersOnDeal & { readonly without: MarginResult | null },
  options: DecisionOptions
): Stack {
  const problem = problemOf(input, offers, without, options.force ?? {});
  const answer = solve(problem, options);
  const pays = paysOf(problem, answer);
  const expected = problem.objective === 'expected';
  let total = answer.total;
  const chosen = offers.flatMap((offer) => {
    const paid = pays.get(offer.verdict.key);
    if (paid === undefined) {
      return [];
    }
    const back = offer.amount < 0 ? clawback(offer, expected) : null;
    total += back?.counts ?? 0;
    return [{ key: offer.verdict.key, pays: back?.pays ?? paid, offer }];
  });
  const forced = problem.offers.some((offer) => offer.forced !== null);
  const best = forced && !answer.fault ? solve(unforced(problem), { ...options, next: false }).total : null;
  const { fault } = answer;
  return {
    chosen: chosen.map(({ key, pays: paid }) => ({ key, pays: paid })),
    now: sumOf(chosen, 'Invoice'),
    claim: sumOf(chosen, 'Claim'),
    total,
    proven: answer.proven,
    gap: answer.gap,
    aboveNext: answer.next?.distance ?? null,
    leftOut: answer.leftOut.map(({ key, reason }) => ({ key, reason: withBudgets(reason) })),
    undecided,
    // Where the best is only the best found, the rep's choice may be the better one.
    belowBest: best === null ? null : Math.max(0, best - total),
    fault: fault?.code === 'forcedConflict' ? { ...fault, reason: withBudgets(fault.reason) } : fault
  };
}
