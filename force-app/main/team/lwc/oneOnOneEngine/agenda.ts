// The agenda with what the manager chose, and what to start with: by lost chance, then by broken promises.
import type { Agenda, Change, Choice, IsoDate } from './contract';

/** Worst first; what is equally bad stays in the order of the agenda. */
export function ranked(changes: readonly Change[]): readonly Change[] {
  return changes
    .map((change, place) => ({ change, place }))
    .sort(
      (one, other) =>
        other.change.lost - one.change.lost || other.change.broken - one.change.broken || one.place - other.place
    )
    .map(({ change }) => change);
}

/** At most two matters to start with, of different customers: what took most chance, and the worst broken promise. */
export function leadsOf(changes: readonly Change[]): readonly Change[] {
  const bad = ranked(changes).filter(({ lost, broken }) => lost > 0 || broken > 0);
  const first = bad[0];
  if (!first) {
    return [];
  }
  const others = bad.slice(1).filter(({ account }) => account === null || account !== first.account);
  // One of each kind says more than two of one.
  const second = others.find(({ broken }) => broken > 0 !== first.broken > 0) ?? others[0];
  return second ? [first, second] : [first];
}

export function agendaOf(changes: readonly Change[], choices: readonly Choice[], since: IsoDate | null): Agenda {
  const chosen = new Map(choices.map(({ key, discuss }) => [key, discuss]));
  return { since, changes: changes.map((one) => ({ ...one, discuss: chosen.get(one.key) ?? one.discuss })) };
}
