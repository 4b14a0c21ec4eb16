// What went into a figure, each with the record it is from and the day it was last set.
import { holidaysIn, weightsOf } from './calendar';
import type { ExplainedInput, Figure, FigureCode } from './explanation';
import type { Written } from './explainFormula';
import type { IsoDate, Rate } from './measures';
import type { Period } from './records';
import { approvedBy, quotaOf } from './scope';

const QUOTA_FREE: readonly FigureCode[] = [
  'Credit',
  'RunRateFinish',
  'SoFarADay',
  'CoverageNeeded',
  'Weighted',
  'SegmentShare',
  'GoalAttainment',
  'GoalGap',
  'GoalChance'
];
const OF_GOAL: readonly FigureCode[] = ['GoalAttainment', 'GoalGap', 'GoalChance'];
const SEASONAL: readonly FigureCode[] = ['Expected', 'Ahead', 'Pace', 'RunRateFinish'];
const BY_DAY: readonly FigureCode[] = [...SEASONAL, 'NeededADay', 'SoFarADay'];

export function isSeasonal(figure: FigureCode): boolean {
  return SEASONAL.includes(figure);
}

export function isByDay(figure: FigureCode): boolean {
  return BY_DAY.includes(figure);
}

type Source = ExplainedInput['source'];

function inputOf(
  code: ExplainedInput['code'],
  figure: Figure,
  source: Partial<Source> & Pick<Source, 'kind'>,
  more: Partial<Pick<ExplainedInput, 'measure' | 'shares' | 'days'>> = {}
): ExplainedInput {
  return {
    code,
    measure: more.measure ?? null,
    figure,
    shares: more.shares ?? [],
    days: more.days ?? [],
    source: { id: null, name: null, on: null, ...source }
  };
}

function quotaInputs({ scope, asOf }: Written): ExplainedInput[] {
  const each = scope.quotas.flatMap(({ id, name, base, ramp, changedOn, adjustments }) => {
    const source: Source = { kind: 'Quota', id, name, on: changedOn };
    return [
      inputOf('Base', { unit: 'Value', value: base }, source),
      inputOf('Ramp', { unit: 'Rate', value: ramp }, source),
      ...approvedBy(asOf, adjustments).map((one) =>
        inputOf(
          'Adjustment',
          { unit: 'Value', value: one.amount },
          { kind: 'Adjustment', id: one.id, name: one.reason, on: one.approvedOn }
        )
      )
    ];
  });
  return each.length === 0
    ? []
    : [...each, inputOf('Quota', { unit: 'Value', value: quotaOf(scope, asOf) }, { kind: 'Sum' })];
}

/** Shares of the months that the period has, as the setting has them. */
function sharesIn(shares: readonly Rate[], starts: readonly IsoDate[]): readonly Rate[] {
  return starts.map((start) => shares[Number(start.slice(5, 7)) - 1] ?? 0);
}

function seasonInputs({ input }: Written, period: Period): ExplainedInput[] {
  const { season, calendar } = input;
  if (!season) {
    return [];
  }
  const starts = weightsOf(period, calendar, season).buckets.map((bucket) => bucket.period.start);
  const source: Source = { kind: 'Season', id: null, name: season.name, on: season.changedOn };
  return [inputOf('Season', { unit: 'Rate', value: null }, source, { shares: sharesIn(season.shares, starts) })];
}

function holidayInputs({ input }: Written, period: Period): ExplainedInput[] {
  const days = holidaysIn(period, input.calendar);
  return [inputOf('Holidays', { unit: 'Count', value: days.length }, { kind: 'Calendar' }, { days })];
}

function historyInputs({ input: { history } }: Written): ExplainedInput[] {
  return history
    ? [
        inputOf('WonValue', { unit: 'Value', value: history.won }, { kind: 'History' }),
        inputOf('ClosedValue', { unit: 'Value', value: history.closed }, { kind: 'History' })
      ]
    : [];
}

function weightInputs({ input: { payPlan } }: Written): ExplainedInput[] {
  return (payPlan?.weights ?? []).map(({ measure, weight }) =>
    inputOf('Weight', { unit: 'Rate', value: weight }, { kind: 'PayPlan', name: payPlan?.name ?? null }, { measure })
  );
}

function goalInputs({ input: { goal } }: Written): ExplainedInput[] {
  return goal ? [inputOf('Goal', { unit: 'Value', value: goal.amount }, { kind: 'Goal', id: goal.id })] : [];
}

/** In the order in which the formula needs them. */
export function inputsOf(figure: FigureCode, written: Written, period: Period): readonly ExplainedInput[] {
  return [
    ...(QUOTA_FREE.includes(figure) ? [] : quotaInputs(written)),
    ...(isSeasonal(figure) ? seasonInputs(written, period) : []),
    ...(isByDay(figure) ? holidayInputs(written, period) : []),
    ...(figure === 'Coverage' || figure === 'CoverageNeeded' ? historyInputs(written) : []),
    ...(OF_GOAL.includes(figure) ? goalInputs(written) : []),
    ...(figure === 'Weighted' ? weightInputs(written) : [])
  ];
}
