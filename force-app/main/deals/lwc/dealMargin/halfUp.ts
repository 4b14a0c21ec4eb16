// Exact products of money, quantities and rates, rounded once; BigInt, because cents times millionths pass 2^53.

const MILLION = 1_000_000n;

/** Rounds numerator / denominator half up; ties go away from zero, on negatives too. The denominator is above 0. */
function divide(numerator: bigint, denominator: bigint): number {
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (size * 2n + denominator) / (denominator * 2n);
  return Number(numerator < 0n ? -rounded : rounded);
}

/** A quantity counts to two decimals. */
export function hundredths(quantity: number): number {
  return Math.round(quantity * 100);
}

/** Price x quantity in hundredths. */
export function extended(price: number, quantityHundredths: number): number {
  return divide(BigInt(price) * BigInt(quantityHundredths), 100n);
}

export function partOf(amount: number, ppm: number): number {
  return divide(BigInt(amount) * BigInt(ppm), MILLION);
}

/** Part / whole in parts per million; null where the whole is not above 0. */
export function ratio(part: number, whole: number): number | null {
  return whole > 0 ? divide(BigInt(part) * MILLION, BigInt(whole)) : null;
}
