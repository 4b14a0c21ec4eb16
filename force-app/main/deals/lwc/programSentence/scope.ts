// Which products and which days a program counts, with its values marked.
import { formatDay, formatDays } from 'c/dates';
import type { CompiledProgram } from 'c/dealEngine';
import { fill, fillPlain, listOf } from 'c/phrase';
import type { Phrase } from './listing';
import type { RuleWords } from './words';

/** Product rows by Id cannot be named without their records: they are left to the product list. */
export function products({ products: rows }: CompiledProgram, words: RuleWords): Phrase[] {
  const named = (mode: 'Include' | 'Exclude') =>
    rows.filter((row) => row.mode === mode && row.match !== 'Product' && row.value !== '').map(({ value }) => value);
  const clause = (label: string, values: readonly string[]): Phrase[] => {
    const listed = { text: listOf(values, words.locale, 'disjunction'), bold: true };
    return values.length === 0 ? [] : [fill(label, [listed])];
  };
  return [
    ...clause(words.labels.forProducts, named('Include')),
    ...clause(words.labels.withoutProducts, named('Exclude'))
  ];
}

export function window({ startDate, endDate, dateBasis }: CompiledProgram, words: RuleWords): Phrase[] {
  const { labels, locale } = words;
  if (startDate === null && endDate === null) {
    return [];
  }
  const text =
    startDate !== null && endDate !== null
      ? formatDays(startDate, endDate, locale, 'always')
      : startDate !== null
        ? fillPlain(labels.fromDay, formatDay(startDate, locale, 'always'))
        : fillPlain(labels.untilDay, formatDay(endDate ?? '', locale, 'always'));
  return [fill(dateBasis === 'Order' ? labels.ordered : labels.checked, [{ text, bold: true }])];
}
