// Credit of another period at the same number of business days, as it is compared with (last year, the period before).
import { addDays } from 'c/dealEngine';
import type { Comparison } from './answer';
import { attainedOf } from './attainment';
import { businessDays, isBusinessDay } from './calendar';
import { countedCredits, sumOf } from './credits';
import type { QuotaInput } from './load';
import type { IsoDate, Measure, Value } from './measures';
import { beforeOf, lastYearOf } from './periods';
import type { Period } from './records';
import { quotaOf, scopeOf } from './scope';

/**
 * The day of the other period on which as many business days are gone. On a day without work it is the last one before
 * the next business day; once all are gone, the period's end.
 */
export function sameDayIn(input: QuotaInput, period: Period, other: Period, asOf: IsoDate): IsoDate {
  if (asOf < period.start) {
    return addDays(other.start, -1);
  }
  const gone = businessDays(period, input.calendar).filter((date) => date <= asOf).length;
  const days = businessDays(other, input.calendar);
  if (asOf > period.end || gone >= days.length) {
    return other.end;
  }
  const working = isBusinessDay(asOf, input.calendar);
  const day = days[working ? gone - 1 : gone] ?? other.end;
  return working ? day : addDays(day, -1);
}

function creditedBy(input: QuotaInput, measure: Measure, period: Period, by: IsoDate): Value {
  return sumOf(countedCredits(input, scopeOf(input, measure, period.key), measure, period, by).credits);
}

/** All credit of a period that counts by the as-of date; `by` a day in it. */
function comparison(
  input: QuotaInput,
  measure: Measure,
  period: Period,
  [kind, other]: readonly [Comparison['with'], Period],
  asOf: IsoDate
): Comparison {
  const quota = quotaOf(scopeOf(input, measure, other.key), asOf);
  const credited = creditedBy(input, measure, other, asOf);
  const sameDayOn = sameDayIn(input, period, other, asOf);
  const sameDay = creditedBy(input, measure, other, sameDayOn);
  return {
    measure,
    with: kind,
    period: other.key,
    credited,
    attained: attainedOf(credited, quota),
    sameDay,
    sameDayOn,
    sameDayAttained: attainedOf(sameDay, quota)
  };
}

/** Last year's period and the one before, of each measure; a period that is not in the input is not there. */
export function comparisons(
  input: QuotaInput,
  measures: readonly Measure[],
  period: Period,
  asOf: IsoDate
): readonly Comparison[] {
  const [lastYear, before] = [lastYearOf(input, period), beforeOf(input, period)];
  const others: (readonly [Comparison['with'], Period])[] = [
    ...(lastYear ? [['LastYear', lastYear] as const] : []),
    ...(before ? [['Before', before] as const] : [])
  ];
  return measures.flatMap((measure) => others.map((other) => comparison(input, measure, period, other, asOf)));
}
