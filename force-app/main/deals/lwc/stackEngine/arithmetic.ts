// Exact arithmetic on minor units in plain numbers.

const MILLION = 1_000_000;

/** A whole number that plain arithmetic keeps exact. */
export function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

export function isAmount(value: unknown): value is number {
  return isWhole(value) && value >= 0;
}

/**
 * Amount (0 or more) x rate, half up. The millions of the amount are multiplied apart, because amount x rate passes 2^53
 * long before the result does; a result beyond 2^53 is no safe integer and is refused by whoever asked.
 */
export function partOf(amount: number, ratePpm: number): number {
  const millions = Math.floor(amount / MILLION);
  const rest = amount - millions * MILLION;
  return millions * ratePpm + Math.floor((rest * ratePpm + MILLION / 2) / MILLION);
}

/** By code unit: the engine knows no locale. */
export function byText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
