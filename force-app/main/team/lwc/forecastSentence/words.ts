// What every sentence about forecasts needs, and how single values read. Pure.
import { formatDay, weekdayOf } from 'c/dates';
import type { Cents } from 'c/forecastBridge';
import type { Forecast } from 'c/forecastFetch';
import type { ForecastLabels } from 'c/forecastLabels';
import { dateFormat, numberFormat } from 'c/intl';
import { formatMoney, formatPercent, type Currency } from 'c/money';
import { byNumber, fillPlain } from 'c/phrase';

export interface ForecastWords {
  readonly labels: ForecastLabels;
  readonly locale: string;
  readonly currency: Currency;
  readonly timeZone: string;
  readonly today: string;
}

type About = Pick<Forecast, 'currencyCode' | 'currencyDecimals' | 'timeZone' | 'today'>;

export function wordsOf(about: About, labels: ForecastLabels, locale: string): ForecastWords {
  const { currencyCode, currencyDecimals, timeZone, today } = about;
  return { labels, locale, currency: { code: currencyCode, decimals: currencyDecimals }, timeZone, today };
}

/** Half away from zero. */
const rounded = (value: number): number => Math.sign(value) * Math.round(Math.abs(value));

/** With a true minus sign, as figures in charts have it. */
const signed = (text: string): string => text.replace(/^-/, '−').replace(/-/, '−');

/** `$2,350,000`, with cents only where there are some. */
export function moneyText(amount: Cents, { currency, locale }: ForecastWords): string {
  return signed(formatMoney(amount, currency, locale, true));
}

/** `+$95,000`, `−$22,000`. */
export function changeText(amount: Cents, words: ForecastWords): string {
  return `${amount > 0 ? '+' : ''}${moneyText(amount, words)}`;
}

const THOUSAND = 1000;
const MILLION = 1_000_000;

/** `$471k`, where there is little room; below a thousand all of it, without cents. */
export function shortText(amount: Cents, words: ForecastWords): string {
  const { currency, labels, locale } = words;
  const unit = 10 ** currency.decimals;
  if (Math.abs(amount) < THOUSAND * unit) {
    return signed(formatMoney(rounded(amount / unit) * unit, currency, locale, true));
  }
  const thousands = rounded(amount / unit / THOUSAND) * unit;
  return signed(fillPlain(labels.thousands, formatMoney(thousands, currency, locale, true)));
}

/** `$2.8M` on an axis, `$800k` below a million. */
export function axisText(amount: Cents, words: ForecastWords): string {
  const { currency, labels, locale } = words;
  const unit = 10 ** currency.decimals;
  if (Math.abs(amount) < MILLION * unit) {
    return shortText(amount, words);
  }
  const style = {
    style: 'currency',
    currency: currency.code,
    minimumFractionDigits: 0,
    maximumFractionDigits: 2
  } as const;
  return signed(fillPlain(labels.millions, numberFormat(locale, style).format(amount / unit / MILLION)));
}

/** `+$52k`, and nothing for no change. */
export function shortChange(amount: Cents, words: ForecastWords): string {
  return amount === 0 ? words.labels.none : `${amount > 0 ? '+' : ''}${shortText(amount, words)}`;
}

/** `61%`; what is not all is never shown as all. */
export function percentText(share: number, { locale }: ForecastWords, digits = 0): string {
  const scale = 10 ** (digits + 2);
  const nearest = Math.round(share * scale) / scale;
  const shown = share < 1 && nearest >= 1 ? 1 - 1 / scale : nearest;
  return formatPercent(Math.round(shown * 1_000_000), locale, digits);
}

export function fixedText(value: number, digits: number, { locale }: ForecastWords): string {
  return numberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}

/** `Feb 13`. */
export function dayText(day: string, { locale, today }: ForecastWords): string {
  return formatDay(day, locale, { unlessOf: today });
}

/** `5:00 PM`, where the company is. */
export function timeText(moment: string, { locale, timeZone }: ForecastWords): string {
  return dateFormat(locale, { timeZone, hour: 'numeric', minute: '2-digit' }).format(new Date(moment));
}

export function weekdayText(day: string, { locale }: ForecastWords): string {
  return weekdayOf(day, locale);
}

export function countText(count: number, one: string, many: string, { locale }: ForecastWords): string {
  return fillPlain(byNumber(count, one, many, locale), count);
}

/** The first name: how colleagues are spoken of. */
export function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}
