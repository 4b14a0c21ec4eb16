// Loads of reps in shares of their fair load, and whether they are within a band (R18). Pure.
import type { AssignProblem } from './contract';

/** Of cents in billions, less than one: a load on the edge is within. */
const EDGE = 1e-9;

/** What each rep would have if all load were shared out by capacity, in cents; 0 for one who can carry nothing. */
export function fairLoads({ accounts, reps }: AssignProblem): readonly number[] {
  const total = accounts.reduce((sum, { load }) => sum + load, 0) + reps.reduce((sum, { base }) => sum + base, 0);
  const capacities = reps.reduce((sum, { capacity }) => sum + capacity, 0);
  return reps.map(({ capacity }) => (capacities > 0 ? (total * capacity) / capacities : 0));
}

/** The load of each rep, as a share of the fair load; null: the fair load is 0. @param at index of each account's rep */
export function loadShares(problem: AssignProblem, at: readonly (number | null)[]): readonly (number | null)[] {
  const loads = problem.reps.map(({ base }) => base);
  problem.accounts.forEach(({ load }, index) => {
    const rep = at[index];
    if (rep !== null && rep !== undefined && rep >= 0) {
      loads[rep]! += load;
    }
  });
  return fairLoads(problem).map((fair, rep) => (fair > 0 ? loads[rep]! / fair : null));
}

export function isWithin(share: number, low: number, high: number): boolean {
  return share >= low - EDGE && share <= high + EDGE;
}
