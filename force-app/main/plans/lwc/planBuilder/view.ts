// What the page shows of a desk: the plan as the user has it, its score, and what waits. Pure.
import { completeness, type Completeness, type PlanInput } from 'c/planEngine';
import type { DeskState, PlanDesk } from 'c/planDesk';
import { fillPlain } from 'c/phrase';
import { opaque } from 'c/opaque';
import type { PlanWords } from 'c/planSentence';

export interface PlanView {
  readonly input: PlanInput;
  /** Null: no standard applies. */
  readonly complete: Completeness | null;
  readonly words: PlanWords;
  readonly state: DeskState;
  /** Of people and objectives, by Id. */
  readonly names: ReadonlyMap<string, string>;
}

/** @param words the same for as long as the page is open: whoever is handed others is drawn again */
export function viewOf(desk: PlanDesk, words: PlanWords): PlanView {
  const { input, state, names } = desk;
  const complete = input.standard ? completeness(input, input.today) : null;
  return {
    input: opaque(input),
    complete: complete && opaque(complete),
    words,
    state: opaque(state),
    names
  };
}

export interface PlanNews {
  /** For those who hear the page. Empty: nothing. */
  readonly said: string;
  /** Ids of records that somebody else has changed. */
  readonly changed: readonly string[];
}

/** What has happened to a plan without this user: decisions that are asked for, or what merged by itself. */
export function newsOf(before: PlanView | undefined, { state, words: { labels } }: PlanView): PlanNews {
  const changed = [...state.conflicts.keys()].filter((id) => !before?.state.conflicts.has(id));
  if (changed.length > 0) {
    return { said: fillPlain(labels.conflictSaid, changed.length), changed };
  }
  const hasMerged = before !== undefined && state.merged > before.state.merged;
  return { said: hasMerged ? labels.mergedSaid : '', changed };
}
