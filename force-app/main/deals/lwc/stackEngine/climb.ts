// A good set to begin with: built greedily, then improved by bringing in one offer at a time for all that it displaces.
//
// The better the set that the search starts from, the more of the tree its bounds cut off. Everything is in a fixed order.
import { partOf } from './arithmetic';
import { addAll, contains, countOf, has, isEmpty, membersOf, remove, removeAll, type Mask } from './masks';
import type { Model } from './model';
import { dropUnfit, emptyPlace, fits, settleAt, take, type Place } from './place';
import type { Purse } from './worth';

/** Rounds of trying every offer; nearly all climbs end in two or three. */
const ROUNDS = 4;

/** What no set is worth more than: every pool paid out, and every offer outside pools. */
function ceilingOf({ pools, poolsOf, full, chance }: Model): number {
  const outside = full.reduce(
    (sum, amount, offer) => (poolsOf[offer]!.length === 0 ? sum + partOf(amount, chance[offer]!) : sum),
    0
  );
  return pools.reduce((sum, { limit }) => sum + limit, outside);
}

/** The first row that the place's set breaks; -1: none. */
function rowBelow({ slack }: Place): number {
  for (let row = 0; row < slack.length; row++) {
    if (slack[row]! < 0) {
      return row;
    }
  }
  return -1;
}

export class Climb {
  private readonly model: Model;
  private readonly purse: Purse;
  /** What must be in every set. */
  private readonly held: Mask;
  private readonly possible: Mask;
  private readonly place: Place;
  private readonly joined: Mask;
  private readonly next: Mask;
  private readonly ceiling: number;

  constructor(model: Model, purse: Purse, held: Mask, possible: Mask) {
    this.model = model;
    this.purse = purse;
    this.held = held;
    this.possible = possible;
    this.place = emptyPlace(model);
    this.joined = held.slice();
    this.next = held.slice();
    this.ceiling = ceilingOf(model);
  }

  /** The best set found: the best of several ways to build one, improved. */
  best(): Mask {
    const { full, conflicts, rows } = this.model;
    const offers = membersOf(this.possible);
    const use = (offer: number) =>
      rows.reduce((sum, { weight, capacity }) => sum + weight[offer]! / Math.max(1, capacity), 0);
    const ratings = [
      full,
      full.map((value, offer) => value / (1 + countOf(conflicts[offer]!))),
      full.map((value, offer) => value / (0.1 + use(offer)))
    ];
    let best = this.held.slice();
    let most = -1;
    let bestOrder = offers;
    for (const rating of ratings) {
      const order = [...offers].sort((one, other) => rating[other]! - rating[one]! || one - other);
      settleAt(this.model, this.place, this.held, this.possible);
      const total = this.fill(order, this.purse.legalTotalOf(this.held));
      if (total > most) {
        [best, most, bestOrder] = [this.place.set.slice(), total, order];
      }
    }
    return this.climb(bestOrder, best, most);
  }

  /** Adds to the place what makes its set worth more, in this order; returns the total. */
  private fill(order: readonly number[], from: number): number {
    const { place, model, purse, joined } = this;
    let total = from;
    for (const offer of order) {
      if (total >= this.ceiling || isEmpty(place.free)) {
        break;
      }
      if (!has(place.free, offer) || !fits(model, offer, place)) {
        continue;
      }
      joined.set(place.set);
      addAll(joined, model.closures[offer]!);
      const found = purse.legalTotalOf(joined);
      // Before the margin is kept, whatever raises it is welcome.
      if (found > total || (total < 0 && (model.guard?.raises[offer] ?? 0) > 0)) {
        total = found;
        take(model, offer, place, place);
      }
    }
    return total;
  }

  private climb(order: readonly number[], from: Mask, fromTotal: number): Mask {
    let best = from;
    let total = fromTotal;
    let since = 0;
    for (let tried = 0; tried < ROUNDS * order.length && since < order.length; tried++, since++) {
      if (total >= this.ceiling) {
        break;
      }
      const offer = order[tried % order.length]!;
      if (has(best, offer) || !this.swapIn(offer, best)) {
        continue;
      }
      const found = this.fill(order, this.purse.legalTotalOf(this.place.set));
      if (found > total) {
        best = this.place.set.slice();
        total = found;
        since = 0;
      }
    }
    return best;
  }

  /** Makes the place that of `set` with the offer and without what then cannot stay; false: there is no such set. */
  private swapIn(offer: number, set: Mask): boolean {
    const { model, place, next } = this;
    const { conflicts, closures, rows } = model;
    next.set(set);
    removeAll(next, conflicts[offer]!);
    addAll(next, closures[offer]!);
    this.dropOrphans(next);
    settleAt(model, place, next, this.possible);
    for (let row = rowBelow(place); row >= 0; row = rowBelow(place)) {
      if (!this.dropFor(offer, rows[row]!.weight)) {
        return false;
      }
      settleAt(model, place, next, this.possible);
    }
    for (const member of membersOf(next)) {
      removeAll(place.free, conflicts[member]!);
      removeAll(place.free, closures[member]!);
    }
    dropUnfit(model, place);
    return true;
  }

  /** Removes the member that pays least for what it takes of a row; false: all that take of it must stay. */
  private dropFor(offer: number, weight: Float64Array): boolean {
    const { model, next, held, purse } = this;
    purse.totalOf(next);
    const { pays } = purse.worth;
    let least = -1;
    for (const member of membersOf(next)) {
      if (weight[member] === 0 || has(held, member) || has(model.closures[offer]!, member)) {
        continue;
      }
      if (least < 0 || pays[member]! / weight[member]! < pays[least]! / weight[least]!) {
        least = member;
      }
    }
    if (least >= 0) {
      remove(next, least);
      this.dropOrphans(next);
    }
    return least >= 0;
  }

  /** Removes what has lost one that it requires. */
  private dropOrphans(set: Mask): void {
    const { closures, withPartners } = this.model;
    for (const member of withPartners) {
      if (has(set, member) && !contains(set, closures[member]!)) {
        remove(set, member);
      }
    }
  }
}
