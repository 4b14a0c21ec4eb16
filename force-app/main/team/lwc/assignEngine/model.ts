// The problem as arrays: free accounts by key, who may get them, loads as shares of fair loads. Pure.
import type { AssignProblem } from './contract';
import { fairLoads } from './loads';

export interface Model {
  /** Free accounts. */
  readonly accounts: number;
  readonly reps: number;
  /** Index in the problem of each free account. */
  readonly source: readonly number[];
  /** Account by rep: the fit; whether it may go there; what it adds to the rep's load. */
  readonly fit: Float64Array;
  readonly allowed: Uint8Array;
  readonly share: Float64Array;
  /** Of each account: the rep that has it now, or -1. */
  readonly now: Int32Array;
  /** Of each rep: the load that stays, and the room for more. */
  readonly base: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

function byKey(one: { readonly key: string }, other: { readonly key: string }): number {
  if (one.key === other.key) {
    return 0;
  }
  return one.key < other.key ? -1 : 1;
}

/** Whether an account is none of those that are assigned. */
export const isFixed = ({ fixed, now }: AssignProblem['accounts'][number]): boolean => fixed && now !== null;

/**
 * @param widened points of a hundred by which the band is wider. Whoever is above it by what stays gets no more, and is
 * no reason to widen it.
 */
export function modelOf(problem: AssignProblem, widened: number): Model {
  const { accounts, reps } = problem;
  const fair = fairLoads(problem);
  const source = accounts
    .map((_account, index) => index)
    .filter((index) => !isFixed(accounts[index]!))
    .sort((one, other) => byKey(accounts[one]!, accounts[other]!));
  const [count, width] = [source.length, reps.length];
  const base = Float64Array.from(reps, (rep, index) => (fair[index]! > 0 ? rep.base / fair[index]! : 0));
  for (const account of accounts) {
    if (isFixed(account) && fair[account.now!]! > 0) {
      base[account.now!]! += account.load / fair[account.now!]!;
    }
  }
  const model: Model = {
    accounts: count,
    reps: width,
    source,
    fit: new Float64Array(count * width),
    allowed: new Uint8Array(count * width),
    share: new Float64Array(count * width),
    now: Int32Array.from(source, (index) => accounts[index]!.now ?? -1),
    base,
    low: Float64Array.from(fair, (one) => (one > 0 ? problem.low - widened / 100 : 0)),
    high: Float64Array.from(fair, (one, rep) => (one > 0 ? Math.max(problem.high + widened / 100, base[rep]!) : 0))
  };
  source.forEach((index, row) => {
    const { load, fits, forbidden = [] } = accounts[index]!;
    for (let rep = 0; rep < width; rep++) {
      const at = row * width + rep;
      model.fit[at] = fits[rep] ?? 0;
      model.share[at] = fair[rep]! > 0 ? load / fair[rep]! : 0;
      const fits1 = fair[rep]! > 0 && base[rep]! + model.share[at]! <= model.high[rep]! + 1e-9;
      model.allowed[at] = fits1 && !forbidden.includes(rep) ? 1 : 0;
    }
  });
  return model;
}

/** The load of each rep, as a share. */
export function loadsOf(model: Model, at: Int32Array): Float64Array {
  const loads = Float64Array.from(model.base);
  for (let row = 0; row < model.accounts; row++) {
    loads[at[row]!]! += model.share[row * model.reps + at[row]!]!;
  }
  return loads;
}

export function totalOf(model: Model, at: Int32Array): number {
  let total = 0;
  for (let row = 0; row < model.accounts; row++) {
    total += model.fit[row * model.reps + at[row]!]!;
  }
  return total;
}

/** How far a load is outside the rep's band. */
export function outside(model: Model, rep: number, load: number): number {
  const far = Math.max(model.low[rep]! - load, load - model.high[rep]!);
  return far > 1e-9 ? far : 0;
}

/** Whether it counts beside one that does not; null: all count. */
export function isOther(at: Int32Array, excluded: Int32Array | null): boolean {
  return excluded === null || at.some((rep, row) => rep !== excluded[row]);
}

export function isLegal(model: Model, at: Int32Array): boolean {
  const loads = loadsOf(model, at);
  for (let rep = 0; rep < model.reps; rep++) {
    if (outside(model, rep, loads[rep]!) > 0) {
      return false;
    }
  }
  return true;
}
