// The cases that a user has gone through, so that the last change can be taken back. Pure.
import { UNCHANGED, type CaseState } from './inCase';

export interface History {
  readonly state: CaseState;
  readonly earlier: readonly CaseState[];
}

export const BEGUN: History = { state: UNCHANGED, earlier: [] };

export function changedTo({ state: before, earlier }: History, state: CaseState): History {
  return { state, earlier: [...earlier, before] };
}

/** The same where nothing was changed yet. */
export function takenBack(history: History): History {
  const state = history.earlier.at(-1);
  return state ? { state, earlier: history.earlier.slice(0, -1) } : history;
}
