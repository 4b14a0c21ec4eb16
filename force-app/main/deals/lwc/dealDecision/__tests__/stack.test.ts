// The stack of a deal (R7): against trying every set, and each limit by itself.
import fc from 'fast-check';
import type { Budget, CompiledProgram, DealInput } from 'c/dealEngine';
import type { Force } from '../contract';
import { withoutPrograms } from '../marginOf';
import type { OnOffer } from '../offers';
import { stackOf } from '../stack';
import { dealOf, LINES, onOffer, type OfferPlan } from './onOffer';
import { totals, worthOf } from './oracle';

function solve(input: DealInput, offers: readonly OnOffer[], force: Readonly<Record<string, Force>> = {}) {
  const without = input.costVisible ? withoutPrograms(input) : null;
  return stackOf(input, { offers, undecided: [], without }, { force });
}

function stackFor(plans: readonly OfferPlan[], patch: Partial<DealInput> = {}, force = {}) {
  const offers = plans.map(onOffer);
  const stack = solve(dealOf(offers, patch), offers, force);
  return { ...stack, keys: stack.chosen.map(({ key }) => key) };
}

const settings = (changes: Partial<DealInput['settings']>): Pick<DealInput, 'settings'> => ({
  settings: { ...dealOf([]).settings, ...changes }
});
const budget = (measure: Budget['measure'], left: number): Budget => ({ name: 'Fund', measure, left });

/* ---------- generated deals against every set ---------- */

const KEYS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const rarely = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 2, nil: null });
/** Multiples of 10.00, so that per-unit amounts and shares of percents come out whole. */
const money = fc.integer({ min: 0, max: 12 }).map((tens) => tens * 10_000);

const plan = fc.record({
  first: money,
  second: money,
  settlement: fc.constantFrom('Invoice' as const, 'Claim' as const),
  direction: fc.constantFrom('Receive' as const, 'Receive' as const, 'PayOn' as const),
  group: rarely(fc.constantFrom('g', 'h')),
  cap: rarely(fc.constantFrom({ key: 'k', most: 150_000 }, { key: 'k', most: 90_000 }, { key: 'l', most: 40_000 })),
  budgetKey: rarely(fc.constantFrom('money', 'units')),
  units: fc.integer({ min: 0, max: 5 }),
  excludes: fc.subarray([...KEYS], { maxLength: 1 }),
  requires: fc.oneof(
    { weight: 3, arbitrary: fc.constant<string[]>([]) },
    fc.subarray<string>([...KEYS], { maxLength: 1 })
  ),
  stackOrder: fc.integer({ min: 0, max: 2 }),
  net: fc.boolean()
});
type Planned = typeof plan extends fc.Arbitrary<infer T> ? T : never;

function planned(key: string, one: Planned): OfferPlan {
  const percent = one.net ? { base: 1_000_000, rate: (one.first / 1_000_000) * 1_000_000 } : undefined;
  const rule: Partial<CompiledProgram> = {
    exclusivityGroup: one.group,
    cap: one.cap,
    // A budget of one program has clipped it before; units of a net program are none of R7.
    budgetKey: one.budgetKey,
    excludes: one.excludes,
    requires: one.requires.filter((other) => other !== key),
    stackOrder: one.stackOrder,
    ...(one.net ? { base: 'Net' as const } : {})
  };
  return {
    key,
    lines: one.net ? { L1: one.first } : { L1: one.first, L2: one.second },
    settlement: one.settlement,
    direction: one.net ? 'Receive' : one.direction,
    units: one.units,
    program: rule,
    ...(percent && { percent })
  };
}

const generated = fc.record({
  plans: fc.array(plan, { maxLength: KEYS.length }),
  money: fc.integer({ min: -2, max: 30 }).map((tens) => tens * 10_000),
  units: fc.integer({ min: 5, max: 12 }),
  floor: rarely(fc.constantFrom(90_000, 98_000)),
  lowestMarginPpm: rarely(fc.constantFrom(150_000, 170_000, 200_000)),
  maximumPrograms: rarely(fc.integer({ min: 0, max: 4 })),
  customerRebate: rarely(fc.constantFrom(10_000, 30_000)),
  force: fc.dictionary(fc.constantFrom(...KEYS), fc.constantFrom('in' as const, 'out' as const), { maxKeys: 2 })
});
type Generated = typeof generated extends fc.Arbitrary<infer T> ? T : never;

function dealFor(one: Generated) {
  const offers = one.plans.map((part, index) => onOffer(planned(KEYS[index]!, part)));
  const input = dealOf(offers, {
    lines: LINES.map((line, index) => (index === 0 ? { ...line, floorPrice: one.floor } : line)),
    budgets: { money: budget('Amount', one.money), units: budget('Units', one.units) },
    customerRebate: one.customerRebate,
    ...settings({ lowestMarginPpm: one.lowestMarginPpm, maximumPrograms: one.maximumPrograms })
  });
  // Where one program alone has the fund, the engine clips its amount; both sides must see the same one.
  const shared = offers.filter(({ program }) => program.budgetKey === 'money').length > 1;
  const single = shared ? input : { ...input, budgets: { units: input.budgets['units']! } };
  return { offers, input: single };
}

test('is worth what the best of all sets is worth, and pays what that set pays', () => {
  fc.assert(
    fc.property(generated, (one) => {
      const { offers, input } = dealFor(one);
      const force = one.force as Readonly<Record<string, Force>>;
      const stack = solve(input, offers, force);
      const [best] = totals(input, offers, force);
      if (best === undefined) {
        expect(stack.fault).not.toBeNull();
        expect(stack.belowBest).toBeNull();
        return;
      }
      expect(stack).toMatchObject({ fault: null, total: best, proven: true });
      const chosen = offers.filter(({ verdict }) => stack.chosen.some(({ key }) => key === verdict.key));
      const worth = worthOf(input, offers, chosen);
      expect(stack.chosen).toEqual(chosen.map(({ verdict: { key } }) => ({ key, pays: worth.get(key) })));
      expect(stack.now + stack.claim).toBe(stack.chosen.reduce((sum, { pays }) => sum + pays, 0));
      const forced = offers.some(({ verdict }) => verdict.key in force);
      expect(stack.belowBest).toBe(forced ? totals(input, offers)[0]! - best : null);
      expect(stack.chosen.filter(({ key }) => force[key] === 'out')).toEqual([]);
      expect([...stack.chosen, ...stack.leftOut].map(({ key }) => key).sort()).toEqual(
        offers.map(({ verdict }) => verdict.key).sort()
      );
    }),
    { numRuns: 600 }
  );
});

/* ---------- one limit at a time ---------- */

test('R7: excluding two programs that are worth more together leaves the larger one out', () => {
  const stack = stackFor([
    { key: 'a', lines: { L1: 900_000 }, program: { excludes: ['b', 'c'] } },
    { key: 'b', lines: { L1: 600_000 } },
    { key: 'c', lines: { L1: 500_000 } },
    { key: 'd', lines: { L1: 400_000 }, settlement: 'Invoice' }
  ]);
  expect(stack).toMatchObject({ keys: ['b', 'c', 'd'], now: 400_000, claim: 1_100_000, total: 1_500_000 });
  expect(stack.aboveNext).toBe(200_000);
  expect(stack.leftOut).toEqual([{ key: 'a', reason: { code: 'excluded', by: 'b', others: ['c'] } }]);
});

test('relations hold for the version that is judged, whichever version they name', () => {
  const offers = [
    onOffer({ key: 'a-2', lines: { L1: 100 }, program: { series: 'a' } }),
    onOffer({ key: 'b', lines: { L1: 50 }, program: { excludes: ['a-1'] } }),
    onOffer({ key: 'c', lines: { L1: 10 }, program: { requires: ['a'] } })
  ];
  const old = onOffer({ key: 'a-1', lines: {}, program: { series: 'a' } });
  const stack = solve(dealOf([...offers, old]), offers);
  expect(stack.chosen.map(({ key }) => key)).toEqual(['a-2', 'c']);
});

test('a shared budget is spent once, and named where it keeps a program out', () => {
  const stack = stackFor(
    [
      { key: 'a', lines: { L1: 500 }, program: { budgetKey: 'fund' } },
      { key: 'b', lines: { L1: 400 }, program: { budgetKey: 'fund' } }
    ],
    { budgets: { fund: budget('Amount', 500) } }
  );
  expect(stack).toMatchObject({ keys: ['a'], claim: 500 });
  expect(stack.leftOut).toEqual([{ key: 'b', reason: { code: 'poolExhausted', pool: 'budget:fund', by: ['a'] } }]);
});

test('the smallest of a cap that programs state differently holds for all of them', () => {
  const stack = stackFor([
    { key: 'a', lines: { L1: 500 }, program: { cap: { key: 'q', most: 900 } } },
    { key: 'b', lines: { L1: 400 }, program: { cap: { key: 'q', most: 600 } } }
  ]);
  expect(stack.chosen).toEqual([
    { key: 'a', pays: 500 },
    { key: 'b', pays: 100 }
  ]);
});

test('programs of one budget of units fit into it together or not at all', () => {
  const plans = [
    { key: 'a', lines: { L1: 900 }, units: 9, program: { budgetKey: 'u' } },
    { key: 'b', lines: { L1: 500 }, units: 4, program: { budgetKey: 'u' } },
    { key: 'c', lines: { L1: 450 }, units: 6, program: { budgetKey: 'u' } }
  ];
  const stack = stackFor(plans, { budgets: { u: budget('Units', 10) } });
  expect(stack).toMatchObject({ keys: ['b', 'c'], total: 950 });
  expect(stack.leftOut).toEqual([{ key: 'a', reason: { code: 'poolExhausted', pool: 'budget:u', by: ['b', 'c'] } }]);
  const forced = stackFor(plans, { budgets: { u: budget('Units', 10) } }, { a: 'in', b: 'in' });
  expect(forced.fault).toMatchObject({ code: 'forcedConflict', reason: { code: 'poolExhausted', pool: 'budget:u' } });
});

test('what is passed on to the customer must leave the price at its floor, to the part of a cent', () => {
  const lines = [{ ...LINES[0]!, quantity: 3, amount: 300_000, floorPrice: 99_667 }];
  const plan: OfferPlan = { key: 'a', lines: { L1: 1_000 }, direction: 'PayOn', settlement: 'Invoice' };
  // 1,000 / 3 = 333.33: the price would be 99,666.67.
  expect(stackFor([plan], { lines }).leftOut).toEqual([{ key: 'a', reason: { code: 'floor', line: 'L1', by: [] } }]);
  expect(stackFor([{ ...plan, lines: { L1: 999 } }], { lines }).keys).toEqual(['a']);
});

test('booked margin keeps its lowest share of the revenue that is left (R8)', () => {
  // 400,000 of 2,000,000; less t: 400,000 - t >= 15 % of (2,000,000 - t) up to t = 117,647.
  const passedOn = (amount: number): OfferPlan => ({ key: 'a', lines: { L1: amount }, direction: 'PayOn' });
  const lowest = settings({ lowestMarginPpm: 150_000 });
  expect(stackFor([passedOn(117_647)], lowest).keys).toEqual(['a']);
  expect(stackFor([passedOn(117_649)], lowest).leftOut).toEqual([{ key: 'a', reason: { code: 'margin', by: [] } }]);
  expect(stackFor([{ ...passedOn(117_649), settlement: 'Invoice' }], lowest).keys).toEqual(['a']);
});

test('a special price makes room in the margin for what is passed on; a rebate on claim does not (R8)', () => {
  // 400,000 + 20,000 - t >= 15 % of (2,000,000 - t) up to t = 141,176.
  const lowest = settings({ lowestMarginPpm: 150_000 });
  const passedOn = (amount: number): OfferPlan => ({ key: 'a', lines: { L1: amount }, direction: 'PayOn' });
  const special: OfferPlan = { key: 's', lines: { L1: 20_000 }, settlement: 'Invoice' };
  const left = [{ key: 'a', reason: { code: 'margin', by: [] } }];
  expect(stackFor([passedOn(141_176), special], lowest)).toMatchObject({ keys: ['a', 's'], now: 20_000 });
  expect(stackFor([passedOn(141_178), special], lowest)).toMatchObject({ keys: ['s'], leftOut: left });
  expect(stackFor([passedOn(141_176), { ...special, settlement: 'Claim' }], lowest).leftOut).toEqual(left);
});

test('without View Cost neither floor nor margin is known, nor do they keep anything out', () => {
  const stack = stackFor([{ key: 'a', lines: { L1: 390_000 }, direction: 'PayOn' }], {
    costVisible: false,
    ...settings({})
  });
  expect(stack.keys).toEqual(['a']);
});

test('by the objective "expected" the set is chosen by chance, and still paid at face', () => {
  const stack = stackFor(
    [
      { key: 'a', lines: { L1: 1_000 }, chancePpm: 500_000, program: { exclusivityGroup: 'g' } },
      { key: 'b', lines: { L1: 800 }, chancePpm: 900_000, program: { exclusivityGroup: 'g' } },
      { key: 'c', lines: { L1: 100 }, settlement: 'Invoice' },
      { key: 'd', lines: { L1: 100 }, chancePpm: null }
    ],
    settings({ objective: 'expected' })
  );
  expect(stack).toMatchObject({ keys: ['b', 'c'], now: 100, claim: 800, total: 820 });
  expect(stack.leftOut).toContainEqual({ key: 'd', reason: { code: 'chanceUnknown' } });
});

test('a clawback is nobody’s choice, and counts where the rep takes it in', () => {
  const plans = [
    { key: 'a', lines: { L1: -300 } },
    { key: 'b', lines: { L1: 500 } }
  ];
  expect(stackFor(plans)).toMatchObject({
    keys: ['b'],
    total: 500,
    leftOut: [{ key: 'a', reason: { code: 'worthNothing' } }]
  });
  expect(stackFor(plans, {}, { a: 'in' })).toMatchObject({ keys: ['a', 'b'], claim: 200, total: 200, belowBest: 300 });
});

test('a net program over several bands shrinks by the share that it pays of its base', () => {
  const net = onOffer({ key: 'n', lines: { L1: 30_000 }, percent: { base: 1_000_000, rate: 20_000 } });
  const value = {
    ...net.value!,
    slices: [
      { base: 500_000, rate: 20_000 },
      { base: 500_000, rate: 40_000 }
    ]
  };
  const offers: OnOffer[] = [
    { ...net, value, program: { ...net.program, base: 'Net', stackOrder: 1, dealCap: 26_000 } },
    onOffer({ key: 's', lines: { L1: 100_000, L2: 50_000 }, settlement: 'Invoice' })
  ];
  // 3 % of (1,000,000 - 100,000), of which the cap a deal leaves 26,000.
  expect(solve(dealOf(offers), offers).chosen).toEqual([
    { key: 'n', pays: 26_000 },
    { key: 's', pays: 150_000 }
  ]);
});

test('forces that cannot stand together give no stack, but the reason', () => {
  const stack = stackFor(
    [
      { key: 'a', lines: { L1: 2 }, program: { excludes: ['b'] } },
      { key: 'b', lines: { L1: 1 } }
    ],
    {},
    { a: 'in', b: 'in' }
  );
  expect(stack).toMatchObject({
    chosen: [],
    total: 0,
    belowBest: null,
    fault: { code: 'forcedConflict', key: 'b', reason: { code: 'excluded', by: 'a' } }
  });
});
