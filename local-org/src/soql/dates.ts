/**
 * Date literals (`TODAY`, `LAST_N_DAYS:30`, `THIS_FISCAL_QUARTER`) as ranges of days.
 * Source: SOQL and SOSL Reference, "Date Formats and Date Literals in WHERE",
 * https://developer.salesforce.com/docs/platform/salesforce-soql-sosl/guide/sforce-api-calls-soql-select-dateformats.html
 */
import { Temporal } from 'temporal-polyfill';
import { isInRange } from '../schema/index.ts';
import type { Calendar } from './calendar.ts';
import { malformed } from './messages.ts';

/** Days as `YYYY-MM-DD`: the first that belongs to the range and the first after it. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

type Unit = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR' | 'FISCAL_QUARTER' | 'FISCAL_YEAR';

/** The first day of the unit that is `count` units away from the one `day` is in. */
function startOf(unit: Unit, day: Temporal.PlainDate, count: number, calendar: Calendar): Temporal.PlainDate {
  switch (unit) {
    case 'DAY':
      return day.add({ days: count });
    case 'WEEK':
      return day.subtract({ days: (day.dayOfWeek + 7 - calendar.weekStart) % 7 }).add({ weeks: count });
    case 'MONTH':
      return day.with({ day: 1 }).add({ months: count });
    case 'QUARTER':
      return startOfMonths(3, day, count, 1);
    case 'YEAR':
      return startOfMonths(12, day, count, 1);
    case 'FISCAL_QUARTER':
      return startOfMonths(3, day, count, calendar.fiscalStart);
    case 'FISCAL_YEAR':
      return startOfMonths(12, day, count, calendar.fiscalStart);
  }
}

/** Of periods of so many months, of which one begins with the month `first`. */
function startOfMonths(months: number, day: Temporal.PlainDate, count: number, first: number): Temporal.PlainDate {
  const since = (day.month + 12 - first) % months;
  return day.with({ day: 1 }).add({ months: months * count - since });
}

/** More days than the calendar of the platform has. */
const MAX_COUNT = 1_000_000;

const unitOf = (name: string): Unit => name as Unit;

const UNITS = 'DAY|WEEK|MONTH|QUARTER|YEAR|FISCAL_QUARTER|FISCAL_YEAR';
const PERIOD = new RegExp(`^(THIS|LAST|NEXT)_(${UNITS})$`);
const COUNTED = new RegExp(`^(LAST|NEXT)_N_(${UNITS})S$`);
const AGO = new RegExp(`^N_(${UNITS})S_AGO$`);

/** Offsets in units: the first unit of the range and the first after it. */
function offsets(literal: string): { unit: Unit; from: number; to: number } | undefined {
  const [name = '', countText] = literal.toUpperCase().split(':');
  const count = Number(countText);
  if (name === 'TODAY') return { unit: 'DAY', from: 0, to: 1 };
  if (name === 'YESTERDAY') return { unit: 'DAY', from: -1, to: 0 };
  if (name === 'TOMORROW') return { unit: 'DAY', from: 1, to: 2 };
  if (name === 'LAST_90_DAYS') return { unit: 'DAY', from: -90, to: 1 };
  if (name === 'NEXT_90_DAYS') return { unit: 'DAY', from: 1, to: 91 };
  const period = PERIOD.exec(name);
  if (period !== null) {
    const from = period[1] === 'THIS' ? 0 : period[1] === 'LAST' ? -1 : 1;
    return { unit: unitOf(period[2] ?? ''), from, to: from + 1 };
  }
  if (countText === undefined || !/^\d+$/.test(countText)) return undefined;
  const counted = COUNTED.exec(name);
  if (counted !== null) {
    const unit = unitOf(counted[2] ?? '');
    if (counted[1] === 'NEXT') return { unit, from: 1, to: count + 1 };
    // The last n days run into today; the last n weeks, months, ... end before the current one.
    return { unit, from: -count, to: unit === 'DAY' ? 1 : 0 };
  }
  const ago = AGO.exec(name);
  return ago === null ? undefined : { unit: unitOf(ago[1] ?? ''), from: -count, to: 1 - count };
}

/** @param now milliseconds since 1970 */
export function today(now: number, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

export function daysOf(literal: string, now: number, calendar: Calendar): DayRange {
  const range = offsets(literal);
  if (range === undefined) throw malformed(`unexpected token: '${literal}'`);
  const day = Temporal.PlainDate.from(today(now, calendar.timeZone));
  const at = (count: number) => {
    // Beyond it neither Temporal nor the comparison of days as text would do.
    if (Math.abs(count) > MAX_COUNT) throw malformed(`Invalid date: ${literal}`);
    const start = startOf(range.unit, day, count, calendar).toString();
    if (!isInRange(start)) throw malformed(`Invalid date: ${literal}`);
    return start;
  };
  return { from: at(range.from), to: at(range.to) };
}

/** The instant at which a day begins in the time zone, as a stored datetime. */
export function startOfDay(day: string, timeZone: string): string {
  const instant = Temporal.PlainDate.from(day).toZonedDateTime(timeZone).toInstant();
  return new Date(instant.epochMilliseconds).toISOString();
}
