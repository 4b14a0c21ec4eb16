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
    NextStep: 'Send the revised quote',
    Customer_Rebate__c: 2000,
    Competitor__c: 'Norvex',
    Order_Type__c: 'Standard',
    Payment_Terms__c: 'Net 30'
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

export const harborviewRegistrations: readonly DemoRecord[] = [
  {
    key: `${HARBORVIEW_DEAL}-registration-1`,
    fields: { Name: 'REG-20417', Valid_From__c: '2026-01-05', Valid_To__c: '2026-03-06' },
    parents: { Opportunity__r: HARBORVIEW_DEAL, Vendor__r: vendorKey('arcturon') }
  }
];

export const harborviewDocuments: readonly DemoRecord[] = [
  {
    key: `${HARBORVIEW_DEAL}-document-1`,
    fields: { Name: 'End-customer letter', Received__c: '2026-02-03' },
    parents: { Opportunity__r: HARBORVIEW_DEAL }
  }
];
