// Quantities and prices as people type them in their locale. Pure.
import { digitsOf } from 'c/typedNumber';

/** Above 0, with at most two decimals; null: none. */
export function typedQuantity(text: string, locale: string): number | null {
  const digits = digitsOf(text, locale);
  const quantity = digits === null ? 0 : Number(digits);
  return quantity > 0 && Number(quantity.toFixed(2)) === quantity ? quantity : null;
}

/** Whole minor units; null: no price, or one with more decimals than the currency has. */
export function typedPrice(text: string, locale: string, decimals: number): number | null {
  const digits = digitsOf(text, locale);
  if (digits === null) {
    return null;
  }
  const [units = '', fraction = ''] = digits.split('.');
  const minor = Number(units + fraction.padEnd(decimals, '0'));
  return fraction.length <= decimals && Number.isSafeInteger(minor) ? minor : null;
}
