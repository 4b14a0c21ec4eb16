// Stored figures of the weeks before today of Marcus Oyelaran's team: what the nightly batch would have
// stored on each Friday, had the demo run since New Year. Credit is that of the ledger by the day, the plan that of R9.
import { periodKey } from './quotas.ts';
import { eastRevenue, eastWins } from './strategicEast.ts';
import { keyOf, type DemoRecord } from './types.ts';

/** Fridays, with the elapsed part of the quarter in business days: seasonal 25/30/45 over 20, 19 and 22 days (R9). */
const WEEKS: readonly (readonly [date: string, elapsed: number])[] = [
  ['2026-01-02', (0.25 * 1) / 20],
  ['2026-01-09', (0.25 * 6) / 20],
  ['2026-01-16', (0.25 * 11) / 20],
  ['2026-01-23', (0.25 * 15) / 20],
  ['2026-01-30', 0.25],
  ['2026-02-06', 0.25 + (0.3 * 5) / 19]
];

const cents = (amount: number): number => Math.round(amount * 100) / 100;

/** What was to be reached by a Friday of a quota of the quarter. */
export const expectedBy = (date: string, quota: number): number =>
  cents(quota * (WEEKS.find(([day]) => day === date)?.[1] ?? 0));

const creditBy = (date: string, alias: string): number =>
  eastWins.filter((win) => win.alias === alias && win.closeDate <= date).reduce((sum, { amount }) => sum + amount, 0);

interface Figures {
  readonly credited: number;
  readonly target: number;
  readonly expected: number;
}

export const storedFigures = ({ credited, target, expected }: Figures): Record<string, number> => ({
  Credited__c: credited,
  Target__c: target,
  Attained__c: Math.round((credited / target) * 1e8) / 1e6,
  Gap__c: cents(Math.max(0, target - credited)),
  Expected__c: expected
});

export function snapshotOfWeek(alias: string, date: string, figures: Figures): DemoRecord {
  return {
    key: keyOf('snapshot', alias, 'Revenue', date),
    fields: {
      Measure__c: 'Revenue',
      Snapshot_Date__c: date,
      Latest__c: false,
      Unique_Key__c: keyOf('snapshot', alias, 'Revenue', date),
      ...storedFigures(figures)
    },
    parents: { Quota__r: keyOf('quota', alias, 'Revenue', '2026-Q1'), Period__r: periodKey('2026-Q1') },
    people: { User__c: alias },
    owner: alias
  };
}

export const eastSnapshots: readonly DemoRecord[] = eastRevenue.flatMap(({ alias, quota }) =>
  WEEKS.map(([date]) =>
    snapshotOfWeek(alias, date, {
      credited: creditBy(date, alias),
      target: quota,
      expected: expectedBy(date, quota)
    })
  )
);
