// Assigns accounts to reps: the largest sum of fits with every load within the band, proven (R18). Pure: no platform, no
// clock; what takes long is done in steps.
import { bestWithin, type Best } from './best';
import { climb } from './climb';
import type { AssignAnswer, AssignFault, AssignProblem, Steps } from './contract';
import { isFixed, isOther, modelOf, type Model } from './model';
import type { Budget } from './search';

export type * from './contract';
export { fairLoads, isWithin, loadShares } from './loads';

/** Nodes of a search: what is not proven by then is answered with its gap. */
const NODES = 6000;
/** The widest that a band is tried with, in points; beyond, loads are of no concern. */
const WIDEST = 400;

function faultOf({ accounts, reps }: AssignProblem): AssignFault | null {
  const able = reps.map(({ capacity }) => capacity > 0);
  if (!able.includes(true)) {
    return 'noReps';
  }
  const isStuck = accounts.some(
    (account) => !isFixed(account) && able.every((may, rep) => !may || account.forbidden?.includes(rep))
  );
  return isStuck ? 'noRepFor' : null;
}

function answerOf(problem: AssignProblem, model: Model, best: Best, widened: number, proven: boolean): AssignAnswer {
  const at = problem.accounts.map((account) => (isFixed(account) ? account.now! : -1));
  model.source.forEach((index, row) => {
    at[index] = best.at[row]!;
  });
  const total = problem.accounts.reduce((sum, { fits }, index) => sum + (fits[at[index]!] ?? 0), 0);
  return { at, total, proven: proven && best.gap === 0, gap: best.gap, widened, fault: null };
}

/** Those of the free accounts that the same sum leaves with their rep. */
function* settled(model: Model, best: Best, excluded: Int32Array | null): Steps<Best> {
  const at = best.at.slice();
  yield* climb(model, at);
  return isOther(at, excluded) ? { ...best, at } : best;
}

function* solve(problem: AssignProblem, excluded: readonly number[] | null): Steps<AssignAnswer> {
  const fault = faultOf(problem);
  if (fault) {
    return { at: problem.accounts.map(() => -1), total: 0, proven: false, gap: 0, widened: 0, fault };
  }
  let isProven = true;
  for (let widened = 0; ; widened += widened < 60 ? 1 : 20) {
    const model = modelOf(problem, widened >= WIDEST ? 1e9 : widened);
    const budget: Budget = { nodes: NODES };
    const without = excluded && Int32Array.from(model.source, (index) => excluded[index]!);
    const best = yield* bestWithin(model, budget, without);
    if (best) {
      return answerOf(problem, model, yield* settled(model, best, without), widened, isProven);
    }
    if (widened >= WIDEST) {
      return { at: problem.accounts.map(() => -1), total: 0, proven: isProven, gap: 0, widened, fault: 'noRepFor' };
    }
    isProven = isProven && best === null;
  }
}

/**
 * The best assignment, exact within a budget of steps, else the best found with its proven gap. Where none is within the
 * band, the band is widened for all by the fewest whole points. Of equal sums no single move or exchange back to the
 * present reps is left undone; the order of the input changes nothing.
 */
export function assignSteps(problem: AssignProblem): Steps<AssignAnswer> {
  return solve(problem, null);
}

/** The best of all others than this one, in a band of the same width; a fault: there is no other. */
export function* nextBestSteps(problem: AssignProblem, answer: AssignAnswer): Steps<AssignAnswer> {
  if (answer.fault || problem.accounts.every(isFixed)) {
    return { ...answer, fault: 'noRepFor' };
  }
  const model = modelOf(problem, answer.widened);
  const without = Int32Array.from(model.source, (index) => answer.at[index]!);
  const best = yield* bestWithin(model, { nodes: NODES }, without);
  return best
    ? answerOf(problem, model, best, answer.widened, true)
    : { ...answer, at: answer.at.map(() => -1), total: 0, proven: best === null, fault: 'noRepFor' };
}

/** Without another rep than the proposed for one account: what it costs. @param index of the account */
export function insteadSteps(problem: AssignProblem, answer: AssignAnswer, index: number): Steps<AssignAnswer> {
  const accounts = problem.accounts.map((account, at) => {
    const forbidden = [...(account.forbidden ?? []), answer.at[index]!];
    return at === index ? { ...account, fixed: false, forbidden } : account;
  });
  return solve({ ...problem, accounts }, null);
}

/** All steps at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) {
      return value;
    }
  }
}

export const assign = (problem: AssignProblem): AssignAnswer => finished(assignSteps(problem));
