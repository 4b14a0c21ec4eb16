// The best legal set: first the greatest total, then the fewest programs for it, then deadlines and keys.
import { Climb } from './climb';
import { Cover, wholeOf } from './cover';
import { countOf, has, type Mask } from './masks';
import type { Model } from './model';
import type { Relaxation } from './relaxation';
import { Reach } from './reach';
import { Search } from './search';
import { settle } from './settle';
import { tune } from './tune';
import type { Purse } from './worth';

export interface Best {
  readonly set: Mask;
  /** -1: no set was found that keeps the margin, so that `set` is none. */
  readonly total: number;
  /** No legal set is worth more. */
  readonly ceiling: number;
  readonly tieSettled: boolean;
  readonly nodes: number;
  /** Of the relaxation's rows, for further searches. */
  readonly prices: Float64Array;
}

/** Where the search begins: what is forced in, and what may join. */
export interface Start {
  readonly set: Mask;
  readonly free: Mask;
  readonly relaxation: Relaxation;
}

/** The greatest number of programs in a set, by the problem. */
export function mostPrograms({ rows, size }: Model): number {
  return rows.find(({ code }) => code === 'maximum')?.capacity ?? size;
}

/** What each offer is paid in the set; 0 where it is not in it. */
function paysOf(purse: Purse, set: Mask): Float64Array {
  purse.totalOf(set);
  return purse.worth.pays.map((paid, offer) => (has(set, offer) ? paid : 0));
}

function findTotal(model: Model, purse: Purse, start: Start, reach: Reach, nodes: number) {
  const { set, free } = start;
  let best = new Climb(model, purse, set, free).best();
  let total = purse.legalTotalOf(best);
  const cover = new Cover(model, start.relaxation, 1, 0);
  const { prices, ceiling } = tune(model, cover, start, paysOf(purse, best), total);
  if (ceiling === total) {
    return { best, total, ceiling, nodes: 1, prices };
  }
  const most = mostPrograms(model);
  const search = new Search(
    model,
    cover,
    {
      threshold: () => total,
      meet: (candidate) => {
        const found = purse.legalTotalOf(candidate);
        if (found > total) {
          [best, total] = [candidate.slice(), found];
        }
      },
      pointless: (within, open) => reach.most(within, open, most - countOf(within)) <= total
    },
    nodes
  );
  search.run(set, free, prices);
  const proven = search.complete ? total : Math.max(total, Math.min(ceiling, wholeOf(search.openBound)));
  return { best, total, ceiling: proven, nodes: search.nodes, prices };
}

/** A hundredth of the nodes may go to each of the two steps that settle a tie. */
export function findBest(model: Model, purse: Purse, start: Start, nodeBudget: number): Best {
  const reach = new Reach(model);
  const { best, total, ceiling, nodes, prices } = findTotal(model, purse, start, reach, nodeBudget);
  if (ceiling > total || total < 0) {
    return { set: best, total, ceiling, tieSettled: false, nodes, prices };
  }
  const tie = settle(model, purse, start, reach, best, prices, Math.ceil(nodeBudget / 100));
  return { set: tie.best, total, ceiling, tieSettled: tie.settled, nodes: nodes + tie.nodes, prices };
}
