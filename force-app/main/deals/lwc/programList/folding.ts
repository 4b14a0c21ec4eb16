// Which groups of the list are open, and how much of each is shown. Pure.
import type { Status } from 'c/dealEngine';
import { PAGE, type ListState } from 'c/programRows';

export type Folding = Pick<ListState, 'toggled' | 'shown'>;

/** As the list begins. */
export const AS_BEGUN: Folding = { toggled: {}, shown: {} };

export function folded(before: Folding, status: Status, expanded: boolean): Folding {
  return { ...before, toggled: { ...before.toggled, [status]: expanded } };
}

/** One page more of the group. */
export function withMore(before: Folding, status: Status): Folding {
  return { ...before, shown: { ...before.shown, [status]: (before.shown[status] ?? PAGE) + PAGE } };
}
