// R10: what is open against what is still to win.
import type { Coverage } from './answer';
import type { QuotaInput } from './load';
import type { IsoDate, Measure, Value } from './measures';
import { openDeals } from './openDeals';
import type { Period } from './records';

/** `gap` of the same measure and period; a deal without a probability is open all the same. */
export function cover(input: QuotaInput, measure: Measure, period: Period, gap: Value | null, asOf: IsoDate): Coverage {
  const known = openDeals(input, measure, period, asOf).flatMap(({ value }) => (value === null ? [] : [value]));
  const open = known.reduce((sum, value) => sum + value, 0);
  const { history } = input;
  return {
    open,
    deals: known.length,
    ratio: gap === null || gap === 0 ? null : open / gap,
    met: gap === 0,
    needed: history && history.won > 0 ? history.closed / history.won : null
  };
}
