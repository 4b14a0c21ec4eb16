// The decision on a spot check: the answer with each key, the advice when there is a pause. Pure.
import { advise, decide, type DealDecision } from 'c/dealDecision';
import type { DealInput } from 'c/dealEngine';

/** Without advice, which costs a decision for each near miss. */
export function judged(deal: DealInput): DealDecision {
  return decide(deal, deal.today, { advice: false });
}

export function advised(deal: DealInput, decision: DealDecision): DealDecision {
  return { ...decision, ...advise(deal, deal.today, decision) };
}
