// What a program pays, in words: the cell of the list, the formula, the facts of the detail.
import type { Value, Verdict } from 'c/dealEngine';
import { fillPlain } from 'c/phrase';
import { areWhole, formatMoney, formatRate } from 'c/money';
import type { DealWords } from './words';

type Amount = Extract<Value, { code: 'amount' }>;

/** Whether all amounts that a list shows are whole, so that it may leave out the cents. */
export function listIsWhole(verdicts: readonly Verdict[], words: DealWords): boolean {
  return areWhole(
    verdicts.map(({ value }) => (value?.code === 'amount' ? value.amount : null)),
    words.currency
  );
}

/** The cell of a program: an amount, "to" an amount where data is missing, or why there is none. */
export function amountText({ value, status }: Verdict, whole: boolean, words: DealWords): string {
  const { labels, currency, locale } = words;
  switch (value?.code) {
    case 'amount': {
      const amount = formatMoney(value.amount, currency, locale, whole);
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

/** With cents: `3% × $270,000.00 of cost`, or `2% × $150,000.00 + 3% × $20,000.00 of cost`. */
export function formulaText(value: Amount, tiers: Verdict['tiers'], words: DealWords): string {
  const { labels, currency, locale } = words;
  const money = (amount: number) => formatMoney(amount, currency, locale);
  const paid = value.slices.filter((slice) => slice.rate !== 0);
  const first = tiers.find((band) => band.rate !== 0)?.lower;
  if (first !== undefined && value.base < first) {
    return fillPlain(labels.formulaBelow, money(first), money(value.base), baseText(value.baseKind, words));
  }
  const terms = (paid.length > 0 ? paid : [{ rate: 0, base: value.base }]).map((slice) =>
    fillPlain(labels.formulaTimes, formatRate(slice.rate, locale), money(slice.base))
  );
  return fillPlain(labels.formulaBase, terms.join(' + '), baseText(value.baseKind, words));
}

/** `0% from $0, 2% from $100,000`. */
export function bandsText(tiers: Verdict['tiers'], words: DealWords): string {
  const { labels, currency, locale } = words;
  const whole = areWhole(
    tiers.map((band) => band.lower),
    currency
  );
  return tiers
    .map((band) =>
      fillPlain(labels.bandFrom, formatRate(band.rate, locale), formatMoney(band.lower, currency, locale, whole))
    )
    .join(', ');
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
