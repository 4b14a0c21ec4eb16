// Words of items as the org sends them: quota-path.png out of figures, not of ready texts.
import type { LeftOut, PathItem, PathStep, PathWay, QuotaInput } from 'c/quotaEngine';
import { plain } from 'c/phrase';
import { leftOutRows, pathHeadline, pathWordsOf, wayText } from 'c/quotaPathSentence';
import { DANA, WORDS } from '../../quotaSentence/__tests__/fixture';

const northwind: PathItem = {
  key: 'tier-northwind',
  kind: 'TierJump',
  name: 'Northwind',
  detail: 'Northwind Volume Rebate',
  revenue: 3_000_000,
  margin: 1_530_000,
  by: '2026-03-31',
  nextStep: null,
  blocked: null,
  record: 'a0P000000000001AAA',
  tier: { rate: 50_000, isLump: false, volume: 48_000_000, bound: 51_000_000, reach: 200_000 }
};
const brightwater: PathItem = {
  key: 'cell-brightwater',
  kind: 'Whitespace',
  name: 'Brightwater Clinics',
  detail: 'Endpoint security',
  revenue: 7_000_000,
  by: null,
  nextStep: 'Create the deal, ask for a pilot',
  blocked: null,
  record: 'a1C000000000001AAA',
  cell: { family: 'Endpoint security', buying: 9, peers: 14 }
};
const step = ({ key, kind, revenue, margin = 0 }: PathItem): PathStep => ({
  key,
  kind,
  values: [revenue, margin],
  odds: null,
  chance: 0.84
});
const textOf = (...items: PathItem[]) => {
  const input: QuotaInput = { ...DANA, items };
  const way: PathWay = {
    kind: 'Fewest',
    without: null,
    level: 800_000,
    steps: items.map(step),
    reached: 0.84,
    alone: [0.84, 0.98],
    odds: 1,
    withoutOdds: items.length
  };
  return wayText(way, pathWordsOf(input, ['Revenue', 'Margin'], WORDS)).steps;
};
const leftOut = (item: PathItem) => {
  const one: LeftOut = { key: item.key, reason: 'Blocked', date: null, swing: null, steps: null };
  return leftOutRows([one], 800_000, new Map(), pathWordsOf({ ...DANA, items: [item] }, ['Revenue'], WORDS))[0];
};

test('a tier jump names the band, the order and the counter, and leads to the program', () => {
  expect(textOf(northwind)).toEqual([
    expect.objectContaining({
      name: 'Reach the 5% tier at Northwind',
      detail: 'Tier jump · $30k order, counter $480k to $510k',
      when: 'by Mar 31',
      gains: ['+$30,000', '+$15,300 margin'],
      recordId: 'a0P000000000001AAA',
      day: '2026-03-31'
    })
  ]);
});

test('a rate keeps its decimals, a lump is an amount', () => {
  const tier = northwind.tier!;
  expect(textOf({ ...northwind, tier: { ...tier, rate: 12_500 } })[0]?.name).toBe('Reach the 1.25% tier at Northwind');
  expect(textOf({ ...northwind, tier: { ...tier, rate: 35_000 } })[0]?.name).toBe('Reach the 3.5% tier at Northwind');
  const lump = { ...tier, rate: 500_000, isLump: true };
  expect(textOf({ ...northwind, tier: lump })[0]?.name).toBe('Reach the $5,000 tier at Northwind');
});

test('a cell names the family and the peers; margin that nobody knows is not 0', () => {
  expect(textOf(brightwater)).toEqual([
    expect.objectContaining({
      name: 'Open Brightwater Clinics',
      detail: 'Whitespace · Endpoint security, 9 of 14 peers buy it',
      when: 'no deal yet',
      nextStep: 'Create the deal, ask for a pilot',
      gains: ['+$70,000', 'margin not known']
    })
  ]);
  const displaced = { ...brightwater, cell: { family: 'Endpoint security', competitor: 'Norvex' } };
  expect(textOf(displaced)[0]?.detail).toBe('Whitespace · Endpoint security, bought from Norvex now');
  const alone = { ...brightwater, cell: { family: 'Endpoint security' } };
  expect(textOf(alone)[0]?.detail).toBe('Whitespace · Endpoint security');
});

test('what cannot be taken says why, with the figures', () => {
  const teldane: PathItem = {
    ...northwind,
    name: 'Teldane',
    blocked: 'CounterTooShort',
    tier: { rate: 30_000, isLump: false, volume: 11_200_000, bound: 25_000_000, reach: 200_000 }
  };
  expect(leftOut(teldane)).toMatchObject({
    name: 'Teldane, 3% tier at $250k',
    figure: 'tier',
    reason: 'Counter $138k short, more than 20%',
    recordId: 'a0P000000000001AAA'
  });
  expect(leftOut({ ...teldane, blocked: 'NotInRevenue' })?.reason).toBe(
    'Its tiers do not count net sales: what it takes is not known'
  );
  expect(leftOut({ ...brightwater, revenue: 0, blocked: 'FigureMissing' })).toMatchObject({
    name: 'Brightwater Clinics, Endpoint security',
    figure: WORDS.labels.none,
    reason: 'Benchmark, spend or pipeline of the cell is not known'
  });
});

test('a tier jump that criteria, budget or units keep from being a step says which', () => {
  const why = (blocked: string, tier: Partial<PathItem['tier']> = {}) =>
    leftOut({ ...northwind, blocked, tier: { ...northwind.tier!, ...tier } });
  expect(why('CriteriaNotMet', { unmet: 'Customer segment' })?.reason).toBe(
    'None of your customers meets its criterion “Customer segment”'
  );
  expect(why('BudgetSpent')?.reason).toBe('Its budget has nothing left to pay');
  expect(why('ProgramProblem')?.reason).toBe('Its program cannot be judged: the deal desk sees why');
  expect(why('CountedInUnits', { rate: 800, isLump: true, isUnits: true, volume: 9_000, bound: 10_000 })).toMatchObject(
    {
      name: 'Northwind, $8 tier at 100 units',
      reason: 'Its tiers count units: which amount they take is not known'
    }
  );
});

test('a search that ended early says what is proven', () => {
  const way: PathWay = {
    kind: 'Fewest',
    without: null,
    level: 800_000,
    steps: [step(northwind), step(brightwater)],
    reached: 0.84,
    alone: [0.84, 0.98],
    odds: 1,
    withoutOdds: 2
  };
  const said = (proven: boolean, least: number) =>
    plain(
      pathHeadline(
        { today: 0.3, ways: [way], best: 0.9, proven, least, leftOut: [] },
        800_000,
        pathWordsOf({ ...DANA, items: [northwind, brightwater] }, ['Revenue', 'Margin'], WORDS)
      )
    );
  expect(said(false, 1)).toMatch(/The search ended early: a shorter way may exist, but none of fewer steps than 1\.$/);
  expect(said(false, 2)).toMatch(/The search ended early: no way has fewer steps, a likelier one may exist\.$/);
  expect(said(true, 2)).not.toMatch(/ended early/);
});

test('beside steps without odds the one deal says its own', () => {
  const [deal] = DANA.deals;
  const way: PathWay = {
    kind: 'Fewest',
    without: null,
    level: 800_000,
    steps: [{ key: deal!.id, kind: 'Deal', values: [1, 1], odds: 0.4, chance: 0.5 }, step(northwind)],
    reached: 0.84,
    alone: [0.84, 0.98],
    odds: 0.4,
    withoutOdds: 1
  };
  const words = pathWordsOf({ ...DANA, items: [northwind] }, ['Revenue', 'Margin'], WORDS);
  expect(wayText(way, words).odds).toBe('One deal at 40%; the others have no odds yet');
});
