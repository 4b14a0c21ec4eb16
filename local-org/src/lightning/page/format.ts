// Field values as text in the user's locale and time zone.
import type { FieldModel } from '../model/types.ts';

export interface Settings {
  readonly locale: string;
  readonly timeZone: string;
  readonly currency: string;
}

type Kind = Pick<FieldModel, 'type' | 'scale' | 'picklistValues'>;

/** Text of a value; empty for none. Checkboxes and references are the caller's affair. */
export function formatValue(value: unknown, field: Kind, settings: Settings): string {
  if (value === null || value === undefined || value === '') return '';
  switch (field.type) {
    case 'currency':
      return number(value, settings, { style: 'currency', currency: settings.currency, ...digits(field.scale) });
    case 'percent':
      // A percent field holds 3 for 3 %.
      return `${number(value, settings, { maximumFractionDigits: field.scale })}%`;
    case 'int':
    case 'double':
      return number(value, settings, { maximumFractionDigits: field.scale });
    case 'date':
      // A date has no time zone: it is the same day everywhere.
      return date(`${String(value)}T00:00:00Z`, settings, { timeZone: 'UTC' });
    case 'datetime':
      return date(String(value), settings, { timeZone: settings.timeZone, hour: 'numeric', minute: '2-digit' });
    case 'picklist':
      return label(String(value), field);
    case 'multipicklist':
      return String(value)
        .split(';')
        .map((item) => label(item, field))
        .join('; ');
    default:
      return String(value);
  }
}

const digits = (scale: number) => ({ minimumFractionDigits: scale, maximumFractionDigits: scale });

const number = (value: unknown, { locale }: Settings, options: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(locale, options).format(Number(value));

function date(value: string, { locale }: Settings, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', day: 'numeric', ...options });
  return format.format(new Date(value));
}

const label = (value: string, field: Kind): string =>
  field.picklistValues.find((entry) => entry.value === value)?.label ?? value;

/** `ML` for Maya Lindqvist. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => word?.charAt(0).toUpperCase()).join('');
}
