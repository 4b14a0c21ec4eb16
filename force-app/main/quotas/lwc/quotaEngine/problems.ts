// All that is wrong with what a tracker is given, in a fixed order.
import type { QuotaProblem } from './answer';
import type { QuotaInput } from './load';
import type { IsoDate } from './measures';
import { lookedAt, measuresOf } from './measureRows';
import { periodProblems, problem } from './periodProblems';
import { recordProblems } from './recordProblems';

/** Whoever reads it should know what a figure leaves out: nothing is dropped without a word. */
export function problems(input: QuotaInput, asOf: IsoDate): readonly QuotaProblem[] {
  const period = lookedAt(input);
  const measures = measuresOf(input);
  return [
    ...(period
      ? [...periodProblems(input, measures, period, asOf), ...recordProblems(input, measures, period, asOf)]
      : [problem('PeriodUnknown', [input.period])]),
    ...(input.costVisible ? [] : [problem('MarginHidden', [], 'Margin')])
  ];
}
