// All subsets of a few accounts, by exact loads. Pure.
import type { Chooser } from './knapsack';

export class Subsets implements Chooser {
  private readonly count: number;
  /** Those within the room, as bits. */
  private readonly legal: Int32Array;
  private readonly sums: Float64Array;
  private best = 0;

  constructor(shares: readonly number[], least: number, most: number) {
    this.count = shares.length;
    const all = 1 << this.count;
    const loads = new Float64Array(all);
    const legal: number[] = [];
    for (let subset = 0; subset < all; subset++) {
      if (subset > 0) {
        const bit = 31 - Math.clz32(subset);
        loads[subset] = loads[subset ^ (1 << bit)]! + shares[bit]!;
      }
      if (loads[subset]! >= least - 1e-9 && loads[subset]! <= most + 1e-9) {
        legal.push(subset);
      }
    }
    this.legal = Int32Array.from(legal);
    this.sums = new Float64Array(all);
  }

  choose(gains: Float64Array): number {
    const { sums, legal, count } = this;
    for (let bit = 0; bit < count; bit++) {
      const [size, gain] = [1 << bit, gains[bit]!];
      for (let subset = 0; subset < size; subset++) {
        sums[size + subset] = sums[subset]! + gain;
      }
    }
    let best = -Infinity;
    for (let index = 0; index < legal.length; index++) {
      const sum = sums[legal[index]!]!;
      if (sum > best) {
        best = sum;
        this.best = legal[index]!;
      }
    }
    return best;
  }

  chosen(): readonly number[] {
    return Array.from({ length: this.count }, (_one, bit) => bit).filter((bit) => (this.best >> bit) & 1);
  }

  withEach(): Float64Array {
    const { sums, legal, count } = this;
    const result = new Float64Array(count).fill(-Infinity);
    for (let index = 0; index < legal.length; index++) {
      const subset = legal[index]!;
      const sum = sums[subset]!;
      for (let bit = 0; bit < count; bit++) {
        if (((subset >> bit) & 1) === 1 && sum > result[bit]!) {
          result[bit] = sum;
        }
      }
    }
    return result;
  }
}
