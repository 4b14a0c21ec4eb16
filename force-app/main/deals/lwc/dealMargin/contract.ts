/**
 * The contract of a deal's margin (R8) and of special price claims (R5).
 *
 * Units: money is whole minor units of the deal's currency; chances and percents are parts per million; quantities have
 * at most two decimals.
 */

/** Whole minor units of the deal's currency. */
export type Money = number;

export interface MarginLine {
  readonly key: string;
  readonly quantity: number;
  /** What the line sells for in all; null: not known. */
  readonly amount: Money | null;
  /** Book cost a unit; null: not known. */
  readonly unitCost: Money | null;
}

/** A vendor's price below book cost for this customer (R5). */
export interface SpecialPrice {
  readonly key: string;
  /** Book cost a unit; null: not known. */
  readonly book: Money | null;
  /** Special cost a unit; null: not known. */
  readonly special: Money | null;
  /** Units of the deal; a return is negative. */
  readonly quantity: number;
  /** Units that may still be claimed; an overdrawn authorisation has 0 left. Null: no limit. */
  readonly left: number | null;
}

/** What is passed on to the customer. */
export interface CustomerRebate {
  readonly key: string;
  readonly amount: Money | null;
}

/** What a vendor pays back later, with its chance. */
export interface BackEnd {
  readonly key: string;
  readonly amount: Money | null;
  /** Null: not known. */
  readonly chancePpm: number | null;
}

export interface MarginInput {
  readonly lines: readonly MarginLine[];
  readonly specialPrices: readonly SpecialPrice[];
  readonly customerRebates: readonly CustomerRebate[];
  readonly backEnd: readonly BackEnd[];
}

/** An amount and what it is of its revenue; `ppm` is null where that revenue is not above 0. */
export interface Share {
  readonly amount: Money;
  readonly ppm: number | null;
}

export interface MarginPart {
  readonly key: string;
  /** Null: a figure is not known. */
  readonly amount: Money | null;
}

/** A figure that is not known, and so the sums that rest on it are not. */
export interface Missing {
  readonly part: 'line' | 'specialPrice' | 'customerRebate' | 'backEnd';
  readonly key: string;
  readonly field: string;
}

export interface MarginResult {
  /** Net revenue: what the lines sell for. */
  readonly revenue: Money | null;
  readonly cost: Money | null;
  /** Revenue less cost, over revenue. */
  readonly front: Share | null;
  readonly claims: readonly MarginPart[];
  readonly rebates: readonly MarginPart[];
  /** Front + special price claims - customer rebates, over revenue less customer rebates. */
  readonly booked: Share | null;
  /** Each rebate with what is expected of it: amount x chance, rounded; null: not known. */
  readonly backEnd: readonly (MarginPart & { readonly chancePpm: number | null; readonly expected: Money | null })[];
  /** Booked + what is expected of back-end rebates, over the same revenue as booked. */
  readonly expected: Share | null;
  /** Keys of back-end rebates whose chance is not known. */
  readonly unknownChances: readonly string[];
  readonly missing: readonly Missing[];
}
