// The best stack (R7) against every set tried one by one, and what holds of any answer: order, ties, gaps, time.
import fc from 'fast-check';
import type { StackProblem } from '../contract';
import { bestStack } from '../stackEngine';
import { enumerate, isLegal, payouts } from './oracle';
import { largeProblem, offer, smallProblems } from './problems';

const CLIPPED = { size: 100, pairs: 0.3, limit: 90_000, maximum: 8 };

test.each([
  { most: 8, numRuns: 1500 },
  { most: 12, numRuns: 60 }
])(
  'is the set that comes first of all legal sets, with the distance to the next: $most offers',
  ({ most, numRuns }) => {
    fc.assert(
      fc.property(smallProblems(most), (problem) => {
        const expected = enumerate(problem);
        const { chosen, total, proven, tieSettled, next, fault } = bestStack(problem);
        if (!expected) {
          expect(fault?.code).toBe('forcedConflict');
          return;
        }
        expect({ keys: chosen.map(({ key }) => key), total, next: next?.total ?? null }).toEqual(expected);
        expect([proven, tieSettled, next?.proven ?? true, fault]).toEqual([true, true, true, null]);
      }),
      { numRuns }
    );
  }
);

test('without the distance to the next it is the same answer', () => {
  fc.assert(
    fc.property(smallProblems(8), (problem) => {
      const asked = bestStack(problem);
      const short = bestStack(problem, { next: false });
      expect(short).toEqual({ ...asked, next: null, nodes: short.nodes });
      expect(short.nodes).toBeLessThanOrEqual(asked.nodes);
    }),
    { numRuns: 300 }
  );
});

test('what each chosen offer pays is what R7 gives it, and the total is their sum', () => {
  fc.assert(
    fc.property(smallProblems(8), (problem) => {
      const { chosen, total } = bestStack(problem);
      const keys = new Set(chosen.map(({ key }) => key));
      const pays = payouts(
        problem,
        problem.offers.filter(({ key }) => keys.has(key))
      );
      expect(new Map(chosen.map((one) => [one.key, one.pays]))).toEqual(pays);
      expect(chosen.reduce((sum, one) => sum + one.pays, 0)).toBe(total);
    })
  );
});

test('every offer is chosen or left out with a reason, and the reason holds', () => {
  fc.assert(
    fc.property(smallProblems(8), (problem) => {
      const { chosen, leftOut, fault } = bestStack(problem);
      fc.pre(fault === null);
      const keys = chosen.map(({ key }) => key);
      expect([...keys, ...leftOut.map(({ key }) => key)].sort()).toEqual(problem.offers.map(({ key }) => key).sort());
      for (const { key, reason } of leftOut) {
        const joined = problem.offers.filter((one) => one.key === key || keys.includes(one.key));
        const stands = isLegal(problem, joined);
        const legal = ['poolExhausted', 'displaced'].includes(reason.code);
        // Worth nothing says why nobody wants it, not whether it could come along.
        expect({ key, reason, stands: reason.code === 'worthNothing' ? legal : stands }).toEqual({
          key,
          reason,
          stands: legal
        });
      }
    })
  );
});

function shuffled(problem: StackProblem, turn: number): StackProblem {
  const rotate = <T>(items: readonly T[]) => [...items.slice(turn % (items.length || 1)), ...items.slice(0, turn % (items.length || 1))].reverse(); // prettier-ignore
  return {
    ...problem,
    offers: rotate(problem.offers).map((one) => ({
      ...one,
      excludes: rotate(one.excludes),
      reductions: rotate(one.reductions ?? [])
    })),
    pools: rotate(problem.pools ?? []).map((pool) => ({ ...pool, members: rotate(pool.members) })),
    lines: rotate(problem.lines ?? [])
  };
}

test('the order of the input changes nothing, also where the budget ends early', () => {
  fc.assert(
    fc.property(smallProblems(9), fc.nat(8), fc.constantFrom(1, 3, 1000), (problem, turn, nodeBudget) => {
      expect(bestStack(shuffled(problem, turn), { nodeBudget })).toEqual(bestStack(problem, { nodeBudget }));
    })
  );
});

test('no legal set is worth more than total + gap, whatever the budget', () => {
  fc.assert(
    fc.property(smallProblems(9), fc.integer({ min: 1, max: 6 }), (problem, nodeBudget) => {
      const expected = enumerate(problem);
      const { chosen, total, gap, proven } = bestStack(problem, { nodeBudget });
      fc.pre(expected !== null);
      const keys = chosen.map(({ key }) => key);
      expect(
        isLegal(
          problem,
          problem.offers.filter(({ key }) => keys.includes(key))
        )
      ).toBe(true);
      expect(total).toBeLessThanOrEqual(expected!.total);
      expect(total + gap).toBeGreaterThanOrEqual(expected!.total);
      expect(proven).toBe(gap === 0);
    }),
    { numRuns: 500 }
  );
});

test('a budget of one node on a large problem says that it is not proven', () => {
  const problem = largeProblem({ size: 60, pairs: 3, limit: 200_000, maximum: null }, 7);
  const cut = bestStack(problem, { nodeBudget: 1 });
  const best = bestStack(problem, { nodeBudget: 1_000_000 });
  expect([cut.proven, best.proven]).toEqual([false, true]);
  expect(cut.total + cut.gap).toBeGreaterThanOrEqual(best.total);
  expect(cut.next?.proven).toBe(false);
});

test('forcing out what is chosen leaves the next best or less', () => {
  fc.assert(
    fc.property(smallProblems(8, false), fc.nat(), (problem, pick) => {
      const { chosen, total, next } = bestStack(problem);
      fc.pre(chosen.length > 0);
      const { key } = chosen[pick % chosen.length]!;
      const offers = problem.offers.map((one) => (one.key === key ? { ...one, forced: 'out' as const } : one));
      expect(bestStack({ ...problem, offers }).total).toBeLessThanOrEqual(next!.total);
      expect(next!.total + next!.distance).toBe(total);
    })
  );
});

test.each([NaN, -1, 0.1, Infinity, 2 ** 53])(
  'a value of %p leaves the offer out, and the others as they are',
  (value) => {
    const { chosen, leftOut } = bestStack({ offers: [offer('A', value), offer('B', 5)] });
    expect(chosen).toEqual([{ key: 'B', value: 5, pays: 5 }]);
    expect(leftOut).toEqual([{ key: 'A', reason: { code: 'invalid', field: 'value' } }]);
  }
);

/** Nodes, since they are the same on every machine; what they take in milliseconds, `npm run bench -- deals` holds. */
test.each([
  [CLIPPED, 60],
  [{ ...CLIPPED, limit: 15_000 }, 150],
  [{ ...CLIPPED, pairs: 5, limit: 30_000, maximum: 12 }, 800]
])('100 offers with clipping caps are proven, half of them within few nodes: %j', (shape, most) => {
  const nodes = Array.from({ length: 25 }, (_, seed) => {
    const { proven, nodes: opened } = bestStack(largeProblem(shape, seed));
    expect({ seed, proven }).toEqual({ seed, proven: true });
    return opened;
  }).sort((one, other) => one - other);
  expect(nodes[12]).toBeLessThanOrEqual(most);
});
