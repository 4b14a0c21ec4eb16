/** Reads dates and times as people of a locale write them. Source: Apex Reference, `Date.parse`, `Datetime.parse`. */
import { ApexDate, daysInMonth } from './dates.ts';

/** Order of day, month and year in the locale's short date. */
function fieldOrder(locale: string): string[] {
  const parts = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'numeric', day: 'numeric' }).formatToParts(0);
  return parts.map((part) => part.type).filter((type) => type === 'year' || type === 'month' || type === 'day');
}

/** A short date such as `2/13/2026`; null when it is none. Years of two digits lie in this century. */
export function readShortDate(text: string, locale: string): ApexDate | null {
  const numbers = /^(\d{1,4})\s*[/.-]\s*(\d{1,4})\s*[/.-]\s*(\d{1,4})\.?$/.exec(text.trim())?.slice(1, 4);
  if (!numbers) return null;
  const order = fieldOrder(locale);
  const field = (name: string): number => Number(numbers[order.indexOf(name)]);
  const year = field('year') < 100 ? 2000 + field('year') : field('year');
  const month = field('month');
  if (month < 1 || month > 12 || field('day') < 1 || field('day') > daysInMonth(year, month)) return null;
  return ApexDate.of(year, month, field('day'));
}

/** `2/13/2026 9:05 AM` as date and milliseconds since midnight; null when it is none. */
export function readShortDatetime(text: string, locale: string): { date: ApexDate; milliseconds: number } | null {
  const match = /^(.+?),?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([AaPp])\.?[Mm]\.?)?$/.exec(text.trim());
  const date = match && readShortDate(match[1] ?? '', locale);
  if (!match || !date) return null;
  const half = match[5]?.toLowerCase();
  const given = Number(match[2]);
  const hour = half ? (given % 12) + (half === 'p' ? 12 : 0) : given;
  const [minute, second] = [Number(match[3]), Number(match[4] ?? 0)];
  if (given > (half ? 12 : 23) || minute > 59 || second > 59) return null;
  return { date, milliseconds: ((hour * 60 + minute) * 60 + second) * 1000 };
}
