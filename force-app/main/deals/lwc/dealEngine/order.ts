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

/** What a verdict is ranked by in its group: an eligible program's value, a near miss's gain. */
function rankedBy(verdict: Verdict): Money | null {
  switch (verdict.status) {
    case 'eligible':
      return amountOf(verdict);
    case 'nearMiss':
      return verdict.repair?.gain ?? null;
    default:
      return null;
  }
}

/** Hidden and unknown amounts come after every known one. */
function byAmount(one: Verdict, other: Verdict): number {
  const left = rankedBy(one) ?? -Infinity;
  const right = rankedBy(other) ?? -Infinity;
  return left === right ? 0 : right - left;
}

export function inOrder(verdicts: readonly Verdict[]): Verdict[] {
  return [...verdicts].sort(
    (one, other) =>
      GROUP[one.status] - GROUP[other.status] ||
      byAmount(one, other) ||
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
