// The smallest set of steps that reaches a level: size by size, up to that of a set found greedily.
import type { Probability } from 'c/quotaEngine';
import type { Field } from './field';
import { NEAR, oddsOf, Search, type Best, type Found } from './search';

/** Step by step the one that leaves the least likely measure most likely; null: all steps together are not enough. */
function greedy(field: Field, level: Probability, barred: number | null): Best | null {
  const waiting = new Set([...field.candidates.keys()].filter((place) => place !== barred));
  const steps: number[] = [];
  for (let tails = field.tails; ;) {
    const sorted = [...steps].sort((one, other) => one - other);
    const near =
      Math.min(
        ...tails.highest(
          field.gaps,
          field.gaps.map(() => 0)
        )
      ) >=
      level - 1e-9;
    const reached = near || waiting.size === 0 ? field.chanceOf(sorted) : 0;
    if (reached >= level - NEAR) {
      return { steps: sorted, odds: oddsOf(field, sorted), reached };
    }
    let next: { readonly place: number; readonly highest: Probability } | null = null;
    for (const place of waiting) {
      const highest = field.highestWith(tails, place);
      next = !next || highest > next.highest + NEAR ? { place, highest } : next;
    }
    if (!next) {
      return null;
    }
    waiting.delete(next.place);
    steps.push(next.place);
    tails = field.withStep(tails, next.place);
  }
}

/** `best` null: no set reaches the level, or, where it is not complete, none was found. */
export function fewest(field: Field, level: Probability, barred: number | null, nodeBudget: number): Found {
  const incumbent = greedy(field, level, barred);
  const most = incumbent?.steps.length ?? field.candidates.length - (barred === null ? 0 : 1);
  if (incumbent && most === 0) {
    return { best: incumbent, complete: true };
  }
  const helps = field.candidates.every(({ values }) => values.every((value) => value >= 0));
  if (!incumbent && helps) {
    // No set reaches what all steps together do not.
    return { best: null, complete: true };
  }
  let complete = true;
  let nodes = nodeBudget;
  for (let size = 1; size <= most; size++) {
    const start = incumbent && size === most ? incumbent : null;
    const search = new Search(field, { level, size, barred, forced: null, any: false, incumbent: start }, nodes);
    const found = search.run();
    nodes = Math.max(0, search.nodesLeft);
    complete &&= found.complete;
    if (found.best) {
      return { best: found.best, complete };
    }
  }
  return { best: null, complete };
}
