// Business days, and how the weight of a period lies on them (R9). Exact: weights are whole numbers over one sum.
import { addDays, addMonths } from 'c/dealEngine';
import type { Elapsed } from './answer';
import type { IsoDate } from './measures';
import type { Calendar, Period, Season } from './records';
import { remembered } from './remembered';

const DAY = 86_400_000;
/** 1 January 1970 was a Thursday. */
const FIRST_WEEKDAY = 4;

type Span = Pick<Period, 'start' | 'end'>;

interface WeightedDay {
  readonly date: IsoDate;
  /** Share of the whole as a number over `Weights.all`. */
  readonly weight: bigint;
}

interface Bucket {
  readonly period: Span;
  readonly days: readonly WeightedDay[];
}

/** A period by calendar months, each day with its weight; `all` is their sum. */
export interface Weights {
  readonly buckets: readonly Bucket[];
  readonly days: readonly WeightedDay[];
  readonly all: bigint;
}

/** An exact share: 0 <= part <= all. With `all` 0 there is none. */
export interface Share {
  readonly part: bigint;
  readonly all: bigint;
}

function weekday(date: IsoDate): number {
  return (((Date.parse(date) / DAY + FIRST_WEEKDAY) % 7) + 7) % 7;
}

/** A day of the week on which work is done, and no holiday. */
export function isBusinessDay(date: IsoDate, calendar: Calendar): boolean {
  return calendar.workdays.includes(weekday(date)) && !calendar.holidays.includes(date);
}

function keyOf({ start, end }: Span): string {
  return `${start}/${end}`;
}

const daysByKey = remembered(({ workdays, holidays }: Calendar, key: string): readonly IsoDate[] => {
  const [start = '', end = ''] = key.split('/');
  const work = new Set(workdays);
  const off = new Set(holidays);
  const days: IsoDate[] = [];
  for (let date = start; date <= end; date = addDays(date, 1)) {
    if (work.has(weekday(date)) && !off.has(date)) {
      days.push(date);
    }
  }
  return days;
});

/** In order, both ends included; none where the period ends before it starts. */
export function businessDays(span: Span, calendar: Calendar): readonly IsoDate[] {
  return daysByKey(calendar, keyOf(span));
}

/** Holidays of the period that would be business days otherwise, each once, in order. */
export function holidaysIn({ start, end }: Span, { workdays, holidays }: Calendar): IsoDate[] {
  const within = holidays.filter((day) => day >= start && day <= end && workdays.includes(weekday(day)));
  return [...new Set(within)].sort();
}

function monthOf(date: IsoDate): Span {
  const start = `${date.slice(0, 7)}-01`;
  return { start, end: addDays(addMonths(start, 1), -1) };
}

/** The calendar months of the period, its first and last cut to it. */
function monthsOf({ start, end }: Span): Span[] {
  const months: Span[] = [];
  for (let from = start; from <= end;) {
    const month = monthOf(from);
    months.push({ start: from, end: month.end < end ? month.end : end });
    from = addDays(month.end, 1);
  }
  return months;
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
}

/** Business days of whole months are 1 to 31, so that their common multiple is exact. */
function commonMultiple(numbers: readonly number[]): number {
  return numbers.reduce((multiple, number) => (multiple / greatestCommonDivisor(multiple, number)) * number, 1);
}

/** `shares` empty: without season. */
function reckoned(period: Span, calendar: Calendar, shares: readonly number[]): Weights {
  const cut = monthsOf(period).map((span) => ({
    span,
    dates: businessDays(span, calendar),
    whole: shares.length > 0 ? businessDays(monthOf(span.start), calendar).length : 1,
    share: shares.length > 0 ? Math.max(0, shares[Number(span.start.slice(5, 7)) - 1] ?? 0) : 1
  }));
  const common = commonMultiple(cut.flatMap(({ dates, whole }) => (dates.length > 0 ? [whole] : [])));
  const buckets = cut.map(({ span, dates, whole, share }) => {
    const weight = dates.length > 0 ? BigInt(share) * BigInt(common / whole) : 0n;
    return { period: span, days: dates.map((date) => ({ date, weight })) };
  });
  const days = buckets.flatMap((bucket) => bucket.days);
  return { buckets, days, all: sumOf(days) };
}

const weightsByKey = remembered((calendar: Calendar, key: string): Weights => {
  const [start = '', end = '', shares = ''] = key.split('/');
  return reckoned({ start, end }, calendar, shares === '' ? [] : shares.split(',').map(Number));
});

/**
 * Without season every business day weighs the same. With it, a day weighs its month's share over the month's business
 * days: a month that the period cuts counts for the days that are in it, and one without business days for nothing,
 * whose share the others take over (R9).
 */
export function weightsOf(period: Span, calendar: Calendar, season: Season | null): Weights {
  return weightsByKey(calendar, `${keyOf(period)}/${season?.shares.join(',') ?? ''}`);
}

function sumOf(days: readonly WeightedDay[]): bigint {
  return days.reduce((sum, { weight }) => sum + weight, 0n);
}

function goneBy(days: readonly WeightedDay[], asOf: IsoDate): readonly WeightedDay[] {
  return days.filter(({ date }) => date <= asOf);
}

function ratio(part: bigint, all: bigint): number {
  return all === 0n ? 0 : Number(part) / Number(all);
}

/** e of R9, exact: the weights up to and including the as-of date. */
export function shareGone({ days, all }: Weights, asOf: IsoDate): Share {
  return { part: sumOf(goneBy(days, asOf)), all };
}

/** How much of the period is gone, in all and by month. */
export function elapsedOf(weights: Weights, asOf: IsoDate): Elapsed {
  const { buckets, days, all } = weights;
  return {
    part: all === 0n ? null : ratio(shareGone(weights, asOf).part, all),
    daysGone: goneBy(days, asOf).length,
    days: days.length,
    buckets: buckets.map((bucket) => {
      const gone = goneBy(bucket.days, asOf);
      return {
        period: bucket.period,
        share: ratio(sumOf(bucket.days), all),
        days: bucket.days.length,
        daysGone: gone.length,
        part: ratio(sumOf(gone), all)
      };
    })
  };
}
