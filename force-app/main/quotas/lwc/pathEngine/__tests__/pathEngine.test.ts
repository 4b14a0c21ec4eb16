// R16 against all sets of steps gone through one by one, and at its edges.
import fc from 'fast-check';
import { chance } from 'c/chanceEngine';
import type { PathAnswer, PathItem, PathQuestion, Value } from 'c/quotaEngine';
import { shortestPath, type PathDeal, type PathGiven } from '../pathEngine';

const END = '2026-03-31';
const question = (part: Partial<PathQuestion> = {}): PathQuestion => ({
  measures: ['Revenue', 'Margin'],
  level: 800_000,
  excluded: [],
  asOf: '2026-02-13',
  ...part
});
const deal = (id: string, values: readonly Value[], probability: number, closeDate = END): PathDeal => ({
  id,
  values,
  probability,
  closeDate
});
const item = (key: string, revenue: Value, margin: Value, part: Partial<PathItem> = {}): PathItem => ({
  key,
  kind: 'Whitespace',
  name: key,
  detail: '',
  revenue,
  margin,
  by: null,
  nextStep: null,
  blocked: null,
  ...part
});

/** By R16, over all sets: size, then product of odds, then chance, then keys. */
function best(given: PathGiven, level: number, excluded: readonly string[]) {
  const candidates = [
    ...given.deals.map(({ id, values, probability }) => ({ key: id, values: values!, odds: probability })),
    ...given.items.map(({ key, revenue, margin }) => ({ key, values: [revenue, margin!], odds: null }))
  ].filter(({ key }) => !excluded.includes(key));
  let found: { readonly keys: string[]; readonly odds: number; readonly reached: number } | null = null;
  for (let set = 0; set < 2 ** candidates.length; set++) {
    const steps = candidates.filter((_, place) => (set >> place) & 1);
    if (found && steps.length > found.keys.length) continue;
    const keys = steps.map(({ key }) => key).sort();
    const odds = steps.reduce((product, { odds: own }) => product * (own ?? 1), 1);
    const deals = given.deals.map(({ id, values, probability }) => ({
      id,
      values: values!,
      probability: keys.includes(id) ? 1 : probability!
    }));
    const sure = given.credited.map((value, measure) =>
      steps.reduce((sum, step) => sum + (step.odds === null ? step.values[measure]! : 0), value)
    );
    const reached = chance(deals, sure, given.quotas).hit;
    if (reached < level - 1e-12) continue;
    const order =
      !found || keys.length < found.keys.length
        ? 1
        : Math.abs(odds - found.odds) > 1e-12
          ? odds - found.odds
          : Math.abs(reached - found.reached) > 1e-12
            ? reached - found.reached
            : keys.join('\n') < found.keys.join('\n')
              ? 1
              : -1;
    if (order > 0) {
      found = { keys, odds, reached };
    }
  }
  return found;
}

const keysOf = ({ ways }: PathAnswer, kind = 'Fewest') =>
  ways
    .find((way) => way.kind === kind)
    ?.steps.map(({ key }) => key)
    .sort() ?? null;

const value = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 30 }).map((ten) => ten * 1_000_000) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 30_000_000 }) }
);
const givens = (values: fc.Arbitrary<Value>, most: number) =>
  fc
    .record({
      deals: fc.array(
        fc.record({
          values: fc.tuple(values, values),
          probability: fc.integer({ min: 0, max: 10 }).map((tenth) => tenth / 10)
        }),
        { maxLength: most - 3 }
      ),
      items: fc.array(fc.record({ revenue: values, margin: values }), { maxLength: 3 }),
      share: fc.double({ min: 0.2, max: 1.1, noNaN: true })
    })
    .map(({ deals, items, share }): PathGiven => {
      const all = [
        ...deals.map((one) => one.values),
        ...items.map(({ revenue, margin }) => [revenue, margin] as const)
      ];
      return {
        deals: deals.map(({ values: of, probability }, place) => deal(`deal-${place}`, of, probability)),
        items: items.map(({ revenue, margin }, place) => item(`item-${place}`, revenue, margin)),
        credited: [500, 0],
        quotas: [0, 1].map((measure) => Math.round(all.reduce((sum, of) => sum + of[measure]!, 0) * share) + 500),
        end: END
      };
    });

test('the fewest steps are those of all sets', () => {
  fc.assert(
    fc.property(
      givens(value, 9),
      fc.integer({ min: 1, max: 100 }).map((percent) => percent * 10_000),
      fc.subarray(['deal-0', 'deal-3', 'item-1']),
      (given, level, excluded) => {
        const answer = shortestPath(question({ level, excluded }), given);
        const expected = best(given, level / 1_000_000, excluded);
        expect(answer.proven).toBe(true);
        expect(keysOf(answer)).toEqual(expected?.keys ?? null);
        const way = answer.ways[0];
        if (way) {
          expect(way.reached).toBeCloseTo(expected!.reached, 11);
          expect(way.odds).toBeCloseTo(expected!.odds, 11);
          expect(way.steps.at(-1)?.chance ?? answer.today).toBeCloseTo(way.reached, 11);
          const without = answer.ways.find(({ kind }) => kind === 'WithoutLargest');
          if (without) {
            expect(keysOf(answer, 'WithoutLargest')).toEqual(
              best(given, level / 1_000_000, [...excluded, without.without!])!.keys
            );
          }
        }
      }
    ),
    { numRuns: 120 }
  );
});

test('12 candidates', () => {
  fc.assert(
    fc.property(givens(value, 12), (given) => {
      expect(keysOf(shortestPath(question(), given))).toEqual(best(given, 0.8, [])?.keys ?? null);
    }),
    { numRuns: 8 }
  );
});

test('deals that lose margin are steps only where they help', () => {
  fc.assert(
    fc.property(
      givens(
        fc.integer({ min: -10, max: 30 }).map((ten) => ten * 1_000_000),
        8
      ),
      (given) => {
        const answer = shortestPath(question({ level: 600_000 }), given);
        expect(answer.proven).toBe(true);
        expect(keysOf(answer)).toEqual(best(given, 0.6, [])?.keys ?? null);
      }
    ),
    { numRuns: 100 }
  );
});

test('the order of deals and items changes nothing', () => {
  fc.assert(
    fc.property(givens(value, 8), (given) => {
      const turned = { ...given, deals: [...given.deals].reverse(), items: [...given.items].reverse() };
      expect(shortestPath(question(), turned).ways).toEqual(shortestPath(question(), given).ways);
    }),
    { numRuns: 50 }
  );
});

describe('edges', () => {
  const given = (deals: readonly PathDeal[], items: readonly PathItem[] = []): PathGiven => ({
    deals,
    items,
    credited: [0, 0],
    quotas: [100, 10],
    end: END
  });

  test('nothing to do', () => {
    const { today, ways, best: all } = shortestPath(question(), { ...given([]), credited: [100, 10] });
    expect({ today, all, ways }).toMatchObject({ today: 1, all: 1, ways: [{ kind: 'Fewest', steps: [], reached: 1 }] });
    expect(ways).toHaveLength(1);
  });

  test('no set is enough', () => {
    expect(shortestPath(question(), given([deal('a', [50, 10], 0.5)], [item('b', 40, 5)]))).toMatchObject({
      today: 0,
      ways: [],
      best: 0,
      proven: true,
      leftOut: [{ key: 'b', reason: 'NoGain' }]
    });
  });

  test('why something is left out', () => {
    const { leftOut, ways } = shortestPath(
      question({ excluded: ['out', 'out-item'] }),
      given(
        [
          deal('whole', [100, 10], 0.5),
          deal('out', [100, 10], 0.5),
          deal('late', [100, 10], 0.5, '2026-04-01'),
          { ...deal('blank', [], 0.5), values: null },
          { ...deal('unlikely', [100, 10], 0), probability: null },
          deal('nothing', [0, 0], 0.5)
        ],
        [
          item('out-item', 1, 1),
          item('late-item', 1, 1, { by: '2026-04-01' }),
          item('short', 100, 10, { kind: 'TierJump', blocked: 'CounterTooShort' })
        ]
      )
    );
    expect(ways.map(({ steps }) => steps.map(({ key }) => key))).toEqual([['whole']]);
    expect(leftOut.map(({ key, reason, date }) => [key, reason, date])).toEqual([
      ['out', 'Excluded', null],
      ['late', 'ClosesLater', '2026-04-01'],
      ['blank', 'NoAmount', null],
      ['unlikely', 'NoProbability', null],
      ['out-item', 'Excluded', null],
      ['late-item', 'ClosesLater', '2026-04-01'],
      ['short', 'Blocked', null],
      ['nothing', 'NoGain', null]
    ]);
  });

  test('an excluded deal still counts with its odds', () => {
    const both = given([deal('in', [100, 10], 0.5), deal('out', [100, 10], 0.5)]);
    expect(shortestPath(question({ excluded: ['out'] }), both).today).toBe(0.75);
  });

  test('beside a deal with odds of 0 nothing has a greater product: keys decide', () => {
    const { ways } = shortestPath(
      question(),
      given([deal('a-deal', [40, 4], 0.7), deal('never', [60, 6], 0)], [item('item', 40, 4)])
    );
    expect(ways[0]).toMatchObject({ odds: 0, reached: 1 });
    expect(keysOf({ ways } as PathAnswer)).toEqual(['a-deal', 'never']);
  });

  test('one measure alone', () => {
    const { ways } = shortestPath(question({ measures: ['Margin'] }), {
      ...given([deal('a', [10], 0.5)], [item('b', 0, 10)]),
      credited: [0],
      quotas: [10]
    });
    // Without odds nothing is taken from the product: it comes first.
    expect(ways[0]).toMatchObject({ steps: [{ key: 'b', odds: null }], odds: 1, withoutOdds: 1, alone: [1] });
  });

  test('excluded cells and tier jumps are no steps, and another way is found', () => {
    const all = given([deal('deal', [60, 6], 0.5)], [item('cell', 60, 6), item('tier', 60, 6, { kind: 'TierJump' })]);
    const keys = (excluded: string[]) =>
      shortestPath(question({ excluded }), all).ways[0]?.steps.map(({ key }) => key) ?? null;
    expect(keys([])).toEqual(['cell', 'tier']);
    expect(keys(['cell'])).toEqual(['deal', 'tier']);
    expect(keys(['cell', 'tier'])).toBeNull();
  });

  test('a search that ends early says so, and has a way all the same', () => {
    const deals = Array.from({ length: 14 }, (_, place) => deal(`d${place}`, [30 + place, 3 + (place % 3)], 0.2));
    const many = { ...given(deals), quotas: [250, 22] };
    const { proven, ways, least } = shortestPath(question(), many, { nodeBudget: 1 });
    expect(proven).toBe(false);
    expect(least).toBeGreaterThanOrEqual(1);
    expect(least).toBeLessThanOrEqual(ways[0]!.steps.length);
    const two = given([deal('a', [60, 6], 0.2), deal('b', [60, 6], 0.2), deal('c', [60, 6], 0.2)]);
    expect(shortestPath(question(), two)).toMatchObject({ proven: true, least: 2, ways: [{ steps: [{}, {}] }, {}] });
    expect(ways[0]!.reached).toBeGreaterThanOrEqual(0.8);
  });
});
