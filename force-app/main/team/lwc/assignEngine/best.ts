// The best assignment within a band: from the sum that no other can pass downwards, until one is found. Pure.
import { climb } from './climb';
import type { Steps } from './contract';
import { isLegal, isOther, totalOf, type Model } from './model';
import { Search, type Budget } from './search';
import { relax, type Start } from './start';

export interface Best {
  readonly at: Int32Array;
  readonly total: number;
  /** By how much another may be better at most. */
  readonly gap: number;
}

/** How far below the bound columns are kept while prices are looked for: few columns are soon looked through. */
const KEPT = 24;
const PACE = { rounds: 400, patience: 12 };
/** How far below the bound one looks, one step after the other; then everywhere. */
const DEPTHS = [0, 1, 1, 1, 1, 1, 2, 2, 3, 5, 8, 13, 21, 34, 55, 90, 200];

/** Each account with the rep of the least loss, whatever the loads. */
function rough(model: Model, reduced: Float64Array): Int32Array {
  const { accounts, reps, allowed } = model;
  const at = new Int32Array(accounts);
  for (let row = 0; row < accounts; row++) {
    let best = -1;
    for (let rep = 0; rep < reps; rep++) {
      const column = row * reps + rep;
      if (allowed[column] === 1 && (best < 0 || reduced[column]! > reduced[row * reps + best]! + 1e-9)) {
        best = rep;
      }
    }
    at[row] = best;
  }
  return at;
}

/** What is known on the way: the best found, and what no assignment can pass. */
class Bounds {
  readonly model: Model;
  readonly excluded: Int32Array | null;
  highest: number;
  found: Int32Array | null = null;
  /** Columns that an assignment of `floor` or more can have. */
  readonly near: Uint8Array;
  floor = 0;

  constructor(model: Model, excluded: Int32Array | null, start: Start) {
    this.model = model;
    this.excluded = excluded;
    this.highest = Math.floor(start.total + 1e-6);
    this.near = model.allowed.slice();
    this.floor = Math.max(0, this.highest - KEPT);
    this.near.forEach((_one, column) => {
      if (start.total + start.reduced[column]! + 1e-6 < this.floor) {
        this.near[column] = 0;
      }
    });
  }

  /** What the next one found must have at least. */
  least(): number {
    return this.found ? totalOf(this.model, this.found) + 1 : 0;
  }

  offer(at: Int32Array): void {
    const { model, excluded } = this;
    if (isOther(at, excluded) && totalOf(model, at) >= this.least() && isLegal(model, at)) {
      this.found = at;
    }
  }

  /** Of columns at or above the floor; what is below it is not ruled out. */
  cap(bound: number): void {
    this.highest = Math.min(this.highest, Math.max(Math.floor(bound + 1e-6), this.floor - 1));
  }

  answer(): Best | undefined {
    const { model, found, highest } = this;
    return found
      ? { at: found, total: totalOf(model, found), gap: Math.max(0, highest - totalOf(model, found)) }
      : undefined;
  }
}

/** Below the floor more columns count: those that prices do not rule out. */
function* widen(search: Search, bounds: Bounds, prices: Float64Array, wanted: number): Steps<void> {
  bounds.floor = Math.max(bounds.least(), wanted - KEPT);
  bounds.near.set(bounds.model.allowed);
  if (search.cross(bounds.near, prices, bounds.floor)) {
    yield;
    bounds.cap(yield* search.lower(bounds.near, prices, bounds.floor, PACE));
  } else {
    bounds.cap(-1);
  }
}

/** Without a search: from where the knapsacks would have accounts, and from where each loses least. */
function* offhand(search: Search, bounds: Bounds, start: Start, prices: Float64Array): Steps<void> {
  search.bound(bounds.near, prices);
  const cheapest = rough(bounds.model, start.reduced);
  for (const at of [search.guess(cheapest), cheapest]) {
    yield* climb(bounds.model, at);
    bounds.offer(at);
  }
}

/**
 * @param excluded an assignment that does not count
 * @returns null: there is none within the band; undefined: the budget was spent before one was found
 */
export function* bestWithin(model: Model, budget: Budget, excluded: Int32Array | null): Steps<Best | null | undefined> {
  const start = yield* relax(model);
  if (!start) {
    return null;
  }
  const search = new Search(model, excluded);
  const bounds = new Bounds(model, excluded, start);
  const prices = Float64Array.from(start.prices);
  bounds.cap(yield* search.lower(bounds.near, prices, bounds.floor, PACE));
  for (let step = 0; bounds.highest >= bounds.least(); step++) {
    const wanted = Math.max(bounds.least(), bounds.highest - (DEPTHS[step] ?? Infinity));
    if (wanted < bounds.floor) {
      yield* widen(search, bounds, prices, wanted);
      if (bounds.highest < wanted) {
        continue;
      }
    }
    const better = yield* search.find(bounds.near, prices, wanted, budget);
    if (better === undefined) {
      yield* offhand(search, bounds, start, prices);
      return bounds.answer();
    }
    if (better) {
      bounds.found = better;
    } else {
      bounds.highest = wanted - 1;
    }
  }
  return bounds.answer() ?? null;
}
