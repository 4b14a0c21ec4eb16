// R13 by its own example, its edges, and properties against figures reckoned another way.
import fc from 'fast-check';
import { whitespace, type Cell, type WhitespaceInput } from 'c/whitespaceEngine';
import { spread } from '../spread';
import { deal, money, ONE_CELL, person, record } from './fixture';

const only = (changes: Partial<WhitespaceInput> = {}): Cell => whitespace({ ...ONE_CELL, ...changes }).cells[0]!;
const peersOf = (count: number, buying: number) => ({
  count,
  families: [{ family: 'Networking', buying, ratio: 3_000_000_000 }]
});

test('R13: .003 x 40M - 20k - 30k -> 70,000', () => {
  const matrix = whitespace(ONE_CELL);
  const [cell] = matrix.cells;
  expect(cell).toMatchObject({ benchmark: money(120_000), source: 'Peers', ratio: 3_000_000_000, state: 'White' });
  expect(cell).toMatchObject({ spend: money(20_000), pipeline: money(30_000), left: money(70_000), buying: 9 });
  // 9 / 14, and 100 x 9/14 x 70/140 x 1 x 0.8.
  expect(cell).toMatchObject({ adoption: 642_857, score: 2571, reach: 800_000 });
  expect(matrix).toMatchObject({ total: { left: money(70_000) }, open: 1, best: cell, notKnown: 0 });
});

test('nothing is left where spend and pipeline pass the benchmark', () => {
  expect(only({ spend: [{ family: 'Networking', site: null, amount: money(90_001) }] }).left).toBe(0);
});

test('adoption counts from 40 %, compared as it is and not as it is rounded', () => {
  expect(only({ peers: peersOf(5, 2) }).left).toBe(money(70_000));
  expect(only({ peers: peersOf(14, 5) })).toMatchObject({
    state: 'FewPeers',
    left: null,
    benchmark: null,
    score: null
  });
  expect(only({ peers: peersOf(2_500_001, 1_000_000) }).state).toBe('FewPeers');
});

test('with fewer than five peers, without a size or a segment it is not known', () => {
  expect(only({ peers: { count: 4, families: [] } })).toMatchObject({ state: 'NotKnown', left: null, adoption: null });
  expect(only({ size: null })).toMatchObject({ state: 'NotKnown', left: null });
  expect(only({ peers: { count: 5, families: [] } })).toMatchObject({ state: 'FewPeers', adoption: 0 });
});

test('an entered potential stands instead of the peers, also where few buy', () => {
  const cells = [record({ potential: money(80_000) })];
  expect(only({ cells })).toMatchObject({
    source: 'Entered',
    benchmark: money(80_000),
    left: money(30_000),
    ratio: null
  });
  expect(only({ cells, peers: peersOf(14, 5) })).toMatchObject({ left: money(30_000) });
});

test('a loaded benchmark is shown only where peers say nothing', () => {
  const cells = [record({ benchmark: money(99_000) })];
  expect(only({ cells }).source).toBe('Peers');
  expect(only({ cells, size: null })).toMatchObject({ source: 'Stored', left: money(49_000) });
});

test('what cannot be sold has no figure; what was said of a cell stands', () => {
  expect(only({ cells: [record({ state: 'Blocked' })] })).toMatchObject({ state: 'Blocked', left: null });
  expect(only({ cells: [record({ state: 'Competitor' })] })).toMatchObject({
    state: 'Competitor',
    left: money(70_000)
  });
});

test('without an entry orders and deals say the state', () => {
  expect(only({ cells: [] }).state).toBe('Open');
  expect(only({ cells: [], deals: [] }).state).toBe('Owned');
  expect(only({ cells: [], deals: [], spend: [] }).state).toBe('White');
});

test('the score needs the account potential, and counts reach and factor', () => {
  expect(only({ potential: null }).score).toBeNull();
  expect(only({ stakeholders: [] }).score).toBe(1607);
  expect(only({ stakeholders: [person({ role: 'Sponsor' })] }).score).toBe(3214);
  expect(only({ potential: money(10_000), stakeholders: [person({ role: 'Sponsor' })] }).score).toBe(6429);
  expect(only({ families: [{ name: 'Networking', factor: 500_000 }] }).score).toBe(1286);
});

const TWO_SITES: WhitespaceInput = {
  ...ONE_CELL,
  sites: [
    { id: 'dayton', name: 'Dayton', size: 300, parent: null },
    { id: 'toledo', name: 'Toledo', size: 100, parent: null }
  ],
  centers: [
    { name: 'IT', account: 'account' },
    { name: 'Operations', account: 'account' },
    { name: 'Operations', account: 'toledo' }
  ],
  ...{ cells: [], deals: [], spend: [] }
};

test('a location has its own centers, else the customer’s; the benchmark is shared out by people and centers', () => {
  const { cells, columns } = whitespace(TWO_SITES);
  expect(columns.map(({ site, center }) => `${site?.name} ${center}`)).toEqual([
    'Dayton IT',
    'Dayton Operations',
    'Toledo Operations'
  ]);
  expect(cells.map(({ benchmark }) => benchmark)).toEqual([money(45_000), money(45_000), money(30_000)]);
});

test('a location of unknown size is not known, the others share among them; without any sizes all are alike', () => {
  const sized = (...sizes: (number | null)[]) =>
    whitespace({ ...TWO_SITES, sites: TWO_SITES.sites.map((site, at) => ({ ...site, size: sizes[at] ?? null })) });
  expect(sized(300, null).cells.map(({ state, left }) => [state, left])).toEqual([
    ['White', money(60_000)],
    ['White', money(60_000)],
    ['NotKnown', null]
  ]);
  expect(sized(null, null).cells.map(({ left }) => left)).toEqual([money(30_000), money(30_000), money(60_000)]);
});

test('orders of a location stay there, those of the customer go everywhere, none to a blocked cell', () => {
  const spend = [
    { family: 'Networking', site: 'dayton', amount: 101 },
    { family: 'Networking', site: null, amount: 7 }
  ];
  const spent = (cells: WhitespaceInput['cells']) =>
    whitespace({ ...TWO_SITES, spend, cells }).cells.map((one) => one.spend);
  expect(spent([])).toEqual([51 + 3, 50 + 2, 2]);
  expect(spent([record({ state: 'Blocked' })])).toEqual([101 + 4, 0, 3]);
  // 60 of the 101 were said to be Operations'.
  expect(spent([record({ spend: 60 })])).toEqual([41 + 4, 60, 3]);
});

test('products of a deal say its families; a deal that says none is listed', () => {
  const products = [
    { family: 'Networking', amount: money(8_000) },
    { family: 'Security', amount: money(1_000) }
  ];
  const deals = [deal({ products }), deal({ id: 'bare', family: null })];
  const matrix = whitespace({ ...ONE_CELL, deals, families: [...ONE_CELL.families, { name: 'Security', factor: 0 }] });
  expect(matrix.cells.map(({ pipeline }) => pipeline)).toEqual([money(8_000), money(1_000)]);
  expect(matrix.unplaced.map(({ id }) => id)).toEqual(['bare']);
  expect(only({ deals: [deal({ amount: null })] }).pipeline).toBe(0);
});

test('a cell of a place that is no column gets one; without centers there are none', () => {
  const bare = { ...ONE_CELL, centers: [], sites: [], deals: [], spend: [] };
  expect(whitespace({ ...bare, cells: [] }).columns).toEqual([]);
  const { columns, cells } = whitespace({
    ...bare,
    cells: [
      record({ site: null, center: null, benchmark: money(120_000), spend: money(20_000), pipeline: money(30_000) })
    ]
  });
  expect(columns).toEqual([{ key: '\n', site: null, within: [], center: null }]);
  expect(cells[0]).toMatchObject({ source: 'Stored', left: money(70_000) });
});

const figure = fc.integer({ min: 0, max: 10_000_000_00 });

test('R13 against exact fractions, reckoned cell by cell', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 100, max: 1_000_000_000_00 }),
      fc.integer({ min: 1, max: 1_000_000_000_000 }),
      fc.record({ count: fc.integer({ min: 5, max: 40 }), buying: fc.integer({ min: 0, max: 40 }) }),
      fc.record({
        potential: fc.integer({ min: 1, max: 1_000_000_00 }),
        factor: fc.integer({ min: 0, max: 1_000_000 })
      }),
      figure,
      (sizes, centers, size, ratio, { count, buying }, { potential, factor }, spent) => {
        fc.pre(buying <= count);
        const input: WhitespaceInput = {
          ...{ ...ONE_CELL, size, potential, cells: [], deals: [], stakeholders: [] },
          sites: sizes.map((people, at) => ({ id: `s${at}`, name: `S${at}`, size: people, parent: null })),
          centers: Array.from({ length: centers }, (_, at) => ({ name: `C${at}`, account: 'account' })),
          families: [{ name: 'Networking', factor }],
          peers: { count, families: buying === 0 ? [] : [{ family: 'Networking', buying, ratio }] },
          spend: [{ family: 'Networking', site: null, amount: spent }]
        };
        const { cells, total } = whitespace(input);
        const whole = BigInt(sizes.reduce((sum, one) => sum + one, 0));
        expect(total.spend).toBe(spent);
        cells.forEach(({ benchmark, left, spend, score, column }) => {
          if (buying * 10 < count * 4) {
            expect([benchmark, left, score]).toEqual([null, null, null]);
            return;
          }
          // Twice the fraction, rounded down to whole units and halved up: another way than the engine's.
          const upper = BigInt(ratio) * BigInt(size) * BigInt(sizes[Math.floor(column / centers)]!);
          const lower = 1_000_000_000_000n * whole * BigInt(centers);
          const down = upper / lower;
          const exact = Number((upper - down * lower) * 2n >= lower ? down + 1n : down);
          expect(benchmark).toBe(exact);
          expect(left).toBe(Math.max(0, exact - spend));
          const share = Math.min(1, (left ?? 0) / potential);
          expect((score ?? 0) / 100).toBeCloseTo(100 * (buying / count) * share * (factor / 1e6) * 0.5, 1);
        });
      }
    )
  );
});

test('what is spread adds up to what there is, or to what was entered where that is more', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ places: fc.uniqueArray(fc.nat(5), { minLength: 1 }), amount: figure }), { maxLength: 5 }),
      fc.array(fc.option(figure), { minLength: 6, maxLength: 6 }),
      fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
      (amounts, entered, blocked) => {
        const figures = spread(amounts, entered, blocked);
        const sum = (all: readonly number[]) => all.reduce((whole, one) => whole + one, 0);
        entered.forEach((one, place) => {
          if (one !== null) expect(figures[place]).toBe(one);
        });
        const most = sum(amounts.map(({ amount }) => amount)) + sum(entered.map((one) => one ?? 0));
        expect(sum(figures)).toBeLessThanOrEqual(most);
        if (entered.every((one) => one === null)) expect(sum(figures)).toBe(sum(amounts.map(({ amount }) => amount)));
        figures.forEach((one) => expect(one).toBeGreaterThanOrEqual(0));
      }
    )
  );
});
