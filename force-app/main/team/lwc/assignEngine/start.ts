// The linear relaxation: the prices from which the search begins, and whether loads can fit at all. Pure.
import type { Steps } from './contract';
import type { Model } from './model';
import { DualSimplex, type Solved } from './simplex';

/** Iterations at most, and between pauses. */
const [MOST, SLICE] = [50_000, 25];

export interface Start {
  /** What a rep is worth to each account, so that a column's reduced cost says how much it would lose. */
  readonly prices: Float64Array;
  readonly total: number;
  /** Account by rep. */
  readonly reduced: Float64Array;
}

/** Null: not even parts of accounts can be shared out within the bands. */
export function* relax(model: Model): Steps<Start | null> {
  const { accounts, reps, fit, allowed, share } = model;
  const [rows, columns] = [accounts + reps, accounts * reps + reps];
  const first = (): Int32Array => new Int32Array(columns);
  const values = (): Float64Array => new Float64Array(columns);
  const rowOf = [first(), first(), first()] as const;
  const valueOf = [values(), values(), values()] as const;
  const [cost, lower, upper] = [values(), values(), values()];
  const head = new Int32Array(rows);
  const inverse = new Float64Array(rows * rows);
  for (let row = 0; row < accounts; row++) {
    let best = -1;
    for (let rep = 0; rep < reps; rep++) {
      const column = row * reps + rep;
      rowOf[0][column] = row;
      valueOf[0][column] = 1;
      rowOf[1][column] = accounts + rep;
      valueOf[1][column] = share[column]!;
      cost[column] = fit[column]!;
      upper[column] = allowed[column]!;
      if (allowed[column] === 1 && (best < 0 || fit[column]! > fit[best]!)) {
        best = column;
      }
    }
    if (best < 0) {
      return null;
    }
    head[row] = best;
    inverse[row * rows + row] = 1;
    inverse[(accounts + (best % reps)) * rows + row] = share[best]!;
  }
  for (let rep = 0; rep < reps; rep++) {
    const [column, row] = [accounts * reps + rep, accounts + rep];
    rowOf[0][column] = row;
    valueOf[0][column] = -1;
    lower[column] = model.low[rep]! - model.base[rep]!;
    upper[column] = model.high[rep]! - model.base[rep]!;
    head[row] = column;
    inverse[row * rows + row] = -1;
  }
  const rightSide = new Float64Array(rows).fill(1, 0, accounts);
  const simplex = new DualSimplex({ rows, columns, rowOf, valueOf, cost, rightSide }, [lower, upper], head, inverse);
  for (let solved: Solved = 'stopped'; solved === 'stopped' && simplex.iterations < MOST;) {
    solved = simplex.solve(SLICE);
    if (solved === 'infeasible') {
      return null;
    }
    yield;
  }
  let total = 0;
  for (let column = 0; column < accounts * reps; column++) {
    total += cost[column]! * simplex.valueOf(column);
  }
  return { prices: simplex.duals().subarray(0, accounts), total, reduced: simplex.reduced };
}
