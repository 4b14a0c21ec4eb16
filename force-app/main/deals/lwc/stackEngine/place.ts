// A place in the tree of sets: what is chosen, what may join, and what is left of each of the model's rows.
import { add, addAll, emptyMask, has, membersOf, removeAll, type Mask } from './masks';
import type { Guard, Model } from './model';

export interface Place {
  readonly set: Mask;
  /** The closure of a free offer is always free or in the set. */
  readonly free: Mask;
  readonly slack: Float64Array;
}

export function emptyPlace({ size, rows }: Model): Place {
  return { set: emptyMask(size), free: emptyMask(size), slack: new Float64Array(rows.length) };
}

/** Makes `place` that of a legal set and of what is free beside it. */
export function settleAt({ rows }: Model, place: Place, set: Mask, free: Mask): void {
  place.set.set(set);
  place.free.set(free);
  const members = membersOf(set);
  for (let row = 0; row < rows.length; row++) {
    let left = rows[row]!.capacity;
    for (const member of members) {
      left -= rows[row]!.weight[member]!;
    }
    place.slack[row] = left;
  }
}

/** Whether the rows leave room for a free offer with all that it requires. */
export function fits({ rows, partners, closures }: Model, offer: number, { set, slack }: Place): boolean {
  if (partners[offer]!.length === 0) {
    for (let row = 0; row < rows.length; row++) {
      if (rows[row]!.weight[offer]! > slack[row]!) {
        return false;
      }
    }
    return true;
  }
  const joining = membersOf(closures[offer]!).filter((member) => !has(set, member));
  return rows.every(({ weight }, row) => joining.reduce((sum, member) => sum + weight[member]!, 0) <= slack[row]!);
}

/** Makes `into` the place with a free offer and all that it requires; both may be the same place. */
export function take(model: Model, offer: number, from: Place, into: Place): void {
  const { rows, closures, conflicts, partners } = model;
  if (into !== from) {
    into.set.set(from.set);
    into.free.set(from.free);
    into.slack.set(from.slack);
  }
  const joining = partners[offer]!.length === 0 ? [offer] : membersOf(closures[offer]!);
  for (const member of joining) {
    if (has(into.set, member)) {
      continue;
    }
    add(into.set, member);
    for (let row = 0; row < rows.length; row++) {
      into.slack[row]! -= rows[row]!.weight[member]!;
    }
  }
  addAll(into.set, closures[offer]!);
  removeAll(into.free, conflicts[offer]!);
  removeAll(into.free, closures[offer]!);
}

/** What goes takes along all that needs it. */
export function leave({ dependents }: Model, offer: number, { free }: Place): void {
  removeAll(free, dependents[offer]!);
}

/** What the margin leaves when all that raises it and is not left out yet comes in. */
function marginLeft({ row, left, raises }: Guard, { set, free }: Place): number {
  let capacity = left;
  let off = 0;
  for (let offer = 0; offer < raises.length; offer++) {
    const chosen = has(set, offer);
    capacity += chosen || has(free, offer) ? raises[offer]! : 0;
    off += chosen ? row.weight[offer]! : 0;
  }
  return Math.max(0, capacity) - off;
}

/** Leaves out what the rows have no room for; nothing is free where the set itself has none. */
export function dropUnfit(model: Model, place: Place): void {
  const { rows, withPartners, size, guard } = model;
  const { free, slack } = place;
  if (guard) {
    slack[guard.place] = marginLeft(guard, place);
    if (slack[guard.place]! < 0) {
      free.fill(0);
      return;
    }
  }
  for (let row = 0; row < rows.length; row++) {
    const { weight, heaviest } = rows[row]!;
    const left = slack[row]!;
    for (let offer = 0; left < heaviest && offer < size; offer++) {
      if (weight[offer]! > left && has(free, offer)) {
        leave(model, offer, place);
      }
    }
  }
  for (const offer of withPartners) {
    if (has(free, offer) && !fits(model, offer, place)) {
      leave(model, offer, place);
    }
  }
}
