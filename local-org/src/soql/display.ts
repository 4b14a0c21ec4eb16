/**
 * Values as a user reads them: FORMAT() and toLabel().
 * Source: SOQL and SOSL Reference, "FORMAT()", whose examples are `4/10/2025, 3:31 PM` and `$44,000.00`, and "toLabel()".
 */
import type { FieldDef, FieldType, FieldValue } from '../schema/types.ts';
import type { Calendar } from './calendar.ts';

/** Organization has no currency field while multiple currencies are off; the org's corporate currency is the dollar. */
const CURRENCY = 'USD';
const DAY = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
const TIME = { hour: 'numeric', minute: '2-digit' } as const;

/** Making a formatter takes a hundred times as long as using it. */
const numbers = new Map<string, Intl.NumberFormat>();
const days = new Map<string, Intl.DateTimeFormat>();

function kept<T>(formats: Map<string, T>, key: string, make: () => T): T {
  let format = formats.get(key);
  if (format === undefined) formats.set(key, (format = make()));
  return format;
}

function number(value: FieldValue, locale: string, style: Intl.NumberFormatOptions): string {
  const key = `${locale} ${JSON.stringify(style)}`;
  return kept(numbers, key, () => new Intl.NumberFormat(locale, style)).format(Number(value));
}

/** @param type of the value, which for COUNT() or AVG() is not the field's */
export function formatted(value: FieldValue, type: FieldType, scale: number, calendar: Calendar): FieldValue {
  if (value === null) return null;
  const { locale, timeZone } = calendar;
  const digits = { minimumFractionDigits: scale, maximumFractionDigits: scale };
  switch (type) {
    case 'currency':
      return number(value, locale, { style: 'currency', currency: CURRENCY, ...digits });
    case 'percent':
      return `${number(value, locale, digits)}%`;
    case 'int':
      return number(value, locale, {});
    case 'double':
      return number(value, locale, digits);
    case 'date':
      return day(String(value), locale, { ...DAY, timeZone: 'UTC' });
    case 'time':
      return day(`1970-01-01T${String(value)}`, locale, { ...TIME, timeZone: 'UTC' });
    case 'datetime':
      return day(String(value), locale, { ...DAY, ...TIME, timeZone });
    default:
      return value;
  }
}

/** Spaces that no key types are written as plain ones. */
function day(value: string, locale: string, style: Intl.DateTimeFormatOptions): string {
  const format = kept(days, `${locale} ${JSON.stringify(style)}`, () => new Intl.DateTimeFormat(locale, style));
  return format.format(new Date(value)).replaceAll(/[\u00a0\u202f]/g, ' ');
}

/** Label of a picklist's value; of each of several, for a multi-select one. */
export function labelOf(field: FieldDef, value: FieldValue): FieldValue {
  if (value === null) return null;
  const label = (one: string) => field.picklistValues.find((known) => known.value === one)?.label ?? one;
  return field.type === 'multipicklist' ? String(value).split(';').map(label).join(';') : label(String(value));
}
