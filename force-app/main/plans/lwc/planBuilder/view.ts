// What the page shows of a desk: the plan as the user has it, its score, and what waits. Pure.
import { completeness, type Completeness, type PlanInput } from 'c/planEngine';
import type { DeskState, PlanDesk } from 'c/planDesk';
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
