// What selling a cell would bring: quota credit (R1), the tier that a rebate reaches (R2), programs. Pure.
import { decide } from 'c/dealDecision';
import type { DealInput, Verdict } from 'c/dealEngine';
import { amountText, reasonText, signedMoney, statusText, type DealWords } from 'c/dealSentence';
import { formatMoney, formatPercent } from 'c/money';
import { fillPlain, link, type Part } from 'c/phrase';
import { spotDeal } from 'c/spotDeal';
import { signOf } from 'c/statusSign';
import type { WhitespaceWords } from 'c/whitespaceSentence';

/** The user's quota of revenue in the period of today. */
export interface QuotaStanding {
  readonly name: string;
  /** Last day of the period. */
  readonly last: string;
  readonly credited: number;
  /** Null: none is set. */
  readonly quota: number | null;
}

export interface EffectLine {
  readonly name: string;
  readonly note: string;
  /** Empty: no amount is known. */
  readonly amount: string;
}

export interface ProgramLine {
  readonly key: string;
  readonly name: readonly Part[];
  readonly note: string;
  readonly amount: string;
  readonly iconName: string;
  readonly iconClass: string;
}

const MILLION = 1_000_000;
const NEAR = 0.9;

const plus = (minor: number, { labels, currency, locale }: WhitespaceWords): string =>
  fillPlain(labels.plus, formatMoney(minor, currency, locale, true));

/** R1: credit over quota, before and after. */
export function creditLine(amount: number, standing: QuotaStanding | null, words: WhitespaceWords): EffectLine {
  const { labels, locale } = words;
  const name = labels.quotaCredit;
  if (!standing || standing.quota === null || standing.quota <= 0) {
    return { name, note: labels.quotaNone, amount: plus(amount, words) };
  }
  const { credited, quota } = standing;
  const share = (credit: number): string => formatPercent((credit * MILLION) / quota, locale, 1);
  return {
    name,
    note: fillPlain(labels.quotaShares, standing.name, share(credited), share(credited + amount)),
    amount: plus(amount, words)
  };
}

/** Of the units that the price makes of it a tenth less at most, so that the amount divides; else the amount is near it. */
function quantityOf(amount: number, price: number): number {
  const most = Math.max(1, Math.round(amount / price));
  for (let quantity = most; quantity >= most * NEAR; quantity--) {
    if (amount % quantity === 0) {
      return quantity;
    }
  }
  return most;
}

/** The deal that a cell would be, of one product of the family. @returns undefined: the product has no price */
export function dealOf(input: DealInput, amount: number, orderDate: string) {
  const [product] = input.products;
  const price = product?.listPrice ?? null;
  if (!product || price === null || price <= 0 || amount <= 0) {
    return undefined;
  }
  const quantity = quantityOf(amount, price);
  const deal = spotDeal(input, { quantity, unitPrice: Math.round(amount / quantity), orderDate });
  return deal && { deal, quantity, product: product.name };
}

export const verdictsOf = (deal: DealInput): readonly Verdict[] =>
  decide(deal, deal.today, { advice: false }).result.verdicts;

type Paid = Extract<NonNullable<Verdict['value']>, { code: 'amount' }>;

function paidBy({ status, value, kind }: Verdict): Paid | null {
  const isTiered = status === 'eligible' && kind === 'Rebate' && value?.code === 'amount';
  return isTiered && value.measure === 'Amount' && value.counter > 0 ? value : null;
}

/** R2: a deal's worth is R(counter + deal) - R(counter); of several rebates the one that pays most. */
export function tierLine(verdicts: readonly Verdict[], words: WhitespaceWords): EffectLine {
  const { labels, currency, locale } = words;
  const rebates = verdicts.flatMap((verdict) => {
    const paid = paidBy(verdict);
    return paid ? [{ verdict, paid }] : [];
  });
  const [best] = rebates.sort((one, other) => other.paid.amount - one.paid.amount);
  if (!best) {
    return { name: labels.tier, note: labels.tierNone, amount: '' };
  }
  const money = (minor: number): string => formatMoney(minor, currency, locale, true);
  const { counter, base, amount } = best.paid;
  return {
    name: labels.tier,
    note: fillPlain(labels.tierSteps, money(counter), money(counter + base), best.verdict.name),
    amount: plus(amount, words)
  };
}

/** What does not pay and cannot be made to pay is not listed. */
export function programLines(verdicts: readonly Verdict[], words: DealWords): readonly ProgramLine[] {
  return verdicts
    .filter(({ status }) => status !== 'notEligible')
    .map((verdict) => {
      const { iconName, tone } = signOf(verdict.status);
      const gain = verdict.repair?.gain ?? null;
      const amount =
        verdict.status === 'nearMiss'
          ? gain === null
            ? ''
            : signedMoney(gain, words)
          : amountText(verdict, true, words);
      return {
        key: verdict.key,
        name: link(verdict.name, verdict.id),
        note: `${statusText(verdict.status, words)}: ${reasonText(verdict, words)}`,
        ...{ amount, iconName, iconClass: `icon ${tone}` }
      };
    });
}
