// Branch and bound over sets of offers: an offer comes in with all that it requires, or stays out with all that needs it.
import { wholeOf, type Cover } from './cover';
import { has, isEmpty, membersOf, type Mask } from './masks';
import type { Model } from './model';
import { dropUnfit, emptyPlace, fits, leave, settleAt, take, type Place } from './place';

/** What a search is after. Worth is in the units of its bound. */
export interface Hunt {
  /** Only sets worth more than this are of interest. */
  threshold(): number;
  /** A legal set. */
  meet(set: Mask): void;
  /** No set between these two is of interest. */
  pointless?(set: Mask, free: Mask): boolean;
  /** The offer to decide on next; absent: the one that the bound rates highest. */
  choose?(free: Mask): number;
}

const POOL_STEP = 0.25;
const SUM_STEP = 1.4;

export class Search {
  nodes = 0;
  /** When the budget ended early: no set that was not looked at is worth more. */
  openBound = -Infinity;
  private readonly model: Model;
  private readonly cover: Cover;
  private readonly hunt: Hunt;
  private readonly budget: number;
  /** Of each depth. */
  private readonly prices: Float64Array[] = [];
  private movable: number[] = [];
  /** One place a depth, used again and again. */
  private readonly places: Place[] = [];

  constructor(model: Model, cover: Cover, hunt: Hunt, budget: number) {
    this.model = model;
    this.cover = cover;
    this.hunt = hunt;
    this.budget = budget;
  }

  get complete(): boolean {
    return this.openBound === -Infinity;
  }

  /** All legal sets that hold `set` and nothing beyond `free`; `set` is legal. */
  run(set: Mask, free: Mask, prices: Float64Array): void {
    this.movable = [];
    prices.forEach((price, row) => {
      if (row < this.model.pools.length || (row >= this.cover.firstSum && row < this.cover.endSum && price > 0)) {
        this.movable.push(row);
      }
    });
    settleAt(this.model, this.placeAt(0), set, free);
    this.prices[0] = prices.slice();
    this.open(0, Infinity);
  }

  private placeAt(depth: number): Place {
    this.prices[depth] ??= new Float64Array(this.prices[0]?.length ?? 0);
    return (this.places[depth] ??= emptyPlace(this.model));
  }

  /**
   * The one offer to decide on next, for hunts that say which and for offers of base Net: until it is decided, what one
   * loses to others is not in the bound.
   */
  private named(free: Mask): number | undefined {
    const { nets, hasNet } = this.model;
    const open = hasNet
      ? membersOf(free).find((offer) => nets[offer]?.takers.some((taker) => has(free, taker.offer)))
      : undefined;
    return open ?? this.hunt.choose?.(free);
  }

  private open(depth: number, above: number): void {
    const place = this.places[depth]!;
    this.hunt.meet(place.set);
    dropUnfit(this.model, place);
    let least = above;
    while (!isEmpty(place.free)) {
      if (this.nodes >= this.budget) {
        this.openBound = Math.max(this.openBound, least);
        return;
      }
      this.nodes++;
      if (this.hunt.pointless?.(place.set, place.free)) {
        return;
      }
      const bound = this.bound(depth, place);
      least = Math.min(least, bound);
      if (wholeOf(least) <= this.hunt.threshold()) {
        return;
      }
      this.dropHopeless(place, bound);
      if (isEmpty(place.free)) {
        return;
      }
      const offer = this.named(place.free);
      if (offer === undefined) {
        this.openInOrder(depth, place, least);
        return;
      }
      this.decide(depth, place, offer, least);
    }
  }

  /**
   * The bound; where it is of no use yet, one of the prices, each in its turn, is moved if that makes it smaller. The
   * places below begin with these prices. The cover is left as that of the least bound.
   */
  private bound(depth: number, place: Place): number {
    const prices = this.prices[depth]!;
    const bound = () => this.cover.bound(place.set, place.free, place.slack, prices);
    const isOpen = (found: number) => wholeOf(found) > this.hunt.threshold();
    let least = bound();
    const row = isOpen(least) ? this.rowToMove() : -1;
    if (row < 0) {
      return least;
    }
    let best = prices[row]!;
    let last = best;
    for (const price of this.movesOf(row, best)) {
      if (isOpen(least)) {
        prices[row] = last = price;
        const found = bound();
        [least, best] = found < least ? [found, price] : [least, best];
      }
    }
    prices[row] = best;
    if (last !== best) {
      bound();
    }
    return least;
  }

  /** -1: there is none. */
  private rowToMove(): number {
    const pools = this.model.pools.length;
    const rows = this.movable.filter((row) => row >= pools || this.cover.weights.isOpen(row));
    return rows[this.nodes % rows.length] ?? -1;
  }

  private movesOf(row: number, price: number): readonly [number, number] {
    return row < this.model.pools.length
      ? [Math.min(1, price + POOL_STEP), Math.max(0, price - POOL_STEP)]
      : [price * SUM_STEP, price / SUM_STEP];
  }

  /** Leaves out offers that cost more than the bound has to spare. */
  private dropHopeless(place: Place, bound: number): void {
    const { weight, offers, count } = this.cover.weights;
    const threshold = this.hunt.threshold();
    for (let index = 0; index < count; index++) {
      const offer = offers[index]!;
      if (weight[offer]! < 0 && wholeOf(bound + weight[offer]!) <= threshold) {
        leave(this.model, offer, place);
      }
    }
  }

  /** Everything with the offer; after that the place is without it. */
  private decide(depth: number, place: Place, offer: number, bound: number): void {
    if (fits(this.model, offer, place)) {
      take(this.model, offer, place, this.placeAt(depth + 1));
      this.prices[depth + 1]!.set(this.prices[depth]!);
      this.open(depth + 1, bound);
    }
    leave(this.model, offer, place);
  }

  /** Each legal set of interest has a last offer in the order in which the bound paid for them. */
  private openInOrder(depth: number, place: Place, above: number): void {
    const { count, order, upTo } = this.cover;
    const offers = order.slice(0, count);
    const bounds = upTo.slice(0, count);
    for (let index = count - 1; index >= 0; index--) {
      const bound = Math.min(above, bounds[index]!);
      if (wholeOf(bound) <= this.hunt.threshold()) {
        return;
      }
      if (has(place.free, offers[index]!)) {
        this.decide(depth, place, offers[index]!, bound);
      }
    }
  }
}
