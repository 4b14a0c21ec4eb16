// The forecasts of Marcus's team of the forecast's screen: those of last week with the deals as they were, those of this
// week so far, and what came of a year of them.
import { danaOpen, danaWon } from './dana.ts';
import { roles, users } from './people.ts';
import { periodKey } from './quotas.ts';
import { eastOpen, eastWon, type EastDeal } from './strategicEast.ts';
import { keyOf, type DemoRecord } from './types.ts';

type Deal = Omit<EastDeal, 'category'> & { readonly category: string };

const WEEK = '2026-02-13';
const LAST_WEEK = '2026-02-06';
const QUARTER = '2026-Q1';

/** Deals that have left the quarter this week: two slipped, one is lost. */
const LEFT: readonly Deal[] = [
  {
    ...{ key: keyOf('opportunity', 'henrik', 'slipped'), alias: 'henrik', account: 'Lakeview County' },
    ...{ name: 'SAN refresh', stage: 'Negotiation/Review', closeDate: '2026-04-10', amount: 98_000 },
    ...{ category: 'Commit', nextStep: 'Board votes 7 April' }
  },
  {
    ...{ key: keyOf('opportunity', 'rosa', 'slipped'), alias: 'rosa', account: 'Ardmore Health', name: 'Voice' },
    ...{ stage: 'Proposal/Price Quote', closeDate: '2026-04-21', amount: 60_000, category: 'Best Case' },
    nextStep: 'Legal review'
  },
  {
    ...{ key: keyOf('opportunity', 'priya', 'lost'), alias: 'priya', account: 'Pell & Sons', name: 'SD-WAN' },
    ...{ stage: 'Closed Lost', closeDate: '2026-02-11', amount: 85_000, category: 'Omitted' },
    nextStep: 'To the incumbent, on price'
  }
];

const ACCOUNTS: Readonly<Record<string, string>> = {
  henrik: keyOf('account', 'henrik', 1),
  rosa: keyOf('account', 'rosa', 2),
  priya: keyOf('account', 'priya', 3)
};

export const forecastDeals: readonly DemoRecord[] = LEFT.map((deal) => ({
  key: deal.key,
  fields: {
    Name: deal.name,
    StageName: deal.stage,
    CloseDate: deal.closeDate,
    Amount: deal.amount,
    ForecastCategoryName: deal.category,
    NextStep: deal.nextStep ?? null
  },
  parents: { Account: ACCOUNTS[deal.alias] ?? '' },
  owner: deal.alias
}));

const OPEN: readonly Deal[] = [...eastOpen, ...danaOpen];
const WON: readonly Deal[] = [...eastWon, ...danaWon];

const stateOf = ({ stage }: Deal): string => ({ 'Closed Won': 'Won', 'Closed Lost': 'Lost' })[stage] ?? 'Open';

/** As `ForecastDeal` is stored. */
const stored = (deal: Deal) => ({
  ...{ id: deal.key, name: deal.name, account: deal.account, amount: deal.amount * 100 },
  ...{ category: deal.category.replace(' ', ''), closeDate: deal.closeDate, stage: deal.stage, state: stateOf(deal) },
  ...(deal.nextStep !== undefined && { nextStep: deal.nextStep })
});

/** What was another way last week, by the key of the deal; null: it was not there. */
const BEFORE: Readonly<Record<string, Partial<Deal> | null>> = {
  [keyOf('opportunity', 'grace', 'open-2')]: { amount: 242_000 },
  [keyOf('opportunity', 'grace', 'open-3')]: { category: 'Best Case' },
  [keyOf('opportunity', 'luis', 'open-2')]: { category: 'Best Case' },
  [keyOf('opportunity', 'henrik', 'open-2')]: null,
  [keyOf('opportunity', 'owen', 'open-2')]: null,
  [keyOf('opportunity', 'henrik', 'slipped')]: { closeDate: '2026-03-26' },
  [keyOf('opportunity', 'rosa', 'slipped')]: { closeDate: '2026-03-25', category: 'Commit' },
  [keyOf('opportunity', 'priya', 'lost')]: {
    ...{ stage: 'Negotiation/Review', closeDate: '2026-03-12', category: 'Commit' }
  }
};

function lastWeekOf(deal: Deal): readonly Deal[] {
  const before = BEFORE[deal.key];
  const wasOpen = deal.stage === 'Closed Won' ? { stage: 'Negotiation/Review', closeDate: '2026-02-20' } : {};
  return before === null ? [] : [{ ...deal, ...wasOpen, ...before }];
}

const dealsOf = (alias: string): readonly Deal[] => [...OPEN, ...LEFT, ...WON].filter((deal) => deal.alias === alias);

const QUARTER_ENDS = '2026-03-31';

/** The sum of a category that closes in the quarter. */
const sumOf = (deals: readonly Deal[], category: string): number =>
  deals
    .filter((deal) => stateOf(deal) === 'Open' && deal.category === category && deal.closeDate <= QUARTER_ENDS)
    .reduce((sum, { amount }) => sum + amount, 0);

const STEPS = ['New', 'Moved_Up', 'Amount', 'Won', 'Lost', 'Slipped'] as const;

interface Rep {
  readonly alias: string;
  readonly booked: number;
  /** In thousands, in the order of {@link STEPS}. */
  readonly steps: readonly number[];
  /** When it was submitted this week; null: a draft; absent: not begun. */
  readonly submitted?: string | null;
  readonly fields?: DemoRecord['fields'];
  /** Errors of the four quarters of last year, in percent; below zero too low. */
  readonly errors: readonly number[];
}

const reps: readonly Rep[] = [
  {
    ...{ alias: 'grace', booked: 471_000, steps: [0, 120, -22, -46, 0, 0], submitted: 'T15:12:00.000Z' },
    errors: [10, -8, 7, 11]
  },
  {
    ...{ alias: 'luis', booked: 380_000, steps: [0, 140, 0, -38, 0, 0], submitted: 'T16:20:00.000Z' },
    ...{ errors: [-5, 5, -4, 6], fields: { Note__c: 'Quill said yes by phone, order follows.' } }
  },
  {
    ...{ alias: 'mei', booked: 369_000, steps: [0, 0, 0, -22, 0, 0], submitted: 'T15:40:00.000Z' },
    errors: [4, -5, 4, -3]
  },
  {
    ...{ alias: 'dana', booked: 315_000, steps: [0, 0, 0, -49, 0, 0], submitted: null, errors: [6, 7, -6, 5] },
    fields: { Note__c: "Penrose waits for legal, Halden's CFO signs 20 March." }
  },
  {
    ...{ alias: 'owen', booked: 232_000, steps: [57, 0, 0, -53, 0, 0], submitted: 'T16:31:00.000Z' },
    errors: [15, 14, 15, 12]
  },
  {
    ...{ alias: 'henrik', booked: 260_000, steps: [38, 0, 0, 0, 0, -98], submitted: 'T16:41:00.000Z' },
    errors: [20, 22, 21, 25],
    fields: {
      Manager_Change__c: -80_000,
      Manager_Reason__c: 'second phase needs the same board vote.',
      Changed_At__c: `${WEEK}T16:50:00.000Z`
    }
  },
  {
    ...{ alias: 'priya', booked: 212_000, steps: [0, 0, 0, 0, -85, 0], submitted: 'T16:55:00.000Z' },
    errors: [30, 28, 32, 34]
  },
  { alias: 'rosa', booked: 185_000, steps: [0, 0, 0, 0, 0, -60], errors: [17, 18, 18, 19] }
];

/** Name of the role, as it is stored with a forecast. */
function teamOf(alias: string): string {
  const role = users.find((user) => user.alias === alias)?.role;
  return roles.find(({ developerName }) => developerName === role)?.name ?? '';
}

const row = (alias: string, week: string, period: string, fields: DemoRecord['fields']): DemoRecord => ({
  key: keyOf('forecast', alias, week),
  fields: {
    Week__c: week,
    Kind__c: 'Rep',
    Team__c: teamOf(alias),
    Unique_Key__c: keyOf('forecast', alias, week),
    ...fields
  },
  parents: { Period__r: periodKey(period) },
  people: { User__c: alias },
  namesRecords: ['Deals__c'],
  owner: alias
});

function figuresOf(deals: readonly Deal[]): DemoRecord['fields'] {
  const [sure, best, rest] = ['Commit', 'Best Case', 'Pipeline'].map((category) => sumOf(deals, category));
  return {
    ...{ Commit__c: sure ?? 0, Best_Case__c: best ?? 0, Pipeline__c: rest ?? 0 },
    ...{ Deals_Commit__c: sure ?? 0, Deals_Best_Case__c: best ?? 0, Deals_Pipeline__c: rest ?? 0 },
    Deals__c: JSON.stringify(deals.map(stored))
  };
}

function lastWeek({ alias, booked }: Rep): DemoRecord {
  return row(alias, LAST_WEEK, QUARTER, {
    ...figuresOf(dealsOf(alias).flatMap(lastWeekOf)),
    ...{ Status__c: 'Submitted', Submitted_At__c: `${LAST_WEEK}T23:05:00.000Z`, Locked__c: true },
    ...{ Locked_At__c: '2026-02-07T01:00:00.000Z', Booked__c: booked - 60_000 }
  });
}

function thisWeek({ alias, booked, steps, submitted, fields = {} }: Rep): readonly DemoRecord[] {
  if (submitted === undefined) return [];
  const before = dealsOf(alias).flatMap(lastWeekOf);
  const made = row(alias, WEEK, QUARTER, {
    ...figuresOf(dealsOf(alias)),
    ...{ Status__c: submitted === null ? 'Draft' : 'Submitted', Locked__c: false, Booked__c: booked },
    Submitted_At__c: submitted === null ? null : `${WEEK}${submitted}`,
    Commit_Before__c: sumOf(before, 'Commit'),
    ...Object.fromEntries(STEPS.map((step, place) => [`Bridge_${step}__c`, (steps[place] ?? 0) * 1000])),
    ...fields
  });
  return [{ ...made, people: { ...made.people, ...('Manager_Change__c' in fields && { Changed_By__c: 'marcus' }) } }];
}

/** The Friday in the middle of each quarter of last year. */
const MIDDLES = ['2025-02-14', '2025-05-16', '2025-08-15', '2025-11-14'];

/** What came after it is as much as is booked this quarter: a round number to be off by percents of. */
const lastYear = ({ alias, booked, errors }: Rep): readonly DemoRecord[] =>
  MIDDLES.map((week, place) => {
    const error = errors[place] ?? 0;
    return row(alias, week, `2025-Q${place + 1}`, {
      ...{ Status__c: 'Submitted', Locked__c: true, Measured__c: true, Booked__c: booked, Actual__c: booked },
      ...{ Commit__c: (booked * (100 + error)) / 100, Error__c: Math.abs(error) }
    });
  });

export const forecasts: readonly DemoRecord[] = [
  ...reps.flatMap(lastYear),
  ...reps.map(lastWeek),
  ...reps.flatMap(thisWeek)
];
