// Finds the legal set of incentive programs with the greatest value on a deal (R7). Pure: no platform, no clock.
import { partOffers, withCertain } from './apart';
import { byText } from './arithmetic';
import { findBest, type Start } from './best';
import type { LeftOut, Reason, StackAnswer, StackFault, StackOptions, StackProblem } from './contract';
import { addAll, emptyMask, has, membersOf, removeAll, type Mask } from './masks';
import { withImplied } from './implied';
import { compile, possibleOffers, type Model } from './model';
import { findNext, type Next } from './next';
import { marginConflict, whyLeftOut, whyNot } from './reasons';
import { relax } from './relaxation';
import { sharedFault, sortOffers, type Sorted } from './validate';
import { Purse } from './worth';

export type * from './contract';

/** Enough to prove nearly every deal; what is not proven by then is answered with its gap, within a tenth of a second. */
export const DEFAULT_NODE_BUDGET = 50_000;

const NO_NEXT: Next = { total: null, proven: false, nodes: 0 };

function refused(fault: StackFault): StackAnswer {
  return {
    chosen: [],
    total: 0,
    proven: false,
    gap: 0,
    tieSettled: false,
    next: null,
    nodes: 0,
    leftOut: [],
    fault
  };
}

/**
 * The smallest set with all that is forced in, and what may join it. All limits but partners and a margin that others
 * raise only ever forbid more programs, so offers forced in can stand together exactly if this set is legal, or if the
 * search finds what raises its margin enough.
 */
function startOf(problem: StackProblem, model: Model, { unusable }: Sorted): Omit<Start, 'relaxation'> | StackFault {
  const conflict = (key: string, reason: Reason): StackFault => ({ code: 'forcedConflict', key, reason });
  const broken = problem.offers
    .filter(({ key, forced }) => forced === 'in' && unusable.has(key))
    .sort((one, other) => byText(one.key, other.key))[0];
  if (broken) {
    return conflict(broken.key, unusable.get(broken.key)!);
  }
  const set = emptyMask(model.size);
  const free = possibleOffers(model);
  for (const [offer, { key, forced }] of model.offers.entries()) {
    if (forced !== 'in') {
      continue;
    }
    const reason = whyNot(model, offer, set, model.full);
    if (reason) {
      return conflict(key, reason);
    }
    addAll(set, model.closures[offer]!);
    removeAll(free, model.conflicts[offer]!);
  }
  removeAll(free, set);
  return { set, free };
}

function leftOutOf(model: Model, purse: Purse, set: Mask, { unusable }: Sorted): LeftOut[] {
  const own = [...unusable].map(([key, reason]) => ({ key, reason }));
  const others = [...model.offers.keys()]
    .filter((offer) => !has(set, offer))
    .map((offer) => ({ key: model.offers[offer]!.key, reason: whyLeftOut(model, purse, offer, set) }));
  return [...own, ...others].sort((one, other) => byText(one.key, other.key));
}

/**
 * The best legal set, exact within the node budget, else the best found with a proven gap. Nothing is thrown: what is
 * wrong with one offer leaves it out with its reason, what is wrong with the problem is the answer's `fault`. The order
 * of the input changes nothing.
 */
export function bestStack(problem: StackProblem, options: StackOptions = {}): StackAnswer {
  const sorted = sortOffers(problem);
  const fault = sharedFault(problem, sorted.usable);
  if (fault) {
    return refused(fault);
  }
  const { certain, open } = partOffers(problem, sorted.usable);
  const { answer, isNextSure } = bestOf(problem, { ...sorted, usable: open }, options);
  return withCertain(answer, certain, options.next === false ? null : isNextSure);
}

/** `isNextSure`: whether no set lies between the answer and its next. */
function bestOf(
  problem: StackProblem,
  sorted: Sorted,
  options: StackOptions
): { readonly answer: StackAnswer; readonly isNextSure: boolean } {
  const model = compile(problem, sorted.usable);
  const start = startOf(problem, model, sorted);
  if ('code' in start) {
    return { answer: refused(start), isNextSure: false };
  }
  const nodeBudget = Math.max(1, options.nodeBudget ?? DEFAULT_NODE_BUDGET);
  const purse = new Purse(model);
  const strict = withImplied(model, start.free);
  const relaxation = relax(strict, start.free);
  const best = findBest(strict, purse, { ...start, relaxation }, nodeBudget);
  if (best.total < 0) {
    const { offer, reason } = marginConflict(model, purse, start.set);
    const answer = refused({ code: 'forcedConflict', key: model.offers[offer]!.key, reason });
    return { answer, isNextSure: false };
  }
  const next =
    options.next === false
      ? NO_NEXT
      : findNext(strict, purse, { ...start, relaxation }, best, Math.ceil(nodeBudget / 50));
  purse.totalOf(best.set);
  const { value, pays } = purse.worth;
  const chosen = membersOf(best.set).map((offer) => ({
    key: model.offers[offer]!.key,
    value: value[offer]!,
    pays: pays[offer]!
  }));
  const answer: StackAnswer = {
    chosen,
    total: best.total,
    proven: best.ceiling === best.total,
    gap: best.ceiling - best.total,
    tieSettled: best.tieSettled,
    next:
      next.total === null
        ? null
        : { total: next.total, distance: best.total - next.total, proven: next.proven && best.ceiling === best.total },
    nodes: best.nodes + next.nodes,
    leftOut: leftOutOf(model, purse, best.set, sorted),
    fault: null
  };
  return { answer, isNextSure: next.proven };
}
