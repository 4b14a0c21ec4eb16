// The seven colleagues of Dana in Marcus Oyelaran's team: quotas, the deals that make their credit, and those that are
// open, with the figures of the team board's screen. Thousands where a row says so.
import { quillFields } from './assignment.ts';
import { quota } from './quotas.ts';
import { lineOf } from './sale.ts';
import { keyOf, type DemoRecord } from './types.ts';
import { productKey, vendorKey } from './vendors.ts';

const MANAGER = 'marcus';
const MONTHS: readonly (readonly [month: string, percent: number])[] = [
  ['01', 25],
  ['02', 30],
  ['03', 45]
];
/** The company asks 15 % of margin of everybody. */
const MARGIN_PERCENT = 15;

interface Rep {
  readonly alias: string;
  /** Of the quarter, in thousands. */
  readonly quota: number;
  /** Credit of January and of February, in thousands. */
  readonly months: readonly [january: number, february: number];
  /** Retained, expansion, new; in thousands. */
  readonly segments: readonly [retained: number, expansion: number, fresh: number];
  readonly margin: number;
  readonly open: readonly Open[];
  /** Of the last sale, in thousands: what was won this week. */
  readonly lately?: number;
  readonly customers: readonly string[];
}

/** Amount in thousands, probability in percent; one that the forecast's screen names has a customer, a name, a next step. */
type Open = readonly [
  amount: number,
  probability: number,
  closeDate: string,
  category: 'Commit' | 'Best Case' | 'Pipeline',
  about?: readonly [customer: number, name: string, nextStep: string]
];

const reps: readonly Rep[] = [
  {
    alias: 'grace',
    quota: 950,
    months: [299, 172],
    segments: [236, 176, 59],
    margin: 65_000,
    open: [
      [250, 90, '2026-02-27', 'Commit'],
      [220, 60, '2026-03-06', 'Commit', [0, 'Laptops', 'Quantity 220 to 200']],
      [120, 75, '2026-03-20', 'Commit', [2, 'Endpoints', 'Funding released']],
      [200, 45, '2026-03-26', 'Best Case'],
      [180, 30, '2026-03-30', 'Best Case']
    ],
    lately: 46,
    customers: ['Alder County Schools', 'Corvane Hospital Group', 'City of Arden']
  },
  {
    alias: 'mei',
    quota: 850,
    months: [222, 147],
    segments: [131, 161, 77],
    margin: 55_700,
    open: [
      [265, 70, '2026-03-05', 'Commit'],
      [200, 70, '2026-02-26', 'Commit'],
      [190, 55, '2026-03-18', 'Best Case'],
      [170, 55, '2026-03-31', 'Best Case'],
      [120, 30, '2026-03-26', 'Best Case']
    ],
    lately: 22,
    customers: ['Bellwater City Works', 'Mercer Valley Clinic', 'Stoneford College']
  },
  {
    alias: 'henrik',
    quota: 700,
    months: [168, 92],
    segments: [148, 83, 29],
    margin: 42_100,
    open: [
      [142, 80, '2026-03-12', 'Commit'],
      [38, 70, '2026-03-25', 'Commit'],
      [310, 40, '2026-03-19', 'Best Case'],
      [210, 45, '2026-03-27', 'Best Case'],
      [110, 30, '2026-03-31', 'Pipeline']
    ],
    customers: ['Lakeview County', 'Larkin Public Health', 'Tollgate District']
  },
  {
    alias: 'rosa',
    quota: 650,
    months: [139, 46],
    segments: [103, 62, 20],
    margin: 27_600,
    open: [
      [70, 90, '2026-03-10', 'Commit'],
      [260, 60, '2026-03-27', 'Best Case'],
      [120, 50, '2026-03-17', 'Best Case'],
      [240, 15, '2026-03-31', 'Pipeline']
    ],
    customers: ['Calder Water Board', 'Ardmore Health', 'Verity Libraries']
  },
  {
    alias: 'luis',
    quota: 850,
    months: [262, 118],
    segments: [140, 151, 89],
    margin: 54_000,
    open: [
      [330, 65, '2026-03-13', 'Commit'],
      [140, 90, '2026-03-04', 'Commit', [0, 'Data center', 'Verbal yes, order by 27 Feb']],
      [240, 50, '2026-03-24', 'Best Case'],
      [235, 30, '2026-03-31', 'Best Case']
    ],
    lately: 38,
    customers: ['Quill Media', 'Kettle and Crane', 'Monarch Tile']
  },
  {
    alias: 'owen',
    quota: 600,
    months: [128, 104],
    segments: [39, 73, 120],
    margin: 36_000,
    open: [
      [128, 80, '2026-03-11', 'Commit'],
      [57, 65, '2026-02-25', 'Commit'],
      [215, 60, '2026-03-18', 'Best Case'],
      [180, 35, '2026-03-30', 'Best Case'],
      [110, 10, '2026-03-31', 'Pipeline']
    ],
    lately: 53,
    customers: ['Dunmore Glass', 'Palisade Outfitters', 'Thornbury Foods']
  },
  {
    alias: 'priya',
    quota: 800,
    months: [150, 62],
    segments: [117, 65, 30],
    margin: 36_200,
    open: [
      [90, 70, '2026-03-06', 'Commit'],
      [230, 50, '2026-03-16', 'Best Case'],
      [160, 40, '2026-03-27', 'Best Case'],
      [250, 20, '2026-03-30', 'Pipeline'],
      [160, 25, '2026-03-31', 'Pipeline']
    ],
    customers: ['Garrick Motors', 'Osprey Textiles', 'Pell & Sons']
  }
];

const SEGMENTS = ['Retained', 'Expansion', 'New'] as const;
const NAMES = { Retained: 'Support renewal', Expansion: 'Storage expansion', New: 'Backup starter' } as const;
const SKUS = { Retained: 'CIN-BKP', Expansion: 'S30', New: 'CIN-ARC' } as const;
const DAYS = ['2026-01-15', '2026-01-27', '2026-02-05', '2026-02-11'];
const OPEN_NAMES = [
  'Campus network',
  'Data center refresh',
  'Backup and recovery',
  'Wireless renewal',
  'Storage growth'
];

interface Deal {
  readonly id: string;
  readonly alias: string;
  readonly account: string;
  readonly name: string;
  readonly stage: string;
  readonly closeDate: string;
  readonly segment: (typeof SEGMENTS)[number];
  readonly amount: number;
  readonly margin: number;
  readonly sku: string;
  readonly probability?: number;
  readonly category?: Open[3];
  readonly nextStep?: string;
}

const accountKey = (alias: string, place: number): string => keyOf('account', alias, place + 1);
const dealKey = ({ alias, id }: Pick<Deal, 'alias' | 'id'>): string => keyOf('opportunity', alias, id);

/** Segment by segment, January is filled first; what is left is February's. */
function wonOf(rep: Rep): Deal[] {
  let january = rep.months[0];
  const parts = SEGMENTS.flatMap((segment, place) => {
    const whole = rep.segments[place] ?? 0;
    const first = Math.min(whole, january);
    january -= first;
    return [
      { segment, place, amount: first, month: 0 },
      { segment, place, amount: whole - first, month: 1 }
    ].filter(({ amount }) => amount > 0);
  });
  // What was won this week is a deal of its own.
  const last = parts.at(-1);
  if (last && rep.lately !== undefined) {
    parts.splice(-1, 1, { ...last, amount: last.amount - rep.lately }, { ...last, amount: rep.lately });
  }
  const credited = parts.reduce((sum, { amount }) => sum + amount, 0);
  let left = rep.margin;
  return parts.map(({ segment, place, amount, month }, index) => {
    const margin = index === parts.length - 1 ? left : Math.round((rep.margin * amount) / credited / 100) * 100;
    left -= margin;
    return {
      id: `won-${index + 1}`,
      alias: rep.alias,
      account: accountKey(rep.alias, place),
      name: `${rep.customers[place]} - ${NAMES[segment]}`,
      stage: 'Closed Won',
      closeDate: DAYS[month * 2 + (index % 2)] ?? '',
      segment,
      amount: amount * 1000,
      margin,
      sku: SKUS[segment]
    };
  });
}

function openOf(rep: Rep): Deal[] {
  return rep.open.map(([amount, probability, closeDate, category, about], index) => ({
    id: `open-${index + 1}`,
    alias: rep.alias,
    account: accountKey(rep.alias, about?.[0] ?? index % rep.customers.length),
    name: about?.[1] ?? OPEN_NAMES[index] ?? '',
    stage: stageOf(probability),
    closeDate,
    segment: 'Expansion',
    amount: amount * 1000,
    margin: (amount * 1000 * MARGIN_PERCENT) / 100,
    sku: 'S30',
    probability,
    category,
    ...(about && { nextStep: about[2] })
  }));
}

function stageOf(probability: number): string {
  if (probability >= 60) return 'Negotiation/Review';
  if (probability >= 40) return 'Proposal/Price Quote';
  return probability >= 30 ? 'Needs Analysis' : 'Qualification';
}

const deals: readonly Deal[] = reps.flatMap((rep) => [...wonOf(rep), ...openOf(rep)]);

/** Who asks how much of the quarter, and the sales that are credited: what stored figures of earlier weeks are made of. */
export const eastRevenue: readonly { readonly alias: string; readonly quota: number }[] = reps.map((rep) => ({
  alias: rep.alias,
  quota: rep.quota * 1000
}));
export const eastWins: readonly Pick<Deal, 'alias' | 'closeDate' | 'amount'>[] = deals.filter(
  ({ stage }) => stage === 'Closed Won'
);

/** A deal as a forecast has it. */
export interface EastDeal {
  readonly key: string;
  readonly alias: string;
  readonly account: string;
  readonly name: string;
  readonly stage: string;
  readonly closeDate: string;
  readonly amount: number;
  readonly category: Open[3];
  readonly nextStep?: string;
}

const nameOf = ({ alias, account }: Deal): string => {
  const rep = reps.find((one) => one.alias === alias);
  return rep?.customers.find((_name, place) => accountKey(alias, place) === account) ?? '';
};

const described = (deal: Deal): EastDeal => ({
  ...{ key: dealKey(deal), alias: deal.alias, account: nameOf(deal), name: deal.name, stage: deal.stage },
  ...{ closeDate: deal.closeDate, amount: deal.amount, category: deal.category ?? 'Commit' },
  ...(deal.nextStep !== undefined && { nextStep: deal.nextStep })
});

export const eastOpen: readonly EastDeal[] = deals.filter(({ category }) => category !== undefined).map(described);

/** The deal of each that was won this week, who has won one. */
export const eastWon: readonly EastDeal[] = reps.flatMap((rep) =>
  rep.lately === undefined ? [] : wonOf(rep).slice(-1).map(described)
);

export const eastAccounts: readonly DemoRecord[] = reps.flatMap(({ alias, customers }) =>
  customers.map((name, place) => ({
    key: accountKey(alias, place),
    fields: {
      Name: name,
      Type: 'Customer - Direct',
      Segment__c: 'Mid-market',
      Region__c: 'East',
      ...(name === 'Quill Media' && quillFields)
    },
    owner: alias
  }))
);

export const eastDeals: readonly DemoRecord[] = deals.map((deal) => ({
  key: dealKey(deal),
  fields: {
    Name: deal.name,
    StageName: deal.stage,
    CloseDate: deal.closeDate,
    ...(deal.probability !== undefined && { Probability: deal.probability }),
    ...(deal.category !== undefined && { ForecastCategoryName: deal.category }),
    ...(deal.nextStep !== undefined && { NextStep: deal.nextStep }),
    Credit_Segment__c: deal.segment,
    Customer_Rebate__c: lineOf(deal).rebate
  },
  parents: { Account: deal.account },
  owner: deal.alias
}));

export const eastLines: readonly DemoRecord[] = deals.map((deal) => {
  const { quantity, price } = lineOf(deal);
  return {
    key: `${dealKey(deal)}-line-1`,
    fields: { Quantity: quantity, UnitPrice: price },
    parents: { Opportunity: dealKey(deal) },
    priced: productKey(deal.sku)
  };
});

export const eastQuotas: readonly DemoRecord[] = reps.flatMap(({ alias, quota: thousands }) =>
  (
    [
      ['Revenue', thousands * 1000],
      ['Margin', thousands * 10 * MARGIN_PERCENT]
    ] as const
  ).flatMap(([measure, base]) => [
    quota({ alias, period: '2026-Q1', measure, base, partOf: MANAGER }),
    ...MONTHS.map(([month, percent]) =>
      quota({ alias, period: `2026-${month}`, measure, base: (base * percent) / 100, partOf: MANAGER })
    )
  ])
);

/** What a team has to see to: a certificate that ends, and a plan whose review is overdue. */
export const eastCertificates: readonly DemoRecord[] = [
  {
    key: keyOf('certificate', 'dana', 'cindral'),
    fields: { Name: 'Cindral Data Protection Specialist', Valid_From__c: '2024-03-05', Valid_To__c: '2026-03-04' },
    parents: { Vendor__r: vendorKey('cindral') },
    people: { Holder__c: 'dana' }
  }
];

export const eastPlans: readonly DemoRecord[] = [
  {
    key: keyOf('plan', 'dana', 'castell'),
    fields: {
      Name: 'Castell University 2026',
      Type__c: 'Expand',
      Status__c: 'Approved',
      Start_Date__c: '2026-01-01',
      End_Date__c: '2026-12-31',
      Next_Review__c: '2026-02-11'
    },
    parents: { Account__r: keyOf('account', 'dana', 'castell') },
    owner: 'dana'
  }
];
