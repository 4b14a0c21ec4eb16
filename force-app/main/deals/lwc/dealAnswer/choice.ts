// The rep's own choice of programs: kept where it is legal (R7), else refused with its reason. Pure.
import type { DealDecision, DecisionOptions, Force } from 'c/dealDecision';
import type { DealInput } from 'c/dealEngine';
import { constraintText, type DealWords } from 'c/dealSentence';
import { fillPlain } from 'c/phrase';
import type { Refusal } from 'c/programRows';
import { DEFAULT_NODE_BUDGET, type Reason } from 'c/stackEngine';
import { adviceIsDue, adviseNow, decideNow } from './advised';

export interface Choice {
  /** What is shown. */
  readonly decision: DealDecision;
  /** Without any force, to come back to. */
  readonly best: DealDecision;
  readonly force: Readonly<Record<string, Force>>;
  readonly refusal: Refusal | null;
  /** Nodes that a longer search was given; undefined: the engine's own. */
  readonly nodeBudget: number | undefined;
}

/** How much longer each "Search longer" looks than the search before it: the page waits for it. */
const LONGER = 4;

/** The best stack, or the rep's choice where one was made before and still stands. */
export function startOf(input: DealInput, before?: Choice): Choice {
  const best = decideNow(input);
  const start: Choice = { decision: best, best, force: {}, refusal: null, nodeBudget: undefined };
  if (!before || Object.keys(before.force).length === 0) {
    return start;
  }
  const decision = decideNow(input, { force: before.force });
  return decision.stack.fault ? start : { ...start, decision, force: before.force };
}

/** The engine names the first program that cannot join; seen from the one that was clicked, the other is in the way. */
function refusalText(key: string, decision: DealDecision, words: DealWords): string {
  const { fault } = decision.stack;
  if (fault?.code !== 'forcedConflict') {
    return words.labels.noStack;
  }
  const reason: Reason =
    'by' in fault.reason && fault.reason.by === key ? { code: 'excluded', by: fault.key } : fault.reason;
  return fillPlain(words.labels.cannotJoin, constraintText(reason, decision, words));
}

function keysOf({ stack }: DealDecision): string {
  return stack.chosen.map(({ key }) => key).join(' ');
}

/** Takes a program in or leaves it out; a choice that is the best stack again is none. */
export function choose(
  input: DealInput,
  choice: Choice,
  { key, force }: { readonly key: string; readonly force: Force },
  words: DealWords
): Choice {
  const forces = { ...choice.force, [key]: force };
  const decision = decideNow(input, { force: forces });
  if (decision.stack.fault) {
    return { ...choice, refusal: { key, text: refusalText(key, decision, words) } };
  }
  return keysOf(decision) === keysOf(choice.best)
    ? backToBest(choice)
    : { ...choice, decision, force: forces, refusal: null };
}

export function backToBest(choice: Choice): Choice {
  return { ...choice, decision: choice.best, force: {}, refusal: null };
}

/** Looks longer for a better set, or for the proof that there is none. */
export function searchLonger(input: DealInput, choice: Choice): Choice {
  const nodeBudget = (choice.nodeBudget ?? DEFAULT_NODE_BUDGET) * LONGER;
  const best = decideNow(input, { nodeBudget });
  const forced = Object.keys(choice.force).length > 0;
  const decision = forced ? decideNow(input, { nodeBudget, force: choice.force }) : best;
  return { ...choice, decision, best, nodeBudget, refusal: null };
}

function optionsOf({ force, nodeBudget }: Choice): DecisionOptions {
  return nodeBudget === undefined ? { force } : { force, nodeBudget };
}

/** In a pause: the advice that would have kept a key waiting. The same choice where none is due. */
export function withAdvice(input: DealInput, choice: Choice): Choice {
  if (!adviceIsDue(choice.decision)) {
    return choice;
  }
  const decision = adviseNow(input, optionsOf(choice));
  return { ...choice, decision, best: choice.decision === choice.best ? decision : choice.best };
}
