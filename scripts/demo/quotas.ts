// Periods, holidays, and the quotas of everybody but Dana: by quarter and month, handed down from VP to managers to reps.
import { keyOf, type DemoRecord } from './types.ts';

const YEARS = [2025, 2026];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
];

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const lastDayOf = (year: number, month: number): string =>
  `${year}-${twoDigits(month)}-${twoDigits(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;

/** Keys of periods: `2026`, `2026-Q1`, `2026-01`. */
export const periodKey = (period: string): string => keyOf('period', period);

function period(
  key: string,
  fields: { name: string; kind: string; start: string; end: string; closes?: string },
  parent?: string
): DemoRecord {
  return {
    key: periodKey(key),
    fields: {
      Name: fields.name,
      Kind__c: fields.kind,
      Start_Date__c: fields.start,
      End_Date__c: fields.end,
      Closes_On__c: fields.closes ?? null
    },
    ...(parent !== undefined && { parents: { Parent__r: periodKey(parent) } })
  };
}

/** The year before the quarters has none: what was won then is in a period, though nobody had a quota. */
export const years: readonly DemoRecord[] = [YEARS[0]! - 1, ...YEARS].map((year) =>
  period(String(year), { name: `FY ${year}`, kind: 'Year', start: `${year}-01-01`, end: `${year}-12-31` })
);

export const quarters: readonly DemoRecord[] = YEARS.flatMap((year) =>
  [1, 2, 3, 4].map((quarter) =>
    period(
      `${year}-Q${quarter}`,
      {
        name: `Q${quarter} ${year}`,
        kind: 'Quarter',
        start: `${year}-${twoDigits(quarter * 3 - 2)}-01`,
        end: lastDayOf(year, quarter * 3),
        // Ten days into the next quarter.
        closes: quarter === 4 ? `${year + 1}-01-10` : `${year}-${twoDigits(quarter * 3 + 1)}-10`
      },
      String(year)
    )
  )
);

export const months: readonly DemoRecord[] = YEARS.flatMap((year) =>
  MONTHS.map((name, index) =>
    period(
      `${year}-${twoDigits(index + 1)}`,
      {
        name: `${name} ${year}`,
        kind: 'Month',
        start: `${year}-${twoDigits(index + 1)}-01`,
        end: lastDayOf(year, index + 1)
      },
      `${year}-Q${Math.floor(index / 3) + 1}`
    )
  )
);

const HOLIDAYS: readonly (readonly [date: string, name: string])[] = [
  ['2025-01-01', "New Year's Day"],
  ['2025-01-20', 'Martin Luther King Jr. Day'],
  ['2025-02-17', "Washington's Birthday"],
  ['2025-05-26', 'Memorial Day'],
  ['2025-06-19', 'Juneteenth'],
  ['2025-07-04', 'Independence Day'],
  ['2025-09-01', 'Labor Day'],
  ['2025-11-27', 'Thanksgiving Day'],
  ['2025-12-25', 'Christmas Day'],
  ['2026-01-01', "New Year's Day"],
  ['2026-01-19', 'Martin Luther King Jr. Day'],
  ['2026-02-16', "Washington's Birthday"],
  ['2026-05-25', 'Memorial Day'],
  ['2026-06-19', 'Juneteenth'],
  ['2026-07-03', 'Independence Day (observed)'],
  ['2026-09-07', 'Labor Day'],
  ['2026-11-26', 'Thanksgiving Day'],
  ['2026-12-25', 'Christmas Day']
];

export const holidays: readonly DemoRecord[] = HOLIDAYS.map(([date, name]) => ({
  key: keyOf('holiday', date),
  fields: { Name: name, Date__c: date, Calendar__c: 'Default' }
}));

export interface QuotaOf {
  readonly alias: string;
  readonly period: string;
  readonly measure: string;
  /** In units of the measure. */
  readonly base: number;
  /** Alias of whose quota of the same sort it is a part of. */
  readonly partOf?: string;
}

const quotaKey = (alias: string, measure: string, of: string): string => keyOf('quota', alias, measure, of);

export function quota({ alias, period: of, measure, base, partOf }: QuotaOf): DemoRecord {
  return {
    key: quotaKey(alias, measure, of),
    fields: {
      Name: `${measure === 'NewLogos' ? 'New logos' : measure} ${of}`,
      Measure__c: measure,
      Credit_Type__c: 'Direct',
      Base__c: base
    },
    parents: {
      Period__r: periodKey(of),
      ...(partOf !== undefined && { Parent_Quota__r: quotaKey(partOf, measure, of) })
    },
    people: { User__c: alias }
  };
}

/** What each asks of the first quarter, revenue and margin, with whose quota it is a part of. */
type Row = readonly [alias: string, revenue: number, margin: number, partOf?: string];

const VP: Row = ['vp', 18_500_000, 2_700_000];
const MANAGERS: readonly Row[] = [
  ['manager', 6_400_000, 920_000, 'vp'],
  ['manager2', 5_200_000, 740_000, 'vp'],
  ['marcus', 6_300_000, 945_000, 'vp']
];
const REPS: readonly Row[] = [
  ['rep', 1_800_000, 260_000, 'manager'],
  ['rep2', 1_500_000, 215_000, 'manager'],
  ['rep3', 1_300_000, 185_000, 'manager'],
  ['inside', 600_000, 84_000, 'manager'],
  ['rep4', 2_100_000, 300_000, 'manager2'],
  ['rep5', 1_700_000, 240_000, 'manager2'],
  ['inside2', 700_000, 100_000, 'manager2']
];
/** As the season has it: a quarter of the quarter in its first month, nearly half in its last. */
const MONTH_SHARES: readonly (readonly [month: string, percent: number])[] = [
  ['01', 25],
  ['02', 30],
  ['03', 45]
];

function quotasOf([alias, revenue, margin, partOf]: Row): DemoRecord[] {
  const above = partOf === undefined ? {} : { partOf };
  return (
    [
      ['Revenue', revenue],
      ['Margin', margin]
    ] as const
  ).flatMap(([measure, base]) => [
    quota({ alias, period: '2026-Q1', measure, base, ...above }),
    ...MONTH_SHARES.map(([month, percent]) =>
      quota({ alias, period: `2026-${month}`, measure, base: (base * percent) / 100, ...above })
    ),
    quota({ alias, period: '2025-Q1', measure, base: Math.round((base * 0.9) / 1000) * 1000, ...above })
  ]);
}

export const quotasOfVp: readonly DemoRecord[] = quotasOf(VP);
export const quotasOfManagers: readonly DemoRecord[] = MANAGERS.flatMap(quotasOf);
export const quotasOfReps: readonly DemoRecord[] = REPS.flatMap(quotasOf);
