// Days (`YYYY-MM-DD`) as text. Pure: locale and today are handed in; no time zone can shift a day.
import { dateFormat } from 'c/intl';

/** With the year always, or only where it is not that of the given day. */
export type Year = 'always' | { readonly unlessOf: string };

function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function showsYear(days: readonly string[], year: Year): boolean {
  return year === 'always' || days.some((day) => day.slice(0, 4) !== year.unlessOf.slice(0, 4));
}

function formatOf(locale: string, withYear: boolean): Intl.DateTimeFormat {
  return dateFormat(locale, {
    timeZone: 'UTC',
    month: 'short',
    day: 'numeric',
    ...(withYear ? { year: 'numeric' } : {})
  });
}

/** `Feb 27` or `Feb 27, 2026`. */
export function formatDay(day: string, locale: string, year: Year): string {
  return formatOf(locale, showsYear([day], year)).format(toDate(day));
}

/** `Jan 1 – Jun 30, 2026`; what both ends share is said once, as the locale has it. */
export function formatDays(from: string, to: string, locale: string, year: Year): string {
  return formatOf(locale, showsYear([from, to], year)).formatRange(toDate(from), toDate(to));
}

/** `Fri`, as the locale shortens it. */
export function weekdayOf(day: string, locale: string): string {
  return dateFormat(locale, { timeZone: 'UTC', weekday: 'short' }).format(toDate(day));
}

/** `February`, the month that a day lies in; `Feb` where it is short. */
export function formatMonth(day: string, locale: string, month: 'long' | 'short' = 'long'): string {
  return dateFormat(locale, { timeZone: 'UTC', month }).format(toDate(day));
}
