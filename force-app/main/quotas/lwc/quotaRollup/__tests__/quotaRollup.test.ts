// Totals up the hierarchy against a plain reading of R1, and what is wrong with the input.
import fc from 'fast-check';
import { creditOf } from '../credit';
import { BLOCK } from '../plain';
import { Rollup, type RollupColumns } from '../quotaRollup';

const REPS = 8;
const PERIODS = 3;
const MEASURES = 2;

interface Split {
  readonly rep: number;
  readonly percent: number;
  readonly direct: boolean;
}

interface Deal {
  readonly period: number;
  readonly values: readonly number[];
  readonly splits: readonly Split[];
}

function columnsOf(managers: readonly number[], deals: readonly Deal[], measures = MEASURES): RollupColumns {
  const splits = deals.flatMap((deal) => deal.splits);
  return {
    measures,
    periods: PERIODS,
    managers: Int32Array.from(managers),
    dealPeriods: Int32Array.from(deals, ({ period }) => period),
    dealValues: Float64Array.from(deals.flatMap(({ values }) => values)),
    splitDeals: Int32Array.from(deals.flatMap((deal, place) => deal.splits.map(() => place))),
    splitReps: Int32Array.from(splits, ({ rep }) => rep),
    splitPercents: Int32Array.from(splits, ({ percent }) => percent),
    splitsDirect: Uint8Array.from(splits, ({ direct }) => (direct ? 1 : 0))
  };
}

/** Half away from zero, in whole numbers of any size. */
function credit(value: number, percent: number): number {
  const product = BigInt(value) * BigInt(percent);
  const size = product < 0n ? -product : product;
  const rounded = Number((size + 500_000n) / 1_000_000n);
  return product < 0n ? -rounded : rounded;
}

/** Everybody at or below `top`, each once. */
function below(managers: readonly number[], top: number): Set<number> {
  const found = new Set([top]);
  for (let before = 0; before !== found.size;) {
    before = found.size;
    managers.forEach((manager, rep) => found.has(manager) && found.add(rep));
  }
  return found;
}

function plain(managers: readonly number[], deals: readonly Deal[]): number[] {
  return Array.from({ length: REPS }, (_, top) => below(managers, top)).flatMap((team) =>
    Array.from({ length: PERIODS * MEASURES }, (_, cell) =>
      deals
        .filter(({ period }) => period === Math.floor(cell / MEASURES))
        .flatMap(({ values, splits }) => splits.map((split) => ({ value: values[cell % MEASURES]!, ...split })))
        .filter(({ value, rep, direct }) => direct && team.has(rep) && !Number.isNaN(value))
        .reduce((sum, { value, percent }) => sum + credit(value, percent), 0)
    )
  );
}

const value = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 9_000_000_000, max: 800_000_000_000 }) },
  { weight: 1, arbitrary: fc.constant(NaN) }
);
const deal = fc.record({
  period: fc.integer({ min: -1, max: PERIODS - 1 }),
  values: fc.array(value, { minLength: MEASURES, maxLength: MEASURES }),
  splits: fc.array(
    fc.record({
      rep: fc.integer({ min: -1, max: REPS - 1 }),
      percent: fc.oneof(fc.constant(1_000_000), fc.integer({ min: 0, max: 1_200_000 })),
      direct: fc.boolean()
    }),
    { maxLength: 3 }
  )
});
/** A rep's manager stands before it, or there is none: no loops. */
const managers = fc.tuple(...Array.from({ length: REPS }, (_, rep) => fc.integer({ min: -1, max: rep - 1 })));

const totalsOf = (rollup: Rollup) => [...rollup.totals].map((total) => total + 0);

test('totals are those of everybody at or below, direct credit only, each line rounded', () => {
  fc.assert(
    fc.property(managers, fc.array(deal, { maxLength: 12 }), (above, deals) => {
      expect(totalsOf(new Rollup(columnsOf(above, deals)))).toEqual(plain(above, deals).map((total) => total + 0));
    })
  );
});

test('after a change everything is as if it had always been so', () => {
  fc.assert(
    fc.property(
      managers,
      fc.array(deal, { minLength: 1, maxLength: 8 }),
      fc.array(fc.record({ at: fc.nat(), to: deal }), { maxLength: 4 }),
      (above, deals, changes) => {
        const rollup = new Rollup(columnsOf(above, deals));
        const now = [...deals];
        for (const { at, to } of changes) {
          const place = at % deals.length;
          rollup.change(place, to.period, to.values);
          now[place] = { ...now[place]!, period: to.period, values: to.values };
        }
        expect(totalsOf(rollup)).toEqual(plain(above, now).map((total) => total + 0));
      }
    )
  );
});

const one = (rep: number, values: readonly number[] = [100, 10], period = 0): Deal => ({
  period,
  values,
  splits: [{ rep, percent: 1_000_000, direct: true }]
});

describe('managers in a loop', () => {
  // 1, 2 and 3 manage each other; 4 is below the loop, 5 manages itself, 0, 6 and 7 are as usual.
  const loop = [-1, 3, 1, 2, 2, 5, 0, 6];
  const deals = [0, 1, 2, 3, 4, 5, 6, 7].map((rep) => one(rep));
  const rollup = new Rollup(columnsOf(loop, deals));

  test('are named', () => expect(rollup.problems.loops).toEqual([1, 2, 3, 5]));

  test('and counted once, below the first of them', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((rep) => rollup.total(rep, 0, 0))).toEqual([
      300, 400, 300, 100, 100, 100, 200, 100
    ]);
  });

  test('a change follows the same way', () => {
    const changed = new Rollup(columnsOf(loop, deals));
    changed.change(4, 1, [70, 7]);
    expect([0, 1, 2, 3, 4].map((rep) => changed.total(rep, 0, 0))).toEqual([300, 300, 200, 100, 0]);
    expect([0, 1, 2, 3, 4].map((rep) => changed.total(rep, 1, 1))).toEqual([0, 7, 7, 0, 7]);
  });
});

test('what is not as it should be is named', () => {
  const { problems } = new Rollup(
    columnsOf(
      [-1, 0],
      [
        one(0),
        one(0, [100, 10], -1),
        one(0, [NaN, 10]),
        { ...one(0), splits: [one(0).splits[0]!, { rep: 1, percent: 1, direct: true }] },
        { ...one(0), splits: [one(0).splits[0]!, { rep: 1, percent: 500_000, direct: false }] },
        one(-1)
      ]
    )
  );
  expect(problems).toEqual({ loops: [], outside: [1], incomplete: [2], overWhole: [3], nobody: [7] });
});

/** Products next to a half, where a credit is rounded up or down, and at the most that takes the short way. */
const half = fc
  .tuple(
    fc.integer({ min: 1, max: 1_000_000 }),
    fc.integer({ min: 0, max: 1_999_999_999 }),
    fc.integer({ min: -2, max: 2 })
  )
  .map(([percent, whole, more]): [number, number] => [
    Math.max(0, Math.floor((whole * 1_000_000 + 500_000) / percent) + more),
    percent
  ]);

test('totals of plain deals are right to the smallest unit', () => {
  const amounts = fc.oneof(half, fc.tuple(fc.integer({ min: 1_999_999_990, max: 2_000_000_010 }), fc.integer({ min: 0, max: 1_000_000 }))); // prettier-ignore
  fc.assert(
    fc.property(amounts, ([value, percent]) => {
      const split = { rep: 1, percent, direct: true };
      const deals = [{ period: 1, values: [value, 1], splits: [split, { ...split, rep: 2, direct: false }] }];
      const rollup = new Rollup(columnsOf([-1, 0, 0], deals));
      expect(rollup.total(0, 1, 0)).toBe(credit(value, percent));
      expect(rollup.total(2, 1, 0)).toBe(0);
    }),
    { numRuns: 2_000 }
  );
});

test('what needs a second thought is found in any block, and the rest of it counts', () => {
  const odd: readonly (readonly [number, Deal])[] = [
    [10, one(0, [NaN, 1])],
    [5_000, one(0, [1, 1], -1)],
    [9_000, { ...one(0), splits: [...one(0).splits, ...one(1).splits] }],
    [9_001, one(-1)],
    [9_002, one(0, [-100, -10])],
    [9_003, one(0, [90_000_000_000, 10])]
  ];
  const deals = Array.from({ length: 20_000 }, (_, at) => odd.find(([place]) => place === at)?.[1] ?? one(1));
  const rollup = new Rollup(columnsOf([-1, 0], deals));
  expect(rollup.problems).toEqual({
    loops: [],
    outside: [5_000],
    incomplete: [10],
    overWhole: [9_000],
    nobody: [9_002]
  });
  const usual = 20_000 - odd.length;
  expect([rollup.total(1, 0, 0), rollup.total(0, 0, 0)]).toEqual([
    usual * 100 + 100,
    usual * 100 + 200 - 100 + 90_000_000_000
  ]);
});

test('a deal of more splits than are taken at a time', () => {
  const splits = Array.from({ length: 20_000 }, (_, at) => ({ rep: at % 2, percent: 50, direct: true }));
  const rollup = new Rollup(columnsOf([-1, 0], [{ period: 0, values: [1_000_000, 20_000], splits }]));
  expect([rollup.total(1, 0, 0), rollup.total(0, 0, 0), rollup.total(0, 0, 1)]).toEqual([500_000, 1_000_000, 20_000]);
});

test('a credit is right to the smallest unit, next to 2^53 and beyond too', () => {
  const near = fc.tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: -2, max: 2 }));
  const amounts = fc.oneof(
    fc.tuple(fc.maxSafeInteger(), fc.integer({ min: 0, max: 2_000_000_000 })),
    // Products next to 2^53, and halves at any size.
    near.map(([percent, more]): [number, number] => [Math.floor(2 ** 53 / percent) + more, percent]),
    fc.tuple(fc.integer({ min: 0, max: 9_007_199_254 }), fc.constant(500_000)).map(([value, percent]): [number, number] => [value * 2 + 1, percent]) // prettier-ignore
  );
  fc.assert(
    fc.property(amounts, fc.boolean(), ([size, percent], taken) => {
      const value = taken ? -size : size;
      fc.pre(Number.isSafeInteger(value) && Number.isSafeInteger(credit(value, percent)));
      expect(creditOf(value, percent) + 0).toBe(credit(value, percent) + 0);
    }),
    { numRuns: 2_000 }
  );
});

test.each([1, 2, 3, 5])('%d measures, more deals than are taken at a time', (measures) => {
  // In the second block, which therefore takes the long way, between two that do not.
  const unknown = 1.5 * BLOCK;
  const deals = Array.from({ length: 2.5 * BLOCK }, (_, at) => {
    const values = Array.from({ length: measures }, (_, measure) => (at + 1) * 100 + measure);
    return { ...one(at % 2, values, at % PERIODS), values: at === unknown ? values.with(-1, NaN) : values };
  });
  const rollup = new Rollup(columnsOf([-1, 0], deals, measures));
  const expected = (rep: number, period: number, measure: number) =>
    deals
      .filter((_, at) => at % PERIODS === period && (rep === 0 || at % 2 === 1))
      .reduce((sum, { values }) => sum + (Number.isNaN(values[measure]!) ? 0 : values[measure]!), 0);
  const cells = [0, 1].flatMap((rep) =>
    Array.from({ length: PERIODS * measures }, (_, cell) => expected(rep, Math.floor(cell / measures), cell % measures))
  );
  expect([...rollup.totals]).toEqual(cells);
  expect(rollup.problems).toEqual({ loops: [], outside: [], incomplete: [unknown], overWhole: [], nobody: [] });
});

test('nobody at all', () => {
  expect(new Rollup(columnsOf([], [])).totals).toHaveLength(0);
});
