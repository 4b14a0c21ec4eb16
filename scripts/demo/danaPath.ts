// What Dana's path to the quota may use beside her deals: rebates with a counter near its next band, and whitespace of
// her customers. With the figures of the screens.
import { accountKey } from './dana.ts';
import { counterKey } from './funds.ts';
import { programRecords, type ProgramSource } from './programs.ts';
import { keyOf, type DemoRecord } from './types.ts';
import { vendorKey } from './vendors.ts';

const Q1 = ['2026-01-01', '2026-03-31'] as const;
const CLAIM = ['2026-04-01', '2026-04-30'] as const;

/** The one is 30,000 short of its 5 %, the other 138,000 of its 3 %, which is too far. */
const PROGRAMS: readonly ProgramSource[] = [
  {
    id: 'dana-halden',
    vendor: 'halden',
    name: 'Halden Wireless Partner Rebate Q1',
    kind: 'Rebate',
    settlement: 'Claim',
    dates: Q1,
    claim: CLAIM,
    base: 'Sell',
    tiers: [
      [0, 0],
      [100_000, 2],
      [250_000, 3],
      [510_000, 5]
    ],
    products: [['Include', 'Family', 'Wireless']],
    criteria: [['product.family', 'in', 'Wireless']],
    counter: 'dana-halden',
    chance: 90
  },
  {
    id: 'dana-perigon',
    vendor: 'perigon',
    name: 'Perigon Security Partner Rebate Q1',
    kind: 'Rebate',
    settlement: 'Claim',
    dates: Q1,
    claim: CLAIM,
    base: 'Sell',
    tiers: [
      [0, 0],
      [250_000, 3]
    ],
    products: [['Include', 'Family', 'Security']],
    criteria: [['product.family', 'in', 'Security']],
    counter: 'dana-perigon',
    chance: 90
  }
];

export const danaPrograms = programRecords(PROGRAMS);

export const danaCounters: readonly DemoRecord[] = (
  [
    ['dana-halden', 'halden', 'Halden Wireless Q1 2026', 480_000],
    ['dana-perigon', 'perigon', 'Perigon Security Q1 2026', 112_000]
  ] as const
).map(([id, vendor, name, amount]) => ({
  key: counterKey(id),
  fields: { Name: name, Amount__c: amount, Quantity__c: 0, Baseline__c: null, Counted_To__c: '2026-02-12' },
  parents: { Vendor__r: vendorKey(vendor) }
}));

const planKey = (account: string): string => keyOf('plan', 'dana', account.split(' ')[0]?.toLowerCase() ?? '');

const PLANS: readonly (readonly [account: string, type: string])[] = [
  ['Brightwater Clinics', 'Expand'],
  ['Halden Logistics', 'Retain']
];

export const danaPlans: readonly DemoRecord[] = PLANS.map(([account, type]) => ({
  key: planKey(account),
  fields: {
    Name: `${account} 2026`,
    Type__c: type,
    Status__c: 'Approved',
    Start_Date__c: '2026-01-01',
    End_Date__c: '2026-12-31'
  },
  parents: { Account__r: accountKey(account) },
  owner: 'dana'
}));

interface Cell {
  readonly account: string;
  readonly family: string;
  readonly state: string;
  readonly benchmark: number;
  readonly spend: number;
  readonly pipeline: number;
  readonly buying: number;
  readonly competitor?: string;
  readonly renewal?: string;
  readonly nextStep?: string;
}

/** Peers of both: 14 clinics and 11 logistics companies of about the same size. */
const PEERS: Readonly<Record<string, number>> = { 'Brightwater Clinics': 14, 'Halden Logistics': 11 };

const CELLS: readonly Cell[] = [
  {
    account: 'Brightwater Clinics',
    family: 'Security',
    state: 'White',
    benchmark: 120_000,
    spend: 20_000,
    pipeline: 30_000,
    buying: 9,
    nextStep: 'Create the deal, ask for a pilot'
  },
  {
    account: 'Brightwater Clinics',
    family: 'Backup',
    state: 'Owned',
    benchmark: 190_000,
    spend: 61_000,
    pipeline: 150_000,
    buying: 12
  },
  {
    account: 'Halden Logistics',
    family: 'Storage',
    state: 'Competitor',
    benchmark: 45_000,
    spend: 0,
    pipeline: 0,
    buying: 6,
    competitor: 'Norvex',
    renewal: '2026-05-31'
  }
];

export const danaCells: readonly DemoRecord[] = CELLS.map((cell) => ({
  key: keyOf('cell', 'dana', cell.account.split(' ')[0]?.toLowerCase() ?? '', cell.family.toLowerCase()),
  fields: {
    Family__c: cell.family,
    State__c: cell.state,
    Benchmark__c: cell.benchmark,
    Spend__c: cell.spend,
    Open_Pipeline__c: cell.pipeline,
    Peers__c: PEERS[cell.account] ?? null,
    Peers_Buying__c: cell.buying,
    Competitor__c: cell.competitor ?? null,
    Renewal__c: cell.renewal ?? null,
    Next_Step__c: cell.nextStep ?? null
  },
  parents: { Account_Plan__r: planKey(cell.account) }
}));
