// Decides which incentive programs a deal is eligible for and what each pays (R2, R4, R6). Pure: no platform, no clock.
import type { DealInput, DealResult, IsoDate } from './contract';
import { inOrder, largest } from './order';
import type { Catalogue } from './validate';
import { verdictOn } from './verdict';

export { decode } from './decode';
export type * from './contract';

/**
 * Judges every program of the input. A malformed program is answered with `needsAttention` and changes nothing for the
 * others; nothing is thrown. `asOf` is the day of the question, never read from a clock.
 */
export function evaluate(input: DealInput, asOf: IsoDate): DealResult {
  const catalogue: Catalogue = {
    fields: new Map(input.fields.map((field) => [field.key, field])),
    vendors: new Map(input.vendors.map((vendor) => [vendor.key, vendor])),
    decimals: input.deal.currencyDecimals
  };
  const verdicts = inOrder(input.programs.map((program) => verdictOn(program, input, catalogue, asOf)));
  return {
    asOf,
    verdicts,
    eligibleCount: verdicts.filter((verdict) => verdict.status === 'eligible').length,
    largestNow: largest(verdicts, 'Invoice'),
    largestClaim: largest(verdicts, 'Claim')
  };
}
