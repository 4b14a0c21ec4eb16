// What an assignment means: who moves, fits before and after, loads, even treatment, what goes along (R18). Pure.
import { isWithin, loadShares, type AssignAnswer } from 'c/assignEngine';
import type { AccountFacts, AssignInput, Shares, Weighed } from 'c/assignFacts';

export interface ProposedAccount {
  readonly facts: AccountFacts;
  /** Index of the rep that has it now, null: nobody; and of the proposed one. */
  readonly now: number | null;
  readonly at: number;
  readonly fitNow: number;
  readonly fit: number;
  readonly shares: Shares;
  readonly sharesNow: Shares | null;
  readonly moves: boolean;
  /** Why it cannot move; null: it could. */
  readonly stays: 'due' | 'kept' | null;
}

export interface RepLoad {
  readonly id: string;
  readonly name: string;
  /** Shares of the fair load; null: there is none. */
  readonly now: number | null;
  readonly after: number | null;
  readonly isWithin: boolean;
}

export interface PayMove {
  readonly name: string;
  /** Share by which the rep's expected credit moves. */
  readonly share: number;
}

export interface Proposal {
  readonly accounts: readonly ProposedAccount[];
  readonly loads: readonly RepLoad[];
  readonly moves: readonly ProposedAccount[];
  /** Means over the accounts, in whole points. */
  readonly meanNow: number;
  readonly mean: number;
  readonly withinNow: number;
  /** Names of reps who are outside the band. */
  readonly outside: readonly string[];
  readonly due: readonly string[];
  /** The largest; null: nothing that is hoped for moves. */
  readonly pay: PayMove | null;
  readonly answer: AssignAnswer;
}

function mean(fits: readonly number[]): number {
  return fits.length === 0 ? 0 : Math.round(fits.reduce((sum, one) => sum + one, 0) / fits.length + 1e-9);
}

/** An account whose rep stays is left to the manager: it is not in the answer's hands. */
function proposed(input: AssignInput, weighed: Weighed, answer: AssignAnswer, kept: ReadonlySet<string>) {
  return input.accounts.map((facts, index): ProposedAccount => {
    const account = weighed.problem.accounts[index]!;
    const { now } = account;
    const at = answer.at[index]!;
    const isDue = now !== null && facts.dueDeals > 0;
    const isLeft = now === null && kept.has(facts.id);
    const shares = weighed.shares[index]!;
    return {
      facts,
      now,
      at,
      fitNow: now === null ? 0 : account.fits[now]!,
      fit: isLeft ? 0 : account.fits[at]!,
      shares: shares[at]!,
      sharesNow: now === null ? null : shares[now]!,
      moves: at !== now && !isLeft,
      stays: isDue ? 'due' : kept.has(facts.id) ? 'kept' : null
    };
  });
}

/** By how much what a rep may expect moves: credit so far and chance-weighted open deals, which a percent only compares. */
function payMoves(input: AssignInput, moves: readonly ProposedAccount[]): PayMove[] {
  return input.reps.flatMap(({ name, hoped, credited }, rep) => {
    const whole = hoped + (credited ?? 0);
    const moved = moves.reduce(
      (sum, { facts, at, now }) => sum + (at === rep ? facts.hoped : 0) - (now === rep ? facts.hoped : 0),
      0
    );
    return whole > 0 && moved !== 0 ? [{ name, share: moved / whole }] : [];
  });
}

/** @param kept accounts that the manager has unticked */
export function proposalOf(
  input: AssignInput,
  weighed: Weighed,
  answer: AssignAnswer,
  kept: ReadonlySet<string>
): Proposal {
  const accounts = proposed(input, weighed, answer, kept);
  const moves = accounts.filter((account) => account.moves);
  const after = loadShares(
    weighed.problem,
    accounts.map(({ at, now, moves: isMoved }) => (isMoved ? at : now))
  );
  const { low, high } = weighed.problem;
  const loads = input.reps.map(({ id, name }, rep): RepLoad => {
    const share = after[rep] ?? null;
    return {
      id,
      name,
      now: weighed.loads[rep] ?? null,
      after: share,
      isWithin: share === null || isWithin(share, low, high)
    };
  });
  const pay = payMoves(input, moves).sort((one, other) => Math.abs(other.share) - Math.abs(one.share));
  return {
    accounts,
    loads,
    moves,
    meanNow: mean(accounts.map(({ fitNow }) => fitNow)),
    mean: mean(accounts.map(({ fit }) => fit)),
    withinNow: weighed.loads.filter((load) => load === null || isWithin(load, low, high)).length,
    outside: loads.filter((one) => !one.isWithin).map(({ name }) => name),
    due: accounts.filter(({ stays }) => stays === 'due').map(({ facts }) => facts.name),
    pay: pay[0] ?? null,
    answer
  };
}
