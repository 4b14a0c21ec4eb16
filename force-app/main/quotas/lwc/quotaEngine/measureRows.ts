// Which measures a tracker shows, and each of them by part of the period (R1, R9, R10); chances are added elsewhere.
import type { Attainment, Coverage, Pace, PartAnswer } from './answer';
import { attain } from './attainment';
import { cover } from './coverage';
import type { QuotaInput } from './load';
import type { IsoDate, Measure } from './measures';
import { paceIn } from './pace';
import { partsOf, periodOf } from './periods';
import type { Period } from './records';

const MEASURES: readonly Measure[] = ['Revenue', 'Margin', 'Units', 'NewLogos', 'Retention'];

/** Measures of the chance to hit both. */
export const TOGETHER: readonly Measure[] = ['Revenue', 'Margin'];

/** Attainment, pace and coverage of a measure in a period. */
export interface Standing {
  readonly attainment: Attainment;
  readonly pace: Pace;
  readonly coverage: Coverage;
}

/** Revenue, and what a quota is set for in the period or a part of it, or has a weight in the plan; margin only if visible. */
export function measuresOf(input: QuotaInput): readonly Measure[] {
  const keys = [input.period, ...partsOf(input, input.period).parts.map(({ key }) => key)];
  const asked = new Set<Measure>([
    'Revenue',
    ...input.quotas.filter(({ period }) => keys.includes(period)).map(({ measure }) => measure),
    ...(input.payPlan?.weights ?? []).filter(({ weight }) => weight > 0).map(({ measure }) => measure)
  ]);
  return MEASURES.filter((measure) => asked.has(measure) && (measure !== 'Margin' || input.costVisible));
}

export function standing(input: QuotaInput, measure: Measure, period: Period, asOf: IsoDate): Standing {
  const attainment = attain(input, measure, period, asOf);
  return {
    attainment,
    pace: paceIn(input, attainment, period, input.season, asOf),
    coverage: cover(input, measure, period, attainment.gap, asOf)
  };
}

export function hasBegun({ start }: Period, asOf: IsoDate): boolean {
  return start <= asOf;
}

/** After its last day. */
export function isOver({ end }: Period, asOf: IsoDate): boolean {
  return end < asOf;
}

/** The parts of the period that is looked at, in order. */
export function partAnswers(input: QuotaInput, measure: Measure, asOf: IsoDate): readonly PartAnswer[] {
  return partsOf(input, input.period).parts.map((part) => {
    const attainment = attain(input, measure, part, asOf);
    return {
      period: part.key,
      begun: hasBegun(part, asOf),
      over: isOver(part, asOf),
      attainment,
      pace: paceIn(input, attainment, part, input.season, asOf)
    };
  });
}

/** The period that is looked at; undefined: it is not in the input. */
export function lookedAt(input: QuotaInput): Period | undefined {
  return periodOf(input, input.period);
}
