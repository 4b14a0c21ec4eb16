// Looks for an assignment of at least a wanted sum: bounds by knapsacks at prices (Lagrangian relaxation), accounts that
// cannot go somewhere are crossed out, then one account after the other is tried at each rep that is left. Pure.
import type { Steps } from './contract';
import { Knapsack } from './knapsack';
import { isLegal, totalOf, type Model } from './model';

export interface Budget {
  nodes: number;
}

/** How prices are looked for. */
export interface Pace {
  readonly rounds: number;
  /** Length of a step, in points; shortens after so many rounds without a notable gain. */
  stride: number;
  readonly patience: number;
  readonly notable: number;
}

/** At a node: its prices were good a step before. */
const PACE: Pace = { rounds: 16, stride: 2, patience: 2, notable: 0.02 };
/** Rounding of sums: fits are whole. */
const WHOLE = 1e-6;

export class Search {
  readonly model: Model;
  /** Assignments that do not count: to find the next best. */
  private readonly excluded: Int32Array | null;
  private readonly knapsacks: readonly Knapsack[];
  private readonly count: Int32Array;

  constructor(model: Model, excluded: Int32Array | null = null) {
    this.model = model;
    this.excluded = excluded;
    this.knapsacks = Array.from({ length: model.reps }, (_one, rep) => new Knapsack(model, rep));
    this.count = new Int32Array(model.accounts);
  }

  /** How high a sum can be at most at these prices; `count` then says how often each account was taken. */
  bound(allowed: Uint8Array, prices: Float64Array): number {
    this.spread(allowed);
    return this.sum(prices);
  }

  /**
   * Lowers the bound by other prices, kept in `prices`, with steps that shorten as they stop to help.
   * @param wanted a bound below this is enough
   */
  lower(allowed: Uint8Array, prices: Float64Array, wanted: number, pace: Pace): number {
    const { model, count } = this;
    this.spread(allowed);
    const best = Float64Array.from(prices);
    let [lowest, idle] = [Infinity, 0];
    for (let round = 0; round < pace.rounds; round++) {
      const sum = this.sum(prices);
      idle = sum < lowest - pace.notable ? 0 : idle + 1;
      if (sum < lowest) {
        lowest = sum;
        best.set(prices);
      }
      if (lowest + WHOLE < wanted) {
        break;
      }
      if (idle > pace.patience) {
        pace.stride *= 0.6;
        idle = 0;
        prices.set(best);
        this.sum(prices);
      }
      let length = 0;
      for (let row = 0; row < model.accounts; row++) {
        length += (1 - count[row]!) ** 2;
      }
      if (length === 0) {
        break;
      }
      const step = pace.stride / Math.sqrt(length);
      for (let row = 0; row < model.accounts; row++) {
        prices[row]! -= step * (1 - count[row]!);
      }
    }
    prices.set(best);
    return lowest;
  }

  /**
   * Crosses out where no account can go in an assignment of at least `wanted`.
   * @returns false: there is none
   */
  cross(allowed: Uint8Array, prices: Float64Array, wanted: number): boolean {
    const { model, knapsacks } = this;
    const { reps, accounts } = model;
    const sum = this.bound(allowed, prices);
    if (sum + WHOLE < wanted) {
      return false;
    }
    for (const knapsack of knapsacks) {
      const losses = knapsack.losses();
      knapsack.free.forEach((row, index) => {
        if (sum - losses[index]! + WHOLE < wanted) {
          allowed[row * reps + knapsack.rep] = 0;
        }
      });
    }
    for (let row = 0; row < accounts; row++) {
      if (!allowed.subarray(row * reps, (row + 1) * reps).includes(1)) {
        return false;
      }
    }
    return true;
  }

  /** Each account where the knapsacks of the last evaluation take it, the best for it of several; else where it loses least. */
  guess(reduced: Float64Array): Int32Array {
    const { accounts, reps, fit, allowed } = this.model;
    const at = new Int32Array(accounts).fill(-1);
    for (const knapsack of this.knapsacks) {
      const { rep } = knapsack;
      for (const row of knapsack.taken()) {
        if (at[row]! < 0 || fit[row * reps + rep]! > fit[row * reps + at[row]!]!) {
          at[row] = rep;
        }
      }
    }
    for (let row = 0; row < accounts; row++) {
      for (let rep = 0, best = -Infinity; rep < reps && (at[row]! < 0 || best > -Infinity); rep++) {
        const column = row * reps + rep;
        if (allowed[column] === 1 && reduced[column]! > best) {
          best = reduced[column]!;
          at[row] = rep;
        }
      }
    }
    return at;
  }

  /** @returns an assignment of at least `wanted`, null where there is none, undefined where the budget was spent */
  *find(start: Uint8Array, from: Float64Array, wanted: number, budget: Budget): Steps<Int32Array | null | undefined> {
    const open: { readonly allowed: Uint8Array; readonly prices: Float64Array }[] = [
      { allowed: start.slice(), prices: from.slice() }
    ];
    for (let node = open.pop(); node; node = open.pop()) {
      if (budget.nodes-- <= 0) {
        return undefined;
      }
      const { allowed, prices } = node;
      const bound = this.lower(allowed, prices, wanted, { ...PACE });
      yield;
      if (bound + WHOLE >= wanted && this.cross(allowed, prices, wanted)) {
        this.bound(allowed, prices);
        const found = this.asIs(allowed, wanted);
        if (found) {
          return found;
        }
        const row = this.open(allowed);
        if (row >= 0) {
          // The likeliest is looked at first: it is put there last.
          for (const rep of this.choices(allowed, row)) {
            const child = allowed.slice();
            child.fill(0, row * this.model.reps, (row + 1) * this.model.reps);
            child[row * this.model.reps + rep] = 1;
            open.push({ allowed: child, prices: prices.slice() });
          }
        }
      }
    }
    return null;
  }

  private sum(prices: Float64Array): number {
    this.count.fill(0);
    let sum = 0;
    for (let row = 0; row < this.model.accounts; row++) {
      sum += prices[row]!;
    }
    for (const knapsack of this.knapsacks) {
      sum += knapsack.evaluate(prices, this.count);
    }
    return sum;
  }

  private spread(allowed: Uint8Array): void {
    const { accounts, reps } = this.model;
    const free: number[][] = Array.from({ length: reps }, () => []);
    const must: number[][] = Array.from({ length: reps }, () => []);
    for (let row = 0; row < accounts; row++) {
      let [only, several] = [-1, false];
      for (let rep = 0; rep < reps; rep++) {
        if (allowed[row * reps + rep] === 1) {
          several = only >= 0;
          only = rep;
          if (several) {
            break;
          }
        }
      }
      if (only >= 0 && !several) {
        must[only]!.push(row);
      } else if (several) {
        for (let rep = 0; rep < reps; rep++) {
          if (allowed[row * reps + rep] === 1) {
            free[rep]!.push(row);
          }
        }
      }
    }
    for (const knapsack of this.knapsacks) {
      knapsack.take(free[knapsack.rep]!, must[knapsack.rep]!);
    }
  }

  /** The accounts each at its only rep, where that is an assignment that counts. */
  private asIs(allowed: Uint8Array, wanted: number): Int32Array | null {
    const { model } = this;
    const at = new Int32Array(model.accounts);
    for (let row = 0; row < model.accounts; row++) {
      const own = allowed.subarray(row * model.reps, (row + 1) * model.reps);
      at[row] = own.indexOf(1);
      if (own.indexOf(1, at[row]! + 1) >= 0) {
        return null;
      }
    }
    const isOther = this.excluded === null || at.some((rep, row) => rep !== this.excluded![row]);
    return isOther && totalOf(model, at) + WHOLE >= wanted && isLegal(model, at) ? at : null;
  }

  /** The account to try next: one that was taken not once, else any; of these with the fewest reps left. */
  private open(allowed: Uint8Array): number {
    const { accounts, reps } = this.model;
    let [found, fewest] = [-1, Infinity];
    for (let row = 0; row < accounts; row++) {
      let left = 0;
      for (let rep = 0; rep < reps; rep++) {
        left += allowed[row * reps + rep]!;
      }
      const weight = left + (this.count[row] === 1 ? reps : 0);
      if (left > 1 && weight < fewest) {
        fewest = weight;
        found = row;
      }
    }
    return found;
  }

  /** Reps that may get an account, the best for it last. */
  private choices(allowed: Uint8Array, row: number): number[] {
    const { model, knapsacks } = this;
    const losses = new Map<number, number>();
    for (const knapsack of knapsacks) {
      const index = knapsack.free.indexOf(row);
      if (index >= 0 && allowed[row * model.reps + knapsack.rep] === 1) {
        losses.set(knapsack.rep, knapsack.losses()[index]!);
      }
    }
    return [...losses.keys()].sort((one, other) => losses.get(other)! - losses.get(one)! || other - one);
  }
}
