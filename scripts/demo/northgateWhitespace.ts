// Whitespace of Northgate as the screens tell it: fourteen comparable customers of other people, what Northgate has ordered
// at its sites, the deal that is open at Dayton, and the cells that Maya has edited. The benchmark of networking at Dayton,
// Operations, is R13's own example: .015 of 40M for the family, a fifth of it there, less 20k and 30k: 70,000.
import { NORTHGATE, siteKey } from './northgate.ts';
import { PLAN } from './northgatePlan.ts';
import { keyOf, type DemoRecord } from './types.ts';
import { productKey, products } from './vendors.ts';

const PEERS = 14;
const MILLION = 1_000_000;
/** Half to twice Northgate's 40M, both ends included. */
const REVENUES = [20, 24, 26, 30, 32, 34, 36, 40, 44, 48, 52, 60, 72, 80] as const;
const NAMES = [
  ...['Altmark Freight', 'Birchway Carriers', 'Corrigan Transport', 'Delmont Logistics', 'Eastbay Cold Chain'],
  ...['Fennel Road Haulage', 'Granger Parcel', 'Hollis Warehousing', 'Ironbridge Freight', 'Juniper Distribution'],
  ...['Kestrel Shipping', 'Lowell Intermodal', 'Marlow Couriers', 'Norden Rail Freight']
] as const;
/** Alias; the customers are not Maya's. */
const OWNERS = ['rep2', 'rep3'] as const;

const peerKey = (index: number): string => keyOf('account', 'northgate-peer', index + 1);

export const peerAccounts: readonly DemoRecord[] = NAMES.map((name, index) => ({
  key: peerKey(index),
  fields: {
    Name: name,
    Type: 'Customer - Direct',
    Industry: 'Transportation',
    Segment__c: 'Mid-Market',
    Region__c: 'West',
    AnnualRevenue: (REVENUES[index] ?? 0) * MILLION
  },
  owner: OWNERS[index % OWNERS.length] ?? 'rep2'
}));

/** By family: how many of the peers buy it, and the median of what these spend by revenue, in ten-thousandths. */
const BOUGHT: Readonly<Record<string, readonly [buying: number, tenThousandths: number]>> = {
  Networking: [9, 150],
  Servers: [11, 30],
  Storage: [9, 20],
  Hyperconverged: [5, 40],
  Workstations: [9, 22],
  Optics: [7, 3],
  Backup: [9, 20],
  Services: [11, 6],
  Wireless: [9, 40],
  Collaboration: [7, 10],
  Security: [11, 24],
  Displays: [3, 16],
  Accessories: [13, 6]
};

/** Ten-thousandths from one peer to the next; the smallest median stays above 0. */
const STEP = 0.05;

const skuOf = (family: string): string => products.find((product) => product.family === family)?.sku ?? '';

const order = (key: string, account: string, family: string, date: string, amount: number): DemoRecord => ({
  key,
  fields: {
    Order_Date__c: date,
    Quantity__c: 1,
    Amount__c: amount,
    Order_Number__c: `SO-${date.slice(2, 4)}${date.slice(5, 7)}`
  },
  parents: { Account__r: account, Product__r: productKey(skuOf(family)) }
});

/** Around the median in even steps, so that it is the one in the middle. */
const peerOrders = Object.entries(BOUGHT).flatMap(([family, [buying, median]], row) =>
  Array.from({ length: buying }, (_, place) => {
    const peer = (place + row) % PEERS;
    const ratio = median + (place - (buying - 1) / 2) * STEP;
    const amount = ((REVENUES[peer] ?? 0) * MILLION * ratio) / 10_000;
    return order(
      keyOf('order', 'northgate-peer', peer + 1, family.toLowerCase()),
      peerKey(peer),
      family,
      '2025-08-14',
      amount
    );
  })
);

/** What Northgate has ordered in the last twelve months, by site. */
const ORDERED: readonly (readonly [site: string, family: string, date: string, amount: number])[] = [
  ['Columbus HQ', 'Networking', '2025-11-20', 141_600],
  ['Columbus HQ', 'Servers', '2025-06-18', 40_000],
  ['Columbus HQ', 'Workstations', '2025-09-03', 30_000],
  ['Columbus HQ', 'Security', '2025-04-22', 24_300],
  ['Columbus HQ', 'Collaboration', '2025-11-11', 12_400],
  ['Columbus HQ', 'Accessories', '2025-12-02', 6_900],
  ['Dayton DC', 'Networking', '2025-08-27', 86_000],
  ['Dayton DC', 'Servers', '2025-10-15', 24_000],
  ['Dayton DC', 'Workstations', '2025-09-03', 16_200],
  ['Toledo DC', 'Storage', '2025-07-09', 6_000],
  ['Toledo DC', 'Workstations', '2025-09-03', 9_400],
  ['Akron depot', 'Accessories', '2025-10-01', 1_200]
];

const ownOrders = ORDERED.map(([site, family, date, amount]) =>
  order(
    keyOf('order', 'northgate', site.toLowerCase().replaceAll(' ', '-'), family.toLowerCase()),
    siteKey(site),
    family,
    date,
    amount
  )
);

/** The new network of Columbus: all that Northgate has ordered this year, 68,400 at a margin of 15.1 %. */
const NETWORK: readonly (readonly [sku: string, quantity: number, amount: number])[] = [
  ['VX-24', 14, 20_020],
  ['VX-48', 20, 48_380]
];

const networkOrders = NETWORK.map(([sku, quantity, amount]): DemoRecord => ({
  key: keyOf('order', 'northgate', 'columbus-network', sku.toLowerCase()),
  fields: { Order_Date__c: '2026-01-29', Quantity__c: quantity, Amount__c: amount, Order_Number__c: 'SO-2601' },
  parents: { Account__r: siteKey('Columbus HQ'), Product__r: productKey(sku) }
}));

export const whitespaceOrders: readonly DemoRecord[] = [...peerOrders, ...ownOrders, ...networkOrders];

/** Closes after the quarter, so that nobody's quota of it changes. */
export const whitespaceDeals: readonly DemoRecord[] = [
  {
    key: keyOf('opportunity', 'northgate', 'dayton-wireless'),
    fields: {
      Name: 'Dayton wireless, phase 1',
      StageName: 'Qualification',
      Amount: 30_000,
      CloseDate: '2026-04-24',
      Product_Family__c: 'Networking',
      Buying_Center__c: 'Operations'
    },
    parents: { Account: NORTHGATE, Site__r: siteKey('Dayton DC') },
    owner: 'rep'
  }
];

interface Cell {
  readonly site: string;
  readonly center: string;
  readonly family: string;
  readonly state?: string;
  readonly fields?: DemoRecord['fields'];
}

const blocked = (reason: string) => ({ state: 'Blocked', fields: { Blocked_Reason__c: reason } });
const held = (competitor: string, potential: number | null = null, renewal: string | null = null) => ({
  state: 'Competitor',
  fields: { Competitor__c: competitor, Potential__c: potential, Renewal__c: renewal }
});

const HQ = 'Columbus HQ';
const DAYTON = 'Dayton DC';
const TOLEDO = 'Toledo DC';
const AKRON = 'Akron depot';
const FINANCE = 'Finance and Procurement';
const OPERATIONS = 'Operations';
const SECURITY = 'Security';
const BY_IT = 'Bought by IT for all of Columbus';

const CELLS: readonly Cell[] = [
  {
    ...{ site: DAYTON, center: OPERATIONS, family: 'Networking', state: 'White' },
    fields: {
      Spend__c: 20_000,
      Competitor__c: 'Corvane',
      Renewal__c: '2026-03-31',
      Next_Step__c: 'Walk the aisles with Sam Whitlock, then quote'
    }
  },
  ...['Networking', 'Servers', 'Storage', 'Hyperconverged', 'Wireless', 'Optics'].map((family) => ({
    ...{ site: HQ, center: FINANCE, family },
    ...blocked(BY_IT)
  })),
  ...['Workstations', 'Collaboration', 'Displays'].map((family) => ({
    ...{ site: HQ, center: SECURITY, family },
    ...blocked(BY_IT)
  })),
  { ...{ site: DAYTON, center: OPERATIONS, family: 'Backup' }, ...blocked('Backed up from Columbus') },
  { ...{ site: TOLEDO, center: OPERATIONS, family: 'Backup' }, ...blocked('Backed up from Columbus') },
  { ...{ site: TOLEDO, center: 'IT', family: 'Networking' }, ...held('Corvane', 38_000, '2026-09-30') },
  { ...{ site: TOLEDO, center: OPERATIONS, family: 'Networking' }, ...held('Corvane', 24_000, '2026-09-30') },
  { ...{ site: HQ, center: SECURITY, family: 'Security' }, ...held('Stratus', null, '2026-06-30') },
  { ...{ site: HQ, center: 'IT', family: 'Wireless' }, ...held('Telvane') },
  { ...{ site: HQ, center: OPERATIONS, family: 'Wireless' }, ...held('Telvane') },
  { site: AKRON, center: 'IT', family: 'Networking', state: 'White', fields: { Potential__c: 22_000 } },
  { site: AKRON, center: OPERATIONS, family: 'Networking', state: 'White', fields: { Potential__c: 16_000 } }
];

export const whitespaceCells: readonly DemoRecord[] = CELLS.map(({ site, center, family, state, fields }) => ({
  key: keyOf('cell', 'northgate', ...[site, center, family].map((word) => word.toLowerCase().replaceAll(' ', '-'))),
  fields: { Family__c: family, Buying_Center__c: center, State__c: state ?? null, ...fields },
  parents: { Account_Plan__r: PLAN, Site__r: siteKey(site) }
}));
