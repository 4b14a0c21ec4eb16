// Dana Whitlock of the tracker's screens: her quotas, the deals that make her credit, and those that are open. The same
// figures are in `vectors/quotas/dana.json`.
import { expectedBy, storedFigures } from './eastWeeks.ts';
import { quota, periodKey } from './quotas.ts';
import { lineOf } from './sale.ts';
import { keyOf, type DemoRecord } from './types.ts';
import { productKey } from './vendors.ts';

const DANA = 'dana';
const MANAGER = 'marcus';
export const accountKey = (name: string): string => keyOf('account', 'dana', name.split(' ')[0]?.toLowerCase() ?? '');
export const dealKey = (id: string): string => keyOf('opportunity', 'dana', id);

const ACCOUNTS: readonly (readonly [name: string, industry: string])[] = [
  ['Castell University', 'Education'],
  ['Penrose Legal', 'Consulting'],
  ['Halden Logistics', 'Transportation'],
  ['Linden Dental', 'Healthcare'],
  ['Brightwater Clinics', 'Healthcare'],
  ['Northgate Foods', 'Food & Beverage'],
  ['Orrin Manufacturing', 'Manufacturing'],
  ['Tavian Retail', 'Retail']
];

export const danaAccounts: readonly DemoRecord[] = ACCOUNTS.map(([name, industry]) => ({
  key: accountKey(name),
  fields: {
    Name: name,
    Type: 'Customer - Direct',
    Industry: industry,
    Segment__c: 'Mid-market',
    Region__c: 'West',
    // One of them is up for assignment (`assignment.ts`).
    ...(name === 'Tavian Retail' && {
      Annual_Potential__c: 240_000,
      Up_For_Assignment__c: true,
      BillingCity: 'Cleveland',
      BillingState: 'OH'
    })
  },
  owner: DANA
}));

interface Deal {
  readonly id: string;
  readonly name: string;
  readonly account: string;
  readonly closeDate: string;
  readonly segment: 'New' | 'Expansion' | 'Retained';
  readonly amount: number;
  readonly margin: number;
  readonly sku: string;
  readonly stage: string;
  readonly probability?: number;
  readonly nextStep?: string;
  readonly category?: string;
}

type Won = readonly [
  id: string,
  closeDate: string,
  segment: Deal['segment'],
  amount: number,
  margin: number,
  account: string,
  name: string,
  sku: string
];

const WON: readonly Won[] = [
  ['c1', '2026-01-09', 'Expansion', 96_000, 14_400, 'Castell University', 'Storage expansion', 'S30'],
  ['c2', '2026-01-16', 'Retained', 62_000, 9_000, 'Penrose Legal', 'Microsoft 365 renewal', 'CIN-ARC'],
  ['c3', '2026-01-22', 'Expansion', 80_000, 12_000, 'Halden Logistics', 'Access switches', 'VX-24'],
  ['c4', '2026-01-28', 'New', 28_000, 5_000, 'Linden Dental', 'Firewall starter', 'CIN-BKP'],
  ['c5', '2026-01-30', 'Retained', -21_000, -3_200, 'Brightwater Clinics', 'Licence return', 'CIN-BKP'],
  ['c6', '2026-02-04', 'Retained', 61_000, 9_240, 'Brightwater Clinics', 'Support renewal', 'CIN-BKP'],
  ['c7', '2026-02-09', 'New', 17_000, 3_100, 'Northgate Foods', 'Endpoint starter', 'CIN-ARC'],
  ['c8', '2026-02-12', 'Expansion', 40_000, 7_000, 'Orrin Manufacturing', 'Virtualization licences', 'CIN-REPL']
];

/** Credit of the first quarter of last year: deals of a day share what they brought. */
const LAST_YEAR: readonly (readonly [date: string, segment: Deal['segment'], amount: number, accounts: string])[] = [
  ['2025-01-10', 'Expansion', 80_000, 'Halden Logistics,Brightwater Clinics'],
  ['2025-01-24', 'Retained', 96_400, 'Brightwater Clinics,Halden Logistics,Castell University'],
  ['2025-02-07', 'New', 60_000, 'Castell University'],
  ['2025-02-12', 'Expansion', 90_000, 'Castell University,Halden Logistics'],
  ['2025-02-28', 'Retained', 111_600, 'Halden Logistics,Castell University,Brightwater Clinics,Castell University'],
  ['2025-03-14', 'New', 98_400, 'Penrose Legal,Orrin Manufacturing'],
  ['2025-03-21', 'Expansion', 143_600, 'Penrose Legal,Orrin Manufacturing,Castell University'],
  ['2025-03-28', 'Expansion', 100_000, 'Halden Logistics'],
  ['2025-03-31', 'Retained', 100_000, 'Brightwater Clinics,Penrose Legal']
];

/** Between the two first quarters: with the deals above, 42 % of the value that was closed in twelve months was won. */
const WON_BETWEEN = [...Array.from({ length: 11 }, () => 280_000), 203_400];
const LOST_BETWEEN = [...Array.from({ length: 15 }, () => 370_000), 250_000];

/** What two of them sold, with the part that stayed: what her path expects of these families (`danaPath.ts`). */
const SOLD_BETWEEN: Readonly<Record<string, readonly [sku: string, share: number]>> = {
  w1: ['HW-610', 0.14],
  w2: ['PG-400', 0.18]
};

type Open = readonly [
  id: string,
  account: string,
  name: string,
  stage: string,
  closeDate: string,
  probability: number,
  amount: number,
  margin: number,
  sku: string,
  nextStep: string | null,
  segment?: Deal['segment']
];

const OPEN: readonly Open[] = [
  [
    'orrin',
    'Orrin Manufacturing',
    'Data center refresh',
    'Needs Analysis',
    '2026-03-27',
    30,
    300_000,
    24_000,
    'R540',
    'Renew registration by 18 Feb'
  ],
  [
    'castell',
    'Castell University',
    'Campus Wi-Fi',
    'Proposal/Price Quote',
    '2026-03-24',
    40,
    250_000,
    40_000,
    'VX-48',
    'Site survey with facilities, 19 Feb'
  ],
  [
    'tavian',
    'Tavian Retail',
    'SD-WAN, 42 sites',
    'Qualification',
    '2026-03-31',
    25,
    200_000,
    34_000,
    'VR-10',
    null,
    'New'
  ],
  [
    'halden',
    'Halden Logistics',
    'Core network refresh',
    'Negotiation/Review',
    '2026-03-20',
    60,
    200_000,
    24_000,
    'VX-96',
    'Signed quote from CFO'
  ],
  [
    'brightwater',
    'Brightwater Clinics',
    'Backup and recovery',
    'Proposal/Price Quote',
    '2026-03-13',
    50,
    150_000,
    27_000,
    'CIN-BKP',
    null
  ],
  [
    'penrose',
    'Penrose Legal',
    'Firewall renewal',
    'Negotiation/Review',
    '2026-02-27',
    80,
    100_000,
    20_000,
    'CIN-ARC',
    null,
    'Retained'
  ],
  ['halden-2', 'Halden Logistics', 'Phase 2', 'Qualification', '2026-04-14', 20, 120_000, 15_000, 'VX-24', null]
];

/** What Dana is sure of, and what may come: 300,000 and 400,000 of the forecast's screen. */
const CATEGORIES: Readonly<Record<string, string>> = {
  halden: 'Commit',
  penrose: 'Commit',
  castell: 'Best Case',
  brightwater: 'Best Case'
};

const deals: readonly Deal[] = [
  ...LAST_YEAR.flatMap(([closeDate, segment, amount, accounts], day) =>
    accounts.split(',').map((account, index, all) => {
      const part = shareOf(amount, all.length, index);
      return won(`y${day + 1}-${index + 1}`, closeDate, segment, part, part * 0.15, account, 'Order', 'CIN-ARC');
    })
  ),
  ...WON_BETWEEN.map((amount, index) => between(`w${index + 1}`, index, amount, 'Closed Won')),
  ...LOST_BETWEEN.map((amount, index) => between(`l${index + 1}`, index, amount, 'Closed Lost')),
  ...WON.map((row) => won(...row)),
  ...OPEN.map(
    ([id, account, name, stage, closeDate, probability, amount, margin, sku, nextStep, segment = 'Expansion']) => ({
      id,
      account,
      name,
      stage,
      closeDate,
      probability,
      amount,
      margin,
      sku,
      segment,
      ...(nextStep !== null && { nextStep }),
      category: CATEGORIES[id] ?? 'Pipeline'
    })
  )
];

function won(...[id, closeDate, segment, amount, margin, account, name, sku]: Won): Deal {
  return { id, closeDate, segment, amount, margin, account, name, sku, stage: 'Closed Won' };
}

/** Deals of April to September, one every ten days. */
function between(id: string, index: number, amount: number, stage: string): Deal {
  const closeDate = new Date(Date.UTC(2025, 3, 7 + index * 10)).toISOString().slice(0, 10);
  const account = ACCOUNTS[[0, 1, 2, 4, 6][index % 5] ?? 0]?.[0] ?? '';
  const [sku, share] = SOLD_BETWEEN[id] ?? ['CIN-ARC', 0.15];
  return { ...won(id, closeDate, 'Expansion', amount, amount * share, account, 'Order', sku), stage };
}

/** In whole dollars, the rest to the last. */
function shareOf(amount: number, count: number, index: number): number {
  const part = Math.floor(amount / count / 100) * 100;
  return index < count - 1 ? part : amount - part * (count - 1);
}

export const danaDeals: readonly DemoRecord[] = deals.map((deal) => ({
  key: dealKey(deal.id),
  fields: {
    Name: deal.name === 'Order' ? `${deal.account} - Order ${deal.id}` : deal.name,
    StageName: deal.stage,
    CloseDate: deal.closeDate,
    ...(deal.probability !== undefined && { Probability: deal.probability }),
    NextStep: deal.nextStep ?? null,
    ...(deal.category !== undefined && { ForecastCategoryName: deal.category }),
    Credit_Segment__c: deal.segment,
    Customer_Rebate__c: lineOf(deal).rebate
  },
  parents: { Account: accountKey(deal.account) },
  owner: DANA
}));

export const danaLines: readonly DemoRecord[] = deals.map((deal) => {
  const { quantity, price } = lineOf(deal);
  return {
    key: `${dealKey(deal.id)}-line-1`,
    fields: { Quantity: quantity, UnitPrice: price },
    parents: { Opportunity: dealKey(deal.id) },
    priced: productKey(deal.sku)
  };
});

export const danaSplits: readonly DemoRecord[] = (
  [
    ['c3', DANA, 50],
    ['c3', 'rep2', 50],
    ['c8', DANA, 80],
    ['c8', 'rep3', 20]
  ] as const
).map(([id, alias, percent]) => ({
  key: `${dealKey(id)}-split-${alias}`,
  fields: { Percent__c: percent, Type__c: 'Direct' },
  parents: { Opportunity__r: dealKey(id) },
  people: { User__c: alias }
}));

const QUOTAS: readonly (readonly [measure: string, quarter: number, months: readonly number[]])[] = [
  ['Revenue', 940_000, [225_000, 270_000, 405_000]],
  ['Margin', 135_000, [33_750, 40_500, 60_750]],
  ['NewLogos', 6, [1, 2, 3]],
  ['Retention', 200_000, [50_000, 60_000, 90_000]]
];

export const danaQuotas: readonly DemoRecord[] = [
  ...QUOTAS.flatMap(([measure, quarter, months]) => [
    quota({
      alias: DANA,
      period: '2026-Q1',
      measure,
      base: quarter,
      ...((measure === 'Revenue' || measure === 'Margin') && { partOf: MANAGER })
    }),
    ...months.map((base, index) => quota({ alias: DANA, period: `2026-0${index + 1}`, measure, base }))
  ]),
  quota({ alias: DANA, period: '2025-Q1', measure: 'Revenue', base: 850_000 })
];

const quarterKey = (measure: string): string => keyOf('quota', DANA, measure, '2026-Q1');

export const danaAdjustments: readonly DemoRecord[] = [
  {
    key: keyOf('adjustment', DANA, 1),
    fields: {
      Amount__c: -40_000,
      Reason__c: 'Kessler Group moved',
      Status__c: 'Approved',
      Approved_On__c: '2026-01-14'
    },
    parents: { Quota__r: quarterKey('Revenue') },
    people: { Approver__c: MANAGER },
    apart: { Approver__c: DANA }
  }
];

export const danaGoals: readonly DemoRecord[] = [
  {
    key: keyOf('goal', DANA),
    fields: { Measure__c: 'Revenue', Amount__c: 950_000 },
    parents: { Period__r: periodKey('2026-Q1') },
    owner: DANA
  }
];

const WEEKS = ['2026-01-09', '2026-01-16', '2026-01-23', '2026-01-30', '2026-02-06'];
/** Credit and chance in percent at the end of each week. */
const SNAPSHOTS: readonly (readonly [measure: string, credited: readonly number[], chance: readonly number[]])[] = [
  ['Revenue', [96_000, 158_000, 198_000, 205_000, 266_000], [41, 44, 43, 40, 40.456]],
  ['Margin', [14_400, 23_400, 29_400, 31_200, 40_440], [39, 41, 40, 36, 37]],
  ['NewLogos', [0, 0, 0, 1, 1], [6, 5, 2, 0, 0]],
  ['Retention', [0, 62_000, 62_000, 41_000, 102_000], [70, 72, 70, 74, 80]]
];

/** Deals that were open a week ago, by their keys; two of them were won since. */
const openWeekAgo = [
  ...OPEN.filter(([id]) => id !== 'halden-2').map(([id, , name, , closeDate, probability, amount]) => ({
    id: dealKey(id),
    name,
    value: amount * 100,
    probability: (id === 'orrin' ? 40 : probability) * 10_000,
    // Its close date was put off since, for the second time.
    closeDate: id === 'tavian' ? '2026-02-20' : closeDate
  })),
  { id: dealKey('c7'), name: 'Endpoint starter', value: 1_700_000, probability: 700_000, closeDate: '2026-02-09' },
  {
    id: dealKey('c8'),
    name: 'Virtualization licences',
    value: 3_200_000,
    probability: 800_000,
    closeDate: '2026-02-12'
  }
];

/** The same deals a week before that, when Tavian was to close earlier still. */
const openTwoWeeksAgo = openWeekAgo.map((deal) => {
  return deal.id === dealKey('tavian') ? { ...deal, closeDate: '2026-02-10' } : deal;
});

/** Of the quarter, adjusted. */
const REVENUE = 900_000;

export const danaSnapshots: readonly DemoRecord[] = SNAPSHOTS.flatMap(([measure, credited, chance]) =>
  WEEKS.map((date, week) => {
    const prefix = measure === 'Margin' ? 'Margin_' : '';
    const weeksAgo = measure === 'Revenue' ? WEEKS.length - week : 0;
    const open = weeksAgo === 1 ? openWeekAgo : weeksAgo === 2 ? openTwoWeeksAgo : null;
    return {
      key: keyOf('snapshot', DANA, measure, date),
      fields: {
        Measure__c: measure,
        Snapshot_Date__c: date,
        Latest__c: false,
        Unique_Key__c: keyOf('snapshot', DANA, measure, date),
        [`${prefix}Credited__c`]: credited[week] ?? 0,
        [`${prefix}Chance__c`]: chance[week] ?? 0,
        ...(measure === 'Revenue' &&
          storedFigures({ credited: credited[week] ?? 0, target: REVENUE, expected: expectedBy(date, REVENUE) })),
        ...(open && { Deals__c: JSON.stringify(open) })
      },
      ...(open && { namesRecords: ['Deals__c'] }),
      parents: { Quota__r: quarterKey(measure), Period__r: periodKey('2026-Q1') },
      people: { User__c: DANA },
      owner: DANA
    };
  })
);

/** Dana's open deals as her forecast has them. */
export const danaOpen = OPEN.map(([id, account, name, stage, closeDate, , amount, , , nextStep]) => ({
  ...{ key: dealKey(id), alias: DANA, account, name, stage, closeDate, amount },
  category: CATEGORIES[id] ?? 'Pipeline',
  ...(nextStep !== null && { nextStep })
}));

/** What Dana has won this week: of the second she has a part. */
export const danaWon = [
  { id: 'c7', account: 'Northgate Foods', name: 'Endpoint starter', closeDate: '2026-02-09', amount: 17_000 },
  { id: 'c8', account: 'Orrin Manufacturing', name: 'Virtualization licences', closeDate: '2026-02-12', amount: 32_000 }
].map(({ id, ...deal }) => ({ ...deal, key: dealKey(id), alias: DANA, stage: 'Closed Won', category: 'Commit' }));
