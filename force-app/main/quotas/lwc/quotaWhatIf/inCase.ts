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
  type QuotaAnswer,
  type QuotaInput,
  type WhatIfAnswer
} from 'c/quotaEngine';

export interface InCase {
  readonly answer: WhatIfAnswer;
  /** Of revenue and margin, as far as each has a chance. */
  readonly endings: readonly { readonly key: Measure; readonly endings: Endings }[];
}

/** @param today the answer without the changes */
export function inCaseOf(input: QuotaInput, today: QuotaAnswer, overrides: readonly DealOverride[]): InCase {
  const { asOf } = today;
  const answer = whatIf(input, asOf, overrides, 'Revenue');
  const changed = applyOverrides(input, asOf, overrides);
  const period = lookedAt(input);
  const endings = today.measures
    .filter(({ measure }) => measure === 'Revenue' || measure === 'Margin')
    .flatMap(({ measure, whole }) => {
      const after = answer.measures.find((row) => row.measure === measure)?.whole;
      const { quota, credited } = whole.attainment;
      if (!period || quota === null || !whole.chance || !after?.chance) {
        return [];
      }
      const ending = (of: QuotaInput, chance: Endings['today']['chance']) => ({
        credited,
        distribution: distribution(chanceDeals(of, [measure], period, asOf), 0),
        chance
      });
      const both = { measure, quota, today: ending(input, whole.chance), inCase: ending(changed, after.chance) };
      return [{ key: measure, endings: opaque(both) }];
    });
  return { answer, endings };
}
