// Makes of what the org tells the problem that the engine solves (R18). Pure.
import { loadShares, type AssignProblem } from 'c/assignEngine';
import type { AssignInput, Shares } from './contract';
import { fitOf, sharesOf } from './fit';

export * from './contract';
export { fitOf, levelOf, sharesOf } from './fit';

export interface Weighed {
  readonly problem: AssignProblem;
  /** Parts of each fit, account by rep. */
  readonly shares: readonly (readonly Shares[])[];
  /** Loads of today, as shares of fair loads. */
  readonly loads: readonly (number | null)[];
}

const FULL = 100;

/**
 * Accounts with an open deal of their rep that is due in the quarter stay with it.
 * @param kept accounts that the manager leaves where they are; without a rep they are left out of the problem's free ones
 */
export function weigh({ reps, accounts, settings }: AssignInput, kept: ReadonlySet<string>): Weighed {
  const places = new Map(reps.map(({ id }, place) => [id, place]));
  const bare: AssignProblem = {
    accounts: accounts.map(({ id, potential, ownerId, dueDeals }) => {
      const now = places.get(ownerId) ?? null;
      return { key: id, load: potential ?? 0, fits: [], now, fixed: now !== null && (dueDeals > 0 || kept.has(id)) };
    }),
    reps: reps.map(({ id, base, capacity }) => ({ key: id, base, capacity: (capacity ?? FULL) / FULL })),
    low: settings.low / 100,
    high: settings.high / 100
  };
  const loads = loadShares(
    bare,
    bare.accounts.map(({ now }) => now)
  );
  const shares = accounts.map((account) =>
    reps.map((rep, place) => sharesOf(account, rep, loads[place] ?? null, settings))
  );
  const weighed = bare.accounts.map((account, index) => ({
    ...account,
    fits: (shares[index] ?? []).map((one) => fitOf(one, settings))
  }));
  return { problem: { ...bare, accounts: weighed }, shares, loads };
}
