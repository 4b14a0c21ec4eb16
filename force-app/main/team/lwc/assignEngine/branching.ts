// Which account a search tries next, and at which reps. Pure.
import type { Model } from './model';

/** What the last bound of a node tells. */
export interface Told {
  readonly model: Model;
  /** How often each account was taken. */
  readonly count: Int32Array;
  /** Account by rep: how much less a sum is at most with it. */
  readonly loss: Float64Array;
}

/** Weights of the loss of an account's best rep and of its second, of how many reps are left, and of one not taken once. */
export interface Rule {
  readonly one: number;
  readonly two: number;
  readonly left: number;
  readonly open: number;
}

/** None is always good: a wrong guess early costs the whole search, and each guesses otherwise. */
export const RULES: readonly Rule[] = [
  { one: 9, two: 1, left: 0, open: 0 },
  { one: 0, two: 1, left: 0, open: 1000 },
  { one: 0, two: 0, left: -1, open: 1000 }
];

/** The account that weighs most of those with several reps left; -1: there is none. */
export function nextAccount({ model, count, loss }: Told, allowed: Uint8Array, rule: Rule): number {
  const { accounts, reps } = model;
  let [found, most] = [-1, -Infinity];
  for (let row = 0; row < accounts; row++) {
    let [left, one, two] = [0, Infinity, Infinity];
    for (let column = row * reps; column < (row + 1) * reps; column++) {
      if (allowed[column] === 1) {
        left++;
        two = Math.min(two, Math.max(one, loss[column]!));
        one = Math.min(one, loss[column]!);
      }
    }
    const weight = rule.one * one + rule.two * two + rule.left * left + (count[row] === 1 ? 0 : rule.open);
    if (left > 1 && weight > most) {
      most = weight;
      found = row;
    }
  }
  return found;
}

/** Reps that may get an account, the best for it last. */
export function choices({ model, loss }: Told, allowed: Uint8Array, row: number): readonly number[] {
  const first = row * model.reps;
  return Array.from({ length: model.reps }, (_one, rep) => rep)
    .filter((rep) => allowed[first + rep] === 1)
    .sort((one, other) => loss[first + other]! - loss[first + one]! || other - one);
}
