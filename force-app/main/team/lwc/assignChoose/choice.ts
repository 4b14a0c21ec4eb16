// Accounts that are chosen, at most as many as a proposal takes. Pure; what changes is a copy.
import type { AssignChoice } from 'c/assignFacts';

export type Choice = ReadonlyMap<string, AssignChoice>;

export const choiceOf = (accounts: readonly AssignChoice[]): Choice => new Map(accounts.map((one) => [one.id, one]));

/** Takes them in, in their order, as far as there is room; or takes them out. */
export function changed(choice: Choice, accounts: readonly AssignChoice[], takes: boolean, most: number): Choice {
  const next = new Map(choice);
  for (const account of accounts) {
    if (!takes) {
      next.delete(account.id);
    } else if (next.size < most) {
      next.set(account.id, account);
    }
  }
  return next;
}

/** By name, and those of one name by Id. */
export function listOf(choice: Choice): readonly AssignChoice[] {
  return [...choice.values()].sort((one, other) => one.name.localeCompare(other.name) || (one.id < other.id ? -1 : 1));
}
