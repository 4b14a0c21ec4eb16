// Open deals that may still close in a period, with the user's part of them (R10, R11).
import type { ChanceDeal } from './chance';
import { firstOfEach } from './credits';
import { inScope } from './dealLines';
import type { QuotaInput } from './load';
import type { IsoDate, Measure, Probability, Value } from './measures';
import type { OpenDeal, Period } from './records';
import { scopeOf } from './scope';

const MILLION = 1_000_000;

/** Deals that close between the as-of date and the period's end, and not before it starts; by Id. */
export function closingIn(input: QuotaInput, { start, end }: Period, asOf: IsoDate): readonly OpenDeal[] {
  const from = asOf > start ? asOf : start;
  return firstOfEach(input.deals)
    .filter(({ closeDate }) => closeDate >= from && closeDate <= end)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Null: none, or none that is one. */
export function oddsOf({ probability }: OpenDeal): Probability | null {
  return probability !== null && probability >= 0 && probability <= MILLION ? probability / MILLION : null;
}

export interface ValuedDeal {
  readonly deal: OpenDeal;
  /** What counts of it before the percent. */
  readonly whole: Value | null;
  /** Null: amount or percent is not known. */
  readonly value: Value | null;
}

/** The open deals that count for a measure. */
export function openDeals(input: QuotaInput, measure: Measure, period: Period, asOf: IsoDate): readonly ValuedDeal[] {
  const scope = scopeOf(input, measure, period.key);
  return closingIn(input, period, asOf).flatMap((deal) => {
    const counted = inScope(scope, deal, measure);
    return counted ? [{ deal, ...counted }] : [];
  });
}

/**
 * The deals of a chance for the measures together: those with odds, of which every value is known. A deal that does
 * not count for one of several measures has 0 of it.
 */
export function chanceDeals(
  input: QuotaInput,
  measures: readonly Measure[],
  period: Period,
  asOf: IsoDate
): readonly ChanceDeal[] {
  const scopes = measures.map((measure) => ({ measure, scope: scopeOf(input, measure, period.key) }));
  return closingIn(input, period, asOf).flatMap((deal) => {
    const probability = oddsOf(deal);
    const counts = scopes.map(({ measure, scope }) => inScope(scope, deal, measure));
    const values = counts.flatMap((counted) => {
      const value = counted ? counted.value : 0;
      return value === null ? [] : [value];
    });
    const counted = probability !== null && counts.some((one) => one !== null) && values.length === measures.length;
    return counted ? [{ id: deal.id, values, probability }] : [];
  });
}
