/**
 * Cron expressions of `System.schedule`: `Seconds Minutes Hours Day_of_month Month Day_of_week Optional_year`.
 * Source: Apex Reference, "System Class", `schedule(jobName, cronExpression, schedulableClass)`.
 */
import { ApexDate, daysInMonth } from '../library/dates.ts';
import { instantIn } from '../library/zones.ts';

/** An expression that the platform refuses; the message is the exception's. */
export class CronError extends Error {}

export interface Cron {
  readonly second: number;
  readonly minute: number;
  readonly hours: readonly number[];
  readonly months: readonly number[];
  /** Null: every year. */
  readonly years: readonly number[] | null;
  /** Days of a month on which it fires, in order. */
  readonly days: (year: number, month: number) => readonly number[];
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const YEARS = [1970, 2099] as const;

export function parseCron(text: string): Cron {
  const parts = text.trim().toUpperCase().split(/\s+/);
  if (parts.length < 6 || parts.length > 7) throw new CronError(`Unexpected end of expression: ${text}`);
  const [second = '', minute = '', hour = '', day = '', month = '', weekday = '', year = '*'] = parts;
  if (!/^\d+$/.test(second) || !/^\d+$/.test(minute))
    throw new CronError('Seconds and minutes must be specified as integers');
  return {
    second: numbers(second, [0, 59])[0] ?? 0,
    minute: numbers(minute, [0, 59])[0] ?? 0,
    hours: numbers(hour, [0, 23]),
    months: numbers(month, [1, 12], MONTHS, 1),
    years: year === '*' ? null : numbers(year, YEARS),
    days: daysOf(day, weekday)
  };
}

/** Values of a part with `,`, `-`, `*` and `/`. */
function numbers(
  text: string,
  [low, high]: readonly [number, number],
  names: readonly string[] = [],
  first = 0
): number[] {
  const valueOf = (word: string): number => {
    const named = names.indexOf(word);
    const value = named >= 0 ? named + first : /^\d+$/.test(word) ? Number(word) : NaN;
    if (!(value >= low && value <= high)) throw new CronError(`Illegal value in cron expression: ${text}`);
    return value;
  };
  const found = new Set<number>();
  for (const item of text.split(',')) {
    const [range = '', step] = item.split('/');
    const [from = '', to] = range.split('-');
    const start = from === '*' ? low : valueOf(from);
    const end = to !== undefined ? valueOf(to) : from === '*' || step !== undefined ? high : start;
    const by = step === undefined ? 1 : Number(step);
    if (!Number.isInteger(by) || by < 1) throw new CronError(`Illegal increment in cron expression: ${text}`);
    for (let value = start; value <= end; value += by) found.add(value);
  }
  return [...found].sort((a, b) => a - b);
}

const weekdayOf = (year: number, month: number, day: number): number => ApexDate.of(year, month, day).weekday;

/** One of the two says `?`: no value. */
function daysOf(day: string, weekday: string): Cron['days'] {
  if ((day === '?') === (weekday === '?')) {
    const problem = day === '?' ? "'?' can only be specified for Day-of-Month -OR- Day-of-Week." : BOTH;
    throw new CronError(problem);
  }
  return weekday === '?' ? byDayOfMonth(day) : byWeekday(weekday);
}

const BOTH = 'Support for specifying both a day-of-week AND a day-of-month parameter is not implemented.';

const allDays = (year: number, month: number): number[] =>
  Array.from({ length: daysInMonth(year, month) }, (_, index) => index + 1);

function byDayOfMonth(text: string): Cron['days'] {
  if (text === 'L') return (year, month) => [daysInMonth(year, month)];
  const nearest = /^(L|\d+)W$/.exec(text);
  if (nearest) return (year, month) => [nearestWeekday(year, month, nearest[1] ?? '')];
  const days = new Set(numbers(text, [1, 31]));
  return (year, month) => allDays(year, month).filter((day) => days.has(day));
}

/** `15W`: the weekday nearest to the 15th that lies in the same month. */
function nearestWeekday(year: number, month: number, text: string): number {
  const last = daysInMonth(year, month);
  const day = text === 'L' ? last : Math.min(Number(text), last);
  const weekday = weekdayOf(year, month, day);
  if (weekday === 6) return day === 1 ? 3 : day - 1;
  if (weekday === 0) return day === last ? day - 2 : day + 1;
  return day;
}

function byWeekday(text: string): Cron['days'] {
  const one = (word: string): number => numbers(word, [1, 7], WEEKDAYS, 1)[0] ?? 1;
  // A lone L is the last day of the week.
  if (text === 'L') return byWeekday('7');
  const last = /^(\w+)L$/.exec(text);
  if (last) {
    const weekday = one(last[1] ?? '') - 1;
    return (year, month) => matching(year, month, weekday).slice(-1);
  }
  const nth = /^(\w+)#([1-5])$/.exec(text);
  if (nth) {
    const weekday = one(nth[1] ?? '') - 1;
    return (year, month) => matching(year, month, weekday).slice(Number(nth[2]) - 1, Number(nth[2]));
  }
  const days = new Set(numbers(text, [1, 7], WEEKDAYS, 1));
  return (year, month) => allDays(year, month).filter((day) => days.has(weekdayOf(year, month, day) + 1));
}

const matching = (year: number, month: number, weekday: number): number[] =>
  allDays(year, month).filter((day) => weekdayOf(year, month, day) === weekday);

/**
 * The first instant after another at which it fires, by the clock of the time zone; null when it never does.
 * @param after milliseconds since 1970
 */
export function nextFire(cron: Cron, after: number, timeZone: string): number | null {
  // A day early, so that no time zone hides the first candidate.
  const start = new Date(after - 86_400_000);
  for (let year = start.getUTCFullYear(); year <= YEARS[1]; year++) {
    if (cron.years && !cron.years.includes(year)) continue;
    for (const month of cron.months) {
      if (year === start.getUTCFullYear() && month < start.getUTCMonth() + 1) continue;
      for (const day of cron.days(year, month))
        for (const hour of cron.hours) {
          const milliseconds = ((hour * 60 + cron.minute) * 60 + cron.second) * 1000;
          const instant = instantIn(timeZone, ApexDate.of(year, month, day), milliseconds).milliseconds;
          if (instant > after) return instant;
        }
    }
  }
  return null;
}
