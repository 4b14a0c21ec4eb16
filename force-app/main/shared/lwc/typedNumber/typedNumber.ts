// Numbers as people type them in their locale: with or without currency sign and group separators. Pure.
import { numberFormat } from 'c/intl';

function separatorsOf(locale: string): { readonly group: string; readonly decimal: string } {
  const parts = numberFormat(locale, { useGrouping: true }).formatToParts(12345678.9);
  const of = (type: string, fallback: string) => parts.find((part) => part.type === type)?.value ?? fallback;
  return { group: of('group', ''), decimal: of('decimal', '.') };
}

/** What is typed, as digits with a point; null: no number, or one of more than `most` digits before its point. */
export function digitsOf(text: string, locale: string, most = 13): string | null {
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

/** Of any size, below 0 too, with or without a percent sign: `-4.5`; null: no number. */
export function numberOf(text: string, locale: string): string | null {
  const unsigned = text.replace(/^\s*[-\u2212]/, '').replace(/%\s*$/, '');
  const digits = digitsOf(unsigned, locale, Number.POSITIVE_INFINITY);
  return digits === null ? null : `${/^\s*[-\u2212]/.test(text) ? '-' : ''}${digits}`;
}
