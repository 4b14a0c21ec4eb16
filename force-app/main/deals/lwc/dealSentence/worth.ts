// What a program pays, in words: the cell of the list, the formula, the facts of the detail.
import type { DealDecision } from 'c/dealDecision';
import type { Value, Verdict } from 'c/dealEngine';
import { fillPlain } from 'c/phrase';
import { areWhole, formatMoney } from 'c/money';
import type { DealWords } from './words';

type Amount = Extract<Value, { code: 'amount' }>;

/** Whether all amounts that a list shows are whole, so that it may leave out the cents. */
export function listIsWhole({ result, stack, advice }: DealDecision, words: DealWords): boolean {
  const amounts = [
    ...result.verdicts.map(({ value }) => (value?.code === 'amount' ? value.amount : null)),
    ...stack.chosen.map(({ pays }) => pays),
    ...advice.flatMap(({ now, claim }) => [now, claim])
  ];
  return areWhole(amounts, words.currency);
}

/**
 * The cell of a program: an amount, "to" an amount where data is missing, or why there is none.
 * @param pays what it pays in the stack, where that differs from its own worth
 */
export function amountText({ value, status }: Verdict, whole: boolean, words: DealWords, pays?: number): string {
  const { labels, currency, locale } = words;
  switch (value?.code) {
    case 'amount': {
      const amount = formatMoney(pays ?? value.amount, currency, locale, whole);
      return status === 'needsData' ? fillPlain(labels.upTo, amount) : amount;
    }
    case 'pastDue':
      return formatMoney(0, currency, locale, whole);
    case 'unknown':
      return labels.amountUnknown;
    case 'hidden':
      return labels.amountHidden;
    case undefined:
      return '';
  }
}

export function baseText(kind: Amount['baseKind'], { labels }: DealWords): string {
  return { List: labels.baseList, Sell: labels.baseSell, Cost: labels.baseCost, Net: labels.baseNet }[kind];
}

/** "off cost now" or "on claim". */
export function settlementText(settlement: Verdict['settlement'], { labels }: DealWords): string {
  return settlement === 'Invoice' ? labels.offCostNow : labels.onClaim;
}

/** "Rebate · Arcturon · version 3 · counts by order date". */
export function subtitleText({ kind, vendorName, version, dateBasis }: Verdict, { labels }: DealWords): string {
  const kinds: Readonly<Record<Verdict['kind'], string>> = {
    Rebate: labels.kindRebate,
    Promotion: labels.kindPromotion,
    'Special price': labels.kindSpecialPrice,
    'Deal registration': labels.kindDealRegistration
  };
  const counts = dateBasis === 'Order' ? labels.countsByOrder : labels.countsByCheck;
  return fillPlain(labels.subtitle, kinds[kind] ?? kind, vendorName, version, counts);
}
