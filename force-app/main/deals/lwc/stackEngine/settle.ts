// Settles a tie (R7): of the sets that reach the best total the fewest programs, then the first deadlines, then keys.
import type { Start } from './best';
import { Cover } from './cover';
import { countOf, membersOf, removeAll, type Mask } from './masks';
import type { Model } from './model';
import { emptyPlace, settleAt } from './place';
import type { Reach } from './reach';
import { Search, type Hunt } from './search';
import { compareTied, TieOrder } from './ties';
import type { Purse } from './worth';

export interface Settled {
  readonly best: Mask;
  readonly settled: boolean;
  readonly nodes: number;
}

/** Without the programs that the total does not need, those that pay least first. */
function thinned(model: Model, purse: Purse, held: Mask, given: Mask): Mask {
  const total = purse.totalOf(given);
  const pays = purse.worth.pays.slice();
  let best = given;
  const members = membersOf(given).sort((one, other) => pays[one]! - pays[other]! || other - one);
  for (const member of members) {
    const fewer = best.slice();
    removeAll(fewer, model.dependents[member]!);
    if (countOf(fewer) < countOf(best) && held.every((word, index) => (word & ~fewer[index]!) === 0)) {
      best = purse.legalTotalOf(fewer) === total ? fewer : best;
    }
  }
  return best;
}

/** Where a pool is paid out whole, what an offer brings is counted in programs: one is worth this many units of it. */
const SHARES = [0.15, 0.3, 0.45, 0.6, 0.7, 0.8, 0.9, 0.97];

/**
 * Prices for total x scale - count. A pool at price 1 makes all its members worth nothing, so that nothing would be said
 * of their number; just below it they are worth their value over that of a typical one.
 */
function pricesOfCount(model: Model, cover: Cover, { set, free }: Start, totalPrices: Float64Array, scale: number) {
  const { pools, full } = model;
  const prices = totalPrices.map((price, row) => (row < pools.length ? price : price * scale));
  const place = emptyPlace(model);
  settleAt(model, place, set, free);
  const bound = () => cover.bound(place.set, place.free, place.slack, prices);
  let least = bound();
  pools.forEach(({ members }, pool) => {
    if (prices[pool]! < 1) {
      return;
    }
    const values = membersOf(members)
      .map((offer) => full[offer]!)
      .filter((value) => value > 0)
      .sort((one, other) => one - other);
    let best = 1;
    for (const share of SHARES) {
      const typical = values[Math.floor(share * values.length)];
      prices[pool] = typical === undefined ? 1 : Math.max(0, 1 - 1 / (scale * typical));
      const found = bound();
      if (found < least) {
        [least, best] = [found, prices[pool]!];
      }
    }
    prices[pool] = best;
  });
  return prices;
}

/**
 * The count rides on the total in one number (total x scale - count); where amounts are so large that it would not be
 * exact, the tie is not settled. Each of the two steps may open so many nodes.
 */
export function settle(
  model: Model,
  purse: Purse,
  start: Start,
  reach: Reach,
  given: Mask,
  totalPrices: Float64Array,
  nodes: number
): Settled {
  const { set, free, relaxation } = start;
  const scale = model.size + 1;
  const total = purse.totalOf(given);
  if (!Number.isSafeInteger(model.full.reduce((sum, amount) => sum + amount, 0) * scale * 4)) {
    return { best: given, settled: false, nodes: 0 };
  }
  let best = thinned(model, purse, set, given);
  const cover = new Cover(model, relaxation, scale, 1);
  const prices = pricesOfCount(model, cover, start, totalPrices, scale);
  const worthOfBest = () => total * scale - countOf(best);
  const meet = (candidate: Mask): void => {
    if (purse.legalTotalOf(candidate) === total && compareTied(model, candidate, best) < 0) {
      best = candidate.slice();
    }
  };
  const canReach = (within: Mask, open: Mask, count: number) =>
    reach.most(within, open, count - countOf(within)) >= total;
  const order = new TieOrder(model);

  const fewer: Hunt = {
    threshold: worthOfBest,
    meet,
    pointless: (within, open) => !canReach(within, open, countOf(best) - 1)
  };
  const first: Hunt = {
    threshold: () => worthOfBest() - 1,
    meet,
    pointless: (within, open) => order.cannotComeFirst(within, open, best) || !canReach(within, open, countOf(best)),
    choose: (open) => order.first(open)
  };
  const byCount = new Search(model, cover, fewer, nodes);
  byCount.run(set, free, prices);
  const byRest = new Search(model, cover, first, nodes);
  if (byCount.complete) {
    byRest.run(set, free, prices);
  }
  return { best, settled: byCount.complete && byRest.complete, nodes: byCount.nodes + byRest.nodes };
}
