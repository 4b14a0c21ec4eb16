// Branch and bound over sets of offers: an offer comes in with all that it requires, or stays out with all that needs it.
import { Bound } from './bounds';
import { addAll, has, membersOf, removeAll, type Mask } from './masks';
import type { Model } from './model';

/** What a search is after. Worth is in the units of its bound. */
export interface Hunt {
  /** Only sets worth more than this are of interest. */
  threshold(): number;
  /** A legal set. */
  meet(set: Mask): void;
  /** No set between these two is of interest. */
  pointless?(set: Mask, free: Mask): boolean;
  /** The offer to decide on next; absent: the one that the bound rates highest. */
  choose?(free: readonly number[]): number;
  /** The worth of a set, for building one greedily. */
  worthOf(set: Mask): number;
}

export interface Limits {
  readonly nodes: number;
  readonly rootSteps: number;
  readonly nodeSteps: number;
}

const ROOT_PATIENCE = 20;
const NODE_PATIENCE = 4;
/** Near the root a greedy set is worth its time at each node, further down now and then. */
const GREEDY_DEPTH = 5;
const GREEDY_EVERY = 16;

export class Search {
  nodes = 0;
  /** When the budget ended early: no set that was not looked at is worth more. */
  openBound = -Infinity;
  private readonly model: Model;
  private readonly bound: Bound;
  private readonly hunt: Hunt;
  private readonly limits: Limits;

  constructor(model: Model, bound: Bound, hunt: Hunt, limits: Limits) {
    this.model = model;
    this.bound = bound;
    this.hunt = hunt;
    this.limits = limits;
  }

  get complete(): boolean {
    return this.openBound === -Infinity;
  }

  /** All legal sets that hold `set` and nothing beyond `free`; `set` is legal. Returns prices to start another one. */
  run(set: Mask, free: Mask, start: Float64Array = this.bound.spent()): Float64Array {
    const slack = Float64Array.from(this.model.rows, ({ capacity, weight }) =>
      membersOf(set).reduce((left, offer) => left - weight[offer]!, capacity)
    );
    let rootPrices = start;
    this.open(set.slice(), free.slice(), slack, start, Infinity, 0, (prices) => (rootPrices = prices));
    return rootPrices;
  }

  /** The offer and what it requires, as far as not yet in the set. */
  private joining(offer: number, set: Mask): readonly number[] {
    const { partners, closures } = this.model;
    return partners[offer]!.length === 0 ? [offer] : membersOf(closures[offer]!).filter((member) => !has(set, member));
  }

  private fits(offer: number, set: Mask, slack: Float64Array): boolean {
    const { rows } = this.model;
    if (rows.length === 0) {
      return true;
    }
    const joining = this.joining(offer, set);
    for (let row = 0; row < rows.length; row++) {
      let weight = 0;
      for (const member of joining) {
        weight += rows[row]!.weight[member]!;
      }
      if (weight > slack[row]!) {
        return false;
      }
    }
    return true;
  }

  /** Adds the offer with all that it requires, in place. */
  private take(offer: number, set: Mask, free: Mask, slack: Float64Array): void {
    const { rows, closures, conflicts } = this.model;
    for (const member of this.joining(offer, set)) {
      for (let row = 0; row < rows.length; row++) {
        slack[row]! -= rows[row]!.weight[member]!;
      }
    }
    addAll(set, closures[offer]!);
    removeAll(free, conflicts[offer]!);
    removeAll(free, closures[offer]!);
  }

  /** What goes takes along all that needs it, so that the closure of a free offer is always free or in the set. */
  private dropUnfit(set: Mask, free: Mask, slack: Float64Array): void {
    const { dependents } = this.model;
    for (const offer of membersOf(free)) {
      if (has(free, offer) && !this.fits(offer, set, slack)) {
        removeAll(free, dependents[offer]!);
      }
    }
  }

  /** Takes free offers in the order of a rating as long as each makes the set worth more. */
  private greedy(set: Mask, free: Mask, slack: Float64Array, rating: Float64Array): void {
    let best = set.slice();
    let worth = this.hunt.worthOf(best);
    let left = free.slice();
    let room = slack.slice();
    for (const offer of membersOf(free).sort((one, other) => rating[other]! - rating[one]! || one - other)) {
      if (!has(left, offer) || !this.fits(offer, best, room)) {
        continue;
      }
      const [nextSet, nextLeft, nextRoom] = [best.slice(), left.slice(), room.slice()];
      this.take(offer, nextSet, nextLeft, nextRoom);
      const nextWorth = this.hunt.worthOf(nextSet);
      if (nextWorth > worth) {
        [best, left, room, worth] = [nextSet, nextLeft, nextRoom, nextWorth];
      }
    }
    this.hunt.meet(best);
  }

  /** Decides the offers that the bound alone decides; false: nothing here is of interest. */
  private fix(set: Mask, free: Mask, slack: Float64Array, bound: number): boolean {
    const { reduced } = this.bound;
    const threshold = this.hunt.threshold();
    const needed: number[] = [];
    for (const offer of membersOf(free)) {
      const rating = reduced[offer]!;
      if (rating <= 0 && Bound.whole(bound + rating) <= threshold) {
        removeAll(free, this.model.dependents[offer]!);
      } else if (rating > 0 && Bound.whole(bound - rating) <= threshold) {
        needed.push(offer);
      }
    }
    for (const offer of needed) {
      if (has(set, offer)) {
        continue;
      }
      if (!has(free, offer) || !this.fits(offer, set, slack)) {
        return false;
      }
      this.take(offer, set, free, slack);
    }
    return true;
  }

  private branchOn(free: Mask): number {
    const { nets } = this.model;
    const { reduced } = this.bound;
    const offers = membersOf(free);
    // Until it is decided, what an offer of base Net loses to others is not in the bound.
    const open = offers.find((offer) => nets[offer]?.takers.some((taker) => has(free, taker.offer)));
    if (open !== undefined) {
      return open;
    }
    return (
      this.hunt.choose?.(offers) ?? offers.reduce((best, offer) => (reduced[offer]! > reduced[best]! ? offer : best))
    );
  }

  private open(
    set: Mask,
    free: Mask,
    slack: Float64Array,
    start: Float64Array,
    above: number,
    depth: number,
    atRoot?: (prices: Float64Array) => void
  ): void {
    if (this.nodes >= this.limits.nodes) {
      this.openBound = Math.max(this.openBound, above);
      return;
    }
    this.nodes++;
    this.hunt.meet(set);
    this.dropUnfit(set, free, slack);
    if (this.hunt.pointless?.(set, free)) {
      return;
    }
    const [steps, patience] =
      depth === 0 ? [this.limits.rootSteps, ROOT_PATIENCE] : [this.limits.nodeSteps, NODE_PATIENCE];
    this.bound.prepare(set, free);
    const bound = Math.min(above, this.bound.improve(start, steps, patience, this.hunt.threshold()));
    const prices = this.bound.prices.slice();
    atRoot?.(prices);
    if (Bound.whole(bound) <= this.hunt.threshold()) {
      return;
    }
    if (depth < GREEDY_DEPTH || this.nodes % GREEDY_EVERY === 0) {
      this.greedy(set, free, slack, this.bound.reduced);
      this.greedy(set, free, slack, this.model.full);
    }
    if (Bound.whole(bound) <= this.hunt.threshold() || !this.fix(set, free, slack, bound)) {
      return;
    }
    this.hunt.meet(set);
    if (membersOf(free).length === 0) {
      return;
    }
    const offer = this.branchOn(free);
    if (this.fits(offer, set, slack)) {
      const [withSet, withFree, withSlack] = [set.slice(), free.slice(), slack.slice()];
      this.take(offer, withSet, withFree, withSlack);
      this.open(withSet, withFree, withSlack, prices, bound, depth + 1);
    }
    removeAll(free, this.model.dependents[offer]!);
    this.open(set, free, slack, prices, bound, depth + 1);
  }
}
