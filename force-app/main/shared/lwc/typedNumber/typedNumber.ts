// Numbers as people type them in their locale: with or without currency sign and group separators. Pure.
import { numberFormat } from 'c/intl';

function separatorsOf(locale: string): { readonly group: string; readonly decimal: string } {
  const parts = numberFormat(locale, { useGrouping: true }).formatToParts(12345678.9);
  const of = (type: string, fallback: string) => parts.find((part) => part.type === type)?.value ?? fallback;
  return { group: of('group', ''), decimal: of('decimal', '.') };
}

/** A thousand, a million: no unit of money, and what people mean by it is not the digits before it. */
const MULTIPLES = /\d\s*(k|m{1,2}|mn|mln|mio|mrd|b|bn|tsd|tys)\.?\s*$/i;

/** What is typed, as digits with a point; null: no number, or one of more than `most` digits before its point. */
export function digitsOf(text: string, locale: string, most = 13): string | null {
  if (MULTIPLES.test(text)) {
    return null;
  }
  const { group, decimal } = separatorsOf(locale);
  const bare = text
    .replace(/^[\s\p{Sc}\p{L}]+/u, '')
    .replace(/[\s\p{Sc}\p{L}.]+$/u, '')
    .replaceAll(/\s/g, '')
    .replaceAll(group, '')
    .replaceAll(decimal, '.');
  const [units = ''] = bare.split('.');
  return /^\d+(\.\d*)?$|^\.\d+$/.test(bare) && units.length <= most ? bare : null;
}

/** `560k`, `1.2m` */
const SHORT = /(?<=[\d.,]\s*)[km](?=\s*$)/i;
const PLACES: Readonly<Record<string, number>> = { k: 3, m: 6 };

/** Times ten to the power of some places. */
function shifted(digits: string, places: number): string {
  const [units = '', fraction = ''] = digits.split('.');
  const moved = fraction.padEnd(places, '0');
  const rest = moved.slice(places);
  return `${units}${moved.slice(0, places)}${rest ? `.${rest}` : ''}`;
}

/** Of any size, below 0 too, with or without a percent sign, `k` and `m` understood: `-4.5`; null: no number. */
export function numberOf(text: string, locale: string): string | null {
  const unsigned = text.replace(/^\s*[-\u2212]/, '').replace(/%\s*$/, '');
  const places = PLACES[SHORT.exec(unsigned)?.[0].toLowerCase() ?? ''] ?? 0;
  const digits = digitsOf(unsigned.replace(SHORT, ''), locale, Number.POSITIVE_INFINITY);
  return digits === null ? null : `${/^\s*[-\u2212]/.test(text) ? '-' : ''}${shifted(digits, places)}`;
}
