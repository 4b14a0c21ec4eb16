// team-board.png in words: the sentence, the rows, the notes, the panel of Dana.
import { headlineText, notesOf, panelText, rowText, subtitle, type RepLoad } from 'c/boardSentence';
import { Board, decode, type TeamBoardLoad } from 'c/teamEngine';
import { MARCUS } from '../../teamEngine/__tests__/fixture';
import { BOARD, INPUT, WORDS } from './fixture';

const MONTHS = ['January', 'February', 'March'];
const boardOf = (change: Partial<TeamBoardLoad>): Board => new Board(decode({ ...MARCUS, ...change }));
const repsOnly = (...ids: string[]): Partial<TeamBoardLoad> => ({
  reps: MARCUS.reps.filter(({ id }) => ids.includes(id)),
  rows: MARCUS.rows.filter(({ rep }) => ids.includes(rep))
});

test('the sentence and the line below the heading', () => {
  expect(headlineText(BOARD, WORDS)).toBe(
    'The team is $145.7k behind plan, 24% likely to reach quota. ' +
      'Priya and Rosa are $194.4k behind; the other six are $48.7k ahead.'
  );
  expect(subtitle(INPUT, BOARD, WORDS)).toBe(
    'Marcus Oyelaran · 8 reps · Q1 2026 · as of Fri Feb 13, business day 30 of 61'
  );
});

test.each<[string, Partial<TeamBoardLoad>, string]>([
  ['one behind', repsOnly('grace', 'henrik', 'priya'), 'Priya is $114.3k behind; the other two are $58.0k ahead.'],
  ['all behind', repsOnly('henrik', 'rosa'), 'All two are behind plan.'],
  ['only one', repsOnly('rosa'), 'The only rep is behind plan.'],
  ['one other', repsOnly('grace', 'priya'), 'Priya is $114.3k behind; the other one is $83.5k ahead.'],
  ['on plan, one behind', repsOnly('grace', 'mei', 'henrik'), 'Only Henrik is behind plan.'],
  ['on plan, several behind', repsOnly('grace', 'mei', 'henrik', 'owen'), '2 of 4 reps are behind plan, Henrik most.'],
  ['on plan, all', repsOnly('grace', 'mei'), 'Every rep is on plan.']
])('%s', (_name, change, expected) => {
  expect(headlineText(boardOf(change), WORDS)).toContain(expected);
});

test('many names are counted, and small amounts are whole', () => {
  const rows = MARCUS.rows.map((row) =>
    row.measure === 'Revenue' ? { ...row, credited: (row.expected ?? 0) - 100 } : row
  );
  expect(headlineText(boardOf({ rows }), WORDS)).toContain('The team is $8 behind plan');
  const four = MARCUS.rows.map((row) =>
    ['grace', 'mei', 'luis', 'owen', 'henrik'].includes(row.rep) && row.measure === 'Revenue'
      ? { ...row, credited: (row.expected ?? 0) - 5_000_000 - row.rep.length }
      : row.measure === 'Revenue'
        ? { ...row, credited: (row.expected ?? 0) + 100 }
        : row
  );
  expect(headlineText(boardOf({ rows: four }), WORDS)).toContain(
    ' and 3 others are $250.0k behind; the other three are $3 ahead.'
  );
});

test('without a plan to date, and without a chance', () => {
  const before = MARCUS.rows.map((row) => ({ ...row, expected: null, pace: null }));
  expect(headlineText(boardOf({ rows: before }), WORDS)).toBe(
    'The team has $2,424,000 credited. There is no plan to date.'
  );
  expect(headlineText(boardOf({ dealsLater: true }), WORDS)).toMatch(/^The team is \$145\.7k behind plan\. /);
});

test('the rows of the screen', () => {
  const text = (key: string) => rowText(BOARD.nodes.get(key)!, BOARD.chanceOf(key), MONTHS, WORDS);
  const shown = (key: string) => {
    const { attained, months, pace, gap, coverage, chance, margin, rate } = text(key);
    return [
      attained.text,
      ...months.map((one) => one.text),
      pace.sign,
      pace.text,
      gap,
      coverage,
      chance,
      margin.text,
      rate
    ];
  };
  expect(shown('east')).toEqual([
    '38%',
    '99.9%',
    '45%',
    '–',
    '▼',
    '0.94',
    '$3,876,000',
    '1.84×',
    '24%',
    '39%',
    '15.1%'
  ]);
  expect(shown('public')).toEqual([
    '41%',
    '105%',
    '48%',
    '–',
    '▲',
    '1.00',
    '$1,865,000',
    '1.83×',
    '42%',
    '40%',
    '14.8%'
  ]);
  expect(shown('grace')).toEqual(['50%', '126%', '60%', '–', '▲', '1.22', '$479,000', '2.03×', '70%', '46%', '13.8%']);
  expect(shown('dana')).toEqual(['35%', '91%', '41%', '–', '▼', '0.86', '$585,000', '2.05×', '38%', '36%', '15.6%']);
  expect(text('dana').attained.says).toBe('Revenue, share of quota: 35%, plan to date 41%');
  // A month that is over has no plan tick.
  expect(text('dana').months.map(({ plan }) => plan !== null)).toEqual([false, true, false]);
  expect(text('dana').pace.says).toBe('0.86, behind plan');
});

test('what is not all never reads as all', () => {
  const almost = {
    ...BOARD.nodes.get('dana')!,
    revenue: { ...BOARD.nodes.get('dana')!.revenue, pace: 0.9999, attained: 0.9999 }
  };
  const { pace, attained } = rowText(almost, null, [], WORDS);
  expect([pace.text, attained.text]).toEqual(['0.99', '99.9%']);
});

test('a chance between two bounds, and none', () => {
  const node = BOARD.nodes.get('east')!;
  const between = { hit: 0.24, lowest: 0.22, highest: 0.26, exact: false };
  expect(rowText(node, between, [], WORDS).chance).toBe('22% to 26%');
  expect(rowText(node, { ...between, lowest: 0.2399, highest: 0.2401 }, [], WORDS).chance).toBe('24%');
  expect(rowText(node, null, [], WORDS).chance).toBe('–');
});

test('notes say what is left out', () => {
  const notes = (change: Partial<TeamBoardLoad>, isWaiting = false) => {
    const input = decode({ ...MARCUS, ...change });
    return notesOf({ board: new Board(input), input, isWaiting }, WORDS);
  };
  const always = 'Chances take open deals as independent of each other.';
  expect(notes({})).toEqual([always]);
  expect(notes({ costVisible: false }).join()).toContain('need the View Cost permission');
  expect(notes({ rows: MARCUS.rows.filter(({ rep }) => rep !== 'dana') })[0]).toMatch(/^1 rep has no stored quota/);
  expect(notes({ rows: MARCUS.rows.map((row) => ({ ...row, storedOn: '2026-02-11', incomplete: true })) })).toEqual([
    'These figures are from Feb 11.',
    'Some credit has no amount and was left out.',
    always
  ]);
  expect(notes({ dealsLater: true }, true)).toContain('Open deals are on their way; the chance of teams follows.');
  expect(notes({ dealsLater: true })).toContain(
    'Open deals of some reps are not known, so their teams have no chance.'
  );
});

const deal = (id: string, name: string, amount: number, percent: number, closeDate: string) => ({
  ...{ id, name, value: amount * 100_000, probability: percent * 10_000, closeDate }
});
const NOW = [
  deal('orrin', 'Data center refresh', 300, 30, '2026-03-27'),
  deal('castell', 'Campus Wi-Fi', 250, 40, '2026-03-24'),
  deal('tavian', 'SD-WAN', 200, 25, '2026-03-30'),
  deal('halden', 'Core network refresh', 200, 60, '2026-03-20'),
  deal('brightwater', 'Backup', 150, 50, '2026-03-13'),
  deal('penrose', 'Firewall renewal', 100, 80, '2026-02-27'),
  deal('later', 'Phase 2', 120, 20, '2026-04-14')
];
const DANA: RepLoad = {
  id: 'dana',
  name: 'Dana Whitlock',
  since: '2026-02-06',
  chanceBefore: 404_560,
  creditedBefore: 26_600_000,
  dealsBefore: JSON.stringify(NOW.map((one) => (one.id === 'orrin' ? { ...one, probability: 400_000 } : one))),
  dealsNow: JSON.stringify(NOW),
  deals: [
    { id: 'orrin', account: 'Orrin Manufacturing', stage: 'Needs Analysis' },
    { id: 'penrose', account: 'Penrose Legal', stage: 'Negotiation/Review' }
  ],
  plans: [{ id: 'plan', account: 'Castell', due: '2026-02-11' }],
  certificates: [{ id: 'certificate', name: 'Northwind certificate', last: '2026-03-04' }],
  promises: [
    { id: '1', name: 'Quote to Halden', kept: true },
    { id: '2', name: 'Call Penrose', kept: true },
    { id: '3', name: 'call to Tavian’s CFO', kept: false }
  ]
};
const panel = (change: Partial<RepLoad> = {}) =>
  panelText(
    { node: BOARD.nodes.get('dana')!, sent: { ...DANA, ...change }, period: INPUT.period, today: INPUT.today },
    WORDS
  );

test('the panel of the screen', () => {
  const text = panel();
  expect([text.name, text.count, text.sign, text.pace]).toEqual([
    'Dana Whitlock',
    '6 open deals',
    '▼',
    '14% under plan'
  ]);
  expect(text.chance).toBe('Chance 38%, from 40.5% on Fri Feb 6: Orrin Manufacturing fell from 40% to 30%.');
  // Swings by R11, as the screen has them.
  expect(text.deals.map(({ name, amount, odds, swing }) => [name, amount, odds, swing])).toEqual([
    ['Orrin Manufacturing', '$300k', '30%', '57'],
    ['Campus Wi-Fi', '$250k', '40%', '35'],
    ['SD-WAN', '$200k', '25%', '32'],
    ['Core network refresh', '$200k', '60%', '32'],
    ['Backup', '$150k', '50%', '23'],
    ['Penrose Legal', '$100k', '80%', '10']
  ]);
  expect(text.deals[0]?.note).toBe('Mar 27 · Needs Analysis');
  expect(text.sum).toEqual({ count: '6 deals', amount: '$1,200k' });
  expect(text.since).toBe('Since Fri Feb 6');
  expect(text.events.map((event) => event.text)).toEqual([
    '2 promises kept',
    '1 missed: call to Tavian’s CFO',
    'Plan of Castell 2 days overdue',
    'Northwind certificate ends Mar 4'
  ]);
});

test.each<[string, Partial<RepLoad>, string]>([
  ['nothing stored before', { chanceBefore: null }, 'Chance 38%.'],
  ['no deals before', { dealsBefore: null }, 'Chance 38%, from 40.5% on Fri Feb 6.'],
  [
    'nothing changed',
    { dealsBefore: DANA.dealsNow!, creditedBefore: 31_500_000 },
    'Chance 38%, from 40.5% on Fri Feb 6.'
  ],
  [
    'a new deal',
    { dealsBefore: JSON.stringify(NOW.filter(({ id }) => id !== 'orrin')) },
    'Orrin Manufacturing is new.'
  ],
  [
    'a deal gone',
    { dealsNow: JSON.stringify(NOW.filter(({ id }) => id !== 'castell')), dealsBefore: JSON.stringify(NOW) },
    'Campus Wi-Fi is no longer open in the quarter.'
  ],
  [
    'another amount',
    { dealsBefore: JSON.stringify(NOW.map((one) => (one.id === 'orrin' ? { ...one, value: 1 } : one))) },
    'the amount of Orrin Manufacturing changed.'
  ],
  [
    'better odds',
    { dealsBefore: JSON.stringify(NOW.map((one) => (one.id === 'orrin' ? { ...one, probability: 100_000 } : one))) },
    'Orrin Manufacturing rose from 10% to 30%.'
  ]
])('the panel says why the chance changed: %s', (_name, change, expected) => {
  expect(panel(change).chance).toContain(expected);
});

test('a rep without deals, quota or news', () => {
  const lead = {
    ...BOARD.nodes.get('dana')!,
    revenue: { ...BOARD.nodes.get('dana')!.revenue, quota: null, pace: null, ahead: null },
    chance: null
  };
  const text = panelText(
    {
      node: lead,
      sent: { id: 'dana', name: 'Dana', since: '2026-02-06', deals: [], plans: [], certificates: [], promises: [] },
      period: INPUT.period,
      today: INPUT.today
    },
    WORDS
  );
  expect(text).toMatchObject({
    count: '0 open deals',
    pace: 'No plan to date',
    chance: 'Chance –.',
    deals: [],
    events: []
  });
});
