// What is typed into a spot check, read as values. Pure.
import type { IsoDate, Money } from 'c/dealEngine';

/** What stands in the fields, as typed. */
export interface Typed {
  readonly quantity: string;
  /** In units of the currency. */
  readonly price: string;
  readonly date: string;
}

/** What is entered; null: nothing, or no number that can be sold. */
export interface Entered {
  /** Above 0, in hundredths at most. */
  readonly quantity: number | null;
  /** Of one unit, not below 0. */
  readonly unitPrice: Money | null;
  /** Null: today. */
  readonly orderDate: IsoDate | null;
}

/** No order is larger, and hundredths of it are still whole numbers. */
const MOST = 1e10;

/** Rounded half up as it is written: 1.005 x 100 would be less than 100.5 in binary. */
function numberOf(text: string, decimals: number): number | null {
  const minor = text.trim() === '' ? Number.NaN : Math.round(Number(`${Number(text)}e${decimals}`));
  return Number.isFinite(minor) && minor >= 0 && minor <= MOST * 10 ** decimals ? minor : null;
}

/** `decimals`: of the currency. */
export function readTyped({ quantity, price, date }: Typed, decimals: number): Entered {
  const hundredthsOf = numberOf(quantity, 2);
  return {
    quantity: hundredthsOf === null || hundredthsOf === 0 ? null : hundredthsOf / 100,
    unitPrice: numberOf(price, decimals),
    orderDate: /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null
  };
}

/** What the price field shows of an amount: `2400.00`. */
export function priceText(amount: Money | null, decimals: number): string {
  return amount === null ? '' : (amount / 10 ** decimals).toFixed(decimals);
}
