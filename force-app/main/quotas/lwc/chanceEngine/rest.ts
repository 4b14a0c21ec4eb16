// What rounding values to a grid leaves of a sum, and how far it can take the sum: surely, or but for a known chance.
import type { Probability, Value } from 'c/quotaEngine';
import type { Draw } from './draws';

/** The sum of the parts that rounding cut off or added, over the draws that come. */
export interface Rest {
  readonly mean: number;
  readonly lowest: number;
  readonly highest: number;
  /** Sum of their squares. */
  readonly squares: number;
}

export function restOf(draws: readonly Draw[], cells: readonly number[], unit: Value): Rest {
  let [mean, lowest, highest, squares] = [0, 0, 0, 0];
  draws.forEach(({ value, probability }, draw) => {
    const part = value - cells[draw]! * unit;
    mean += probability * part;
    lowest += Math.min(0, part);
    highest += Math.max(0, part);
    squares += part * part;
  });
  return { mean, lowest, highest, squares };
}

/**
 * At most how likely the rest is `far` or more beyond its mean, to one side: Hoeffding's inequality for independent
 * terms of known range, https://doi.org/10.1080/01621459.1963.10500830, theorem 2.
 */
export function chanceBeyond(far: number, { squares }: Rest): Probability {
  return far <= 0 ? 1 : Math.exp((-2 * far * far) / squares);
}

/** How far the rest goes beyond its mean with no more than `chance`. */
export function farthest(chance: Probability, { squares }: Rest): number {
  return Math.sqrt((-Math.log(chance) * squares) / 2);
}
