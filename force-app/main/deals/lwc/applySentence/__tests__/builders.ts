// The programs of the Harborview deal as the modal shows them, and the words around them.
import { englishModule } from '../../applyLabels/__tests__/english';
import type { ApplyWords, OfferRow } from 'c/applySentence';

export const words: ApplyWords = {
  labels: englishModule().labels,
  locale: 'en-US',
  timeZone: 'America/Los_Angeles',
  currency: { code: 'USD', decimals: 2 },
  today: '2026-02-13',
  whole: true
};

export function row(key: string, changes: Partial<OfferRow> = {}): OfferRow {
  return {
    key,
    id: `ID-${key}`,
    name: key,
    version: 1,
    settlement: 'Claim',
    amount: 100_00,
    measure: null,
    reserves: null,
    leftBefore: null,
    leftAfter: null,
    documents: [],
    lacks: null,
    ...changes
  };
}

/** The four programs of the picture: 9,700 without budget, 6,000 and 5,000 of budgets, 4 units at a special price. */
export const harborview: readonly OfferRow[] = [
  row('Arcturon Volume Rebate H1', {
    amount: 9_700_00,
    documents: [{ name: 'Distributor invoice', due: 'Claim', present: false, recordId: null }]
  }),
  row('Arcturon Deal Registration', {
    amount: 6_000_00,
    measure: 'Amount',
    reserves: 6_000_00,
    leftBefore: 49_500_00,
    leftAfter: 43_500_00,
    documents: [{ name: 'REG-20417', due: 'Order', present: true, recordId: 'R1' }]
  }),
  row('Arcturon Displacement', {
    amount: 5_000_00,
    measure: 'Amount',
    reserves: 5_000_00,
    leftBefore: 6_000_00,
    leftAfter: 1_000_00,
    documents: [{ name: 'Displacement letter', due: 'Order', present: true, recordId: 'D1' }]
  }),
  row('Tarn & Vale Storage Special', {
    settlement: 'Invoice',
    amount: 4_000_00,
    measure: 'Units',
    reserves: 4,
    leftBefore: 6,
    leftAfter: 2
  })
];
