// An open deal as the lines of the ledger that it would be once it is won: one for each product family (R1). What is open
// of it for a quota therefore is what will be credited.
import { valueOf, wholeOf } from './figures';
import type { Measure, Value } from './measures';
import type { OpenDeal } from './records';
import { covers, type Scope } from './scope';

function linesOf(deal: OpenDeal): readonly OpenDeal[] {
  const { parts = [] } = deal;
  return parts.length === 0 ? [deal] : parts.map((part) => ({ ...deal, ...part, parts: [] }));
}

/** Whether some of the deal is of no known family: it has no products, or some that say none. */
export function lacksFamily(deal: OpenDeal): boolean {
  return linesOf(deal).some(({ family }) => family === null);
}

/** What counts of a deal: before the percent, and the user's part. Null: a figure of a line that counts is not known. */
export interface DealInScope {
  readonly whole: Value | null;
  readonly value: Value | null;
}

function sum(values: readonly (Value | null)[]): Value | null {
  return values.reduce((total, value) => (total === null || value === null ? null : total + value), 0);
}

/** Each line rounded by itself, as it would be credited; null: the quotas count nothing of the deal. */
export function inScope(scope: Scope, deal: OpenDeal, measure: Measure): DealInScope | null {
  const lines = linesOf(deal).filter((line) => covers(scope, line, measure));
  return lines.length === 0
    ? null
    : {
        whole: sum(lines.map((line) => wholeOf(line, measure))),
        value: sum(lines.map((line) => valueOf(line, measure)))
      };
}
