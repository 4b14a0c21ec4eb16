// The decision on a deal: verdicts, best legal stack (R7), margin (R8) and advice. Pure: no platform, no clock.
import type { DealInput, IsoDate } from 'c/dealEngine';
import { adviceOn, type AdviceOnDeal } from './advice';
import type { DealDecision, DecisionOptions } from './contract';
import { judged, todoOf } from './judged';

export type * from './contract';
export type { AdviceOnDeal } from './advice';
export { priceGuardrails } from './marginOf';

/**
 * Decides on the deal as of a day, never read from a clock. Advice costs one more decision a near miss: with
 * `advice: false` it is left out (`advice` empty, `together` null), and {@link advise} adds it when there is time.
 * Nothing is thrown: what is wrong with a program is in its verdict, what is wrong with the stack in `stack.fault`.
 */
export function decide(input: DealInput, asOf: IsoDate, options: DecisionOptions = {}): DealDecision {
  const { result, stack, margin, offers } = judged(input, asOf, options);
  const { advice, together } =
    options.advice === false
      ? { advice: [], together: null }
      : adviceOn(input, asOf, { result, stack, margin }, options);
  return { asOf, result, stack, margin, advice, together, todo: todoOf(input, asOf, stack, offers) };
}

/** The advice for a decision that was taken without it, on the same input, day and options. */
export function advise(
  input: DealInput,
  asOf: IsoDate,
  decision: Pick<DealDecision, 'result' | 'stack' | 'margin'>,
  options: DecisionOptions = {}
): AdviceOnDeal {
  return adviceOn(input, asOf, decision, options);
}
