// What the search rests on: bounds that no legal set exceeds, implied conflicts that hold, a legal set to begin with.
import fc from 'fast-check';
import type { StackProblem } from '../contract';
import { Climb } from '../climb';
import { Cover } from '../cover';
import { withImplied } from '../implied';
import { emptyMask, has } from '../masks';
import { compile, possibleOffers, type Model } from '../model';
import { emptyPlace, settleAt } from '../place';
import { relax } from '../relaxation';
import { bestStack } from '../stackEngine';
import { tune } from '../tune';
import { sortOffers } from '../validate';
import { Purse } from '../worth';
import { enumerate, isLegal, totalOf } from './oracle';
import { largeProblem, offer, smallProblems } from './problems';

function modelOf(problem: StackProblem) {
  const plain = compile(problem, sortOffers(problem).usable);
  const free = possibleOffers(plain);
  const model = withImplied(plain, free);
  const set = emptyMask(model.size);
  return { model, set, free, relaxation: relax(model, free) };
}

const keysOf = ({ offers }: Model, mask: Uint32Array<ArrayBuffer>) =>
  offers.filter((_, rank) => has(mask, rank)).map(({ key }) => key);

test('no legal set is worth more than the bound, whatever the prices', () => {
  fc.assert(
    fc.property(
      smallProblems(8, false),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 60, maxLength: 60 }),
      (problem, shares) => {
        const { model, set, free, relaxation } = modelOf(problem);
        const best = enumerate(problem)!.total;
        const cover = new Cover(model, relaxation, 1, 0);
        const place = emptyPlace(model);
        settleAt(model, place, set, free);
        const pools = model.pools.length;
        // Shares of a pool's money up to 1 in all, other prices up to some offers' worth.
        const prices = Float64Array.from({ length: pools + relaxation.rows.length }, (_, row) =>
          row < pools ? shares[row % 60]! / pools : shares[row % 60]! * 20
        );
        expect(cover.bound(place.set, place.free, place.slack, prices) + 1e-6).toBeGreaterThanOrEqual(best);
      }
    ),
    { numRuns: 500 }
  );
});

test('prices tuned from a good set keep the ceiling at or above the best', () => {
  fc.assert(
    fc.property(smallProblems(8, false), (problem) => {
      const { model, set, free, relaxation } = modelOf(problem);
      const purse = new Purse(model);
      const start = { set, free, relaxation };
      const best = new Climb(model, purse, set, free).best();
      const total = purse.totalOf(best);
      const pays = purse.worth.pays.map((paid, rank) => (has(best, rank) ? paid : 0));
      const { ceiling } = tune(model, new Cover(model, relaxation, 1, 0), start, pays, total);
      expect(ceiling).toBeGreaterThanOrEqual(enumerate(problem)!.total);
    })
  );
});

test('a pair whose reductions are too much for a row is never legal', () => {
  fc.assert(
    fc.property(smallProblems(7, false), (problem) => {
      const plain = compile(problem, sortOffers(problem).usable);
      const { conflicts } = withImplied(plain, possibleOffers(plain));
      const legal: (readonly string[])[] = [];
      for (let bits = 0; bits < 2 ** problem.offers.length; bits++) {
        const set = problem.offers.filter((_, index) => ((bits >> index) & 1) === 1);
        if (isLegal(problem, set)) {
          legal.push(set.map(({ key }) => key));
        }
      }
      plain.offers.forEach(({ key }, one) =>
        plain.offers.forEach(({ key: other }, rank) => {
          if (one !== rank && has(conflicts[one]!, rank)) {
            expect(legal.find((keys) => keys.includes(key) && keys.includes(other))).toBeUndefined();
          }
        })
      );
    })
  );
});

test('the set to begin with is legal and worth what it says', () => {
  fc.assert(
    fc.property(smallProblems(9, false), (problem) => {
      const { model, set, free } = modelOf(problem);
      const purse = new Purse(model);
      const best = new Climb(model, purse, set, free).best();
      const keys = keysOf(model, best);
      const offers = problem.offers.filter(({ key }) => keys.includes(key));
      expect(isLegal(problem, offers)).toBe(true);
      expect(purse.totalOf(best)).toBe(totalOf(problem, offers));
    })
  );
});

test('bringing in what greedy building left out finds the better pair', () => {
  // R7: A 9,000 excludes B 6,000 and C 5,000; D 4,000.
  const problem = {
    offers: [offer('A', 9000, { excludes: ['B', 'C'] }), offer('B', 6000), offer('C', 5000), offer('D', 4000)]
  };
  expect(bestStack(problem)).toMatchObject({ total: 15_000, proven: true });
});

/** Density is the share of pairs that exclude each other; a tight cap clips nearly every set. */
test.each([
  { density: 0.02, limit: 8_000, maximum: 8 },
  { density: 0.02, limit: 90_000, maximum: null },
  { density: 0.1, limit: 30_000, maximum: 12 },
  { density: 0.2, limit: 1_000_000, maximum: null },
  { density: 0.5, limit: 30_000, maximum: null },
  { density: 0.5, limit: 1_000_000, maximum: null }
])('100 offers: proven, or a gap of at most 0.5 %: $density, $limit, $maximum', ({ density, limit, maximum }) => {
  for (let seed = 0; seed < 4; seed++) {
    const { total, gap } = bestStack(largeProblem({ size: 100, pairs: density * 50, limit, maximum }, 500 + seed));
    expect({ seed, close: gap <= total * 0.005 }).toEqual({ seed, close: true });
  }
});
