// The board of team-board.png by R1, R9, R10 and R11; and what holds for any team.
import fc from 'fast-check';
import {
  Board,
  decode,
  listed,
  matching,
  NO_FILTER,
  type Filter,
  type Listing,
  type Node,
  type SortKey
} from 'c/teamEngine';
import { shortfallOf } from '../shortfall';
import { MARCUS, ROWS } from './fixture';

const board = new Board(decode(MARCUS));
const node = (key: string): Node => board.nodes.get(key)!;
const rounded = (value: number | null, digits = 2): number | null =>
  value === null ? null : Number(value.toFixed(digits));
/** Each plan to date is rounded to the cent, so that sums may be some cents off. */
const dollars = (cents: number | null): number => Math.round((cents ?? NaN) / 100);
const ALL: Listing = { sort: { key: 'pace', descending: true }, filter: NO_FILTER, closed: new Set() };
const keys = (listing: Partial<Listing>): readonly string[] =>
  listed(board.nodes, { ...ALL, ...listing }, board.chanceOf).map(({ key }) => key);

// Attained, months, pace, gap, open over gap, chance, margin attained and rate: the rows of the screen.
test.each([
  ['east', 0.38, [1.0, 0.45], 0.94, 387_600_000, 1.84, 0.24, 0.39, 0.151],
  ['public', 0.41, [1.05, 0.48], 1.0, 186_500_000, 1.83, 0.42, 0.4, 0.148],
  ['grace', 0.5, [1.26, 0.6], 1.22, 47_900_000, 2.03, 0.7, 0.46, 0.138],
  ['rosa', 0.28, [0.86, 0.24], 0.7, 46_500_000, 1.48, 0.09, 0.28, 0.149],
  ['commercial', 0.36, [0.95, 0.42], 0.89, 201_100_000, 1.85, 0.23, 0.37, 0.154],
  ['dana', 0.35, [0.91, 0.41], 0.86, 58_500_000, 2.05, 0.38, 0.36, 0.156],
  ['priya', 0.27, [0.75, 0.26], 0.65, 58_800_000, 1.51, 0.09, 0.3, 0.171]
])('%s has the row of the screen', (key, attained, months, pace, gap, coverage, chance, marginAttained, marginRate) => {
  const { revenue, margin, ...row } = node(key);
  expect(rounded(revenue.attained)).toBe(attained);
  expect(row.months.slice(0, 2).map((month) => rounded(month?.attained ?? null))).toEqual(months);
  expect(row.months[2]).toBeNull();
  expect(rounded(revenue.pace)).toBe(pace);
  expect(revenue.gap).toBe(gap);
  expect(rounded(row.coverage)).toBe(coverage);
  expect(rounded(board.chanceOf(key)?.hit ?? null)).toBe(chance);
  expect(board.chanceOf(key)?.exact).toBe(true);
  expect(rounded(margin?.attained ?? null)).toBe(marginAttained);
  expect(rounded(row.marginRate, 3)).toBe(marginRate);
});

test('the team has the sums of the screen, and a plan tick in one line', () => {
  expect(board.root).toMatchObject({ key: 'east', reps: 8, without: 0, level: 1 });
  expect(node('east').revenue).toMatchObject({ credited: 242_400_000, quota: 630_000_000 });
  // R9: 6,300,000 x 0.407895 is 2,569,737; 145,737 more than there is.
  expect(dollars(node('east').revenue.ahead)).toBe(-145_737);
  expect(new Set([...board.nodes.values()].map(({ revenue }) => rounded(revenue.plan, 4)))).toEqual(new Set([0.4079]));
  expect(node('east').segments).toEqual({ retained: 101_600_000, expansion: 93_900_000, fresh: 46_900_000 });
  expect(node('dana').shortName).toBe('Dana');
});

test('the shortfall is that of the fewest who make it', () => {
  const { behind, behindBy, others, othersAhead } = board.shortfall;
  expect(behind).toEqual(['priya', 'rosa']);
  expect(dollars(behindBy)).toBe(-194_447);
  expect(others).toBe(6);
  expect(dollars(othersAhead)).toBe(48_711);
});

test('a team on plan has no shortfall', () => {
  const ahead = board.reps.filter(({ key }) => !['priya', 'rosa'].includes(key));
  expect(shortfallOf(ahead)).toMatchObject({ behind: [], behindBy: 0, others: 6 });
  expect(shortfallOf([])).toMatchObject({ behind: [], others: 0 });
});

test('rows are sorted within their team', () => {
  expect(keys({})).toEqual([
    ...['east', 'public', 'grace', 'mei', 'henrik', 'rosa'],
    ...['commercial', 'luis', 'owen', 'dana', 'priya']
  ]);
  expect(keys({ sort: { key: 'gap', descending: false } })).toEqual([
    ...['east', 'public', 'henrik', 'rosa', 'grace', 'mei'],
    ...['commercial', 'owen', 'luis', 'dana', 'priya']
  ]);
  expect(keys({ sort: { key: 'name', descending: false } }).slice(0, 3)).toEqual(['east', 'commercial', 'dana']);
  // March has no figure of anybody: names decide.
  expect(keys({ sort: { key: 'month:2', descending: true } }).slice(0, 4)).toEqual([
    'east',
    'commercial',
    'dana',
    'luis'
  ]);
});

test('a closed team hides who is in it, and rows say where they stand', () => {
  const rows = listed(board.nodes, { ...ALL, closed: new Set(['public']) }, board.chanceOf);
  expect(rows.map(({ key }) => key)).toEqual(['east', 'public', 'commercial', 'luis', 'owen', 'dana', 'priya']);
  expect(rows[1]).toEqual({ key: 'public', level: 2, place: 1, of: 2, isOpen: false });
  expect(rows[5]).toEqual({ key: 'dana', level: 3, place: 3, of: 4, isOpen: null });
});

test.each<[Partial<Filter>, readonly string[]]>([
  [{ paceUnder: 0.8 }, ['east', 'public', 'rosa', 'commercial', 'priya']],
  [{ chanceUnder: 0.1, team: 'public' }, ['east', 'public', 'rosa']],
  [{ name: 'an' }, ['east', 'public', 'mei', 'commercial', 'owen', 'dana', 'priya']],
  [{ team: 'commercial' }, ['east', 'commercial', 'luis', 'owen', 'dana', 'priya']],
  [{ name: 'nobody' }, ['east']]
])('the filter %j leaves %j', (filter, expected) => {
  expect(keys({ filter: { ...NO_FILTER, ...filter } })).toEqual(expected);
});

test('a manager below hands the quota down: it counts once, the own credit counts', () => {
  const lead = { ...MARCUS.rows.find(({ rep, measure }) => rep === 'dana' && measure === 'Revenue')!, rep: 'lead' };
  const withLead = new Board(
    decode({
      ...MARCUS,
      teams: [{ id: 'all', name: 'All' }, ...MARCUS.teams.map((team) => ({ parent: 'all', ...team }))],
      reps: [...MARCUS.reps, { id: 'lead', name: 'Lead', firstName: 'Lead', team: 'east' }],
      rows: [...MARCUS.rows, lead]
    })
  );
  const { revenue, reps } = withLead.root!;
  expect(revenue.quota).toBe(630_000_000);
  expect(revenue.credited).toBe(242_400_000 + 31_500_000);
  expect(reps).toBe(8);
  expect(withLead.nodes.get('lead')).toMatchObject({ leads: true, revenue: { quota: null, ahead: null } });
  // The shortfall adds up to the team's distance all the same.
  const { behindBy, othersAhead } = withLead.shortfall;
  expect(behindBy + othersAhead).toBe(revenue.ahead);
});

test('who has no stored quota is counted as such, and has no figure', () => {
  const less = new Board(decode({ ...MARCUS, rows: MARCUS.rows.filter(({ rep }) => rep !== 'priya') }));
  expect(less.root).toMatchObject({ reps: 7, without: 1 });
  expect(less.nodes.get('priya')!.revenue).toMatchObject({ quota: null, attained: null, pace: null, gap: null });
  expect(less.chanceOf('priya')).toBeNull();
});

test('without a role, and with nobody below, there is no row but the own role', () => {
  expect(new Board(decode({ ...MARCUS, teams: [], reps: [], rows: [] })).root).toBeNull();
  const alone = new Board(decode({ ...MARCUS, teams: MARCUS.teams, reps: [], rows: [], monthRows: [] }));
  expect([...alone.nodes.keys()]).toEqual(['east']);
});

test('a deal of two reps is one deal of the team', () => {
  const shared = JSON.stringify([
    { id: 'one', name: 'One', value: 100, probability: 500_000, closeDate: '2026-03-20' }
  ]);
  const rows = MARCUS.rows
    .filter(({ measure }) => measure === 'Revenue')
    .slice(0, 2)
    .map((row) => ({ ...row, credited: 0, quota: 100, deals: shared }));
  const two = new Board(decode({ ...MARCUS, rows }));
  // 200 of 200 with 50 %, and not with 25 %.
  expect(two.chanceOf('east')?.hit).toBeCloseTo(0.5, 12);
});

test('deals that are not known make no chance; those that come later do', () => {
  const later = decode({ ...MARCUS, dealsLater: true });
  expect(new Board(later).chanceOf('east')).toBeNull();
  const deals = new Map(
    decode(MARCUS).rows.flatMap(({ rep, measure, deals: own }) => (measure === 'Revenue' ? [[rep, own] as const] : []))
  );
  expect(new Board(later, deals).chanceOf('east')?.hit).toBe(board.chanceOf('east')?.hit);
  const broken = MARCUS.rows.map((row) => (row.rep === 'dana' ? { ...row, deals: 'no JSON' } : row));
  expect(new Board(decode({ ...MARCUS, rows: broken })).chanceOf('commercial')).toBeNull();
  expect(new Board(decode({ ...MARCUS, rows: broken })).chanceOf('public')).not.toBeNull();
});

test('first names that two reps have are not enough', () => {
  const reps = MARCUS.reps.map((rep) => (rep.id === 'rosa' ? { ...rep, firstName: 'Grace' } : rep));
  const { nodes } = new Board(decode({ ...MARCUS, reps }));
  expect(nodes.get('rosa')!.shortName).toBe('Rosa Lindqvist');
  expect(nodes.get('grace')!.shortName).toBe('Grace Adeyemi');
});

const rep = (ahead: number, place: number): Node => ({
  ...node('dana'),
  key: String(place),
  revenue: { ...node('dana').revenue, ahead }
});

test('no smaller set makes the shortfall, and its parts add up', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 8 }), (aheads) => {
      const found = shortfallOf(aheads.map(rep));
      const total = aheads.reduce((sum, ahead) => sum + ahead, 0);
      expect(found.behindBy + found.othersAhead).toBe(total);
      expect(found.othersAhead).toBeGreaterThanOrEqual(0);
      // Oracle: every set of reps, one by one.
      let fewest = Infinity;
      for (let set = 0; set < 2 ** aheads.length; set++) {
        const rest = aheads.reduce((sum, ahead, place) => sum + (((set >> place) & 1) === 1 ? 0 : ahead), 0);
        if (rest >= 0) fewest = Math.min(fewest, aheads.filter((_one, place) => ((set >> place) & 1) === 1).length);
      }
      expect(found.behind).toHaveLength(fewest);
    })
  );
});

test('each list has every team and rep once, whatever it is sorted by', () => {
  const by: readonly SortKey[] = [
    'name',
    'attained',
    'pace',
    'gap',
    'coverage',
    'chance',
    'marginAttained',
    'marginRate',
    'month:0'
  ];
  for (const key of by) {
    for (const descending of [true, false]) {
      expect(keys({ sort: { key, descending } }).toSorted()).toEqual([...board.nodes.keys()].toSorted());
    }
  }
  expect(matching(board.nodes, NO_FILTER).size).toBe(ROWS.length);
});
