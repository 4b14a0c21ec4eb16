// The Harborview deal of the screens: five lines, $435,300, closing on February 27, 2026.
import { HARBORVIEW } from './customers.ts';
import { keyOf, type DemoRecord } from './types.ts';
import { productKey, vendorKey } from './vendors.ts';

export const HARBORVIEW_DEAL = keyOf('opportunity', 'harborview');

export const harborviewDeal: DemoRecord = {
  key: HARBORVIEW_DEAL,
  fields: {
    Name: 'Harborview Health - Data center refresh',
    StageName: 'Proposal/Price Quote',
    CloseDate: '2026-02-27',
    Type: 'Existing Customer - Upgrade',
    NextStep: 'Send the revised quote'
  },
  parents: { Account: HARBORVIEW, Distributor__r: vendorKey('tarnvale') },
  owner: 'rep'
};

const lines: readonly (readonly [sku: string, quantity: number, salesPrice: number])[] = [
  ['R540', 24, 7450],
  ['S90', 4, 31500],
  ['VX-48', 37, 2400],
  ['CIN-BKP', 60, 395],
  ['CIN-SVC', 1, 18000]
];

export const harborviewLines: readonly DemoRecord[] = lines.map(([sku, quantity, salesPrice], index) => ({
  key: `${HARBORVIEW_DEAL}-line-${index + 1}`,
  fields: { Quantity: quantity, UnitPrice: salesPrice },
  parents: { Opportunity: HARBORVIEW_DEAL },
  priced: productKey(sku)
}));
