// A node's problem as a sum of weights: each free offer's worth after the prices of pools, sums and partners.
//
// For any prices >= 0, base + the weights of the chosen offers is at least the worth of every legal set between the
// node's set and its free offers. A price that a node has no more use for is dropped there: of a sum that nothing free
// can exceed any more, of a partner that is chosen; a pool that is used up takes all that its members would bring.
import { Gains } from './gains';
import type { Mask } from './masks';
import type { Model } from './model';
import type { Relaxation } from './relaxation';

/** Fills `into` with the members, ascending, and returns how many there are. */
export function listInto(mask: Mask, into: Int32Array): number {
  let count = 0;
  for (let word = 0; word < mask.length; word++) {
    for (let bits = mask[word]!; bits !== 0; bits &= bits - 1) {
      into[count++] = word * 32 + 31 - Math.clz32(bits & -bits);
    }
  }
  return count;
}

export class Weights {
  base = 0;
  /** The free offers, ascending: the first `count`. */
  readonly offers: Int32Array;
  count = 0;
  readonly weight: Float64Array;
  readonly isFree: Uint8Array;
  private readonly model: Model;
  private readonly relaxation: Relaxation;
  private readonly gains: Gains;
  /** Worth is total x scale - count x perOffer. */
  private readonly scale: number;
  private readonly perOffer: number;
  private readonly isIn: Uint8Array;
  private readonly chosen: Int32Array;
  /** No offer is in several pools: any price from 0 to 1 holds for each pool by itself. */
  readonly onePool: boolean;
  private readonly firstPool: Int32Array;
  private readonly poolPrice: Float64Array;
  private readonly poolSlack: Float64Array;
  private readonly poolFree: Float64Array;

  constructor(model: Model, relaxation: Relaxation, scale: number, perOffer: number) {
    const { size, pools, poolsOf } = model;
    this.model = model;
    this.relaxation = relaxation;
    this.gains = new Gains(model);
    this.scale = scale;
    this.perOffer = perOffer;
    this.offers = new Int32Array(size);
    this.chosen = new Int32Array(size);
    this.weight = new Float64Array(size);
    this.isFree = new Uint8Array(size);
    this.isIn = new Uint8Array(size);
    this.onePool = poolsOf.every((mine) => mine.length <= 1);
    this.firstPool = Int32Array.from(poolsOf, (mine) => mine[0] ?? -1);
    this.poolPrice = new Float64Array(pools.length);
    this.poolSlack = new Float64Array(pools.length);
    this.poolFree = new Float64Array(pools.length);
  }

  /** `slack` is what the set leaves of each of the model's rows. */
  prepare(set: Mask, free: Mask, slack: Float64Array, prices: Float64Array): void {
    const { isFree, isIn, offers, chosen, scale, perOffer, weight } = this;
    isFree.fill(0);
    isIn.fill(0);
    this.count = listInto(free, offers);
    const taken = listInto(set, chosen);
    this.gains.prepare(set, free);
    const { gain } = this.gains;
    this.base = 0;
    for (let index = 0; index < this.count; index++) {
      isFree[offers[index]!] = 1;
    }
    for (let index = 0; index < taken; index++) {
      isIn[chosen[index]!] = 1;
      this.base += scale * gain[chosen[index]!]! - perOffer;
    }
    this.pricePools(taken, prices);
    for (let index = 0; index < this.count; index++) {
      const offer = offers[index]!;
      weight[offer] = scale * gain[offer]! * this.kept(offer) - perOffer;
    }
    this.priceSums(slack, prices);
    this.pricePartners(prices);
    if (this.model.hasNet) {
      this.dragDown();
    }
  }

  /** Whether the pool's price may be moved and says anything: it is neither used up nor too large to be. */
  isOpen(pool: number): boolean {
    return this.onePool && this.poolSlack[pool]! > 0 && this.poolFree[pool]! > this.poolSlack[pool]!;
  }

  /** The share of an offer's money that its pools leave. */
  private kept(offer: number): number {
    if (this.onePool) {
      const pool = this.firstPool[offer]!;
      return pool < 0 ? 1 : 1 - this.poolPrice[pool]!;
    }
    let share = 1;
    for (const pool of this.model.poolsOf[offer]!) {
      share -= this.poolPrice[pool]!;
    }
    return share;
  }

  private pricePools(taken: number, prices: Float64Array): void {
    const { pools } = this.model;
    const { poolSlack, poolFree, poolPrice } = this;
    for (let pool = 0; pool < pools.length; pool++) {
      poolSlack[pool] = pools[pool]!.limit;
      poolFree[pool] = 0;
    }
    this.sumPools(this.chosen, taken, poolSlack, -1);
    this.sumPools(this.offers, this.count, poolFree, 1);
    for (let pool = 0; pool < pools.length; pool++) {
      const slack = poolSlack[pool]!;
      let price = prices[pool]!;
      if (this.onePool) {
        price = slack <= 0 ? 1 : poolFree[pool]! <= slack ? 0 : price;
      }
      poolPrice[pool] = price;
      this.base += this.scale * price * slack;
    }
  }

  private sumPools(offers: Int32Array, count: number, sums: Float64Array, sign: number): void {
    const { gain } = this.gains;
    for (let index = 0; index < count; index++) {
      const offer = offers[index]!;
      const pool = this.firstPool[offer]!;
      if (this.onePool) {
        if (pool >= 0) sums[pool]! += sign * gain[offer]!;
        continue;
      }
      for (const one of this.model.poolsOf[offer]!) {
        sums[one]! += sign * gain[offer]!;
      }
    }
  }

  private priceSums(slack: Float64Array, prices: Float64Array): void {
    const { capacities, cliques } = this.relaxation;
    const { rows, pools } = this.model;
    const first = pools.length + cliques.length;
    for (let index = 0; index < capacities.length; index++) {
      const price = prices[first + index]!;
      if (price === 0) {
        continue;
      }
      const { place } = capacities[index]!;
      const { weight, capacity } = rows[place]!;
      let sum = 0;
      for (let at = 0; at < this.count; at++) {
        sum += weight[this.offers[at]!]!;
      }
      if (sum <= slack[place]!) {
        continue;
      }
      const unit = price / capacity;
      this.base += unit * slack[place]!;
      for (let at = 0; at < this.count; at++) {
        const offer = this.offers[at]!;
        this.weight[offer]! -= unit * weight[offer]!;
      }
    }
  }

  private pricePartners(prices: Float64Array): void {
    const { capacities, cliques, requirements } = this.relaxation;
    const first = this.model.pools.length + cliques.length + capacities.length;
    for (let index = 0; index < requirements.length; index++) {
      const price = prices[first + index]!;
      const [offer, partner] = requirements[index]!;
      if (price > 0 && this.isFree[offer] === 1 && this.isFree[partner] === 1) {
        this.weight[offer]! -= price;
        this.weight[partner]! += price;
      }
    }
  }

  private dragDown(): void {
    for (let index = 0; index < this.count; index++) {
      const offer = this.offers[index]!;
      for (const { net, amount } of this.gains.drags[offer]!) {
        this.weight[offer]! -= this.scale * amount * this.kept(net);
      }
    }
  }
}
