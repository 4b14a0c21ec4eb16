// What two people have changed of one item. Pure.
import { threeWayMerge, type Fields, type MergeResult } from 'c/planEngine';
import type { PlanConflict } from './contract';

/** Where two people move the same item, the order that is saved stands: an order is no text that could be lost. */
const SILENT = 'position';

export function mergeOf({ base, theirs, mine, chosen }: PlanConflict): MergeResult {
  return threeWayMerge(base, theirs, { ...base, ...mine }, chosen);
}

export function isSame(one: Fields, other: Fields): boolean {
  return Object.entries(one).every(([field, value]) => other[field] === value);
}

export const without = (fields: Fields, same: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([field, value]) => same[field] !== value));

/** A conflict with what the other has now. @param theirs null: deleted by the other */
export function settled(before: PlanConflict, theirs: Fields | null): PlanConflict {
  return { ...before, theirs, chosen: { ...before.chosen, [SILENT]: 'Theirs' } };
}

/** Whether somebody has to decide: a field that both have changed, or an item that the other has deleted. */
export function asks(conflict: PlanConflict): boolean {
  const undecided = mergeOf({ ...conflict, chosen: { [SILENT]: 'Theirs' } });
  return undecided.deleted || undecided.open.length > 0;
}
