// Amounts and rates as text. Pure: locale and currency are handed in.
import { numberFormat } from 'c/intl';

/** Whole minor units, and how many decimals the currency has. */
export interface Currency {
  readonly code: string;
  readonly decimals: number;
}

/** Whether every amount in view can be shown without cents; missing amounts do not count. */
export function areWhole(amounts: readonly (number | null | undefined)[], currency: Currency): boolean {
  const unit = 10 ** currency.decimals;
  return amounts.every((amount) => amount === null || amount === undefined || amount % unit === 0);
}

/** `$9,700.00`, or `$9,700` where `whole`; cents are then cut off only if there are none. */
export function formatMoney(minor: number, currency: Currency, locale: string, whole = false): string {
  const digits = whole && areWhole([minor], currency) ? 0 : currency.decimals;
  return numberFormat(locale, {
    style: 'currency',
    currency: currency.code,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits
  }).format(minor / 10 ** currency.decimals);
}

/** Parts per million as percent, as many decimals as the rate has: 30000 is `3%`, 1250 is `0.125%`. */
export function formatRate(ppm: number, locale: string): string {
  return numberFormat(locale, { style: 'percent', maximumFractionDigits: 4 }).format(ppm / 1_000_000);
}

export function formatNumber(value: number, locale: string): string {
  return numberFormat(locale, { maximumFractionDigits: 2 }).format(value);
}

/** Parts per million as percent with exactly so many decimals: 128433 with 2 is `12.84%`. */
export function formatPercent(ppm: number, locale: string, digits: number): string {
  return numberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits
  }).format(ppm / 1_000_000);
}
