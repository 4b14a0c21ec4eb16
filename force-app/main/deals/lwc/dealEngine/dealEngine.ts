// Decides which incentive programs a deal is eligible for and what each pays (R2 to R6). Pure: no platform, no clock.
import { catalogueOf } from './catalogue';
import type { DealInput, DealResult, IsoDate } from './contract';
import { inOrder, largest } from './order';
import { evaluateProgram } from './verdict';
import { inForce } from './versions';

export { allocate } from './allocate';
export { catalogueOf } from './catalogue';
export { addDays, addMonths } from './days';
export { decode } from './decode';
export { emptyInput } from './emptyInput';
export { checkLogic, parseLogic, type LogicCheck } from './logic';
export { assumed, priced, repaired, withCloseDate, withProduct } from './repaired';
export { divideHalfUp, worth, type Band, type TierMode } from './tiers';
export { evaluateProgram } from './verdict';
// What matching by masks shares with judging one by one (programMatcher).
export { factValue } from './answer';
export { compare, exactly } from './compare';
export { covers } from './context';
export { judgeTier } from './dealCriteria';
export type { Formula } from './formula';
export { truthUnder } from './formula';
export { matchesPattern } from './products';
export type { Criterion, Rule } from './rule';
export { exactValue, totalOf, type Total } from './totals';
export type { Truth } from './truth';
export { readRule } from './validate';
export type { Catalogue } from './validate';
export type * from './contract';

/**
 * Judges the programs of the input: of each series the version in force. A malformed program is answered with
 * `needsAttention` and changes nothing for the others; nothing is thrown. `asOf` is the day of the question, never read
 * from a clock.
 */
export function evaluate(input: DealInput, asOf: IsoDate): DealResult {
  const catalogue = catalogueOf(input);
  const programs = inForce(input.programs, asOf);
  const verdicts = inOrder(programs.map((program) => evaluateProgram(program, input, catalogue, asOf)));
  const eligible = verdicts.filter(({ status }) => status === 'eligible');
  return {
    asOf,
    verdicts,
    eligibleCount: eligible.length,
    largestNow: largest(eligible, 'Invoice'),
    largestClaim: largest(eligible, 'Claim')
  };
}
