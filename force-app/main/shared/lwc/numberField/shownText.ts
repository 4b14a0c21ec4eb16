// A number as its field shows it while nobody types in it. Pure.
import { numberFormat } from 'c/intl';

export type NumberUnit = 'currency' | 'percent' | 'decimal';

/** @param value in units of the currency, in percent, or a count; empty: none */
export function shownText(
  value: number | string | null,
  { unit, currencyCode, digits }: { unit: NumberUnit; currencyCode: string; digits: number | undefined },
  locale: string
): string {
  const number = value === null || value === '' ? Number.NaN : Number(value);
  if (!Number.isFinite(number)) {
    return value === null ? '' : String(value);
  }
  const shown = digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits };
  if (unit === 'currency' && currencyCode !== '') {
    return numberFormat(locale, { style: 'currency', currency: currencyCode, ...shown }).format(number);
  }
  return unit === 'percent'
    ? numberFormat(locale, { style: 'percent', maximumFractionDigits: 4, ...shown }).format(number / 100)
    : numberFormat(locale, { maximumFractionDigits: 2, ...shown }).format(number);
}
