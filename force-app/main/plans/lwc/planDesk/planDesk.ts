// Changes to a plan while its page is open: shown at once, saved one by one, merged, rolled back. The tabs of a page share
// one desk for a plan, so that what is changed in one is seen in the others.
import type { PlanInput } from 'c/planEngine';
import type { Saver } from './contract';
import { PlanDesk } from './desk';

export type { DeskState, PlanConflict, Refusal, RowState, Saver, SavePhase } from './contract';
export { PlanDesk } from './desk';
export { PARTS, type PlanPart } from './fields';
export { mergeOf } from './merging';
export { flatOf, itemsOf, namesIn, type PlanItem } from './records';
export { recordSaver } from './saver';

const desks = new Map<string, PlanDesk>();

/** The desk of a plan; a new one for the first who asks, which has the plan that is handed in from then on. */
export function deskOf(input: PlanInput, saver: Saver): PlanDesk {
  const known = desks.get(input.profile.id);
  if (known && !known.isIdle) {
    known.receive(input);
    return known;
  }
  const desk = new PlanDesk(input, saver);
  desks.set(input.profile.id, desk);
  return desk;
}
