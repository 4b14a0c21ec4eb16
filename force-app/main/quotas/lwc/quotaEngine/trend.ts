// Credit by business day, with the plan and the same business day of last year (R1, R9).
import type { TrendPoint } from './answer';
import { businessDays, weightsOf } from './calendar';
import { countedCredits, type CountedCredit } from './credits';
import type { QuotaInput } from './load';
import type { IsoDate, Measure, Value } from './measures';
import { shareOf } from './pace';
import { lastYearOf } from './periods';
import type { Period } from './records';
import { quotaOf, scopeOf } from './scope';

/** Sums up to each of the ascending days. */
function sumsBy(credits: readonly CountedCredit[], days: readonly IsoDate[]): readonly Value[] {
  let next = 0;
  let sum = 0;
  return days.map((day) => {
    for (let one = credits[next]; one && one.credit.date <= day; one = credits[next]) {
      sum += one.value;
      next += 1;
    }
    return sum;
  });
}

function creditsOf(input: QuotaInput, measure: Measure, period: Period, asOf: IsoDate): readonly CountedCredit[] {
  return countedCredits(input, scopeOf(input, measure, period.key), measure, period, asOf).credits;
}

/** What each business day of last year had; its last one has all of that period. Undefined: that year is not known. */
function lastYear(input: QuotaInput, measure: Measure, period: Period, asOf: IsoDate): readonly Value[] | undefined {
  const other = lastYearOf(input, period);
  if (!other) {
    return undefined;
  }
  const days = businessDays(other, input.calendar);
  return sumsBy(creditsOf(input, measure, other, asOf), [...days.slice(0, -1), other.end]);
}

/** One point a business day of the period. */
export function trend(input: QuotaInput, measure: Measure, period: Period, asOf: IsoDate): readonly TrendPoint[] {
  const quota = quotaOf(scopeOf(input, measure, period.key), asOf);
  const { days, all } = weightsOf(period, input.calendar, input.season);
  const gone = days.filter(({ date }) => date <= asOf).map(({ date }) => date);
  const upTo = period.end < asOf ? period.end : asOf;
  const credited = sumsBy(creditsOf(input, measure, period, asOf), [...gone.slice(0, -1), upTo]);
  const before = lastYear(input, measure, period, asOf);
  let part = 0n;
  return days.map(({ date, weight }, index) => {
    part += weight;
    return {
      date,
      day: index + 1,
      credited: index < gone.length ? (credited[index] ?? null) : null,
      plan: quota !== null && quota > 0 && all > 0n ? shareOf(quota, { part, all }) : null,
      before: before ? (before[Math.min(index, before.length - 1)] ?? null) : null
    };
  });
}
