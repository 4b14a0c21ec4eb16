// The combined attainment by the weights of the plan.
import type { Attainment, QuotaAnswer } from './answer';
import type { Measure } from './measures';
import type { PayPlan } from './records';

/** Weights of measures without an attainment are left out and their measures listed; null where none is left. */
export function weightedOf(plan: PayPlan | null, attainments: readonly Attainment[]): QuotaAnswer['weighted'] {
  const weights = (plan?.weights ?? []).filter(({ weight }) => weight > 0);
  const known = weights.flatMap(({ measure, weight }) => {
    const attained = attainments.find((one) => one.measure === measure)?.attained ?? null;
    return attained === null ? [] : [{ measure, weight, attained }];
  });
  const sum = known.reduce((total, { weight }) => total + weight, 0);
  const counted = new Set<Measure>(known.map(({ measure }) => measure));
  return sum === 0
    ? null
    : {
        attained: known.reduce((total, { weight, attained }) => total + weight * attained, 0) / sum,
        without: weights.map(({ measure }) => measure).filter((measure) => !counted.has(measure))
      };
}
