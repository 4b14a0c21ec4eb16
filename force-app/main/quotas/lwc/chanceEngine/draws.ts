// One measure of some deals: values that come with a probability, else not; and how close two figures are the same.
import type { ChanceDeal, Probability, Value } from 'c/quotaEngine';

export interface Draw {
  readonly value: Value;
  readonly probability: Probability;
}

/** A chance between two proven bounds; equal where it is exact. */
export interface Interval {
  readonly lowest: Probability;
  readonly highest: Probability;
}

/**
 * Sums of probabilities miss by some units in the last place: one that falls short of a level by less than this has
 * reached it. 0.9 and its complement, for one, do not add up to a tenth.
 */
export const TOLERANCE = 1e-12;

export function drawsOf(deals: readonly ChanceDeal[], measure: number): Draw[] {
  return deals.map(({ values, probability }) => ({ value: values[measure] ?? 0, probability }));
}

export function clamped(probability: Probability): Probability {
  return Math.min(1, Math.max(0, probability));
}

export function exactly(probability: Probability): Interval {
  const hit = clamped(probability);
  return { lowest: hit, highest: hit };
}

/** Whole, half away from zero. */
export function rounded(value: number): Value {
  const whole = Math.floor(Math.abs(value) + 0.5);
  return value < 0 && whole !== 0 ? -whole : whole;
}
