// What every sentence of the deal desk needs, and how single values read.
import { formatDay, weekdayOf } from 'c/dates';
import type { DealLabels } from 'c/dealLabels';
import type { DealInput, FieldKind, Status } from 'c/dealEngine';
import { areWhole, formatMoney, formatNumber, type Currency } from 'c/money';
import { bold, fill, fillPlain, plain, type Part } from 'c/phrase';

export interface DealWords {
  readonly labels: DealLabels;
  readonly locale: string;
  readonly currency: Currency;
  /** The day of the question: its year is left out of short dates. */
  readonly today: string;
  /** Product names by line, for constraints and steps about a line. */
  readonly lineNames: Readonly<Record<string, string>>;
}

/** The words of one deal, in the reader's language. */
export function wordsOf({ deal, today, lines }: DealInput, labels: DealLabels, locale: string): DealWords {
  return {
    labels,
    locale,
    currency: { code: deal.currencyCode, decimals: deal.currencyDecimals },
    today,
    lineNames: Object.fromEntries(lines.map(({ id, productName }) => [id, productName]))
  };
}

/** An amount, with cents unless `whole`. */
export function moneyText(amount: number, { currency, locale }: DealWords, whole = false): string {
  return formatMoney(amount, currency, locale, whole);
}

/** `+$4,400` or `−$550`. */
export function signedMoney(amount: number, words: DealWords, whole = true): string {
  const { gainPlus, gainMinus } = words.labels;
  return fillPlain(amount < 0 ? gainMinus : gainPlus, moneyText(Math.abs(amount), words, whole));
}

/** "$500 off cost now", "$8,465 on claim", or both, the amounts in bold: the two columns are never added up. */
export function gainPhrase(now: number, claim: number, words: DealWords): readonly Part[] {
  const { labels, currency } = words;
  const whole = areWhole([now, claim], currency);
  const off = fill(labels.gainNow, bold(moneyText(now, words, whole)));
  const back = fill(labels.gainClaim, bold(moneyText(claim, words, whole)));
  if (now !== 0 && claim !== 0) {
    return fill(labels.andText, off, back);
  }
  return now === 0 ? back : off;
}

/** {@link gainPhrase} without marks. */
export function gainText(now: number, claim: number, words: DealWords): string {
  return plain(gainPhrase(now, claim, words));
}

/** `Fri Feb 20`, for a day by which to act. */
export function weekday(day: string, words: DealWords): string {
  return fillPlain(words.labels.weekdayText, weekdayOf(day, words.locale), shortDay(day, words));
}

/** A value of a field by its kind; whole amounts without cents. */
export function valueText(value: string | number, kind: FieldKind, words: DealWords): string {
  if (kind === 'Money') {
    return formatMoney(Number(value), words.currency, words.locale, true);
  }
  if (kind === 'Number') {
    return formatNumber(Number(value), words.locale);
  }
  return kind === 'Date' ? shortDay(String(value), words) : String(value);
}

/** `Feb 27`, with its year only where it is not the year of the question. */
export function shortDay(day: string, words: DealWords): string {
  return formatDay(day, words.locale, { unlessOf: words.today });
}

export function statusText(status: Status, { labels }: DealWords): string {
  return labels[status];
}

/** A field's label inside a sentence: English writes it small there, other languages as it is; `SKU` stays. */
export function inSentence(label: string, { locale }: DealWords): string {
  const isWord = /^\p{Lu}\p{Ll}/u.test(label);
  return isWord && /^en\b/.test(locale) ? label.charAt(0).toLocaleLowerCase(locale) + label.slice(1) : label;
}

/** With a capital letter, for a text that stands by itself. */
export function sentenceStart(text: string, { locale }: DealWords): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
