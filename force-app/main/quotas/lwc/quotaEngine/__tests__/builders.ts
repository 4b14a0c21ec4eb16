// Quotas for tests: one quarter with its months, one direct revenue quota.
import type { Credit, OpenDeal, Period, Quota, QuotaInput } from 'c/quotaEngine';

export function credit(changes: Partial<Credit> = {}): Credit {
  return {
    id: 'c',
    date: '2026-01-15',
    segment: 'Expansion',
    creditType: 'Direct',
    family: null,
    amount: 100_000,
    margin: 20_000,
    units: 1_000,
    logos: 0,
    percent: 1_000_000,
    reversal: false,
    entries: 1,
    account: null,
    subject: null,
    source: null,
    ...changes
  };
}

export function quota(changes: Partial<Quota> = {}): Quota {
  return {
    id: 'q',
    name: 'Revenue Q1 2026',
    period: '2026-Q1',
    measure: 'Revenue',
    family: null,
    creditType: 'Direct',
    base: 1_000_000,
    ramp: 1_000_000,
    adjustments: [],
    changedOn: null,
    ...changes
  };
}

export function deal(changes: Partial<OpenDeal> = {}): OpenDeal {
  return {
    id: 'd',
    name: 'Deal',
    account: null,
    stage: 'Proposal',
    nextStep: null,
    closeDate: '2026-03-10',
    probability: 500_000,
    segment: 'Expansion',
    creditType: 'Direct',
    family: null,
    amount: 200_000,
    margin: 40_000,
    units: 500,
    logos: 0,
    percent: 1_000_000,
    currencyWithoutRate: null,
    ...changes
  };
}

export function period(key: string, kind: Period['kind'], start: string, end: string, parent: string | null): Period {
  return { key, name: key, kind, start, end, parent, closesOn: null };
}

export const Q1 = period('2026-Q1', 'Quarter', '2026-01-01', '2026-03-31', '2026');

export function quotaInput(changes: Partial<QuotaInput> = {}): QuotaInput {
  return {
    user: { id: 'u', name: 'User', managerName: null, managerId: null },
    today: '2026-02-13',
    currencyCode: 'USD',
    currencyDecimals: 2,
    costVisible: true,
    period: '2026-Q1',
    periods: [
      period('2026', 'Year', '2026-01-01', '2026-12-31', null),
      Q1,
      period('2026-01', 'Month', '2026-01-01', '2026-01-31', '2026-Q1'),
      period('2026-02', 'Month', '2026-02-01', '2026-02-28', '2026-Q1'),
      period('2026-03', 'Month', '2026-03-01', '2026-03-31', '2026-Q1'),
      period('2025-Q1', 'Quarter', '2025-01-01', '2025-03-31', '2025'),
      period('2025-Q4', 'Quarter', '2025-10-01', '2025-12-31', '2025')
    ],
    calendar: { workdays: [1, 2, 3, 4, 5], holidays: ['2026-01-01', '2026-01-19', '2026-02-16'] },
    season: null,
    quotas: [quota()],
    credits: [],
    deals: [],
    snapshots: [],
    items: [],
    payPlan: null,
    goal: null,
    history: null,
    settings: { pathLevel: 800_000, marginCounts: 'Booked' },
    ...changes
  };
}
