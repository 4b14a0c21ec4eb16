// Puts the tracker's answer together: figures of R1, R9 and R10 with the chances of R11.
import {
  comparisons,
  hasBegun,
  isOver,
  lookedAt,
  measuresOf,
  partAnswers,
  problems,
  segments,
  standing,
  TOGETHER,
  trend,
  weightedOf,
  type IsoDate,
  type Measure,
  type MeasureRow,
  type Period,
  type QuotaAnswer,
  type QuotaInput
} from 'c/quotaEngine';
import { bridgeOf, chanceByWeek, chanceOf, goalAnswer, swings } from './chances';

function rowOf(input: QuotaInput, measure: Measure, period: Period, asOf: IsoDate): MeasureRow {
  const figures = standing(input, measure, period, asOf);
  const chance = chanceOf(input, [figures.attainment], period, asOf);
  return {
    measure,
    whole: { ...figures, chance, chanceByWeek: chanceByWeek(input, measure, period, asOf, chance) },
    parts: partAnswers(input, measure, asOf)
  };
}

/** What is known of a period that is not in the input: what is wrong. */
function withoutPeriod(input: QuotaInput, asOf: IsoDate, measure: Measure): QuotaAnswer {
  return {
    asOf,
    period: input.period,
    measure,
    begun: false,
    over: false,
    measures: [],
    weighted: null,
    joint: null,
    pivots: [],
    segments: [],
    trend: [],
    chanceBridge: null,
    comparisons: [],
    goal: null,
    problems: problems(input, asOf)
  };
}

/**
 * Where the user stands in the period of the input, as of a day that is never read from a clock. `measure` is what
 * charts show: pivots, segments, trend and the bridge of the chance; one that has no row has none of them. Nothing is
 * thrown: what is wrong with the input is in `problems`, and what it touches is null or left out and listed.
 */
export function answer(input: QuotaInput, asOf: IsoDate, measure: Measure = 'Revenue'): QuotaAnswer {
  const period = lookedAt(input);
  if (!period) {
    return withoutPeriod(input, asOf, measure);
  }
  const measures = measuresOf(input);
  const rows = measures.map((one) => rowOf(input, one, period, asOf));
  const attainments = rows.map(({ whole }) => whole.attainment);
  const together = attainments.filter((one) => TOGETHER.includes(one.measure));
  const shown = measures.includes(measure);
  return {
    asOf,
    period: period.key,
    measure,
    begun: hasBegun(period, asOf),
    over: isOver(period, asOf),
    measures: rows,
    weighted: weightedOf(input.payPlan, attainments),
    joint: together.length === TOGETHER.length ? chanceOf(input, together, period, asOf) : null,
    pivots: shown ? swings(input, [measure], asOf) : [],
    segments: shown ? segments(input, measure, period, asOf) : [],
    trend: shown ? trend(input, measure, period, asOf) : [],
    chanceBridge: shown ? bridgeOf(input, measure, period, asOf) : null,
    comparisons: comparisons(input, measures, period, asOf),
    goal: goalAnswer(input, period, asOf),
    problems: problems(input, asOf)
  };
}
