// How a field's value reads for a user: the `displayValue` of the UI API.
import type { FieldDef, FieldValue } from '../schema/types.ts';
import type { ExecutionContext } from '../security/types.ts';

/** Locale and currency in which one user reads values. */
export class Display {
  readonly #timeZone: string;
  readonly #locale: string;
  readonly #currency: string;

  constructor({ store, access, timeZone }: ExecutionContext) {
    const [user] = store.select('SELECT "LocaleSidKey" FROM "User" WHERE "Id" = ?', [access.userId]);
    this.#timeZone = timeZone;
    this.#locale = String(user?.['LocaleSidKey'] ?? 'en_US').replaceAll('_', '-');
    // Organization has no currency field while multiple currencies are off; the org's corporate currency is the dollar.
    this.#currency = 'USD';
  }

  /** Null where the value itself is all there is to show (text, checkboxes, references). */
  of(field: FieldDef, value: FieldValue): string | null {
    if (value === null) return null;
    switch (field.type) {
      case 'currency':
        return this.#number(value, field.scale, { style: 'currency', currency: this.#currency });
      case 'percent':
        return `${this.#number(value, field.scale, {})}%`;
      case 'int':
      case 'double':
        return this.#number(value, field.scale, {});
      case 'date':
        return this.#date(String(value), { dateStyle: 'short', timeZone: 'UTC' });
      case 'datetime':
        return this.#date(String(value), { dateStyle: 'short', timeStyle: 'short', timeZone: this.#timeZone });
      case 'time':
        return this.#date(`1970-01-01T${String(value)}`, { timeStyle: 'short', timeZone: 'UTC' });
      case 'picklist':
        return this.#label(field, String(value));
      case 'multipicklist':
        return String(value)
          .split(';')
          .map((part) => this.#label(field, part))
          .join(';');
      default:
        return null;
    }
  }

  #number(value: FieldValue, scale: number, style: Intl.NumberFormatOptions): string {
    const digits = { minimumFractionDigits: scale, maximumFractionDigits: scale };
    return new Intl.NumberFormat(this.#locale, { ...digits, ...style }).format(Number(value));
  }

  #date(value: string, style: Intl.DateTimeFormatOptions): string {
    const format = new Intl.DateTimeFormat(this.#locale, style);
    const { timeZone } = format.resolvedOptions();
    const year = new Intl.DateTimeFormat('en-US', { year: 'numeric', timeZone }).format(new Date(value));
    // The locale's short form, but with a whole year: `7/13/2019`.
    return format
      .formatToParts(new Date(value))
      .map((part) => (part.type === 'year' && part.value.length === 2 ? year : part.value))
      .join('');
  }

  #label(field: FieldDef, value: string): string {
    return field.picklistValues.find((known) => known.value === value)?.label ?? value;
  }
}
