// What every text of the board needs, and how single values read there.
import { numberFormat } from 'c/intl';
import { fillPlain } from 'c/phrase';
import type { Value } from 'c/quotaEngine';
import { fixed, shareText, valueText, type QuotaWords } from 'c/quotaSentence';
import type { BoardLabels } from 'c/boardLabels';

export interface BoardWords {
  readonly labels: BoardLabels;
  /** Amounts, shares and days read as on the tracker. */
  readonly quota: QuotaWords;
}

const THOUSAND = 1000;
const TEN = 10;

/** `$145.7k`: thousands with one decimal; below ten thousand the amount itself. */
export function thousandsText(value: Value, { quota }: BoardWords): string {
  const { currency, locale, labels } = quota;
  const units = Math.abs(value) / 10 ** currency.decimals;
  if (units < TEN * THOUSAND) {
    return valueText(Math.abs(value), 'Revenue', quota);
  }
  const money = { style: 'currency', currency: currency.code, minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return fillPlain(labels.thousands, numberFormat(locale, money as Intl.NumberFormatOptions).format(units / THOUSAND));
}

/** Odds that add up to all may miss it by the last digits of their sum. */
const ALL = 1 - 1e-12;

/** `45%`; what is nearly all keeps a decimal, so that it is not shown as all: `99.9%`. */
export function percentOf(share: number, { quota }: BoardWords): string {
  return share < ALL && Math.round(share * 100) >= 100 ? shareText(share, quota, 1) : shareText(share, quota);
}

/** `0.94`; below 1 it never reads as 1. */
export function paceText(pace: number, { quota }: BoardWords): string {
  const shown = pace < 1 ? Math.min(pace, 0.99) : pace;
  return fixed(shown, 2, quota);
}

/** `six`, where the language has a word for it. */
export function numberText(count: number, { labels, quota }: BoardWords): string {
  return labels.numberWords.split(';')[count - 1] ?? numberFormat(quota.locale, {}).format(count);
}
