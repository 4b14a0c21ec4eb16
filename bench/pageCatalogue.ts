// Vendors, products, budgets and deals for the page's bench, from a seed: plain values that the demo's loader takes.
import { randomOf } from '../scripts/demo/random.ts';
import { keyOf, type DemoPrice, type DemoRecord } from '../scripts/demo/types.ts';

export const SEED = 20260213;
export const TODAY = '2026-02-13';
export const CLOSE_DATE = '2026-03-20';

/** The first so many vendors make the products of the deal with few candidates. */
export const DEAL_VENDORS = 4;
export const VENDORS = 20;
export const LINES = 20;
const FAMILIES = ['Servers', 'Storage', 'Networking', 'Security', 'Services'];
const CODES = ['SRV', 'STO', 'NET', 'SEC', 'SVC'];
const SKUS_A_FAMILY = 12;
export const TIERS = ['Registered', 'Silver', 'Gold', 'Platinum'];
export const COMPETITORS = ['Norvex', 'Aldane', 'Quorra', 'Brexton', 'Sillwick'];
export const CERTIFICATES = ['Sales Pro', 'Design Pro', 'Support Pro'];
/** Alias of the rep who owns the deals; sees cost. */
export const REP = 'rep';

export interface Product {
  readonly key: string;
  readonly sku: string;
  readonly family: string;
  readonly vendor: number;
  readonly listPrice: number;
}

export const nameOf = (vendor: number): string => `Vendor ${String(vendor + 1).padStart(2, '0')}`;
export const vendorKey = (vendor: number): string => keyOf('vendor', vendor);
export const familiesOf = (vendor: number): string[] => FAMILIES.map((family) => `${family} ${vendor + 1}`);
export const budgetKey = (vendor: number, index: number): string => keyOf('budget', vendor, index);
export const counterKey = (vendor: number): string => keyOf('counter', vendor);
export const BUDGETS_A_VENDOR = 6;

export const vendorNumbers = Array.from({ length: VENDORS }, (_unused, vendor) => vendor);

export const vendors: readonly DemoRecord[] = vendorNumbers.map((vendor) => ({
  key: vendorKey(vendor),
  fields: { Name: nameOf(vendor), Role__c: 'Manufacturer', Tiers__c: TIERS.join(';') }
}));

export const statuses: readonly DemoRecord[] = vendorNumbers.map((vendor) => ({
  key: keyOf('status', vendor),
  fields: { Tier__c: TIERS[1 + (vendor % 3)]!, Valid_From__c: '2025-07-01', Valid_To__c: '2026-12-31' },
  parents: { Vendor__r: vendorKey(vendor) }
}));

export const certificates: readonly DemoRecord[] = vendorNumbers.flatMap((vendor) =>
  CERTIFICATES.slice(0, 2).map((name, place) => ({
    key: keyOf('certificate', vendor, place),
    fields: { Name: name, Valid_From__c: '2025-01-01', Valid_To__c: place === 0 ? '2026-12-31' : '2026-03-10' },
    parents: { Vendor__r: vendorKey(vendor) },
    people: { Holder__c: place === 0 ? REP : 'rep2' }
  }))
);

function productsOf(vendor: number): Product[] {
  const random = randomOf(SEED, `products ${vendor}`);
  return familiesOf(vendor).flatMap((family, place) =>
    Array.from({ length: SKUS_A_FAMILY }, (_unused, index) => {
      const sku = `${CODES[place]!}${vendor + 1}-${100 + index}`;
      return { key: keyOf('product', sku.toLowerCase()), sku, family, vendor, listPrice: random.int(5, 200) * 10 };
    })
  );
}

export const products: readonly Product[] = vendorNumbers.flatMap(productsOf);

export const productRecords: readonly DemoRecord[] = products.map(({ key, sku, family, vendor, listPrice }) => ({
  key,
  fields: {
    Name: `${nameOf(vendor)} ${sku}`,
    ProductCode: sku,
    Family: family,
    IsActive: true,
    Unit_Cost__c: Math.round(listPrice * 0.64),
    Floor_Price__c: Math.round(listPrice * 0.68)
  },
  parents: { Vendor__r: vendorKey(vendor) }
}));

export const prices: readonly DemoPrice[] = products.map(({ key, listPrice }) => ({ product: key, listPrice }));

export const budgets: readonly DemoRecord[] = vendorNumbers.flatMap((vendor) => {
  const random = randomOf(SEED, `budgets ${vendor}`);
  return Array.from({ length: BUDGETS_A_VENDOR }, (_unused, index) => {
    const total = random.int(10, 60) * 1000;
    const reserved = Math.round((total * random.int(0, 60)) / 100);
    return {
      key: budgetKey(vendor, index),
      fields: {
        Name: `${nameOf(vendor)} fund ${index + 1}`,
        Measure__c: 'Amount',
        Total__c: total,
        Reserved__c: reserved
      },
      parents: { Vendor__r: vendorKey(vendor) }
    };
  });
});

export const counters: readonly DemoRecord[] = vendorNumbers.map((vendor) => ({
  key: counterKey(vendor),
  fields: {
    Name: `${nameOf(vendor)} 2026`,
    Amount__c: 20_000 + vendor * 1_000,
    Quantity__c: 40 + vendor,
    // One in four vendors has not reported last year's volume: growth over it is not known.
    Baseline__c: vendor % 4 === 3 ? null : 150_000,
    Counted_To__c: '2026-02-12'
  },
  parents: { Vendor__r: vendorKey(vendor) }
}));

const ACCOUNT = keyOf('account', 1);
export const accounts: readonly DemoRecord[] = [
  {
    key: ACCOUNT,
    fields: {
      Name: 'Alder Logistics',
      Type: 'Customer - Direct',
      Industry: 'Transportation',
      Segment__c: 'Mid-Market',
      Region__c: 'West'
    },
    owner: REP
  }
];

export interface BenchDeal {
  readonly name: string;
  readonly record: DemoRecord;
  readonly lines: readonly DemoRecord[];
}

/** Twenty lines, shared evenly by the vendors. */
function deal(name: string, from: readonly number[]): BenchDeal {
  const key = keyOf('opportunity', name.toLowerCase().replaceAll(' ', '-'));
  const random = randomOf(SEED, name);
  const chosen = from.flatMap((vendor) =>
    random.some(
      products.filter((product) => product.vendor === vendor),
      LINES / from.length
    )
  );
  return {
    name,
    record: {
      key,
      fields: {
        Name: name,
        StageName: 'Proposal/Price Quote',
        CloseDate: CLOSE_DATE,
        Type: 'Existing Customer - Upgrade',
        Competitor__c: COMPETITORS[0]!,
        Order_Type__c: 'Standard',
        Payment_Terms__c: 'Net 30'
      },
      parents: { Account: ACCOUNT },
      owner: REP
    },
    lines: chosen.map((product, index) => ({
      key: `${key}-line-${index + 1}`,
      fields: {
        Quantity: random.int(2, 60),
        UnitPrice: Math.round((product.listPrice * random.int(74, 95)) / 100)
      },
      parents: { Opportunity: key },
      priced: product.key
    }))
  };
}

export const FEW = deal('Few vendors', vendorNumbers.slice(0, DEAL_VENDORS));
export const ONE = deal('One vendor', vendorNumbers.slice(0, 1));
export const ALL = deal('All vendors', vendorNumbers);

export const registrations: readonly DemoRecord[] = [FEW, ALL, ONE].flatMap(({ record }) =>
  [0, 2].map((vendor) => ({
    key: `${record.key}-registration-${vendor}`,
    fields: { Name: `REG-${vendor + 1}`, Valid_From__c: '2026-01-05', Valid_To__c: '2026-04-06' },
    parents: { Opportunity__r: record.key, Vendor__r: vendorKey(vendor) }
  }))
);
