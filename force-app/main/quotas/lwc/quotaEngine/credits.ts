// The lines of the ledger that count for a measure in a period up to a day, and what they add up to (R1).
import { valueOf } from './figures';
import type { QuotaInput } from './load';
import type { IsoDate, Measure, Value } from './measures';
import { includes } from './periods';
import { remembered } from './remembered';
import type { Credit, Period } from './records';
import { covers, type Scope } from './scope';

/** The first of each Id: what is sent twice counts once. */
export function firstOfEach<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return records.filter(({ id }) => !seen.has(id) && seen.add(id));
}

export interface CountedCredit {
  readonly credit: Credit;
  readonly value: Value;
}

export interface Counted {
  readonly credits: readonly CountedCredit[];
  /** Lines without an amount or percent. */
  readonly leftOut: readonly Credit[];
}

/** Each once, by date, then Id. */
const inOrder = remembered((credits: readonly Credit[]) =>
  [...firstOfEach(credits)].sort((one, other) => (one.date + one.id < other.date + other.id ? -1 : 1))
);

/** By date, then Id. */
export function countedCredits(
  input: QuotaInput,
  scope: Scope,
  measure: Measure,
  period: Period,
  asOf: IsoDate
): Counted {
  const own = inOrder(input.credits, '').filter(
    (credit) => credit.date <= asOf && includes(period, credit.date) && covers(scope, credit, measure)
  );
  const valued = own.map((credit) => ({ credit, value: valueOf(credit, measure) }));
  return {
    credits: valued.flatMap(({ credit, value }) => (value === null ? [] : [{ credit, value }])),
    leftOut: valued.flatMap(({ credit, value }) => (value === null ? [credit] : []))
  };
}

export function sumOf(credits: readonly CountedCredit[]): Value {
  return credits.reduce((sum, { value }) => sum + value, 0);
}
