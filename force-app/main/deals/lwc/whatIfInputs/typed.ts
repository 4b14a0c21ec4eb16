// Numbers as people type them in their locale: with or without currency sign and group separators. Pure.
import { numberFormat } from 'c/intl';

function separatorsOf(locale: string): { readonly group: string; readonly decimal: string } {
  const parts = numberFormat(locale, { useGrouping: true }).formatToParts(12345678.9);
  const of = (type: string, fallback: string) => parts.find((part) => part.type === type)?.value ?? fallback;
  return { group: of('group', ''), decimal: of('decimal', '.') };
}

/** What is typed, as digits with a point; null: no number. */
function digitsOf(text: string, locale: string): string | null {
  const { group, decimal } = separatorsOf(locale);
  const bare = text
    .replace(/^[\s\p{Sc}\p{L}]+/u, '')
    .replace(/[\s\p{Sc}\p{L}.]+$/u, '')
    .replaceAll(/\s/g, '')
    .replaceAll(group, '')
    .replaceAll(decimal, '.');
  return /^\d{1,13}(\.\d*)?$|^\.\d+$/.test(bare) ? bare : null;
}

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
