// The order of the list: what is most useful first, ties by name and key, never by record Id.
import type { Money, Status, Verdict } from './contract';

const GROUP: Readonly<Record<Status, number>> = {
  eligible: 0,
  nearMiss: 1,
  needsData: 2,
  notEligible: 3,
  needsAttention: 4
};

/** What an eligible program pays; null where no amount is shown. */
export function amountOf({ value }: Verdict): Money | null {
  if (value?.code === 'pastDue') {
    return 0;
  }
  return value?.code === 'amount' ? value.amount : null;
}

/** By code unit: the engine knows no locale. */
function byText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** Hidden and unknown amounts come after every known one. */
function byAmount(one: Verdict, other: Verdict): number {
  const left = amountOf(one) ?? -Infinity;
  const right = amountOf(other) ?? -Infinity;
  return left === right ? 0 : right - left;
}

export function inOrder(verdicts: readonly Verdict[]): Verdict[] {
  return [...verdicts].sort(
    (one, other) =>
      GROUP[one.status] - GROUP[other.status] ||
      (one.status === 'eligible' ? byAmount(one, other) : 0) ||
      byText(one.name, other.name) ||
      byText(one.key, other.key)
  );
}

/** The largest single amount of a settlement among eligible programs; never a sum: programs may exclude each other. */
export function largest(verdicts: readonly Verdict[], settlement: Verdict['settlement']): Money | null {
  const amounts = verdicts
    .filter(
      (verdict) =>
        verdict.status === 'eligible' && verdict.settlement === settlement && verdict.value?.code === 'amount'
    )
    .map((verdict) => amountOf(verdict) ?? 0);
  return amounts.length > 0 ? Math.max(...amounts) : null;
}
