// What each offer can still bring at a node of the search, and what it takes from chosen offers with base Net.
import { partOf } from './arithmetic';
import { has, type Mask } from './masks';
import type { CompiledNet, Model } from './model';

const MILLION = 1_000_000;

/** A chosen offer of base Net loses at least `amount` when the taker is chosen too. */
export interface Drag {
  readonly net: number;
  readonly amount: number;
}

function weighed(model: Model, offer: number, amount: number): number {
  return model.chance[offer] === MILLION ? amount : partOf(amount, model.chance[offer]!);
}

/** What a taker takes off for sure: nothing is sure of one whose own amount depends on the set. */
function sureOf({ full, nets }: Model, { offer, amount }: CompiledNet['takers'][number]): number {
  return amount ?? (nets[offer] ? 0 : full[offer]!);
}

export class Gains {
  /** An upper bound of what the offer brings in any set that holds the node's. */
  readonly gain: Float64Array;
  readonly drags: Drag[][];
  private readonly model: Model;
  private readonly constant: Float64Array;

  constructor(model: Model) {
    this.model = model;
    const { full, poolsOf, pools } = model;
    this.constant = full.map((amount, offer) =>
      Math.min(weighed(model, offer, amount), ...poolsOf[offer]!.map((pool) => pools[pool]!.limit))
    );
    this.gain = this.constant.slice();
    this.drags = model.offers.map(() => []);
  }

  prepare(set: Mask, free: Mask): void {
    const { hasNet, nets } = this.model;
    if (!hasNet) {
      return;
    }
    this.drags.forEach((drags) => (drags.length = 0));
    nets.forEach((net, offer) => {
      if (net && has(set, offer)) {
        this.chosen(offer, net, set, free);
      } else if (net && has(free, offer)) {
        const taken = net.takers.reduce(
          (sum, taker) => sum + (has(set, taker.offer) ? sureOf(this.model, taker) : 0),
          0
        );
        const amount = weighed(this.model, offer, partOf(Math.max(0, net.base - taken), net.ratePpm));
        this.gain[offer] = Math.min(amount, this.constant[offer]!);
      }
    });
  }

  /**
   * max(0, base - taken) bends only upwards, so the straight line from what is taken now to what may be taken at most
   * lies above it: its slope is what each further taker costs. Half a unit each makes up for the two roundings.
   */
  private chosen(offer: number, { base, ratePpm, least, takers }: CompiledNet, set: Mask, free: Mask): void {
    let now = 0;
    let most = 0;
    for (const taker of takers) {
      const amount = sureOf(this.model, taker);
      now += has(set, taker.offer) ? amount : 0;
      most += has(set, taker.offer) || has(free, taker.offer) ? amount : 0;
    }
    const left = Math.max(0, base - now);
    const amount = partOf(left, ratePpm);
    this.gain[offer] = amount < least ? 0 : weighed(this.model, offer, amount);
    if (most === now || this.gain[offer] === 0) {
      return;
    }
    const slope = (ratePpm / MILLION) * (this.model.chance[offer]! / MILLION) * Math.min(1, left / (most - now));
    this.gain[offer]! += 2;
    for (const taker of takers) {
      if (has(free, taker.offer)) {
        this.drags[taker.offer]!.push({ net: offer, amount: slope * sureOf(this.model, taker) });
      }
    }
  }
}
