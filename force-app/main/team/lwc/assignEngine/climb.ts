// Makes an assignment better by moving one account or exchanging two, into the bands first. Pure.
import type { Steps } from './contract';
import { loadsOf, outside, type Model } from './model';

/** What a whole fair load outside the band outweighs. */
const PENALTY = 100_000;

/**
 * Changes `at` in place until no single move and no exchange makes it better: nearer the bands, then the larger sum,
 * then fewer accounts that change their rep. In the order of accounts and reps, so that equal problems end alike.
 */
export function* climb(model: Model, at: Int32Array): Steps<void> {
  const { accounts, reps, fit, allowed, share, now } = model;
  const loads = loadsOf(model, at);
  const worth = (row: number, rep: number): number => fit[row * reps + rep]! + (now[row] === rep ? 0.001 : 0);
  const change = (rep: number, by: number): number =>
    PENALTY * (outside(model, rep, loads[rep]!) - outside(model, rep, loads[rep]! + by));
  const shift = (row: number): boolean => {
    const from = at[row]!;
    const leaving = change(from, -share[row * reps + from]!);
    for (let rep = 0; rep < reps; rep++) {
      if (rep !== from && allowed[row * reps + rep] === 1) {
        const gain = worth(row, rep) - worth(row, from);
        if (gain + leaving > -50_000 && gain + leaving + change(rep, share[row * reps + rep]!) > 1e-6) {
          loads[from]! -= share[row * reps + from]!;
          loads[rep]! += share[row * reps + rep]!;
          at[row] = rep;
          return true;
        }
      }
    }
    return false;
  };
  const exchange = (row: number, other: number): boolean => {
    const [one, two] = [at[row]!, at[other]!];
    if (one === two || allowed[row * reps + two] !== 1 || allowed[other * reps + one] !== 1) {
      return false;
    }
    const gain = worth(row, two) + worth(other, one) - worth(row, one) - worth(other, two);
    const here = share[other * reps + one]! - share[row * reps + one]!;
    const there = share[row * reps + two]! - share[other * reps + two]!;
    if (gain + change(one, here) + change(two, there) <= 1e-6) {
      return false;
    }
    loads[one]! += here;
    loads[two]! += there;
    at[row] = two;
    at[other] = one;
    return true;
  };
  let again = true;
  for (let round = 0; again && round < 50; round++) {
    again = false;
    for (let row = 0; row < accounts; row++) {
      again = shift(row) || again;
    }
    for (let row = 0; row < accounts; row++) {
      for (let other = row + 1; other < accounts; other++) {
        again = exchange(row, other) || again;
      }
    }
    yield;
  }
}
