/**
 * Dates as text: patterns of Java's SimpleDateFormat and the locale's own short and long forms.
 * Source: Apex Reference, "Datetime Class" (`format`), which points to java.text.SimpleDateFormat.
 */
import type { ApexDatetime } from './dates.ts';
import { ApexDate } from './dates.ts';
import { offsetAt, wallClock, type WallClock } from './zones.ts';

/** Thrown for a letter that SimpleDateFormat does not know. */
export class DatePatternError extends Error {
  override readonly name = 'DatePatternError';
}

interface Moment extends WallClock {
  readonly instant: ApexDatetime;
  readonly zone: string;
  /** BCP 47. */
  readonly locale: string;
  readonly date: ApexDate;
}

/** @param locale BCP 47 (`en-US`). @throws DatePatternError */
export function formatPattern(instant: ApexDatetime, zone: string, pattern: string, locale: string): string {
  const clock = wallClock(instant, zone);
  const { year, month, day, hour, minute, second, millisecond } = clock;
  const date = ApexDate.of(year, month, day);
  const moment = { year, month, day, hour, minute, second, millisecond, instant, zone, locale, date };
  let text = '';
  for (const [run] of pattern.matchAll(/'(?:[^']|'')*'|([a-zA-Z])\1*|[^a-zA-Z']+|'/g)) {
    if (run === "''") text += "'";
    else if (run === "'") throw new DatePatternError('Unterminated quote');
    else if (run.startsWith("'")) text += run.slice(1, -1).replaceAll("''", "'");
    else if (/^[a-zA-Z]/.test(run)) text += fieldText(run, moment);
    else text += run;
  }
  return text;
}

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

function named(moment: Moment, options: Intl.DateTimeFormatOptions, part: Intl.DateTimeFormatPartTypes): string {
  const parts = new Intl.DateTimeFormat(moment.locale, { ...options, timeZone: 'UTC' }).formatToParts(
    new Date(moment.date.epochDay * 86_400_000)
  );
  return parts.find(({ type }) => type === part)?.value ?? '';
}

function fieldText(run: string, moment: Moment): string {
  const count = run.length;
  const { year, month, day, hour } = moment;
  switch (run[0]) {
    case 'G':
      return year > 0 ? 'AD' : 'BC';
    case 'y':
      return count === 2 ? padded(year % 100, 2) : padded(year, count);
    case 'Y':
      return count === 2 ? padded(weekYear(moment.date) % 100, 2) : padded(weekYear(moment.date), count);
    case 'M':
    case 'L':
      if (count < 3) return padded(month, count);
      return named(moment, { month: count === 3 ? 'short' : 'long' }, 'month');
    case 'w':
      return padded(weekOfYear(moment.date), count);
    case 'W':
      return padded(Math.floor((day + ApexDate.of(year, month, 1).weekday - 1) / 7) + 1, count);
    case 'D':
      return padded(moment.date.dayOfYear, count);
    case 'd':
      return padded(day, count);
    case 'F':
      return padded(Math.floor((day - 1) / 7) + 1, count);
    case 'E':
      return named(moment, { weekday: count < 4 ? 'short' : 'long' }, 'weekday');
    case 'u':
      return padded(moment.date.weekday || 7, count);
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'H':
      return padded(hour, count);
    case 'k':
      return padded(hour || 24, count);
    case 'K':
      return padded(hour % 12, count);
    case 'h':
      return padded(hour % 12 || 12, count);
    case 'm':
      return padded(moment.minute, count);
    case 's':
      return padded(moment.second, count);
    case 'S':
      return padded(moment.millisecond, count);
    case 'z':
      return zoneName(moment, count < 4 ? 'short' : 'long');
    case 'Z':
      return offsetText(moment, '');
    case 'X':
      return isoOffset(moment, count);
    default:
      throw new DatePatternError(`Illegal pattern character '${run[0]}'`);
  }
}

/** Week 1 holds 1 January and weeks begin on Sunday, as in Java's US calendar. */
function weekOfYear(date: ApexDate): number {
  if (weekYear(date) > date.year) return 1;
  return Math.floor((date.dayOfYear - 1 + ApexDate.of(date.year, 1, 1).weekday) / 7) + 1;
}

function weekYear(date: ApexDate): number {
  const saturday = date.addDays(6 - date.weekday);
  return saturday.year;
}

/** Locales of CLDR that know the abbreviations of their own zones; Java knows them all in every locale. */
const ZONE_LOCALES = ['en-GB', 'en-AU', 'en-IN', 'en-ZA', 'en-NZ'];

function zoneName({ instant, zone, locale }: Moment, style: 'short' | 'long'): string {
  const inLocale = (language: string): string =>
    new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: style })
      .formatToParts(new Date(instant.milliseconds))
      .find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  const names = [locale, ...ZONE_LOCALES].map(inLocale);
  const name = names.find((candidate) => !/^GMT[+-]/.test(candidate)) ?? names[0] ?? zone;
  return name === 'UTC' ? 'GMT' : name;
}

function offsetText({ instant, zone }: Moment, separator: string, minutes = true): string {
  const offset = offsetAt(instant, zone) / 60_000;
  const sign = offset < 0 ? '-' : '+';
  const size = Math.abs(offset);
  return `${sign}${padded(Math.floor(size / 60), 2)}${minutes ? separator + padded(size % 60, 2) : ''}`;
}

function isoOffset(moment: Moment, count: number): string {
  if (offsetAt(moment.instant, moment.zone) === 0) return 'Z';
  if (count > 3) throw new DatePatternError('invalid ISO 8601 format: length=4');
  return offsetText(moment, count === 3 ? ':' : '', count > 1);
}

/** Java's SHORT date of the locale with a four-digit year: `2/13/2026`. */
export function shortDate(date: ApexDate, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC'
  });
  return format.format(new Date(date.epochDay * 86_400_000));
}

/** `2/13/2026, 9:05 AM`. */
export function shortDatetime(instant: ApexDatetime, zone: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone
  });
  return plainSpaces(format.format(new Date(instant.milliseconds)));
}

/** `2/13/2026, 9:05:00 AM PST`. */
export function longDatetime(instant: ApexDatetime, zone: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
    timeZone: zone
  });
  return plainSpaces(format.format(new Date(instant.milliseconds)));
}

/** ICU parts time and AM/PM by a narrow no-break space, the platform by a plain one. */
const plainSpaces = (text: string): string => text.replaceAll('\u202f', ' ');
