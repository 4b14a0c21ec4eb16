// What every sentence about applying needs, and how single values read.
import type { ApplyLabels } from 'c/applyLabels';
import type { Budget, DealInput, Money } from 'c/dealEngine';
import { dateFormat } from 'c/intl';
import { areWhole, formatMoney, formatNumber, type Currency } from 'c/money';
import { byNumber, fillPlain } from 'c/phrase';

export interface ApplyWords {
  readonly labels: ApplyLabels;
  readonly locale: string;
  /** IANA name of the reader's time zone. */
  readonly timeZone: string;
  readonly currency: Currency;
  /** Today, by the server's clock. */
  readonly today: string;
  /** Whether amounts are shown without cents, because every amount in view is whole. */
  readonly whole: boolean;
}

export function applyWordsOf(
  { deal, today }: DealInput,
  amounts: readonly (Money | null)[],
  labels: ApplyLabels,
  locale: string,
  timeZone: string
): ApplyWords {
  const currency = { code: deal.currencyCode, decimals: deal.currencyDecimals };
  return { labels, locale, timeZone, currency, today, whole: areWhole(amounts, currency) };
}

export function moneyText(amount: Money, { currency, locale, whole }: ApplyWords): string {
  return formatMoney(amount, currency, locale, whole);
}

/** "4 units" */
export function unitsText(units: number, { labels, locale }: ApplyWords): string {
  return fillPlain(byNumber(units, labels.unitsOne, labels.unitsMany, locale), formatNumber(units, locale));
}

/** "$6,000" or "6 units", by what the budget counts. */
export function measured(value: number, measure: Budget['measure'], words: ApplyWords): string {
  return measure === 'Amount' ? moneyText(value, words) : unitsText(value, words);
}

/** "3 programs" */
export function programsText(count: number, { labels, locale }: ApplyWords): string {
  return fillPlain(byNumber(count, labels.programOne, labels.programMany, locale), count);
}

/** "10:41 AM" today, "Feb 12, 10:41 AM" on another day of the year, with the year on others. */
export function momentText(
  instant: string,
  { locale, timeZone, today }: Pick<ApplyWords, 'locale' | 'timeZone' | 'today'>
): string {
  const date = new Date(instant);
  const day = dateFormat('en-CA', { timeZone }).format(date);
  const dated: Intl.DateTimeFormatOptions = day === today ? {} : { month: 'short', day: 'numeric' };
  const year: Intl.DateTimeFormatOptions = day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' };
  return dateFormat(locale, { timeZone, ...dated, ...year, hour: 'numeric', minute: '2-digit' }).format(date);
}
