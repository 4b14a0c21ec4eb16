// What is wrong with periods and quotas: each said once, and no day or quota counted twice.
import type { QuotaProblem } from './answer';
import { weightsOf } from './calendar';
import type { QuotaInput } from './load';
import type { IsoDate, Measure } from './measures';
import { belongTogether, overlap, partOfKeys, partsOf, periodOf } from './periods';
import type { Period } from './records';
import { contains, quotaOf, scopeOf } from './scope';

export function problem(
  code: QuotaProblem['code'],
  records: readonly string[],
  measure: Measure | null = null,
  days: { readonly from: IsoDate; readonly to: IsoDate } | null = null
): QuotaProblem {
  return { code, measure, records, from: days?.from ?? null, to: days?.to ?? null };
}

/** Each loop of parents once, from its first key on. */
function loops(input: QuotaInput): QuotaProblem[] {
  const inLoop = input.periods.filter(({ key }) => partOfKeys(input, key).includes(key));
  const found = new Map(
    inLoop.map(({ key }) => {
      const keys = [...new Set([key, ...partOfKeys(input, key)])].sort();
      return [keys.join('\n'), keys] as const;
    })
  );
  return [...found.values()].map((keys) => problem('PeriodLoop', keys));
}

/** Quotas of other periods, of no part or whole of this one, that ask for days of it again. */
function overlaps(input: QuotaInput, measure: Measure, period: Period): QuotaProblem[] {
  const { quotas } = scopeOf(input, measure, period.key);
  return input.periods.flatMap((other) => {
    const days = belongTogether(input, period.key, other.key) ? null : overlap(period, other);
    const both = scopeOf(input, measure, other.key).quotas.some((one) =>
      quotas.some((own) => contains(own, one) || contains(one, own))
    );
    return days && both ? [problem('PeriodsOverlap', [period.key, other.key], measure, days)] : [];
  });
}

function overlappingParts(input: QuotaInput, measures: readonly Measure[]): QuotaProblem[] {
  return partsOf(input, input.period).overlapping.flatMap(({ counted, left }) => {
    const set = (measure: Measure, { key }: Period): boolean => scopeOf(input, measure, key).quotas.length > 0;
    const both = measures.filter((measure) => set(measure, counted) && set(measure, left));
    const records = [counted.key, left.key];
    const days = overlap(counted, left);
    return both.length === 0
      ? [problem('PeriodsOverlap', records, null, days)]
      : both.map((measure) => problem('PeriodsOverlap', records, measure, days));
  });
}

function quotaProblems(input: QuotaInput, measure: Measure, period: Period, asOf: IsoDate): QuotaProblem[] {
  const scope = scopeOf(input, measure, period.key);
  const quota = quotaOf(scope, asOf);
  const ids = scope.quotas.map(({ id }) => id);
  const keys = [period.key, ...partsOf(input, period.key).parts.map(({ key }) => key)];
  return [
    ...(quota === null ? [problem('NoQuota', [], measure)] : []),
    ...(quota !== null && quota <= 0 ? [problem('QuotaNotPositive', ids, measure)] : []),
    ...keys.flatMap((key) =>
      scopeOf(input, measure, key).twice.map(({ counted, left }) =>
        problem('QuotaTwice', [counted.id, left.id], measure)
      )
    ),
    ...overlaps(input, measure, period)
  ];
}

function dayProblems(input: QuotaInput, period: Period): QuotaProblem[] {
  const { days, all } = weightsOf(period, input.calendar, input.season);
  return days.length === 0
    ? [problem('NoBusinessDays', [period.key], null, { from: period.start, to: period.end })]
    : all === 0n
      ? [problem('SeasonWithoutShares', [period.key], null, { from: period.start, to: period.end })]
      : [];
}

export function periodProblems(
  input: QuotaInput,
  measures: readonly Measure[],
  period: Period,
  asOf: IsoDate
): readonly QuotaProblem[] {
  return [
    ...input.periods.filter(({ start, end }) => end < start).map(({ key }) => problem('PeriodBackwards', [key])),
    ...loops(input),
    ...input.quotas
      .filter((quota) => !periodOf(input, quota.period))
      .map(({ id, measure }) => problem('PeriodUnknown', [id], measure)),
    ...measures.flatMap((measure) => quotaProblems(input, measure, period, asOf)),
    ...overlappingParts(input, measures),
    ...dayProblems(input, period)
  ];
}
