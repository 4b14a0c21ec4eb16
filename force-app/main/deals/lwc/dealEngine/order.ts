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

/** By name, then key: the order in which {@link inOrder} takes verdicts. */
export function byName(one: Pick<Verdict, 'name' | 'key'>, other: Pick<Verdict, 'name' | 'key'>): number {
  return byText(one.name, other.name) || byText(one.key, other.key);
}

/**
 * Hidden and unknown amounts come after every known one. What ties keeps its order: a page sorts hundreds of verdicts
 * with every key, their names once.
 * @param verdicts by name
 */
export function inOrder(verdicts: readonly Verdict[]): Verdict[] {
  return verdicts
    .map((verdict) => ({ verdict, group: GROUP[verdict.status], amount: rankedBy(verdict) ?? -Infinity }))
    .sort((one, other) => one.group - other.group || (one.amount === other.amount ? 0 : other.amount - one.amount))
    .map(({ verdict }) => verdict);
}

/** The largest single amount of a settlement among eligible programs; never a sum: programs may exclude each other. */
export function largest(eligible: readonly Verdict[], settlement: Verdict['settlement']): Money | null {
  const amounts = eligible
    .filter((verdict) => verdict.settlement === settlement && verdict.value?.code === 'amount')
    .map((verdict) => amountOf(verdict) ?? 0);
  return amounts.length > 0 ? Math.max(...amounts) : null;
}
