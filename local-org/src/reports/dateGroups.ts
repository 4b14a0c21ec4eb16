/**
 * Days in groups, and what the groups are called.
 * Source: Salesforce Help, "Group Report Data by Date"; Reports and Dashboards REST API Developer Guide, "Grouping" (its
 * examples are `January 2013`, `Q1 CY2013`).
 */
import { Temporal } from 'temporal-polyfill';
import type { Calendar } from '../soql/calendar.ts';
import type { Granularity } from './types.ts';

export interface DateGroup {
  /** Orders the groups: a day, or a number of two digits. */
  readonly value: string;
  readonly label: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(day: Temporal.PlainDate, locale: string, style: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${JSON.stringify(style)}`;
  let known = formats.get(key);
  if (!known) formats.set(key, (known = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' })));
  return known.format(new Date(`${day.toString()}T00:00:00Z`));
}

const NUMERIC = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;

/** @param value a stored day, or an instant, which counts by the user's day */
export function dateGroup(value: string, granularity: Granularity, calendar: Calendar): DateGroup {
  const { locale } = calendar;
  const day =
    value.length > 10
      ? Temporal.Instant.from(value).toZonedDateTimeISO(calendar.timeZone).toPlainDate()
      : Temporal.PlainDate.from(value);
  switch (granularity) {
    case 'Week': {
      const first = day.subtract({ days: (day.dayOfWeek + 7 - calendar.weekStart) % 7 });
      const last = first.add({ days: 6 });
      return named(first, `${format(first, locale, NUMERIC)} - ${format(last, locale, NUMERIC)}`);
    }
    case 'Month': {
      const first = day.with({ day: 1 });
      return named(first, format(first, locale, { month: 'long', year: 'numeric' }));
    }
    case 'Quarter': {
      const first = startOfMonths(day, 3, 1);
      return named(first, `Q${Math.ceil(day.month / 3)} CY${day.year}`);
    }
    case 'Year':
      return named(startOfMonths(day, 12, 1), `CY${day.year}`);
    case 'FiscalQuarter': {
      const first = startOfMonths(day, 3, calendar.fiscalStart);
      const month = (day.month + 12 - calendar.fiscalStart) % 12;
      return named(first, `Q${Math.floor(month / 3) + 1} FY${fiscalYear(day, calendar)}`);
    }
    case 'FiscalYear':
      return named(startOfMonths(day, 12, calendar.fiscalStart), `FY${fiscalYear(day, calendar)}`);
    case 'MonthInYear':
      return { value: two(day.month), label: format(day.with({ day: 1 }), locale, { month: 'long' }) };
    case 'DayInMonth':
      return { value: two(day.day), label: String(day.day) };
    default:
      return named(day, format(day, locale, NUMERIC));
  }
}

const two = (value: number): string => String(value).padStart(2, '0');
const named = (first: Temporal.PlainDate, label: string): DateGroup => ({ value: first.toString(), label });

/** Of periods of so many months, of which one begins with the month `first`. */
function startOfMonths(day: Temporal.PlainDate, months: number, first: number): Temporal.PlainDate {
  return day.with({ day: 1 }).subtract({ months: (day.month + 12 - first) % months });
}

function fiscalYear(day: Temporal.PlainDate, { fiscalStart, fiscalNamedByStart }: Calendar): number {
  if (fiscalStart === 1) return day.year;
  const begun = day.month >= fiscalStart;
  return fiscalNamedByStart ? day.year - (begun ? 0 : 1) : day.year + (begun ? 1 : 0);
}
