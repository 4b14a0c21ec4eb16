// Advice within the time a key may take: at once where it is little work, else when the rep pauses, on what gains most.
import { advise, decide, type DealDecision, type DecisionOptions } from 'c/dealDecision';
import type { DealInput, Verdict } from 'c/dealEngine';
import { opaque } from 'c/opaque';

/** Programs that may be judged again before a key is answered, and in a pause: a thousand take a tenth of a second. */
const AT_ONCE = 250;
const IN_A_PAUSE = 2500;
/** Programs of a deck whose stack is searched in no time. */
const SMALL = 60;

function nearMissesOf({ result }: DealDecision): readonly Verdict[] {
  return result.verdicts.filter(({ status }) => status === 'nearMiss');
}

/** Every near miss is advised on by one more decision on all programs, and all of them together by another. */
function workOf(decision: DealDecision): number {
  const count = nearMissesOf(decision).length;
  return count === 0 ? 0 : (count + 1) * decision.result.verdicts.length;
}

/** The near misses that gain most by themselves, as many as there is time for; one at least. */
function mostPromising(decision: DealDecision): Pick<DealDecision, 'result' | 'stack' | 'margin'> {
  const most = Math.max(1, Math.floor(IN_A_PAUSE / decision.result.verdicts.length) - 1);
  const verdicts = [...nearMissesOf(decision)]
    .sort((one, other) => (other.repair?.gain ?? 0) - (one.repair?.gain ?? 0))
    .slice(0, most);
  return { ...decision, result: { ...decision.result, verdicts } };
}

/** Whether the advice of the decision waits for a pause. */
export function adviceIsDue(decision: DealDecision): boolean {
  return decision.advice.length === 0 && workOf(decision) > AT_ONCE;
}

/**
 * Without advice where that waits for a pause. How far the next best stack is costs half of a search: of a large deck it
 * waits, too, and of a small one it is asked for along with the best, so that one search does.
 */
export function decideNow(input: DealInput, options: DecisionOptions = {}): DealDecision {
  const isSmall = input.programs.length <= SMALL;
  const decision = decide(input, input.today, { ...options, advice: false, next: isSmall });
  if (workOf(decision) > AT_ONCE) {
    return opaque(decision);
  }
  return isSmall ? withAdviceOn(input, decision, options) : adviseNow(input, options);
}

/** The decision with its advice, and with how far the next best stack is. */
export function adviseNow(input: DealInput, options: DecisionOptions = {}): DealDecision {
  return withAdviceOn(input, decide(input, input.today, { ...options, advice: false }), options);
}

function withAdviceOn(input: DealInput, whole: DealDecision, options: DecisionOptions): DealDecision {
  return opaque({ ...whole, ...advise(input, input.today, mostPromising(whole), options) });
}
