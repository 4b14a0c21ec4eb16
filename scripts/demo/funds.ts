// Budgets of programs, and the volume that counted towards programs before the demo's day.
import { keyOf, type DemoRecord } from './types.ts';
import { vendorKey, type VendorKey } from './vendors.ts';

export const budgetKey = (id: string): string => keyOf('budget', id);
export const counterKey = (id: string): string => keyOf('counter', id);

type BudgetRow = readonly [
  id: string,
  vendor: VendorKey,
  name: string,
  measure: 'Amount' | 'Units',
  total: number,
  reserved: number,
  accrued: number
];

const budgetRows: readonly BudgetRow[] = [
  ['arcturon-registration', 'arcturon', 'Arcturon registration fund', 'Amount', 120_000, 22_500, 48_000],
  ['arcturon-displacement', 'arcturon', 'Arcturon displacement fund', 'Amount', 40_000, 10_000, 24_000],
  ['arcturon-server', 'arcturon', 'Arcturon R540 special price', 'Units', 60, 0, 40],
  ['tarnvale-storage', 'tarnvale', 'Tarn & Vale S90 stock', 'Units', 20, 4, 10],
  ['halden-launch', 'halden', 'Halden launch fund', 'Amount', 75_000, 12_000, 31_500]
];

export const budgets: readonly DemoRecord[] = budgetRows.map(
  ([id, vendor, name, measure, total, reserved, accrued]) => ({
    key: budgetKey(id),
    fields: { Name: name, Measure__c: measure, Total__c: total, Reserved__c: reserved, Accrued__c: accrued },
    parents: { Vendor__r: vendorKey(vendor) }
  })
);

type CounterRow = readonly [
  id: string,
  vendor: VendorKey,
  name: string,
  amount: number,
  quantity: number,
  baseline: number | null
];

/** Velmora's volume of 2025 has not been reported yet: growth over it cannot be known. */
const counterRows: readonly CounterRow[] = [
  ['arcturon-h1', 'arcturon', 'Arcturon H1 2026', 160_000, 31, null],
  ['velmora-2026', 'velmora', 'Velmora 2026', 21_500, 9, null],
  ['halden-h1', 'halden', 'Halden H1 2026', 84_300, 212, 310_000],
  ['perigon-2026', 'perigon', 'Perigon 2026', 37_900, 41, 265_000]
];

export const counters: readonly DemoRecord[] = counterRows.map(([id, vendor, name, amount, quantity, baseline]) => ({
  key: counterKey(id),
  fields: { Name: name, Amount__c: amount, Quantity__c: quantity, Baseline__c: baseline, Counted_To__c: '2026-02-12' },
  parents: { Vendor__r: vendorKey(vendor) }
}));
