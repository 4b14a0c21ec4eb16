// The margin of a deal with its stack (R8): waterfall, lowest margin and guardrails.
import type { DealInput } from 'c/dealEngine';
import { line } from '../../dealEngine/__tests__/builders';
import { marginOf, withoutPrograms } from '../marginOf';
import { stackOf } from '../stack';
import { dealOf, onOffer, type OfferPlan } from './onOffer';

/** The lines of R8's example: 50 x (1,000/820), 10 x (4,000/3,500). */
const R8 = [
  line('A', { quantity: 50, listPrice: 125_000, unitPrice: 100_000, amount: 5_000_000, unitCost: 82_000 }),
  line('B', { quantity: 10, listPrice: 500_000, unitPrice: 400_000, amount: 4_000_000, unitCost: 350_000 })
];
/** Special price 760 on 40 of line A, 2,000 back at 0.8. */
const STACK: readonly OfferPlan[] = [
  { key: 'special', lines: { A: 240_000 }, settlement: 'Invoice' },
  { key: 'rebate', lines: { A: 200_000 }, chancePpm: 800_000 }
];

function marginFor(plans: readonly OfferPlan[], patch: Partial<DealInput> = {}) {
  const offers = plans.map(onOffer);
  const input = dealOf(offers, { lines: R8, customerRebate: 150_000, ...patch });
  const without = withoutPrograms(input);
  return marginOf(input, without, stackOf(input, { offers, undecided: [], without }, {}), offers);
}
const settings = (changes: Partial<DealInput['settings']>): Partial<DealInput> => ({
  settings: { ...dealOf([]).settings, ...changes }
});

test('R8: front 14,000, booked 14,900 (16.84 %), expected 16,500 (18.64 %)', () => {
  const { without, withStack, waterfall } = marginFor(STACK);
  // 12,500 of 88,500
  expect(without.booked).toEqual({ amount: 1_250_000, ppm: 141_243 });
  expect(withStack.expected).toEqual({ amount: 1_650_000, ppm: 186_441 });
  expect(waterfall).toEqual([
    { code: 'front', amount: 1_400_000, ppm: 155_556 },
    { code: 'specialPrice', amount: 240_000, ppm: null },
    { code: 'customerRebate', amount: -150_000, ppm: null },
    { code: 'booked', amount: 1_490_000, ppm: 168_362 },
    { code: 'backEnd', amount: 160_000, ppm: null },
    { code: 'expected', amount: 1_650_000, ppm: 186_441 }
  ]);
});

test('a chance that is not known ends the waterfall at booked, a cost that is not known leaves none', () => {
  const unknown = [{ ...STACK[1]!, chancePpm: null }];
  expect(marginFor(unknown).waterfall.map(({ code }) => code)).toEqual([
    'front',
    'specialPrice',
    'customerRebate',
    'booked'
  ]);
  expect(marginFor(unknown).withStack.unknownChances).toEqual(['rebate']);
  expect(marginFor(STACK, { lines: [R8[0]!, { ...R8[1]!, unitCost: null }] })).toMatchObject({
    waterfall: [],
    withStack: { front: null, missing: [{ part: 'line', key: 'B', field: 'unitCost' }] }
  });
});

test('what is passed on is both what the vendor pays and what the customer is paid', () => {
  const now = marginFor([{ key: 'p', lines: { A: 50_000 }, settlement: 'Invoice', direction: 'PayOn' }]);
  expect(now.withStack.booked).toEqual({ amount: 1_250_000, ppm: 142_045 });
  const later = marginFor([{ key: 'p', lines: { A: 50_000 }, direction: 'PayOn', chancePpm: 900_000 }]);
  expect(later.withStack).toMatchObject({
    rebates: [
      { key: 'deal', amount: 150_000 },
      { key: 'p', amount: 50_000 }
    ],
    booked: { amount: 1_200_000 },
    expected: { amount: 1_245_000 }
  });
});

test('the lowest margin is a share of revenue less what the customer is paid', () => {
  expect(marginFor(STACK, settings({ lowestMarginPpm: 120_000 })).lowest).toEqual({ amount: 1_062_000, ppm: 120_000 });
  expect(marginFor(STACK).lowest).toBeNull();
});

test('guardrails name the line below its floor, the discount above the highest, the margin below the lowest', () => {
  const lines = [
    { ...R8[0]!, floorPrice: 100_001 },
    { ...R8[1]!, listPrice: 500_001, floorPrice: 400_000 }
  ];
  const tight = settings({ highestDiscountPpm: 200_000, lowestMarginPpm: 168_363 });
  expect(marginFor(STACK, { lines, ...tight }).guardrails).toEqual([
    { code: 'floor', lineId: 'A', unitPrice: 100_000, floor: 100_001 },
    { code: 'discount', lineId: 'B', ppm: 200_002, highestPpm: 200_000 },
    { code: 'margin', ppm: 168_362, lowestPpm: 168_363 }
  ]);
  const kept = settings({ highestDiscountPpm: 200_000, lowestMarginPpm: 168_361 });
  expect(marginFor(STACK, kept).guardrails).toEqual([]);
});
