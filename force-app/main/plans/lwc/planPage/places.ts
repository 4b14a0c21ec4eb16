// Where the items of the standard are on the page of a plan.
import type { PlanPlace } from 'c/planEngine';
import type PlanProfile from 'c/planProfile';

/** The tab that an item is part of, and the part of the page. */
export const PLACES: Readonly<Record<PlanPlace, { readonly shows: 'plan' | 'needs'; readonly part: string }>> = {
  Profile: { shows: 'plan', part: 'c-plan-profile' },
  Objectives: { shows: 'plan', part: 'c-plan-objective-table' },
  Actions: { shows: 'plan', part: 'c-plan-action-board' },
  Team: { shows: 'plan', part: 'c-plan-team' },
  SignOff: { shows: 'plan', part: 'c-plan-profile' },
  Milestones: { shows: 'plan', part: 'c-plan-milestones' },
  Needs: { shows: 'needs', part: 'c-plan-needs' },
  Swot: { shows: 'needs', part: 'c-plan-swot' }
};

/** Shows the part of an item and gives it the focus: of a sign-off its own fields. */
export function focusOn(part: HTMLElement, place: PlanPlace): void {
  part.scrollIntoView?.({ block: 'nearest' });
  if (place === 'SignOff') {
    (part as HTMLElement & PlanProfile).focusSignOff();
  } else {
    part.focus();
  }
}
