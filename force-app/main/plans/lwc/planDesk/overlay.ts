// What the user sees of a plan: what the org has, with the changes on their way. Pure.
import type { PlanInput } from 'c/planEngine';
import type { SaveFailure } from 'c/planSaving';
import type { Pending } from './contract';
import type { PlanPart } from './fields';
import { itemsOf, withChanges, withItems } from './records';

const LISTS: readonly PlanPart[] = ['needs', 'objectives', 'initiatives', 'actions', 'milestones', 'swot', 'members'];

/**
 * Lists and items that did not change are the same objects.
 * @param pending by Id of the item
 * @param hidden Ids of items that are being deleted
 * @param names of people and objectives, by Id
 */
export function overlaid(
  server: PlanInput,
  pending: ReadonlyMap<string, Pending>,
  hidden: ReadonlySet<string>,
  names: ReadonlyMap<string, string>
): PlanInput {
  let input = server;
  for (const part of new Set([...pending.values()].map((one) => one.part))) {
    const items = itemsOf(server, part).map((item) => {
      const change = pending.get(item.id);
      return change ? withChanges(part, item, change.mine, names) : item;
    });
    input = withItems(input, part, items);
  }
  for (const part of hidden.size > 0 ? LISTS : []) {
    const items = itemsOf(input, part);
    const left = items.filter(({ id }) => !hidden.has(id));
    input = left.length < items.length ? withItems(input, part, left) : input;
  }
  return input;
}

/** A copy, or the one of before where it says the same: rows that are handed it are not drawn again. */
export function copyOf<Value>(
  map: ReadonlyMap<string, Value>,
  before: ReadonlyMap<string, Value>
): ReadonlyMap<string, Value> {
  const isUnchanged = map.size === before.size && [...map].every(([id, value]) => before.get(id) === value);
  return isUnchanged ? before : new Map(map);
}

/** Empty: the page has its own words for it. */
export function reasonOf(failure: unknown): string {
  const { code, reason = '' } = failure as { readonly code?: SaveFailure['code']; readonly reason?: string };
  return code === 'Refused' ? reason : (code ?? '');
}
