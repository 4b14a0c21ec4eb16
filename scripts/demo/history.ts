// What was before the deals of the demo: certificates of our people, orders of customers, prices of competitors.
import { HARBORVIEW, type Customer } from './customers.ts';
import { randomOf, type Random } from './random.ts';
import { keyOf, type DemoRecord } from './types.ts';
import { productKey, products, vendorKey, type VendorKey } from './vendors.ts';

type CertificateRow = readonly [
  name: string,
  vendor: VendorKey,
  holder: string,
  validFrom: string,
  validTo: string | null
];

const certificateRows: readonly CertificateRow[] = [
  ['Storage Pro', 'arcturon', 'rep2', '2025-10-01', '2026-09-30'],
  ['Storage Pro', 'arcturon', 'rep4', '2024-03-01', '2025-02-28'],
  ['Backup Specialist', 'cindral', 'rep3', '2025-04-01', '2026-03-31'],
  ['Campus Networking', 'velmora', 'rep', '2025-01-15', '2027-01-14'],
  ['Wireless Design', 'halden', 'rep5', '2025-06-01', null]
];

export const certificates: readonly DemoRecord[] = certificateRows.map(
  ([name, vendor, holder, validFrom, validTo], index) => ({
    key: keyOf('certificate', index + 1),
    fields: { Name: name, Valid_From__c: validFrom, Valid_To__c: validTo },
    parents: { Vendor__r: vendorKey(vendor) },
    people: { Holder__c: holder }
  })
);

export const competitorPrices: readonly DemoRecord[] = [
  {
    key: keyOf('competitor-price', 1),
    fields: { Competitor__c: 'Norvex', Price__c: 2380, Seen__c: '2026-02-09' },
    parents: { Product__r: productKey('VX-48') },
    owner: 'rep'
  },
  {
    key: keyOf('competitor-price', 2),
    fields: { Competitor__c: 'Halyard', Price__c: 32_400, Seen__c: '2026-01-22' },
    parents: { Product__r: productKey('S90') },
    owner: 'rep2'
  }
];

type OrderRow = readonly [vendor: VendorKey, sku: string, date: string, quantity: number, amount: number];

/** Harborview has bought from every vendor on its deal, from Arcturon since 2021. */
const harborviewOrders: readonly OrderRow[] = [
  ['arcturon', 'R340', '2021-05-18', 12, 66_000],
  ['arcturon', 'S60', '2025-11-20', 2, 45_800],
  ['velmora', 'VX-24', '2023-09-04', 30, 48_900],
  ['velmora', 'VX-48', '2025-08-12', 6, 15_300],
  ['cindral', 'CIN-BKP', '2022-02-01', 40, 16_400],
  ['cindral', 'CIN-BKP', '2025-12-09', 10, 4_050]
];

/** Two customers of three have ordered before, one to six times. */
export function ordersOf(seed: number, customers: readonly Customer[]): DemoRecord[] {
  const random = randomOf(seed, 'orders');
  return customers.flatMap(({ record: { key } }) => {
    const rows = key === HARBORVIEW ? harborviewOrders : randomOrders(random);
    return rows.map(([vendor, sku, date, quantity, amount], index) => ({
      key: `${key}-order-${index + 1}`,
      fields: {
        Order_Date__c: date,
        Quantity__c: quantity,
        Amount__c: amount,
        Order_Number__c: `SO-${date.slice(2, 4)}${date.slice(5, 7)}-${index + 1}`
      },
      parents: { Account__r: key, Vendor__r: vendorKey(vendor), Product__r: productKey(sku) }
    }));
  });
}

function randomOrders(random: Random): OrderRow[] {
  const count = random.chance(0.67) ? random.int(1, 6) : 0;
  return Array.from({ length: count }, (): OrderRow => {
    const { vendor, sku, listPrice } = random.pick(products);
    const quantity = random.int(1, 20);
    const date = `${random.int(2022, 2025)}-${String(random.int(1, 12)).padStart(2, '0')}-${String(random.int(1, 28)).padStart(2, '0')}`;
    return [vendor, sku, date, quantity, Math.round(listPrice * quantity * 0.85)];
  });
}
