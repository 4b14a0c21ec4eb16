// The decision on a deal: verdicts, best legal stack (R7), margin (R8) and advice. Pure: no platform, no clock.
import type { DealInput, IsoDate } from 'c/dealEngine';
import type { DealDecision, DecisionOptions } from './contract';
import { judged, todoOf } from './judged';

export type * from './contract';

/**
 * Decides on the deal as of a day, never read from a clock. Nothing is thrown: what is wrong with a program is in its
 * verdict, what is wrong with the stack in `stack.fault`.
 */
export function decide(input: DealInput, asOf: IsoDate, options: DecisionOptions = {}): DealDecision {
  const { result, stack, margin, offers } = judged(input, asOf, options);
  return { asOf, result, stack, margin, advice: [], together: null, todo: todoOf(input, asOf, stack, offers) };
}
