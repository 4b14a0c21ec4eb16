// The best legal set other than the best: how far the answer is ahead, and of what.
import { mostPrograms, type Best, type Start } from './best';
import { Cover } from './cover';
import { countOf, has, membersOf, removeAll, same, type Mask } from './masks';
import type { Model } from './model';
import { Reach } from './reach';
import { Search } from './search';
import { adds } from './ties';
import type { Purse } from './worth';

export interface Next {
  readonly total: number | null;
  readonly proven: boolean;
  readonly nodes: number;
}

/**
 * Every other set leaves out a first chosen offer while it keeps those before, or keeps them all and adds some; each of
 * these parts is searched for what beats the best found so far.
 */
export function findNext(model: Model, purse: Purse, start: Start, best: Best, nodeBudget: number): Next {
  const cover = new Cover(model, start.relaxation, 1, 0);
  let total = -1;
  let nodes = 0;
  let complete = true;

  const reach = new Reach(model);
  const most = mostPrograms(model);
  const hunt = {
    threshold: () => total,
    meet: (candidate: Mask) => {
      const found = purse.legalTotalOf(candidate);
      if (found > total && !same(candidate, best.set) && (found !== best.total || !adds(candidate, best.set))) {
        total = found;
      }
    },
    pointless: (within: Mask, open: Mask) => reach.most(within, open, most - countOf(within)) <= total
  };
  const look = (set: Mask, free: Mask): void => {
    const search = new Search(model, cover, hunt, nodeBudget - nodes);
    search.run(set, free, best.prices);
    nodes += search.nodes;
    complete &&= search.complete;
  };

  const set = start.set.slice();
  const free = start.free.slice();
  purse.totalOf(best.set);
  const { pays } = purse.worth;
  const chosen = membersOf(best.set)
    .filter((offer) => !has(start.set, offer))
    .map((offer) => ({ offer, paid: pays[offer]! }))
    .sort((one, other) => one.paid - other.paid || one.offer - other.offer);
  for (const { offer } of chosen) {
    if (has(set, offer) || total >= best.total) {
      continue;
    }
    const without = free.slice();
    removeAll(without, model.dependents[offer]!);
    look(set, without);
    set.forEach((_, word) => (set[word]! |= model.closures[offer]![word]!));
    removeAll(free, model.conflicts[offer]!);
    removeAll(free, model.closures[offer]!);
  }
  // More programs are worth as much or more, save where they take from each other; more than the best is none.
  if ((model.hasNet || model.poolsCross) && total < best.total) {
    look(best.set, free);
  }
  return { total: total < 0 ? null : total, proven: complete, nodes };
}
