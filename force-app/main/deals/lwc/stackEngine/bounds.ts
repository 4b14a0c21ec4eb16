// An upper bound on all sets between a node's set and what is still free: Lagrangian relaxation of every limit.
//
// Each limit gets a price; a set pays for what it uses and is paid for what it leaves. For any prices >= 0 the best of
// that relaxed game, an offer at a time, is at least the best legal set; subgradient steps look for prices that make it
// small. A pool's price is the share of its members' money that is counted as lost to it, from 0 to 1: over all shares,
// the least of share x limit + (1 - share) x sum is min(sum, limit).
import { wholeOf } from './cover';
import { Gains } from './gains';
import { membersOf, type Mask } from './masks';
import type { Model } from './model';
import type { Relaxation } from './relaxation';

const MOMENTUM = 0.6;

export class Bound {
  readonly prices: Float64Array;
  private readonly model: Model;
  private readonly relaxation: Relaxation;
  private readonly gains: Gains;
  private readonly poolCount: number;
  private readonly limit: Float64Array;
  private readonly columns: readonly (readonly [Int32Array, Float64Array])[];
  private readonly inSeveral: readonly number[];
  private readonly slack: Float64Array;
  private readonly step: Float64Array;
  private readonly last: Float64Array;
  private free: number[] = [];
  private base = 0;

  constructor(model: Model, relaxation: Relaxation) {
    const { rows, columns } = relaxation;
    this.relaxation = relaxation;
    const poolCount = model.pools.length;
    const size = poolCount + rows.length;
    this.model = model;
    this.gains = new Gains(model);
    this.poolCount = poolCount;
    this.limit = Float64Array.from([...model.pools, ...rows], ({ limit }) => limit);
    this.columns = columns.map(([places, values]) => [places.map((place) => poolCount + place), values]);
    this.inSeveral = [...model.poolsOf.keys()].filter((offer) => model.poolsOf[offer]!.length > 1);
    this.slack = new Float64Array(size);
    this.step = new Float64Array(size);
    this.last = new Float64Array(size);
    this.prices = new Float64Array(size);
  }

  prepare(set: Mask, free: Mask): void {
    const { poolsOf } = this.model;
    this.gains.prepare(set, free);
    const { gain } = this.gains;
    this.free = membersOf(free);
    this.slack.set(this.limit);
    this.base = 0;
    for (const offer of membersOf(set)) {
      this.base += gain[offer]!;
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
    const { step, slack } = this;
    let bound = this.base;
    for (let row = 0; row < prices.length; row++) {
      step[row] = slack[row]!;
      bound += prices[row]! * slack[row]!;
    }
    for (const offer of this.free) {
      let reduced = gain[offer]! * this.kept(offer, prices);
      const [rows, values] = this.columns[offer]!;
      for (let index = 0; index < rows.length; index++) {
        reduced -= prices[rows[index]!]! * values[index]!;
      }
      for (const { net, amount } of drags[offer]!) {
        reduced -= amount * this.kept(net, prices);
      }
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

  /**
   * Prices to start from: a pool that a good set pays out whole is likely to cost its members all they bring, and what is
   * left of each offer is paid by the clique that pays for the most others with it.
   */
  startFrom(pays: Float64Array): Float64Array {
    const prices = new Float64Array(this.prices.length);
    this.model.pools.forEach(({ limit, members }, pool) => {
      prices[pool] = membersOf(members).reduce((sum, offer) => sum + pays[offer]!, 0) >= limit ? 1 : 0;
    });
    this.settle(prices);
    const rest = this.gains.gain.map((gain, offer) => Math.max(0, gain * this.kept(offer, prices)));
    const { cliques, memberships } = this.relaxation;
    const order = [...this.free].sort(
      (one, other) => memberships[one]!.length - memberships[other]!.length || one - other
    );
    const restOf = (clique: number) => cliques[clique]!.reduce((sum, member) => sum + Math.max(0, rest[member]!), 0);
    for (const offer of order) {
      const price = rest[offer]!;
      if (price > 0 && memberships[offer]!.length > 0) {
        const best = memberships[offer]!.reduce((one, other) => (restOf(other) > restOf(one) ? other : one));
        prices[this.poolCount + best]! += price;
        cliques[best]!.forEach((member) => (rest[member]! -= price));
      }
    }
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
      const unit = row < this.poolCount ? this.limit[row]! || 1 : 1;
      const moved = prices[row]! - ((size / norm) * this.step[row]!) / unit;
      prices[row] = Math.max(0, row < this.poolCount ? Math.min(1, moved) : moved);
    }
    this.settle(prices);
    return true;
  }

  /**
   * The least bound found in so many steps from `start`, with its prices in `prices`. Stops as soon as the bound is not
   * above `threshold`.
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
        if (wholeOf(least) <= threshold) {
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
    return least;
  }
}
