// What one criterion asks, with its values marked.
import { formatDay, formatDays } from 'c/dates';
import type { CompiledCriterion, CriterionField } from 'c/dealEngine';
import { formatMoney, formatNumber } from 'c/money';
import { fill, listOf, type Part } from 'c/phrase';
import type { Phrase } from './listing';
import type { RuleWords } from './words';

/** A stored value as people read it; what cannot be read stays as it was typed. */
export function storedText(value: string, field: CriterionField | undefined, words: RuleWords): string {
  const { locale, currency } = words;
  const number = /^[+-]?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
  if (field?.kind === 'Money' && number !== undefined) {
    return formatMoney(Math.round(number * 10 ** currency.decimals), currency, locale, true);
  }
  if (field?.kind === 'Number' && number !== undefined) {
    return formatNumber(number, locale);
  }
  return field?.kind === 'Date' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value, locale, 'always') : value;
}

/** All values of a criterion in one text: `Servers or Storage`, a range as `10 – 20`. */
export function valuesText(
  { values, operator }: CompiledCriterion,
  field: CriterionField | undefined,
  words: RuleWords
): string {
  const texts = values.map((value) => storedText(value, operator === 'withinMonths' ? undefined : field, words));
  if (texts.length === 0) {
    return operator === 'heldOn' ? words.labels.anyHeld : words.labels.noValue;
  }
  return operator === 'between' ? rangeText(values, texts, words) : listOf(texts, words.locale, 'disjunction');
}

/** `Jan 1 – Jun 30, 2026`, `10 – 20`; one end alone stays as it is. */
function rangeText(values: readonly string[], texts: readonly string[], { locale }: RuleWords): string {
  const [first = '', last = ''] = values;
  const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
  return isDay(first) && isDay(last) && first <= last ? formatDays(first, last, locale, 'always') : texts.join(' – ');
}

/** Inside a sentence English writes a label small; `SKU` stays. */
function lower(label: string, locale: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) && /^en\b/.test(locale)
    ? label.charAt(0).toLocaleLowerCase(locale) + label.slice(1)
    : label;
}

function dates(label: string, { operator, values }: CompiledCriterion, mark: Mark, words: RuleWords): Phrase | null {
  const { labels, dealLabels, locale } = words;
  const [first = '', last = ''] = values;
  const day = (text: string) => formatDay(text, locale, 'always');
  if (!values.every((value) => /^\d{4}-\d{2}-\d{2}$/.test(value))) {
    return null;
  }
  if (operator === 'between' && first && last && first <= last) {
    return fill(dealLabels.requireIs, label, mark(formatDays(first, last, locale, 'always')));
  }
  if (operator === 'atLeast' && first) {
    return fill(labels.isFrom, label, mark(day(first)));
  }
  return operator === 'atMost' && first ? fill(labels.isBy, label, mark(day(first))) : null;
}

type Mark = (text: string) => readonly Part[];

export function criterionPhrase(criterion: CompiledCriterion, words: RuleWords): Phrase {
  const { labels, dealLabels, locale } = words;
  const field = words.fields.get(criterion.field);
  const label = lower(field?.label ?? words.labels.noField, locale);
  const mark: Mark = (text) => [{ text, bold: true, target: `criterion-${criterion.sequence}` }];
  const all = mark(valuesText(criterion, field, words));
  const ofDates = field?.kind === 'Date' ? dates(label, criterion, mark, words) : null;
  if (ofDates) {
    return ofDates;
  }
  const [first, last] = criterion.values.map((value) => mark(storedText(value, field, words)));
  const months = Number(criterion.values[0]);
  switch (criterion.operator) {
    case 'notIn':
      return fill(dealLabels.requireIsNot, label, all);
    case 'atLeast':
      return fill(labels.isAtLeast, label, all);
    case 'atMost':
      return fill(labels.isAtMost, label, all);
    case 'between':
      return first && last ? fill(labels.isBetween, label, first, last) : fill(dealLabels.requireIs, label, all);
    case 'contains':
      return fill(dealLabels.requireContains, label, all);
    case 'pattern':
      return fill(dealLabels.requirePattern, label, all);
    case 'heldOn':
      return fill(labels.isHeld, criterion.values.length > 0 ? all : mark(label));
    case 'withinMonths':
      return months < 0
        ? fill(labels.isWithinNext, label, mark(String(-months)))
        : fill(labels.isWithin, label, mark(criterion.values[0] ?? words.labels.noValue));
    default:
      return fill(dealLabels.requireIs, label, all);
  }
}
