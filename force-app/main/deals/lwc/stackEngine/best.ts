// The best legal set: first the greatest total, then the fewest programs for it, then deadlines and keys.
import { Bound } from './bounds';
import { countOf, type Mask } from './masks';
import type { Model } from './model';
import type { Relaxation } from './relaxation';
import { Reach } from './reach';
import { Search, type Hunt, type Limits } from './search';
import { cannotComeFirst, compareTied, firstInTieOrder } from './ties';
import type { Purse } from './worth';

export interface Best {
  readonly set: Mask;
  readonly total: number;
  /** No legal set is worth more. */
  readonly ceiling: number;
  readonly tieSettled: boolean;
  readonly nodes: number;
}

/** Where the search begins: what is forced in, and what may join. */
export interface Start {
  readonly set: Mask;
  readonly free: Mask;
  readonly relaxation: Relaxation;
}

const ROOT_STEPS = 200;
const NODE_STEPS = 5;

function limits(nodes: number): Limits {
  return { nodes, rootSteps: ROOT_STEPS, nodeSteps: NODE_STEPS };
}

/** The greatest number of programs in a set, by the problem. */
export function mostPrograms({ rows, size }: Model): number {
  return rows.find(({ code }) => code === 'maximum')?.capacity ?? size;
}

function findTotal(model: Model, purse: Purse, { set, free, relaxation }: Start, reach: Reach, nodes: number) {
  let best = set.slice();
  let total = purse.totalOf(best);
  const most = mostPrograms(model);
  const search = new Search(
    model,
    new Bound(model, relaxation, 1, 0),
    {
      threshold: () => total,
      worthOf: (candidate) => purse.totalOf(candidate),
      meet: (candidate) => {
        const found = purse.totalOf(candidate);
        if (found > total) {
          [best, total] = [candidate.slice(), found];
        }
      },
      pointless: (within, open) => reach.most(within, open, most - countOf(within)) <= total
    },
    limits(nodes)
  );
  search.run(set, free);
  const ceiling = search.complete ? total : Math.max(total, Bound.whole(search.openBound));
  return { best, total, ceiling, nodes: search.nodes };
}

/**
 * Among the sets of this total the one that comes first. The count rides on the total in one number (total x scale -
 * count); where amounts are so large that it would not be exact, the tie is not settled.
 */
function settle(
  model: Model,
  purse: Purse,
  { set, free, relaxation }: Start,
  reach: Reach,
  given: Mask,
  nodes: number
) {
  const scale = model.size + 1;
  const total = purse.totalOf(given);
  if (!Number.isSafeInteger(model.full.reduce((sum, amount) => sum + amount, 0) * scale * 4)) {
    return { best: given, settled: false, nodes: 0 };
  }
  const worthOf = (candidate: Mask) => purse.totalOf(candidate) * scale - countOf(candidate);
  let best = given.slice();
  const bound = new Bound(model, relaxation, scale, 1);
  const meet = (candidate: Mask): void => {
    if (purse.totalOf(candidate) === total && compareTied(model, candidate, best) < 0) {
      best = candidate.slice();
    }
  };
  const canReach = (within: Mask, open: Mask, count: number) =>
    reach.most(within, open, count - countOf(within)) >= total;

  const fewer: Hunt = {
    threshold: () => worthOf(best),
    worthOf,
    meet,
    pointless: (within, open) => !canReach(within, open, countOf(best) - 1)
  };
  const first: Hunt = {
    threshold: () => worthOf(best) - 1,
    worthOf,
    meet,
    pointless: (within, open) => cannotComeFirst(model, within, open, best) || !canReach(within, open, countOf(best)),
    choose: (offers) => firstInTieOrder(model, offers)
  };
  const byCount = new Search(model, bound, fewer, limits(nodes));
  const prices = byCount.run(set, free);
  const byRest = new Search(model, bound, first, limits(nodes));
  if (byCount.complete) {
    byRest.run(set, free, prices);
  }
  return { best, settled: byCount.complete && byRest.complete, nodes: byCount.nodes + byRest.nodes };
}

/** Half as many nodes as the budget may go to each of the two steps that settle a tie. */
export function findBest(model: Model, purse: Purse, start: Start, nodeBudget: number): Best {
  const reach = new Reach(model);
  const { best, total, ceiling, nodes } = findTotal(model, purse, start, reach, nodeBudget);
  if (ceiling > total) {
    return { set: best, total, ceiling, tieSettled: false, nodes };
  }
  const tie = settle(model, purse, start, reach, best, Math.ceil(nodeBudget / 2));
  return { set: tie.best, total, ceiling, tieSettled: tie.settled, nodes: nodes + tie.nodes };
}
