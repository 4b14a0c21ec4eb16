// What a program pays on the deal: the base over its qualifying lines, then its tiers (R2), then its claim window (R4).
import type { Money, Value } from './contract';
import type { DealContext } from './context';
import type { Rule } from './rule';
import { slicesOf, worth } from './tiers';
import { figureOf } from './totals';

/** The contract with the vendor counts nothing before this deal until programs keep counters. */
const COUNTER: Money = 0;

const PRICED = { List: 'list', Sell: 'amount', Net: 'amount', Cost: 'cost' } as const;

/** `hiddenCriterion`: a criterion rests on a field that the user may not read, so no amount is shown either. */
export function valueOf(rule: Rule, { input, lines, asOf }: DealContext, hiddenCriterion: boolean): Value {
  const { base: baseKind, tierMode: mode, settlement, claimCloses } = rule.program;
  if (settlement === 'Claim' && claimCloses !== null && asOf > claimCloses) {
    return { code: 'pastDue', claimCloses };
  }
  if (hiddenCriterion || (baseKind === 'Cost' && !input.costVisible)) {
    return { code: 'hidden' };
  }
  let base = 0;
  for (const { line, qualifies } of lines) {
    const part = qualifies === 'unknown' ? null : qualifies === 'met' ? figureOf(line, PRICED[baseKind]) : 0;
    if (part === null) {
      return { code: 'unknown' };
    }
    base += part;
  }
  if (lines.length === 0) {
    return { code: 'unknown' };
  }
  const slices = slicesOf(rule.bands, mode, COUNTER + base);
  const amount = worth(rule.bands, mode, COUNTER, base);
  return {
    code: 'amount',
    amount,
    full: amount,
    limits: [],
    calculation: 'Percent',
    measure: 'Amount',
    mode,
    baseKind,
    base,
    counter: COUNTER,
    baseline: null,
    slices,
    before: [],
    lines: [],
    units: null
  };
}
