// R11 against enumeration of all outcomes, against simulation where these are too many, and at its edges.
import fc from 'fast-check';
import type { ChanceDeal, Value } from 'c/quotaEngine';
import { chance, distribution, pivots } from '../chanceEngine';
import { enumerate, generatedDeals, outcomes, simulate, someDeals } from './oracle';

const deal = (id: string, value: Value | readonly Value[], probability: number): ChanceDeal => ({
  id,
  values: typeof value === 'number' ? [value] : value,
  probability
});

const reaches = (gaps: readonly Value[]) => (sums: readonly Value[]) =>
  sums.every((sum, measure) => sum >= gaps[measure]!);

/** A gap somewhere between what the deals can lose and what they can win, now and then exactly on a sum. */
function gapsOf(deals: readonly ChanceDeal[], shares: readonly number[]): Value[] {
  return shares.map((share, measure) => {
    const values = deals.map(({ values: all }) => all[measure]!);
    if (share > 0.9) {
      return values.filter((_, place) => place % 2 === 0).reduce((sum, value) => sum + value, 0);
    }
    return Math.round(values.reduce((sum, value) => sum + value, 0) * share);
  });
}

const shares = (measures: number) =>
  fc.array(fc.double({ min: -0.1, max: 1, noNaN: true }), { minLength: measures, maxLength: measures });

describe.each([1, 2, 3])('by %d measure(s)', (measures) => {
  test('the chance is that of all outcomes', () => {
    fc.assert(
      fc.property(someDeals(measures, 10), shares(measures), (deals, parts) => {
        const gaps = gapsOf(deals, parts);
        const found = chance(
          deals,
          gaps.map(() => 700),
          gaps.map((gap) => gap + 700)
        );
        expect(found.exact).toBe(true);
        expect(found.hit).toBeCloseTo(enumerate(deals, measures, reaches(gaps)), 11);
        expect(found.deals).toBe(deals.length);
      }),
      { numRuns: 300 }
    );
  });

  test('the pivots are the chances with the deal won and lost', () => {
    fc.assert(
      fc.property(someDeals(measures, 8), shares(measures), (deals, parts) => {
        const gaps = gapsOf(deals, parts);
        const zero = gaps.map(() => 0);
        for (const [place, pivot] of pivots(deals, zero, gaps).entries()) {
          const as = (probability: number) => deals.map((one, at) => (at === place ? { ...one, probability } : one));
          expect(pivot.id).toBe(deals[place]!.id);
          expect(pivot.won).toBeCloseTo(enumerate(as(1), measures, reaches(gaps)), 11);
          expect(pivot.lost).toBeCloseTo(enumerate(as(0), measures, reaches(gaps)), 11);
          expect(pivot.swing).toBeCloseTo(pivot.won - pivot.lost, 12);
        }
      }),
      { numRuns: 200 }
    );
  });
});

test.each([1, 2])(
  '20 deals of any cents by %d measure(s): the chance is that of all 1,048,576 outcomes',
  (measures) => {
    for (const seed of [1, 2]) {
      const deals = generatedDeals(20, seed, 1);
      const gaps = gapsOf(deals, [0.45, 0.4].slice(0, measures));
      const found = chance(
        deals,
        gaps.map(() => 0),
        gaps
      );
      expect(found.exact).toBe(true);
      expect(found.hit).toBeCloseTo(enumerate(deals, measures, reaches(gaps)), 10);
    }
  }
);

test('the distribution holds every sum that can be, once, with its probability', () => {
  fc.assert(
    fc.property(someDeals(1, 14), (deals) => {
      const { values, probabilities, exact } = distribution(deals, 0);
      const expected = outcomes(deals);
      expect(exact).toBe(true);
      expect(values).toEqual(expected.map(([value]) => value));
      expected.forEach(([, probability], place) => expect(probabilities[place]).toBeCloseTo(probability, 12));
    }),
    { numRuns: 200 }
  );
});

test('finishes are the smallest amounts that are reached with 10, 50 and 90 %', () => {
  fc.assert(
    fc.property(someDeals(1, 15), (deals) => {
      const { finish } = chance(deals, [1_000], [5_000]);
      const sums = outcomes(deals);
      const smallest = (level: number) => {
        let sum = 0;
        return 1_000 + sums.find(([, probability]) => (sum += probability) >= level - 1e-12)![0];
      };
      expect(finish).toEqual({ weak: smallest(0.1), middle: smallest(0.5), strong: smallest(0.9) });
    }),
    { numRuns: 200 }
  );
});

describe.each([
  { amounts: 'hundreds', unit: 10_000, exact: [true, false] },
  { amounts: 'any cents', unit: 1, exact: [false, false] }
])('60 deals of $amounts', ({ unit, exact }) => {
  const deals = generatedDeals(60, 7, unit);
  const gaps = gapsOf(deals, [0.48, 0.47]);
  const DRAWS = 100_000;

  test.each([1, 2])('%d measure(s): as simulated', (measures) => {
    const asked = gaps.slice(0, measures);
    const {
      hit,
      lowest,
      highest,
      exact: isExact
    } = chance(
      deals,
      asked.map(() => 0),
      asked
    );
    const seen = simulate(deals, asked, DRAWS, 11);
    // Five standard deviations of the simulation.
    const error = 5 * Math.sqrt((seen * (1 - seen)) / DRAWS);
    expect(isExact).toBe(exact[measures - 1]);
    expect(lowest - error).toBeLessThanOrEqual(seen);
    expect(highest + error).toBeGreaterThanOrEqual(seen);
    expect(highest - lowest).toBeLessThan(isExact ? 1e-15 : measures === 1 ? 0.002 : 0.1);
    expect(Math.abs(hit - seen)).toBeLessThan(error + (highest - lowest) / 2);
  });

  test('pivots are the chances with the deal won and lost', () => {
    const found = pivots(deals, [0], gaps.slice(0, 1));
    for (const place of [0, 7, 31, 59]) {
      const as = (probability: number) =>
        chance(
          deals.map((one, at) => (at === place ? { ...one, probability } : one)),
          [0],
          gaps.slice(0, 1)
        ).hit;
      expect(found[place]!.won).toBeCloseTo(as(1), exact[0] ? 10 : 3);
      expect(found[place]!.lost).toBeCloseTo(as(0), exact[0] ? 10 : 3);
    }
  });
});

test('bounds hold what is true: any cents, a bound beside the exact chance of the same deals', () => {
  for (let seed = 0; seed < 8; seed++) {
    const deals = generatedDeals(60, 100 + seed, 1);
    const coarse = deals.map(({ id, values, probability }) => ({
      id,
      values: values.map((value) => Math.round(value / 10_000) * 10_000),
      probability
    }));
    const gap = gapsOf(coarse, [0.4 + seed / 50])[0]!;
    // Moved by one cent each, in all less than the gap's distance from the next sum: the chance is the same.
    const moved = coarse.map((one, place) => ({ ...one, values: [one.values[0]! + (place % 2 ? 1 : -1)] }));
    const exact = chance(coarse, [0], [gap - 5_000]);
    const bound = chance(moved, [0], [gap - 5_000]);
    expect([exact.exact, bound.exact]).toEqual([true, false]);
    expect(bound.lowest).toBeLessThanOrEqual(exact.hit + 1e-9);
    expect(bound.highest).toBeGreaterThanOrEqual(exact.hit - 1e-9);
  }
});

test('thousands of deals', () => {
  const many = generatedDeals(2_000, 3, 1_000_000);
  const mean = many.reduce((sum, { values, probability }) => sum + values[0]! * probability, 0);
  const variance = many.reduce((sum, { values, probability: p }) => sum + values[0]! ** 2 * p * (1 - p), 0);
  const { hit, exact, finish } = chance(many, [0], [Math.round(mean + Math.sqrt(variance))]);
  expect(exact).toBe(true);
  // By the central limit theorem.
  expect(hit).toBeCloseTo(0.158655, 2);
  expect((finish!.middle - mean) / Math.sqrt(variance)).toBeCloseTo(0, 1);
  expect((finish!.strong - mean) / Math.sqrt(variance)).toBeCloseTo(1.2816, 1);
});

test('the order of the deals changes nothing', () => {
  fc.assert(
    fc.property(someDeals(2, 9), shares(2), (deals, parts) => {
      const gaps = gapsOf(deals, parts);
      const turned = [...deals].reverse();
      expect(chance(turned, [0, 0], gaps)).toEqual(chance(deals, [0, 0], gaps));
    }),
    { numRuns: 100 }
  );
});

describe('edges', () => {
  test('no deals: credit decides', () => {
    expect(chance([], [900], [900])).toEqual({
      hit: 1,
      lowest: 1,
      highest: 1,
      exact: true,
      finish: { weak: 900, middle: 900, strong: 900 },
      deals: 0,
      weighted: 0
    });
    expect(chance([], [899], [900]).hit).toBe(0);
    expect(distribution([], 0)).toEqual({ values: [0], probabilities: [1], exact: true });
    expect(pivots([], [0], [1])).toEqual([]);
  });

  test('a quota that is reached, and one that cannot be', () => {
    const deals = [deal('a', 500, 0.5)];
    expect(chance(deals, [1_000], [900])).toMatchObject({ hit: 1, exact: true });
    expect(chance(deals, [0], [501])).toMatchObject({ hit: 0, exact: true });
    // A deal with a loss can still take it away.
    expect(chance([deal('back', -200, 0.25)], [1_000], [900])).toMatchObject({ hit: 0.75 });
    expect(pivots([deal('back', -200, 0.25)], [1_000], [900])).toEqual([{ id: 'back', won: 0, lost: 1, swing: -1 }]);
  });

  test('certain and impossible deals', () => {
    const deals = [deal('sure', 600, 1), deal('never', 300, 0), deal('open', 300, 0.5)];
    expect(chance(deals, [0], [900])).toMatchObject({
      hit: 0.5,
      finish: { weak: 600, middle: 600, strong: 900 },
      deals: 3,
      weighted: 750
    });
    expect(pivots(deals, [0], [900])).toEqual([
      { id: 'sure', won: 0.5, lost: 0, swing: 0.5 },
      { id: 'never', won: 1, lost: 0.5, swing: 0.5 },
      { id: 'open', won: 1, lost: 0, swing: 1 }
    ]);
  });

  test('amounts beyond 32 bits', () => {
    const deals = [deal('one', 3_000_000_000_001, 0.5), deal('other', 4_000_000_000_000, 0.5)];
    expect(chance(deals, [0], [7_000_000_000_001])).toMatchObject({ hit: 0.25, exact: true });
    expect(chance(deals, [0], [7_000_000_000_002]).hit).toBe(0);
  });

  test('0.9 and a tenth', () => {
    expect(chance([deal('likely', 100, 0.9)], [0], [1]).finish).toEqual({ weak: 0, middle: 100, strong: 100 });
  });

  test('of several measures one is reached: the other decides', () => {
    const deals = [deal('a', [100, 10], 0.3)];
    expect(chance(deals, [0, 50], [100, 50])).toMatchObject({ hit: 0.3, exact: true, finish: null, weighted: null });
  });
});
