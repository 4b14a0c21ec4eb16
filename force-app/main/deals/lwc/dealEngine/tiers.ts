// Payouts by tier (R2) in exact integers: cents times parts per million pass 2^53 at 90 million, hence BigInt.
import type { Money } from './contract';

export type TierMode = 'Marginal' | 'Retroactive';

/** A band from its lower bound, inclusive, up to the next band's. */
export interface Band {
  readonly lower: Money;
  readonly rate: number;
}

/** Part of the base that is paid at one rate. */
export interface Slice {
  readonly base: Money;
  readonly rate: number;
}

const MILLION = 1_000_000n;

/** Rounds numerator / denominator (positive) half up; ties go away from zero, on negatives too. */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (size * 2n + denominator) / (denominator * 2n);
  return numerator < 0n ? -rounded : rounded;
}

/** What is paid at which rate on a volume; nothing below the first band. Bands ascend. */
export function slicesOf(bands: readonly Band[], mode: TierMode, volume: Money): Slice[] {
  const reached = bands.filter((band) => band.lower <= volume);
  if (mode === 'Retroactive') {
    const last = reached.at(-1);
    return last ? [{ base: volume, rate: last.rate }] : [];
  }
  return reached
    .map((band, index) => ({ base: (reached[index + 1]?.lower ?? volume) - band.lower, rate: band.rate }))
    .filter((slice) => slice.base !== 0);
}

function payout(bands: readonly Band[], mode: TierMode, volume: Money): bigint {
  return slicesOf(bands, mode, volume).reduce((sum, slice) => sum + BigInt(slice.base) * BigInt(slice.rate), 0n);
}

/**
 * A deal's worth: R(counter + deal) - R(counter), rounded once, as a difference. All in minor units; `counter` is the
 * volume so far, a return is a negative deal.
 */
export function worth(bands: readonly Band[], mode: TierMode, counter: Money, deal: Money): Money {
  const difference = payout(bands, mode, counter + deal) - payout(bands, mode, counter);
  return Number(divideHalfUp(difference, MILLION));
}
