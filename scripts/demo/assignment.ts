// Accounts of Marcus's branch that are up for assignment, with what decides who fits them: the figures of the adviser's
// screen. What a rep sells beside them is one account more, so that loads come out as there.
import { keyOf, type DemoRecord } from './types.ts';
import { vendorKey, type VendorKey } from './vendors.ts';

/** A customer of the team board's Luis, whose deals are due in the quarter. */
const QUILL = keyOf('account', 'luis', 1);
export const quillFields = {
  Industry: 'Media',
  Annual_Potential__c: 260_000,
  Up_For_Assignment__c: true,
  BillingCity: 'Pittsburgh',
  BillingState: 'PA'
};

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly potential: number;
  readonly industry: string;
  readonly city: string;
  /** What it has ordered in the last twelve months, by vendor. */
  readonly orders: readonly (readonly [vendor: VendorKey, amount: number])[];
  /** Open deals of the owner: amount, probability, close date. */
  readonly deals?: readonly (readonly [amount: number, probability: number, closeDate: string])[];
}

const CANDIDATES: readonly Candidate[] = [
  {
    id: 'kessler',
    name: 'Kessler Group',
    owner: 'marcus',
    potential: 420_000,
    industry: 'Consulting',
    city: 'Springfield',
    orders: [['arcturon', 84_000]]
  },
  {
    id: 'marlow',
    name: 'Marlow Schools',
    owner: 'priya',
    potential: 180_000,
    industry: 'Education',
    city: 'Dayton',
    orders: [
      ['arcturon', 29_000],
      ['lumetra', 1_000]
    ],
    deals: [[40_000, 25, '2026-05-22']]
  },
  {
    id: 'ardmore',
    name: 'Ardmore Clinics',
    owner: 'rosa',
    potential: 310_000,
    industry: 'Healthcare',
    city: 'Toledo',
    orders: [['perigon', 52_000]],
    deals: [
      [25_000, 25, '2026-04-24'],
      [30_000, 25, '2026-06-12']
    ]
  },
  {
    id: 'pell',
    name: 'Pell Brothers',
    owner: 'priya',
    potential: 140_000,
    industry: 'Manufacturing',
    city: 'Erie',
    orders: [['cindral', 18_000]]
  },
  {
    id: 'corvane',
    name: 'Corvane Energy',
    owner: 'rosa',
    potential: 350_000,
    industry: 'Energy',
    city: 'Toledo',
    orders: [['halden', 73_000]],
    deals: [[20_000, 30, '2026-05-08']]
  }
];

const STATES: Readonly<Record<string, string>> = { Erie: 'PA' };

/** What a rep has beside, and sells to in an industry: won deals of the year before last. */
const BESIDE: readonly (readonly [owner: string, name: string, industry: string, potential: number, wins: number])[] = [
  ['grace', 'Fairmont Academy', 'Education', 2_940_000, 3],
  ['luis', 'Brant Power', 'Energy', 1_530_000, 3],
  ['mei', 'Thorne Advisory', 'Consulting', 1_700_000, 3],
  ['dana', 'Larch Outfitters', 'Retail', 1_780_000, 2],
  ['owen', 'Hadley Tools', 'Manufacturing', 720_000, 3],
  ['henrik', 'Mercy Vale Hospital', 'Healthcare', 1_690_000, 3],
  ['priya', 'Sable Freight', 'Transportation', 2_020_000, 1],
  ['rosa', 'Harlow Clinics', 'Healthcare', 1_780_000, 3]
];

const candidateKey = (id: string): string => keyOf('account', 'assign', id);
const besideKey = (owner: string): string => keyOf('account', 'assign', 'beside', owner);
const place = (city: string) => ({ BillingCity: city, BillingState: STATES[city] ?? 'OH' });

export const assignAccounts: readonly DemoRecord[] = [
  ...CANDIDATES.map(({ id, name, owner, potential, industry, city }) => ({
    key: candidateKey(id),
    fields: {
      Name: name,
      Type: 'Customer - Direct',
      Industry: industry,
      Segment__c: 'Mid-market',
      Region__c: 'East',
      Annual_Potential__c: potential,
      Up_For_Assignment__c: true,
      ...place(city)
    },
    owner
  })),
  ...BESIDE.map(([owner, name, industry, potential]) => ({
    key: besideKey(owner),
    fields: {
      Name: name,
      Type: 'Customer - Direct',
      Industry: industry,
      Segment__c: 'Mid-market',
      Region__c: 'East',
      Annual_Potential__c: potential
    },
    owner
  }))
];

export const assignOrders: readonly DemoRecord[] = CANDIDATES.flatMap(({ id, orders }) =>
  orders.map(([vendor, amount], index) => ({
    key: `${candidateKey(id)}-order-${index + 1}`,
    fields: { Order_Date__c: '2025-10-15', Quantity__c: 1, Amount__c: amount, Order_Number__c: `SO-2510-${index + 1}` },
    parents: { Account__r: candidateKey(id), Vendor__r: vendorKey(vendor) }
  }))
);

/** A won deal of May to July 2024: long before the quarters that the board compares. */
function win(account: string, owner: string, index: number): DemoRecord {
  return {
    key: `${account}-won-${index + 1}`,
    fields: {
      Name: `Project ${index + 1}`,
      StageName: 'Closed Won',
      CloseDate: `2024-0${index + 5}-14`,
      Amount: 20_000
    },
    parents: { Account: account },
    owner
  };
}

export const assignDeals: readonly DemoRecord[] = [
  ...CANDIDATES.flatMap(({ id, owner, deals = [] }) =>
    deals.map(([amount, probability, closeDate], index) => ({
      key: keyOf('opportunity', 'assign', id, index + 1),
      fields: {
        Name: `Project ${index + 1}`,
        StageName: 'Qualification',
        CloseDate: closeDate,
        Amount: amount,
        Probability: probability,
        NextStep: `Call on ${closeDate.slice(8)}`
      },
      parents: { Account: candidateKey(id) },
      owner
    }))
  ),
  ...BESIDE.flatMap(([owner, , , , wins]) =>
    Array.from({ length: wins }, (_one, index) => win(besideKey(owner), owner, index))
  ),
  ...Array.from({ length: 3 }, (_one, index) => win(QUILL, 'luis', index))
];

const CERTIFICATES: readonly (readonly [vendor: VendorKey, holder: string, from: string])[] = [
  ['arcturon', 'mei', '2025-03-01'],
  ['arcturon', 'grace', '2024-09-01'],
  ['arcturon', 'priya', '2025-01-10'],
  ['perigon', 'henrik', '2025-06-01'],
  ['velmora', 'luis', '2025-02-01'],
  ['arcturon', 'luis', '2025-02-01'],
  ['halden', 'luis', '2025-05-01'],
  ['velmora', 'dana', '2025-08-01'],
  ['cindral', 'priya', '2025-04-01'],
  ['cindral', 'owen', '2026-04-15'],
  ['halden', 'rosa', '2025-07-01']
];

export const assignCertificates: readonly DemoRecord[] = CERTIFICATES.map(([vendor, holder, from]) => ({
  key: keyOf('certificate', 'assign', holder, vendor),
  fields: { Name: 'Sales Professional', Valid_From__c: from, Valid_To__c: '2027-06-30' },
  parents: { Vendor__r: vendorKey(vendor) },
  people: { Holder__c: holder }
}));

/** Where they work, and how much of a load they can carry. */
export const repFacts: Readonly<
  Record<string, { readonly city: string; readonly state: string; readonly capacity?: number }>
> = {
  grace: { city: 'Dayton', state: 'OH', capacity: 150 },
  mei: { city: 'Columbus', state: 'OH' },
  henrik: { city: 'Toledo', state: 'OH' },
  rosa: { city: 'Toledo', state: 'OH' },
  luis: { city: 'Pittsburgh', state: 'PA' },
  owen: { city: 'Erie', state: 'PA', capacity: 50 },
  priya: { city: 'Erie', state: 'PA' },
  dana: { city: 'Cleveland', state: 'OH' }
};

interface DemoTask {
  readonly account: string;
  readonly owner: string;
  readonly subject: string;
  readonly isDone: boolean;
}

const TOUCHES: readonly (readonly [id: string, owner: string, count: number])[] = [
  ['kessler', 'mei', 7],
  ['marlow', 'grace', 10],
  ['pell', 'owen', 6],
  ['corvane', 'luis', 9]
];
const OPEN_TASKS: readonly (readonly [id: string, owner: string, count: number])[] = [
  ['kessler', 'marcus', 1],
  ['marlow', 'priya', 2],
  ['ardmore', 'rosa', 3],
  ['pell', 'priya', 1],
  ['corvane', 'rosa', 2]
];

/** Tasks have no key of their own: they are told apart by account and subject. */
export const assignTasks: readonly DemoTask[] = [
  ...TOUCHES.flatMap(([id, owner, count]) =>
    Array.from({ length: count }, (_one, index) => ({
      account: candidateKey(id),
      owner,
      subject: `Meeting ${index + 1} with the buyer`,
      isDone: true
    }))
  ),
  ...OPEN_TASKS.flatMap(([id, owner, count]) =>
    Array.from({ length: count }, (_one, index) => ({
      account: candidateKey(id),
      owner,
      subject: `Follow up ${index + 1}`,
      isDone: false
    }))
  )
];
