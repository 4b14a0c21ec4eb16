// Credit up a hierarchy by R1, from a file, and what is said of a file that is none.
import { readTeam, rollUp, type Team } from './team.ts';

const direct = (rep: string, percent: number) => ({ rep, percent, creditType: 'Direct' });
const team: Team = {
  today: '2026-02-13',
  periods: [
    { key: 'Jan', start: '2026-01-01', end: '2026-01-31' },
    { key: 'Feb', start: '2026-02-01', end: '2026-02-28' }
  ],
  reps: [
    { id: 'vp', manager: null },
    { id: 'manager', manager: 'vp' },
    { id: 'dana', manager: 'manager' },
    { id: 'omar', manager: 'manager' }
  ],
  deals: [
    {
      id: 'shared',
      date: '2026-01-20',
      amount: 10_001,
      margin: 1_001,
      splits: [direct('dana', 500_000), direct('omar', 500_000)]
    },
    { id: 'own', date: '2026-02-02', amount: 7_000, margin: 700, splits: [direct('manager', 1_000_000)] },
    { id: 'later', date: '2026-02-20', amount: 9_000, margin: 900, splits: [direct('dana', 1_000_000)] }
  ]
};
const read = (changes: object) => readTeam(JSON.stringify({ ...team, ...changes }), 'team.json');
const totalsOf = (given: Team, asOf = given.today) =>
  Object.fromEntries(rollUp(given, asOf).reps.map(({ id, periods }) => [id, [periods['Jan'], periods['Feb']]]));

test('each line is rounded half away from zero, and managers have all below them', () => {
  // 5,000.5 and 500.5 to each of the two.
  expect(totalsOf(read({}))).toEqual({
    dana: [
      { revenue: 5_001, margin: 501 },
      { revenue: 0, margin: 0 }
    ],
    omar: [
      { revenue: 5_001, margin: 501 },
      { revenue: 0, margin: 0 }
    ],
    manager: [
      { revenue: 10_002, margin: 1_002 },
      { revenue: 7_000, margin: 700 }
    ],
    vp: [
      { revenue: 10_002, margin: 1_002 },
      { revenue: 7_000, margin: 700 }
    ]
  });
});

test('credit counts from its own day on', () => {
  expect(totalsOf(team, '2026-02-20')['dana']?.[1]).toEqual({ revenue: 9_000, margin: 900 });
  expect(totalsOf(team, '2026-01-19')['vp']).toEqual([
    { revenue: 0, margin: 0 },
    { revenue: 0, margin: 0 }
  ]);
});

test('overlay adds up to nobody above, and here to nobody at all', () => {
  const overlay = { rep: 'dana', percent: 1_000_000, creditType: 'Overlay' };
  expect(totalsOf({ ...team, deals: [{ ...team.deals[1]!, splits: [overlay] }] })['vp']?.[1]).toEqual({
    revenue: 0,
    margin: 0
  });
});

test('without any margin there is none, and nothing is missing', () => {
  const deals = team.deals.map(({ margin: _, ...deal }) => deal);
  const { reps, problems } = rollUp({ ...team, deals }, team.today);
  expect(reps[0]?.periods['Feb']).toEqual({ revenue: 7_000 });
  expect(problems['incomplete']).toEqual([]);
});

test('what is wrong with records is named, the rest is counted once', () => {
  const deal = (id: string, part: object) => ({ ...team.deals[1]!, id, ...part });
  const { reps, problems } = rollUp(
    {
      ...team,
      reps: [
        { id: 'vp', manager: 'dana' },
        { id: 'dana', manager: 'vp' },
        { id: 'omar', manager: 'gone' }
      ],
      deals: [
        deal('counted', { splits: [direct('dana', 1_000_000)] }),
        deal('outside', { date: '2025-12-31' }),
        deal('blank', { amount: null, splits: [direct('omar', 1_000_000)] }),
        deal('twice', { splits: [direct('omar', 1_000_000), direct('omar', 200_000)] }),
        deal('nobody', { splits: [direct('left', 1_000_000)] })
      ]
    },
    team.today
  );
  expect(reps.map(({ periods }) => periods['Feb'])).toEqual([
    { revenue: 7_000, margin: 700 },
    { revenue: 7_000, margin: 700 },
    { revenue: 8_400, margin: 1_540 }
  ]);
  expect(problems).toEqual({
    loops: ['vp', 'dana'],
    unknownManager: ['omar'],
    outside: ['outside'],
    incomplete: ['blank'],
    overWhole: ['twice'],
    nobody: ['nobody']
  });
});

test('a shared day of two periods counts in the earlier one', () => {
  const periods = [
    { key: 'Feb', start: '2026-02-01', end: '2026-02-28' },
    { key: 'Jan', start: '2026-01-01', end: '2026-02-05' }
  ];
  expect(totalsOf({ ...team, periods })['manager']?.map((of) => of?.revenue)).toEqual([17_002, 0]);
});

test.each([
  [{ reps: undefined }, 'reps is missing'],
  [{ reps: [{ id: 'a' }, { id: 'a' }] }, 'reps has "a" twice'],
  [{ periods: [{ key: 'Jan', start: '2026-01-01', end: '2026-01-32' }] }, 'periods[0].end is not a date as YYYY-MM-DD'],
  [{ deals: [{ ...team.deals[0], amount: 1.5 }] }, 'deals[0].amount is not a whole number'],
  [
    { deals: [{ ...team.deals[0], splits: [direct('dana', -1)] }] },
    'deals[0].splits[0].percent is not parts per million'
  ]
])('refuses %j', (changes, fault) => {
  expect(() => read(changes)).toThrow(`team.json is not a team: ${fault}`);
});
