// What follows from changed deals: the answer, and where each measure may end today and in the case. Pure.
import { distribution } from 'c/chanceEngine';
import type { Endings } from 'c/finishHistogram';
import { opaque } from 'c/opaque';
import { applyOverrides, whatIf } from 'c/quotaAnswer';
import {
  chanceDeals,
  lookedAt,
  type DealOverride,
  type Measure,
  type OpenDeal,
  type QuotaAnswer,
  type QuotaInput,
  type WhatIfAnswer
} from 'c/quotaEngine';

export interface InCase {
  readonly answer: WhatIfAnswer;
  /** Of revenue and margin, as far as each has a chance. */
  readonly endings: readonly { readonly key: Measure; readonly endings: Endings }[];
}

/** What is changed, and what is only in the case. */
export interface CaseState {
  readonly overrides: readonly DealOverride[];
  readonly added: readonly OpenDeal[];
}

export const UNCHANGED: CaseState = { overrides: [], added: [] };

/** With the deals that are only in the case. */
export function withAdded(input: QuotaInput, { added }: CaseState): QuotaInput {
  return added.length > 0 ? { ...input, deals: [...input.deals, ...added] } : input;
}

/** @param today the answer without the changes */
export function inCaseOf(input: QuotaInput, today: QuotaAnswer, state: CaseState): InCase {
  const { asOf } = today;
  const { overrides } = state;
  const withNew = withAdded(input, state);
  const answer = whatIf(withNew, asOf, overrides, 'Revenue');
  const changed = applyOverrides(withNew, asOf, overrides);
  const period = lookedAt(input);
  const endings = today.measures
    .filter(({ measure }) => measure === 'Revenue' || measure === 'Margin')
    .flatMap(({ measure, whole }) => {
      const after = answer.measures.find((row) => row.measure === measure)?.whole;
      const { quota, credited } = whole.attainment;
      if (!period || quota === null || !whole.chance || !after?.chance) {
        return [];
      }
      const ending = (of: QuotaInput, chance: Endings['inCase']['chance']) => ({
        credited,
        distribution: distribution(chanceDeals(of, [measure], period, asOf), 0),
        chance
      });
      const both = { measure, quota, today: ending(input, whole.chance), inCase: ending(changed, after.chance) };
      return [{ key: measure, endings: opaque(both) }];
    });
  return { answer, endings };
}
