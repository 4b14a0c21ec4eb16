// Fills in what was sent without a value, and copies it: what a page is sent is read-only and leaves out empty keys.
import type { QuotaInput, QuotaSettings } from './load';
import type { Credit, DealPart, OpenDeal, PathItem, Period, Quota, Snapshot } from './records';

const DEFAULT_SETTINGS: QuotaSettings = { pathLevel: 800_000, marginCounts: 'Booked' };

/** Margin is not there at all without View Cost. */
function margin(given: { readonly margin?: number | null }, costVisible: boolean) {
  return costVisible ? { margin: given.margin ?? null } : {};
}

function period(given: Period): Period {
  return { ...given, parent: given.parent ?? null, closesOn: given.closesOn ?? null };
}

function quota(given: Quota): Quota {
  return {
    ...given,
    family: given.family ?? null,
    changedOn: given.changedOn ?? null,
    adjustments: (given.adjustments ?? []).map((one) => ({
      ...one,
      approvedOn: one.approvedOn ?? null,
      approver: one.approver ?? null
    }))
  };
}

function credit({ margin: sent, ...given }: Credit, costVisible: boolean): Credit {
  return {
    ...given,
    ...margin({ margin: sent }, costVisible),
    family: given.family ?? null,
    amount: given.amount ?? null,
    units: given.units ?? null,
    logos: given.logos ?? 0,
    percent: given.percent ?? null,
    reversal: given.reversal ?? false,
    entries: given.entries ?? 1,
    account: given.account ?? null,
    subject: given.subject ?? null,
    source: given.source ?? null
  };
}

function part({ margin: sent, ...given }: DealPart, costVisible: boolean): DealPart {
  return {
    ...margin({ margin: sent }, costVisible),
    family: given.family ?? null,
    amount: given.amount ?? null,
    units: given.units ?? null,
    logos: given.logos ?? 0
  };
}

function deal({ margin: sent, parts, ...given }: OpenDeal, costVisible: boolean): OpenDeal {
  return {
    ...given,
    ...margin({ margin: sent }, costVisible),
    account: given.account ?? null,
    nextStep: given.nextStep ?? null,
    probability: given.probability ?? null,
    family: given.family ?? null,
    amount: given.amount ?? null,
    units: given.units ?? null,
    logos: given.logos ?? 0,
    percent: given.percent ?? null,
    ...(parts && parts.length > 0 && { parts: parts.map((one) => part(one, costVisible)) }),
    currencyWithoutRate: given.currencyWithoutRate ?? null
  };
}

function snapshot(given: Snapshot): Snapshot {
  return {
    ...given,
    latest: given.latest ?? false,
    pacePpm: given.pacePpm ?? null,
    chance: given.chance ?? null,
    deals: given.deals?.map((one) => ({ ...one })) ?? null
  };
}

function item({ margin: sent, ...given }: PathItem, costVisible: boolean): PathItem {
  return {
    ...given,
    ...(costVisible && sent !== undefined && sent !== null ? { margin: sent } : {}),
    by: given.by ?? null,
    nextStep: given.nextStep ?? null,
    blocked: given.blocked ?? null,
    ...(given.tier && { tier: { ...given.tier } }),
    ...(given.cell && { cell: { ...given.cell } })
  };
}

/** `sent` has the contract's shape, except that keys without a value may be absent. */
export function decode(sent: QuotaInput): QuotaInput {
  const { costVisible, season, payPlan, goal, history } = sent;
  return {
    ...sent,
    user: { ...sent.user, managerName: sent.user.managerName ?? null, managerId: sent.user.managerId ?? null },
    periods: sent.periods.map(period),
    calendar: { workdays: [...sent.calendar.workdays], holidays: [...(sent.calendar.holidays ?? [])] },
    season: season ? { ...season, changedOn: season.changedOn ?? null, shares: [...season.shares] } : null,
    quotas: (sent.quotas ?? []).map(quota),
    credits: (sent.credits ?? []).map((one) => credit(one, costVisible)),
    deals: (sent.deals ?? []).map((one) => deal(one, costVisible)),
    snapshots: (sent.snapshots ?? []).map(snapshot),
    items: (sent.items ?? []).map((one) => item(one, costVisible)),
    payPlan: payPlan
      ? {
          ...payPlan,
          bands: (payPlan.bands ?? []).map((band) => ({ ...band })),
          weights: (payPlan.weights ?? []).map((weight) => ({ ...weight }))
        }
      : null,
    goal: goal ? { ...goal } : null,
    history: history ? { ...history } : null,
    settings: { ...DEFAULT_SETTINGS, ...sent.settings }
  };
}
