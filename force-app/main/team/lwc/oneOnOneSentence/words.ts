// What every sentence about a meeting needs, and how single values read.
import { formatDay, weekdayOf } from 'c/dates';
import { dateFormat, numberFormat } from 'c/intl';
import { formatMoney, formatNumber, formatPercent, type Currency } from 'c/money';
import type { Figure } from 'c/oneOnOneEngine';
import type { OneOnOneLabels } from 'c/oneOnOneLabels';
import { byNumber, fillPlain } from 'c/phrase';

export interface MeetingWords {
  readonly labels: OneOnOneLabels;
  readonly locale: string;
  readonly timeZone: string;
  readonly currency: Currency;
  /** The day of the question: its year is left out of short dates. */
  readonly asOf: string;
}

const MILLION = 1_000_000;

/** `Feb 13`, with its year only where it is not that of the question. */
export function shortDay(day: string, { locale, asOf }: MeetingWords): string {
  return formatDay(day, locale, { unlessOf: asOf });
}

/** `Tue Feb 17`. */
export function weekday(day: string, words: MeetingWords): string {
  return `${weekdayOf(day, words.locale)} ${shortDay(day, words)}`;
}

/** `5.7`, of a part of 1 in points, without its sign. */
export function pointsText(share: number, { locale }: MeetingWords): string {
  const format = numberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return format.format(Math.abs(share) * 100);
}

/** `40.5%`, whole ones `40%`. */
export function shareText(share: number, { locale }: MeetingWords): string {
  const digits = Math.abs(share * 100 - Math.round(share * 100)) < 0.05 ? 0 : 1;
  return formatPercent(Math.round(share * MILLION), locale, digits);
}

/** Without cents. */
export function moneyText(minor: number, { currency, locale }: MeetingWords): string {
  const unit = 10 ** currency.decimals;
  return formatMoney(Math.round(minor / unit) * unit, currency, locale, true);
}

export function daysText(days: number, { labels, locale }: MeetingWords): string {
  return fillPlain(byNumber(days, labels.daysOne, labels.days, locale), formatNumber(days, locale));
}

export function figureText(figure: Figure | null, words: MeetingWords): string {
  if (!figure) {
    return '';
  }
  const { type, value } = figure;
  switch (type) {
    case 'Share':
      return shareText(Number(value), words);
    case 'Money':
      return moneyText(Number(value), words);
    case 'Day':
      return shortDay(String(value), words);
    case 'Score':
      return numberFormat(words.locale, { maximumFractionDigits: 1 }).format(Number(value));
    case 'Days':
      return daysText(Number(value), words);
  }
}

/** `3:30 – 4:00 PM` of instants, as the user's clock has them; empty where the start is not known. */
export function timesText(from: string | null, to: string | null, { locale, timeZone }: MeetingWords): string {
  if (from === null) {
    return '';
  }
  const format = dateFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone });
  return to === null ? format.format(new Date(from)) : format.formatRange(new Date(from), new Date(to));
}

/** `January`. */
export function monthText(day: string, { locale }: MeetingWords): string {
  return dateFormat(locale, { timeZone: 'UTC', month: 'long' }).format(new Date(`${day}T00:00:00Z`));
}

/** The day of an instant where the user is, `YYYY-MM-DD`. */
export function dayOf(instant: string, { timeZone }: MeetingWords): string {
  const format = dateFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return format.format(new Date(instant));
}
