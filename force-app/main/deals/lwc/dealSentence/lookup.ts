// A decision's answers by program, so that five hundred rows need one pass. Kept as long as the decision is.
import type { Advice, DealDecision, Todo } from 'c/dealDecision';
import type { Verdict } from 'c/dealEngine';
import type { Reason } from 'c/stackEngine';

export interface Lookup {
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** What each chosen program pays in the stack. */
  readonly pays: ReadonlyMap<string, number>;
  readonly leftOut: ReadonlyMap<string, Reason>;
  readonly undecided: ReadonlySet<string>;
  readonly advice: ReadonlyMap<string, Advice>;
  /** The first thing to do for a program. */
  readonly todo: ReadonlyMap<string, Todo>;
}

const kept = new WeakMap<DealDecision, Lookup>();

export function lookupOf(decision: DealDecision): Lookup {
  const known = kept.get(decision);
  if (known) {
    return known;
  }
  const { result, stack, advice, todo } = decision;
  const lookup: Lookup = {
    verdicts: new Map(result.verdicts.map((verdict) => [verdict.key, verdict])),
    pays: new Map(stack.chosen.map(({ key, pays }) => [key, pays])),
    leftOut: new Map(stack.leftOut.map(({ key, reason }) => [key, reason])),
    undecided: new Set(stack.undecided),
    advice: new Map(advice.map((each) => [each.key, each])),
    todo: new Map([...todo].reverse().map((each) => [each.key, each]))
  };
  kept.set(decision, lookup);
  return lookup;
}

/** The program's name; its key where it is no candidate of the deal. */
export function nameOf(key: string, decision: DealDecision): string {
  return lookupOf(decision).verdicts.get(key)?.name ?? key;
}
