// Marcus's team of team-board.png, as Apex sends it: thousands in the rows here, cents in what is sent.
import type { TeamBoardLoad } from 'c/teamEngine';

const CENTS_OF_THOUSAND = 100_000;

type Row = readonly [
  id: string,
  name: string,
  team: string,
  quota: number,
  months: readonly [january: number, february: number],
  margin: number,
  segments: readonly [retained: number, expansion: number, fresh: number],
  pace: number,
  chance: number,
  open: readonly (readonly [amount: number, percent: number])[]
];

// prettier-ignore
export const ROWS: readonly Row[] = [
  ['grace', 'Grace Adeyemi', 'public', 950, [299, 172], 65, [236, 176, 59], 1.215484, 0.7, [[200, 70], [340, 70], [180, 10], [252, 90]]],
  ['mei', 'Mei Tanaka', 'public', 850, [222, 147], 55.7, [131, 161, 77], 1.064288, 0.607422, [[190, 75], [140, 25], [120, 75], [170, 25], [323, 70]]],
  ['henrik', 'Henrik Solberg', 'public', 700, [168, 92], 42.1, [148, 83, 29], 0.910599, 0.432, [[70, 40], [310, 70], [140, 50], [290, 20]]],
  ['rosa', 'Rosa Lindqvist', 'public', 650, [139, 46], 27.6, [103, 62, 20], 0.697767, 0.09, [[70, 30], [260, 30], [190, 50], [168, 30]]],
  ['luis', 'Luis Arroyo', 'commercial', 850, [262, 118], 54, [140, 151, 89], 1.096015, 0.6796, [[100, 70], [240, 70], [370, 60], [235, 40]]],
  ['owen', 'Owen Keane', 'commercial', 600, [128, 104], 36, [39, 73, 120], 0.947957, 0.4425, [[60, 75], [180, 60], [320, 25], [132, 60]]],
  ['dana', 'Dana Whitlock', 'commercial', 900, [205, 110], 49.14, [102, 168, 45], 0.858065, 0.3767, [[200, 60], [150, 50], [300, 30], [250, 40], [100, 80], [200, 25]]],
  ['priya', 'Priya Raman', 'commercial', 800, [150, 62], 36.2, [117, 65, 30], 0.649677, 0.0912, [[70, 40], [80, 30], [270, 25], [330, 30], [138, 60]]]
];

/** R9 of the quarter by 13 February: 25/30/45 over 20/19/22 business days, 30 of them gone. */
export const ELAPSED = 0.25 + (0.3 * 10) / 19;
const cents = (thousands: number): number => Math.round(thousands * CENTS_OF_THOUSAND);

export const MARCUS: TeamBoardLoad = {
  userName: 'Marcus Oyelaran',
  today: '2026-02-13',
  currencyCode: 'USD',
  currencyDecimals: 2,
  costVisible: true,
  period: { key: 'q1', name: 'Q1 2026', start: '2026-01-01', last: '2026-03-31' },
  days: 61,
  daysGone: 30,
  months: [
    { key: '01', name: 'January 2026', start: '2026-01-01', last: '2026-01-31' },
    { key: '02', name: 'February 2026', start: '2026-02-01', last: '2026-02-28' },
    { key: '03', name: 'March 2026', start: '2026-03-01', last: '2026-03-31' }
  ],
  teams: [
    { id: 'east', name: 'Strategic Sales East' },
    { id: 'commercial', name: 'Commercial', parent: 'east' },
    { id: 'public', name: 'Public & Health', parent: 'east' }
  ],
  reps: ROWS.map(([id, name, team]) => ({ id, name, firstName: name.split(' ')[0] ?? null, team })),
  rows: ROWS.flatMap(([rep, , , quota, months, margin, [retained, expansion, fresh], pace, chance, open]) => [
    {
      rep,
      measure: 'Revenue' as const,
      storedOn: '2026-02-13',
      incomplete: false,
      credited: cents(months[0] + months[1]),
      quota: cents(quota),
      expected: Math.round(cents(quota) * ELAPSED),
      pace: Math.round(pace * 1_000_000),
      open: cents(open.reduce((sum, [amount]) => sum + amount, 0)),
      chance: Math.round(chance * 1_000_000),
      retained: cents(retained),
      expansion: cents(expansion),
      fresh: cents(fresh),
      deals: JSON.stringify(
        open.map(([amount, percent], place) => ({
          id: `${rep}-${place}`,
          name: `Deal ${place}`,
          value: cents(amount),
          probability: percent * 10_000,
          closeDate: '2026-03-20'
        }))
      )
    },
    {
      rep,
      measure: 'Margin' as const,
      storedOn: '2026-02-13',
      incomplete: false,
      credited: cents(margin),
      quota: cents(quota * 0.15),
      expected: Math.round(cents(quota * 0.15) * ELAPSED)
    }
  ]),
  monthRows: ROWS.flatMap(([rep, , , quota, [january, february]]) => [
    { rep, month: '01', credited: cents(january), quota: cents(quota * 0.25), expected: cents(quota * 0.25) },
    {
      rep,
      month: '02',
      credited: cents(february),
      quota: cents(quota * 0.3),
      expected: Math.round((cents(quota * 0.3) * 10) / 19)
    }
  ]),
  dealsLater: false
};
