// An assignment of accounts to reps (R18) as a mixed-integer program in the LP format, for a solver to check the engine by.
import type { AssignProblem } from '../force-app/main/team/lwc/assignEngine/contract.ts';

const x = (account: number, rep: number): string => `x${account}_${rep}`;

/** @param widened points of a hundred by which the band is wider than the problem says */
export function assignModel({ accounts, reps, low, high }: AssignProblem, widened = 0): string {
  const total = [...accounts.map(({ load }) => load), ...reps.map(({ base }) => base)].reduce(
    (sum, one) => sum + one,
    0
  );
  const capacities = reps.reduce((sum, { capacity }) => sum + capacity, 0);
  const stays = (account: (typeof accounts)[number], rep: number): boolean => account.now === rep;
  const rows = accounts.map(
    (_account, index) => ` a${index}: ${reps.map((_rep, rep) => x(index, rep)).join(' + ')} = 1`
  );
  accounts.forEach((account, index) => {
    if (account.fixed && account.now !== null) {
      rows.push(` f${index}: ${x(index, account.now)} = 1`);
    }
  });
  reps.forEach((rep, index) => {
    const fair = (total * rep.capacity) / capacities;
    const fixed = accounts
      .filter((account) => account.fixed && stays(account, index))
      .reduce((sum, { load }) => sum + load, 0);
    const sum = accounts.map(({ load }, account) => `+ ${load / fair} ${x(account, index)}`).join(' ');
    const base = rep.base / fair;
    rows.push(` l${index}: ${sum} >= ${low - widened / 100 - base}`);
    rows.push(` h${index}: ${sum} <= ${Math.max(high + widened / 100, base + fixed / fair) - base}`);
  });
  const all = accounts.flatMap((_account, account) => reps.map((_rep, rep) => x(account, rep)));
  const goal = accounts.flatMap(({ fits }, account) => fits.map((fit, rep) => `+ ${fit} ${x(account, rep)}`));
  return ['Maximize', ` obj: ${goal.join(' ')}`, 'Subject To', ...rows, 'Binary', ` ${all.join(' ')}`, 'End', ''].join(
    '\n'
  );
}
