// Advice within the time a key may take: at once where it is little work, else when the rep pauses, on what gains most.
import { advise, decide, type DealDecision, type DecisionOptions } from 'c/dealDecision';
import type { DealInput, Verdict } from 'c/dealEngine';
import { opaque } from 'c/opaque';

/** Programs that may be judged again before a key is answered, and in a pause: a thousand take a tenth of a second. */
const AT_ONCE = 250;
const IN_A_PAUSE = 2500;

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

/** Without advice where that waits for a pause; how far the next best stack is waits with it. */
export function decideNow(input: DealInput, options: DecisionOptions = {}): DealDecision {
  const decision = decide(input, input.today, { ...options, advice: false, next: false });
  return workOf(decision) > AT_ONCE ? opaque(decision) : adviseNow(input, decision, options);
}

/** The decision with its advice. */
export function adviseNow(input: DealInput, decision: DealDecision, options: DecisionOptions = {}): DealDecision {
  const whole = decide(input, input.today, { ...options, advice: false });
  return opaque({ ...whole, ...advise(input, input.today, mostPromising(decision), options) });
}
