// The smallest set of steps that reaches a level: size by size, up to that of a set found greedily.
import type { Probability } from 'c/quotaEngine';
import type { Field } from './field';
import { NEAR, oddsOf, Search, type Best, type Found } from './search';
import { byProduct, isMany, withoutPlace, type Order } from './worth';

export interface Fewest extends Found {
  /** No set of fewer steps reaches the level; proven. */
  readonly least: number;
}

/** A chance this near to certain many sets may have, so that their keys decide. */
const CERTAIN = 1 - 1e-9;

const without = (order: Order, barred: number | null): Order => (barred === null ? order : withoutPlace(order, barred));

/** Step by step the one that makes it most likely; null: all steps together are not enough. */
function greedy(field: Field, level: Probability, barred: number | null): Best | null {
  const none = field.gaps.map(() => 0);
  const waiting = new Set([...field.candidates.keys()].filter((place) => place !== barred));
  const steps: number[] = [];
  for (let tails = field.tails; ;) {
    const sorted = [...steps].sort((one, other) => one - other);
    const near = field.reach(tails, null, none) >= level - 1e-9;
    const reached = near || waiting.size === 0 ? field.chanceOf(sorted) : 0;
    if (reached >= level - NEAR) {
      return { steps: sorted, odds: oddsOf(field, sorted), reached };
    }
    let next: { readonly place: number; readonly reach: Probability } | null = null;
    for (const place of waiting) {
      const reach = field.reach(tails, place, none);
      next = !next || reach > next.reach + NEAR ? { place, reach } : next;
    }
    if (!next) {
      return null;
    }
    waiting.delete(next.place);
    tails = field.withStep(tails, next.place, steps.length);
    steps.push(next.place);
  }
}

/** `best` null: no set reaches the level, or, where it is not complete, none was found. */
export function fewest(field: Field, level: Probability, barred: number | null, nodeBudget: number): Fewest {
  const places = [...field.candidates.keys()].filter((place) => place !== barred);
  const found = greedy(field, level, barred);
  if (found?.steps.length === 0) {
    return { best: found, complete: true, least: 0 };
  }
  const helps = field.candidates.every(({ values }) => values.every((value) => value >= 0));
  if (!found && helps) {
    // No set reaches what all steps together do not.
    return { best: null, complete: true, least: 0 };
  }
  const order = without(field.byReach, barred);
  let incumbent = found;
  let nodes = nodeBudget;
  let refuted = 0;
  let complete = true;
  for (let size = 1; size < (incumbent?.steps.length ?? places.length + 1); size++) {
    const search = new Search(field, { level, size, order, forced: null, any: true, incumbent: null }, nodes);
    const { best, complete: ended } = search.run();
    nodes = Math.max(0, search.nodesLeft);
    complete &&= ended || best !== null;
    refuted = complete && !best ? size : refuted;
    incumbent = best ?? incumbent;
  }
  if (!incumbent) {
    return { best: null, complete, least: refuted + 1 };
  }
  const best = mostLikely(field, level, barred, incumbent, nodes);
  return { best: best.best, complete: complete && best.complete, least: refuted + 1 };
}

/** Of all sets as small as `incumbent` the one with the greatest product of odds. */
function mostLikely(field: Field, level: Probability, barred: number | null, incumbent: Best, nodes: number): Found {
  const size = incumbent.steps.length;
  const task = { level, size, order: without(field.byProduct, barred), forced: null, any: false };
  const search = new Search(field, { ...task, incumbent }, nodes);
  const found = search.run();
  if (!isMany(field) || !found.best || found.best.reached < CERTAIN) {
    return found;
  }
  const among = { ...task, order: without(byProduct(field, false), barred), incumbent: found.best };
  const last = new Search(field, among, Math.max(0, search.nodesLeft)).run();
  return { best: last.best, complete: found.complete && last.complete };
}
