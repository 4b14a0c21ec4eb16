// Changes of deals one after the other: what is as saved again is no change. Pure.
import type { DealOverride, OpenDeal } from 'c/quotaEngine';

/** What was changed of one deal. */
export type DealChange = { readonly id: string } & Partial<Omit<DealOverride, 'id'>>;

export function changed(
  deals: readonly OpenDeal[],
  overrides: readonly DealOverride[],
  { id, ...change }: DealChange
): readonly DealOverride[] {
  const deal = deals.find((one) => one.id === id);
  const before = overrides.find((one) => one.id === id) ?? { id, outcome: 'Open' as const };
  const { amount, closeDate, ...rest } = { ...before, ...change };
  const after: DealOverride = {
    ...rest,
    ...(amount === undefined || amount === deal?.amount ? {} : { amount }),
    ...(closeDate === undefined || closeDate === deal?.closeDate ? {} : { closeDate })
  };
  const isSaved = after.outcome === 'Open' && after.amount === undefined && after.closeDate === undefined;
  const others = overrides.filter((one) => one.id !== id);
  return isSaved ? others : [...others, after];
}
