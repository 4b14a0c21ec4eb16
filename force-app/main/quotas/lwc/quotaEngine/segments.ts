// Where the credit of a measure came from, and where it did in the same period of last year (R1).
import type { SegmentAnswer } from './answer';
import { countedCredits, sumOf, type CountedCredit } from './credits';
import type { QuotaInput } from './load';
import type { IsoDate, Measure, Segment, Value } from './measures';
import { lastYearOf } from './periods';
import type { Period } from './records';
import { scopeOf } from './scope';

const SEGMENTS: readonly Segment[] = ['Expansion', 'Retained', 'New'];

function shareOf(value: Value, all: Value): number | null {
  return all > 0 ? value / all : null;
}

export function segments(input: QuotaInput, measure: Measure, period: Period, asOf: IsoDate): readonly SegmentAnswer[] {
  const creditsOf = (one: Period): readonly CountedCredit[] =>
    countedCredits(input, scopeOf(input, measure, one.key), measure, one, asOf).credits;
  const other = lastYearOf(input, period);
  const [now, then] = [creditsOf(period), other ? creditsOf(other) : []];
  const of = (credits: readonly CountedCredit[], segment: Segment): Value =>
    sumOf(credits.filter(({ credit }) => credit.segment === segment));
  return SEGMENTS.map((segment) => {
    const [credited, before] = [of(now, segment), of(then, segment)];
    return {
      segment,
      credited,
      share: shareOf(credited, sumOf(now)),
      before: other ? before : null,
      shareBefore: shareOf(before, sumOf(then))
    };
  });
}
