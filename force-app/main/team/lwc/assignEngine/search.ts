// Looks for an assignment of at least a wanted sum: bounds by knapsacks at prices (Lagrangian relaxation), accounts that
// cannot go somewhere are crossed out, then one account after the other is tried at each rep that is left. Pure.
import { choices, nextAccount, RULES, type Rule } from './branching';
import type { Steps } from './contract';
import { Knapsack } from './knapsack';
import { isLegal, isOther, totalOf, type Model } from './model';

export interface Budget {
  nodes: number;
}

/** How prices are looked for: rounds at most, and how many without a notable gain until steps shorten. */
export interface Pace {
  readonly rounds: number;
  readonly patience: number;
}

/** Where a search begins, and at its nodes: prices were good a step before. */
const FIRST: Pace = { rounds: 120, patience: 6 };
const PACE: Pace = { rounds: 16, patience: 2 };
/** Nodes of a first turn; each round of turns has twice as many. */
const TURN = 100;
/** A gain of the bound that counts, in points; how far below it one aims at most; the part of earlier directions. */
const [NOTABLE, AIM, INERTIA] = [0.01, 3, 0.6];
/** Steps shorten by this, until they are no more than that part of the first. */
const [SHORTER, SHORTEST] = [0.6, 0.01];
/** Rounds between pauses. */
const PAUSE = 16;
/** Rounding of sums: fits are whole. */
const WHOLE = 1e-6;

/** What is left to decide: reps that each account may go to, and prices. */
interface Node {
  readonly allowed: Uint8Array;
  readonly prices: Float64Array;
}

export class Search {
  readonly model: Model;
  /** Assignments that do not count: to find the next best. */
  private readonly excluded: Int32Array | null;
  private readonly knapsacks: readonly Knapsack[];
  /** How often each account was taken by the knapsacks of the last evaluation. */
  readonly count: Int32Array;
  /** Account by rep: how much less a sum is at most with it, by the last crossing out. */
  readonly loss: Float64Array;

  constructor(model: Model, excluded: Int32Array | null = null) {
    this.model = model;
    this.excluded = excluded;
    this.knapsacks = Array.from({ length: model.reps }, (_one, rep) => new Knapsack(model, rep));
    this.count = new Int32Array(model.accounts);
    this.loss = new Float64Array(model.accounts * model.reps);
  }

  /** How high a sum can be at most at these prices; `count` then says how often each account was taken. */
  bound(allowed: Uint8Array, prices: Float64Array): number {
    this.spread(allowed);
    return this.sum(prices);
  }

  /**
   * Lowers the bound by other prices, kept in `prices`: steps along the accounts taken too often or not at all, as long
   * as the way to an aim below the bound asks for, that shorten as they stop to help.
   * @param wanted a bound below this is enough
   */
  *lower(allowed: Uint8Array, prices: Float64Array, wanted: number, pace: Pace): Steps<number> {
    const { accounts } = this.model;
    this.spread(allowed);
    const best = Float64Array.from(prices);
    const direction = new Float64Array(accounts);
    let [lowest, idle, stride] = [Infinity, 0, 1];
    for (let round = 1; round <= pace.rounds && lowest + WHOLE >= wanted && stride > SHORTEST; round++) {
      const sum = this.sum(prices);
      idle = sum < lowest - NOTABLE ? 0 : idle + 1;
      if (sum < lowest) {
        lowest = sum;
        best.set(prices);
      }
      if (idle > pace.patience) {
        stride *= SHORTER;
        idle = 0;
        prices.set(best);
        direction.fill(0);
      } else if (!this.turn(direction)) {
        break;
      } else {
        const aim = Math.max(lowest - AIM, wanted - 0.5);
        const length = direction.reduce((total, one) => total + one * one, 0);
        for (let row = 0; row < accounts; row++) {
          prices[row]! += ((stride * (sum - aim)) / length) * direction[row]!;
        }
      }
      if (round % PAUSE === 0) {
        yield;
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
      const losses = knapsack.losses(sum - wanted + 2 * WHOLE);
      knapsack.free.forEach((row, index) => {
        const column = row * reps + knapsack.rep;
        this.loss[column] = losses[index]!;
        if (sum - losses[index]! + WHOLE < wanted) {
          allowed[column] = 0;
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

  /** Each account where the knapsacks of the last evaluation take it, the best for it of several; else where it is. */
  guess(others: Int32Array): Int32Array {
    const { accounts, reps, fit } = this.model;
    const at = others.slice();
    const isTaken = new Uint8Array(accounts);
    for (const knapsack of this.knapsacks) {
      const { rep } = knapsack;
      for (const row of knapsack.taken()) {
        if (isTaken[row] === 0 || fit[row * reps + rep]! > fit[row * reps + at[row]!]!) {
          at[row] = rep;
          isTaken[row] = 1;
        }
      }
    }
    return at;
  }

  /** @returns an assignment of at least `wanted`, null where there is none, undefined where the budget was spent */
  *find(start: Uint8Array, from: Float64Array, wanted: number, budget: Budget): Steps<Int32Array | null | undefined> {
    const [allowed, prices] = [start.slice(), from.slice()];
    const bound = yield* this.lower(allowed, prices, wanted, FIRST);
    if (bound + WHOLE < wanted || !this.cross(allowed, prices, wanted)) {
      return null;
    }
    for (let turn = 0; budget.nodes > 0; turn++) {
      const round = Math.floor(turn / RULES.length);
      const nodes = Math.min(budget.nodes, TURN * 2 ** round);
      const limited = { nodes };
      const found = yield* this.dive({ allowed, prices }, wanted, RULES[turn % RULES.length]!, limited);
      budget.nodes -= nodes - limited.nodes;
      if (found !== undefined) {
        return found;
      }
    }
    return undefined;
  }

  /** One account after the other is tried at each rep that is left, the likeliest first. */
  private *dive(root: Node, wanted: number, rule: Rule, budget: Budget): Steps<Int32Array | null | undefined> {
    const { reps } = this.model;
    const open: Node[] = [root];
    for (let node = open.pop(); node; node = open.pop()) {
      if (budget.nodes-- <= 0) {
        budget.nodes = 0;
        return undefined;
      }
      const [allowed, prices] = [node.allowed.slice(), node.prices.slice()];
      const bound = yield* this.lower(allowed, prices, wanted, PACE);
      yield;
      if (bound + WHOLE >= wanted && this.cross(allowed, prices, wanted)) {
        this.bound(allowed, prices);
        const found = this.asIs(allowed, wanted);
        if (found) {
          return found;
        }
        const row = nextAccount(this, allowed, rule);
        if (row >= 0) {
          for (const rep of choices(this, allowed, row)) {
            const child = allowed.slice();
            child.fill(0, row * reps, (row + 1) * reps);
            child[row * reps + rep] = 1;
            open.push({ allowed: child, prices });
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

  /** Turns a direction towards where accounts are taken too often; false: each is taken once. */
  private turn(direction: Float64Array): boolean {
    let wrong = 0;
    for (let row = 0; row < direction.length; row++) {
      const excess = this.count[row]! - 1;
      direction[row] = INERTIA * direction[row]! + excess;
      wrong += Math.abs(excess);
    }
    return wrong > 0;
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
    return isOther(at, this.excluded) && totalOf(model, at) + WHOLE >= wanted && isLegal(model, at) ? at : null;
  }
}
