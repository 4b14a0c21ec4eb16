// An upper bound on all sets between a node's set and what is still free: Lagrangian relaxation of every limit.
//
// Each limit gets a price; a set pays for what it uses and is paid for what it leaves. For any prices >= 0 the best of
// that relaxed game, an offer at a time, is at least the best legal set; subgradient steps look for prices that make it
// small. A pool's price is the share of its members' money that is counted as lost to it, from 0 to 1: over all shares,
// the least of share x limit + (1 - share) x sum is min(sum, limit).
import { Gains } from './gains';
import { membersOf, type Mask } from './masks';
import type { Model } from './model';
import type { Relaxation } from './relaxation';

const MOMENTUM = 0.6;

export class Bound {
  /** What choosing the offer adds to the bound, after prices. */
  readonly reduced: Float64Array;
  readonly prices: Float64Array;
  private readonly model: Model;
  private readonly gains: Gains;
  /** Total x scale - count: with a scale above the number of offers, fewer programs win among equal totals. */
  private readonly scale: number;
  private readonly perOffer: number;
  private readonly poolCount: number;
  private readonly limit: Float64Array;
  private readonly columns: readonly (readonly [Int32Array, Float64Array])[];
  private readonly inSeveral: readonly number[];
  private readonly slack: Float64Array;
  private readonly step: Float64Array;
  private readonly last: Float64Array;
  private free: number[] = [];
  private base = 0;

  constructor(model: Model, { rows, columns }: Relaxation, scale: number, perOffer: number) {
    const poolCount = model.pools.length;
    const size = poolCount + rows.length;
    this.model = model;
    this.gains = new Gains(model);
    this.scale = scale;
    this.perOffer = perOffer;
    this.poolCount = poolCount;
    this.limit = Float64Array.from([...model.pools, ...rows], ({ limit }) => limit);
    this.columns = columns.map(([places, values]) => [places.map((place) => poolCount + place), values]);
    this.inSeveral = [...model.poolsOf.keys()].filter((offer) => model.poolsOf[offer]!.length > 1);
    this.slack = new Float64Array(size);
    this.step = new Float64Array(size);
    this.last = new Float64Array(size);
    this.prices = new Float64Array(size);
    this.reduced = new Float64Array(model.size);
  }

  /** The greatest whole number that the bound allows; the allowance is for rounding in the sums of the bound. */
  static whole(bound: number): number {
    return Math.floor(bound + 1e-6 + Math.abs(bound) * 2e-13);
  }

  prepare(set: Mask, free: Mask): void {
    const { poolsOf } = this.model;
    this.gains.prepare(set, free);
    const { gain } = this.gains;
    this.free = membersOf(free);
    this.slack.set(this.limit);
    this.base = 0;
    for (const offer of membersOf(set)) {
      this.base += this.scale * gain[offer]! - this.perOffer;
      for (const pool of poolsOf[offer]!) {
        this.slack[pool]! -= gain[offer]!;
      }
      const [rows, values] = this.columns[offer]!;
      for (let index = 0; index < rows.length; index++) {
        this.slack[rows[index]!]! -= values[index]!;
      }
    }
  }

  /** The share of an offer's money that its pools leave. */
  private kept(offer: number, prices: Float64Array): number {
    let share = 1;
    for (const pool of this.model.poolsOf[offer]!) {
      share -= prices[pool]!;
    }
    return share;
  }

  private evaluate(prices: Float64Array): number {
    const { poolsOf } = this.model;
    const { gain, drags } = this.gains;
    const [step, slack, scale] = [this.step, this.slack, this.scale];
    let bound = this.base;
    for (let row = 0; row < prices.length; row++) {
      step[row] = slack[row]!;
      bound += prices[row]! * slack[row]! * (row < this.poolCount ? scale : 1);
    }
    for (const offer of this.free) {
      let reduced = scale * gain[offer]! * this.kept(offer, prices) - this.perOffer;
      const [rows, values] = this.columns[offer]!;
      for (let index = 0; index < rows.length; index++) {
        reduced -= prices[rows[index]!]! * values[index]!;
      }
      for (const { net, amount } of drags[offer]!) {
        reduced -= scale * amount * this.kept(net, prices);
      }
      this.reduced[offer] = reduced;
      if (reduced <= 0) {
        continue;
      }
      bound += reduced;
      for (const pool of poolsOf[offer]!) {
        step[pool]! -= gain[offer]!;
      }
      for (let index = 0; index < rows.length; index++) {
        step[rows[index]!]! -= values[index]!;
      }
      for (const { net, amount } of drags[offer]!) {
        for (const pool of poolsOf[net]!) {
          step[pool]! += amount;
        }
      }
    }
    return bound;
  }

  /** Prices that count every pool as paid out whole: nearly right where there is more on offer than pools can pay. */
  spent(): Float64Array {
    const prices = new Float64Array(this.prices.length);
    prices.fill(1, 0, this.poolCount);
    this.settle(prices);
    return prices;
  }

  /** An offer in several pools cannot lose more than all of its money. */
  private settle(prices: Float64Array): void {
    for (const offer of this.inSeveral) {
      const lost = 1 - this.kept(offer, prices);
      if (lost > 1) {
        for (const pool of this.model.poolsOf[offer]!) {
          prices[pool]! /= lost;
        }
      }
    }
  }

  /** Moves prices against the subgradient; pools are measured in parts of their limit, as the other rows are. */
  private move(prices: Float64Array, size: number): boolean {
    let norm = 0;
    for (let row = 0; row < prices.length; row++) {
      if (row < this.poolCount) {
        this.step[row] = this.limit[row] === 0 ? 0 : this.step[row]! / this.limit[row]!;
      }
      const ahead = this.step[row]!;
      if (prices[row]! <= 0 && ahead > 0) {
        this.step[row] = 0;
      } else if (row < this.poolCount && prices[row]! >= 1 && ahead < 0) {
        this.step[row] = 0;
      }
      // Some of the last direction, which damps the zigzag between two corners.
      this.step[row]! += MOMENTUM * this.last[row]!;
      this.last[row] = this.step[row]!;
      norm += this.step[row]! * this.step[row]!;
    }
    if (norm < 1e-12) {
      return false;
    }
    for (let row = 0; row < prices.length; row++) {
      const unit = row < this.poolCount ? this.scale * (this.limit[row]! || 1) : 1;
      const moved = prices[row]! - ((size / norm) * this.step[row]!) / unit;
      prices[row] = Math.max(0, row < this.poolCount ? Math.min(1, moved) : moved);
    }
    this.settle(prices);
    return true;
  }

  /**
   * The least bound found in so many steps from `start`, with its prices in `prices` and `reduced` to match. Stops as
   * soon as the bound is not above `threshold`.
   */
  improve(start: Float64Array, steps: number, patience: number, threshold: number): number {
    const prices = start.slice();
    this.prices.set(start);
    this.last.fill(0);
    let least = Infinity;
    let length = 1;
    let idle = 0;
    for (let count = 0; count < steps; count++) {
      const bound = this.evaluate(prices);
      if (bound < least) {
        least = bound;
        idle = 0;
        this.prices.set(prices);
        if (Bound.whole(least) <= threshold) {
          return least;
        }
      } else if (++idle >= patience) {
        idle = 0;
        length *= 0.6;
        prices.set(this.prices);
        this.last.fill(0);
        this.evaluate(prices);
      }
      if (!this.move(prices, length * Math.max(1, bound - threshold))) {
        break;
      }
    }
    this.evaluate(this.prices);
    return least;
  }
}
