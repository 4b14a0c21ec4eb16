// One pass over the deal: verdicts, the stack of the eligible ones, and what that leaves of the margin. No advice.
import { evaluate, type DealInput, type DealResult, type IsoDate } from 'c/dealEngine';
import type { DecisionOptions, Margin, Stack, Todo } from './contract';
import { marginOf, withoutPrograms } from './marginOf';
import { offersOf, type OnOffer } from './offers';
import { stackOf } from './stack';

export interface Judged {
  readonly result: DealResult;
  readonly offers: readonly OnOffer[];
  readonly stack: Stack;
  readonly margin: Margin | null;
}

export function judged(input: DealInput, asOf: IsoDate, options: DecisionOptions): Judged {
  const result = evaluate(input, asOf);
  const { offers, undecided } = offersOf(input, result);
  const without = input.costVisible ? withoutPrograms(input) : null;
  const stack = stackOf(input, { offers, undecided, without }, options);
  return { result, offers, stack, margin: without && marginOf(input, without, stack, offers) };
}

/** Documents that chosen programs ask for before the order is placed, and the deal has not. */
export function todoOf(input: DealInput, asOf: IsoDate, stack: Stack, offers: readonly OnOffer[]): Todo[] {
  const byKey = new Map(offers.map((offer) => [offer.verdict.key, offer.verdict]));
  return stack.chosen.flatMap(({ key }) => {
    const verdict = byKey.get(key);
    const by = verdict?.dateBasis === 'Order' ? input.deal.closeDate : asOf;
    return (verdict?.documents ?? [])
      .filter(({ due, present }) => due === 'Order' && !present)
      .map(({ name }) => ({ key, document: name, by }));
  });
}
