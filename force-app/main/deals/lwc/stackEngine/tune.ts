// Prices for the bounds of a search: those of the relaxation or of a good set, then moved one by one to tighten the bound.
import type { Start } from './best';
import { Bound } from './bounds';
import { wholeOf, type Cover } from './cover';
import type { Model } from './model';
import { emptyPlace, settleAt } from './place';

const STEPS = 100;
const PATIENCE = 10;
const ROUNDS = 2;
const SHARES = [0, 0.2, 0.4, 0.6, 0.8, 1];
const FACTORS = [0, 0.6, 0.8, 1.25, 1.6];

export interface Tuned {
  readonly prices: Float64Array;
  /** No legal set is worth more. */
  readonly ceiling: number;
}

/** `pays` is what the offers of a good set are paid, `total` their sum. */
export function tune(model: Model, cover: Cover, start: Start, pays: Float64Array, total: number): Tuned {
  const { set, free, relaxation } = start;
  const root = new Bound(model, relaxation);
  root.prepare(set, free);
  const from = root.startFrom(pays);
  const above = root.improve(from, STEPS, PATIENCE, total);
  if (wholeOf(above) <= total) {
    return { prices: root.prices, ceiling: total };
  }
  const place = emptyPlace(model);
  settleAt(model, place, set, free);
  const bound = (prices: Float64Array) => cover.bound(place.set, place.free, place.slack, prices);
  let prices = root.prices;
  let least = bound(prices);
  const other = bound(from);
  if (other < least) {
    [prices, least] = [from, other];
  }
  const pools = model.pools.length;
  const firstRow = pools + relaxation.cliques.length;
  const attempt = (row: number, tried: readonly number[]): void => {
    let best = prices[row]!;
    for (const price of tried) {
      prices[row] = price;
      const found = bound(prices);
      if (found < least) {
        [least, best] = [found, price];
      }
    }
    prices[row] = best;
  };
  for (let round = 0; round < ROUNDS && wholeOf(least) > total; round++) {
    for (let pool = 0; cover.weights.onePool && pool < pools; pool++) {
      attempt(pool, SHARES);
    }
    for (let row = firstRow; row < firstRow + relaxation.capacities.length; row++) {
      const price = prices[row]!;
      if (price > 0) {
        attempt(row, FACTORS.map((factor) => price * factor)); // prettier-ignore
      }
    }
  }
  return { prices, ceiling: Math.max(total, wholeOf(Math.min(above, least))) };
}
