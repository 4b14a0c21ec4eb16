// The best accounts for one rep at given prices, never worse than the best within the band, so that the sum over all reps
// bounds every assignment (Lagrangian relaxation of "one rep an account"). Pure.
import type { Model } from './model';
import { Subsets } from './subsets';
import { Table } from './table';

/** Up to so many accounts all subsets are looked at, which is exact; beyond, loads are counted in whole steps. */
const SUBSETS = 12;

/** How the free accounts of a rep are chosen from. */
export interface Chooser {
  /** Best sum of gains within the room, -Infinity: nothing is. */
  choose(gains: Float64Array): number;
  /** Indexes of the accounts of the last choice. */
  chosen(): readonly number[];
  /** The best sum with each account in it, at the gains of the last choice. */
  withEach(gains: Float64Array): Float64Array;
}

export class Knapsack {
  readonly rep: number;
  /** Accounts that may come; those that must are apart. */
  free: readonly number[] = [];
  best = 0;
  private readonly model: Model;
  private must: readonly number[] = [];
  private chooser: Chooser = new Subsets([], -1, 1);
  private isEmpty = false;
  private gains = new Float64Array(0);

  constructor(model: Model, rep: number) {
    this.model = model;
    this.rep = rep;
    this.take([], []);
  }

  /** @param free accounts that may come @param must accounts that do */
  take(free: readonly number[], must: readonly number[]): void {
    if (isSame(free, this.free) && isSame(must, this.must) && this.gains.length > 0) {
      return;
    }
    this.free = free;
    this.must = must;
    const { share, reps, base, low, high } = this.model;
    const start = must.reduce((sum, row) => sum + share[row * reps + this.rep]!, base[this.rep]!);
    const [least, most] = [low[this.rep]! - start, high[this.rep]! - start];
    this.isEmpty = most < -1e-9;
    const shares = free.map((row) => share[row * reps + this.rep]!);
    this.chooser = free.length <= SUBSETS ? new Subsets(shares, least, most) : new Table(shares, least, most);
    this.gains = new Float64Array(Math.max(1, free.length));
  }

  /** `count` gains one for each account that comes. */
  evaluate(prices: Float64Array, count: Int32Array): number {
    const { free, must, gains, rep } = this;
    const { fit, reps } = this.model;
    let sum = 0;
    for (const row of must) {
      sum += fit[row * reps + rep]! - prices[row]!;
      count[row]!++;
    }
    for (let index = 0; index < free.length; index++) {
      gains[index] = fit[free[index]! * reps + rep]! - prices[free[index]!]!;
    }
    this.best = this.isEmpty ? -Infinity : sum + this.chooser.choose(gains);
    if (this.best > -Infinity) {
      for (const index of this.chooser.chosen()) {
        count[free[index]!]!++;
      }
    }
    return this.best;
  }

  /** Accounts of the last evaluation. */
  taken(): readonly number[] {
    return this.best > -Infinity ? [...this.must, ...this.chooser.chosen().map((index) => this.free[index]!)] : [];
  }

  /** How much less the best is with each of the free accounts in it, at the prices of the last evaluation. */
  losses(): Float64Array {
    const { free, gains, chooser } = this;
    const losses = new Float64Array(free.length).fill(Infinity);
    if (this.best > -Infinity && free.length > 0) {
      const best = chooser.choose(gains);
      chooser.withEach(gains).forEach((sum, index) => {
        losses[index] = best - sum;
      });
    }
    return losses;
  }
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((row, index) => row === other[index]);
}
