// What every sentence about quotas needs, and how single values read.
import { formatDay, weekdayOf } from 'c/dates';
import { numberFormat } from 'c/intl';
import { formatMoney, formatNumber, formatPercent, type Currency } from 'c/money';
import { fillPlain } from 'c/phrase';
import type { Measure, QuotaInput, Value } from 'c/quotaEngine';
import type { QuotaLabels } from 'c/quotaLabels';

export interface QuotaWords {
  readonly labels: QuotaLabels;
  readonly locale: string;
  readonly currency: Currency;
  /** The day of the question: its year is left out of short dates. */
  readonly asOf: string;
  /** Whose quotas they are, where somebody else reads them; empty: the reader's own. */
  readonly about: string;
}

/** Whose quotas, in which currency. */
export type WordsOf = Pick<QuotaInput, 'currencyCode' | 'currencyDecimals'> & {
  readonly user: Pick<QuotaInput['user'], 'id' | 'name'>;
};

/** @param readerId user who reads; absent: whose quotas they are */
export function wordsOf(
  { user, currencyCode, currencyDecimals }: WordsOf,
  asOf: string,
  labels: QuotaLabels,
  locale: string,
  readerId: string = user.id
): QuotaWords {
  const isOwn = user.id === readerId;
  return {
    labels: isOwn ? labels : { ...labels, ...labels.other, title: fillPlain(labels.other.title, user.name) },
    locale,
    currency: { code: currencyCode, decimals: currencyDecimals },
    asOf,
    about: isOwn ? '' : user.name
  };
}

const COUNTED: readonly Measure[] = ['Units', 'NewLogos'];

/** Units and new customers are counted in hundredths. */
const HUNDREDTHS = 100;

/** Smallest units of one unit of the measure: cents of a dollar, hundredths of a customer. */
export function unitOf(measure: Measure, { currency }: QuotaWords): number {
  return COUNTED.includes(measure) ? HUNDREDTHS : 10 ** currency.decimals;
}

/** Half away from zero. */
const rounded = (value: number): number => Math.sign(value) * Math.round(Math.abs(value));

/** `$52,105` or `2`: money without cents, rounded half away from zero; counts with at most two decimals. */
export function valueText(value: Value, measure: Measure, words: QuotaWords): string {
  const { currency, locale } = words;
  if (COUNTED.includes(measure)) {
    return formatNumber(value / HUNDREDTHS, locale);
  }
  const unit = 10 ** currency.decimals;
  return formatMoney(rounded(value / unit) * unit, currency, locale, true);
}

/** `$52,105.26`, for figures beside their formula. */
export function exactText(value: Value, measure: Measure, { currency, locale }: QuotaWords): string {
  return COUNTED.includes(measure)
    ? formatNumber(value / HUNDREDTHS, locale)
    : formatMoney(value, currency, locale, true);
}

const THOUSAND = 1000;

/** `$815k`, where a chart has little room. */
export function shortText(value: Value, measure: Measure, words: QuotaWords): string {
  const unit = 10 ** words.currency.decimals;
  if (COUNTED.includes(measure) || Math.abs(value) < 10 * THOUSAND * unit) {
    return valueText(value, measure, words);
  }
  const thousands = rounded(value / unit / THOUSAND) * unit;
  return fillPlain(words.labels.thousands, formatMoney(thousands, words.currency, words.locale, true));
}

/** Odds that add up to all may miss it by the last digits of their sum. */
const ALL = 1 - 1e-12;

/** Without decimals `35%`. What is not all is never shown as all: 0.9996 with 0 digits is `99%`. */
export function shareText(share: number, { locale }: QuotaWords, digits = 0): string {
  const scale = 10 ** (digits + 2);
  const nearest = Math.round(share * scale) / scale;
  const shown = share < ALL && nearest >= 1 ? 1 - 1 / scale : nearest;
  return formatPercent(Math.round(shown * 1_000_000), locale, digits);
}

/** `2.05×`. */
export function timesText(ratio: number, words: QuotaWords): string {
  return fillPlain(words.labels.times, fixed(ratio, 2, words));
}

/** With exactly so many decimals. */
export function fixed(value: number, digits: number, { locale }: QuotaWords): string {
  return numberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}

/** `Feb 27`, with its year only where it is not the year of the question. */
export function shortDay(day: string, words: QuotaWords): string {
  return formatDay(day, words.locale, { unlessOf: words.asOf });
}

/** `Fri Feb 13`. */
export function weekday(day: string, words: QuotaWords): string {
  return `${weekdayOf(day, words.locale)} ${shortDay(day, words)}`;
}

export function measureText(measure: Measure, { labels }: QuotaWords): string {
  return labels[measure];
}
