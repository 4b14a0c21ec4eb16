// Stacking problems for tests: one offer, generated problems with every kind of limit, and large ones from a seed.
import fc from 'fast-check';
import type { Offer, StackProblem } from '../contract';

export function offer(key: string, value: number, changes: Partial<Offer> = {}): Offer {
  return { key, value, deadline: null, group: null, excludes: [], requires: [], forced: null, ...changes };
}

const DEADLINES = ['2026-03-01', '2026-03-02', '2026-04-01', null] as const;

/** Small numbers on purpose, so that ties, clipping and exact edges are common. */
export function smallProblems(most: number, forcing = true): fc.Arbitrary<StackProblem> {
  return fc.integer({ min: 1, max: most }).chain((size) => {
    const keys = Array.from({ length: size }, (_, index) => `P${String.fromCharCode(65 + index)}`);
    const some = (maxLength: number) => fc.array(fc.constantFrom(...keys), { maxLength });
    const rarely = <T>(usual: T, arbitrary: fc.Arbitrary<T>) =>
      fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary });
    const net = fc.record({
      base: fc.integer({ min: 0, max: 60 }),
      ratePpm: fc.integer({ min: 0, max: 700_000 }),
      least: fc.constantFrom(0, 0, 5),
      takenOff: fc.array(
        fc.record({ key: fc.constantFrom(...keys), amount: fc.option(fc.integer({ min: 0, max: 30 })) }),
        { maxLength: 4 }
      )
    });
    const one = (key: string): fc.Arbitrary<Offer> =>
      fc.record({
        key: fc.constant(key),
        value: fc.integer({ min: 0, max: 20 }),
        net: rarely<Offer['net']>(null, net),
        chancePpm: fc.integer({ min: 0, max: 1_000_000 }),
        deadline: fc.constantFrom(...DEADLINES),
        group: fc.constantFrom(null, null, 'G1', 'G2'),
        excludes: rarely<string[]>([], some(3)),
        requires: rarely<string[]>([], some(2)),
        forced: forcing
          ? fc.constantFrom<Offer['forced'][]>(null, null, null, null, null, null, null, 'in', 'out')
          : fc.constant(null),
        stackOrder: fc.integer({ min: 0, max: 3 }),
        reductions: rarely<NonNullable<Offer['reductions']>>(
          [],
          fc.array(
            fc.record({
              line: fc.constantFrom('L1', 'L2'),
              perUnit: fc.integer({ min: 0, max: 5 }),
              total: fc.integer({ min: 0, max: 9 })
            }),
            { maxLength: 2 }
          )
        ),
        raisesMargin: fc.constantFrom(false, false, true)
      });
    return fc.record({
      objective: fc.constantFrom('face', 'face', 'expected'),
      offers: fc.tuple(...keys.map(one)),
      pools: fc
        .array(fc.record({ limit: fc.integer({ min: -2, max: 40 }), members: some(size) }), { maxLength: 3 })
        .map((pools) => pools.map((pool, index) => ({ key: `B${index}`, ...pool }))),
      lines: fc.constantFrom(
        [],
        [
          { key: 'L1', unitPrice: 20, floor: 14 },
          { key: 'L2', unitPrice: 9, floor: 10 }
        ]
      ),
      guardrail: fc.constantFrom(
        null,
        { margin: 30, lowest: 18 },
        { margin: 20, lowest: 18 },
        { margin: 10, lowest: 18 }
      ),
      maximum: fc.constantFrom(null, null, 2, 4)
    });
  });
}

/** The same numbers from the same seed, everywhere (mulberry32). */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

export interface Shape {
  readonly size: number;
  /** Pairs that exclude each other, per offer. */
  readonly pairs: number;
  /** Limit of each of three pools, in minor units. */
  readonly limit: number;
  readonly maximum: number | null;
  /** All of one pool are special prices, which raise the margin; absent: none does. */
  readonly special?: boolean;
}

/** A deal of 20 lines: rebates and special prices in groups, with pairs that exclude, partners, caps and floors. */
export function largeProblem({ size, pairs, limit, maximum, special = false }: Shape, seed: number): StackProblem {
  const random = randomFrom(seed);
  const keys = Array.from({ length: size }, (_, index) => `P${String(index).padStart(3, '0')}`);
  const pools = ['B1', 'B2', 'B3'].map((key) => ({ key, limit, members: [] as string[] }));
  const excludes = keys.map(() => [] as string[]);
  for (let count = Math.round(size * pairs); count > 0; count--) {
    excludes[random(size)]!.push(keys[random(size)]!);
  }
  const offers = keys.map((key, index) => {
    const parts = 1 + random(4);
    let value = 0;
    for (let part = 0; part < parts; part++) {
      value += 100 + random(5000);
    }
    pools[random(3)]!.members.push(key);
    return offer(key, value, {
      deadline: `2026-03-${String(1 + random(28)).padStart(2, '0')}`,
      group: random(10) < 6 ? `G${random(Math.max(2, size >> 2))}` : null,
      excludes: excludes[index]!,
      requires: random(20) === 0 ? [keys[random(size)]!] : [],
      reductions:
        random(4) === 0 ? [{ line: `L${random(20)}`, perUnit: 100 + random(900), total: 1000 + random(9000) }] : []
    });
  });
  const raising = new Set(special ? pools[0]!.members : []);
  return {
    offers: offers.map((one) => (raising.has(one.key) ? { ...one, reductions: [], raisesMargin: true } : one)),
    pools,
    lines: Array.from({ length: 20 }, (_, line) => ({ key: `L${line}`, unitPrice: 5000, floor: 4000 })),
    guardrail: special ? { margin: 75_000, lowest: 70_000 } : { margin: 100_000, lowest: 70_000 },
    maximum
  };
}
