// A change as a manager types it: `-80k`, `-80,000`, `+1.5m`. Pure.
import type { Cents } from 'c/forecastBridge';
import { numberOf } from 'c/typedNumber';

/** Ten trillion, as the service keeps at most. */
const GREATEST = 1e15;

/** @returns null: nothing, or 0; undefined: no amount */
export function centsOf(text: string, decimals: number, locale: string): Cents | null | undefined {
  const bare = text.trim().replace(/^\+/, '');
  if (bare === '') {
    return null;
  }
  const number = numberOf(bare, locale);
  if (number === null) {
    return undefined;
  }
  const exact = Number(number) * 10 ** decimals;
  const cents = Math.sign(exact) * Math.round(Math.abs(exact));
  if (!Number.isFinite(cents) || Math.abs(cents) > GREATEST) {
    return undefined;
  }
  return cents === 0 ? null : cents;
}

/** What the field shows while it is edited: digits as they are. */
export function editText(amount: Cents | null, decimals: number): string {
  return amount === null ? '' : String(amount / 10 ** decimals);
}
