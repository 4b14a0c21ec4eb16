// What every sentence of what-if needs, and how its amounts read.
import { formatDay } from 'c/dates';
import type { IsoDate, Money } from 'c/dealEngine';
import type { DealWords } from 'c/dealSentence';
import { formatMoney } from 'c/money';
import type { WhatIfLabels } from 'c/whatIfLabels';

export interface WhatIfWords {
  readonly labels: WhatIfLabels;
  /** Words of the deal itself: statuses, currency, locale. */
  readonly deal: DealWords;
}

/** A true minus, as wide as the plus. */
const MINUS = '\u2212';

export function moneyText(amount: Money, { deal }: WhatIfWords, whole: boolean): string {
  return amount < 0
    ? MINUS + formatMoney(-amount, deal.currency, deal.locale, whole)
    : formatMoney(amount, deal.currency, deal.locale, whole);
}

/** `+$3,600`, `−$2,000`, `$0`. */
export function signedText(amount: Money, words: WhatIfWords, whole: boolean): string {
  return amount > 0 ? `+${moneyText(amount, words, whole)}` : moneyText(amount, words, whole);
}

/** `Mar 6`, with its year only where it is not this one. */
export function dayText(day: IsoDate, { deal }: WhatIfWords): string {
  return formatDay(day, deal.locale, { unlessOf: deal.today });
}
