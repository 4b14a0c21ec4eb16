// What an estimate says beside the pay itself, whose amounts the vectors hold (vectors/quotas/pay.json).
import fc from 'fast-check';
import { estimatePay } from 'c/payEstimate';
import type { PayPlan } from 'c/quotaEngine';

const plan: PayPlan = {
  name: 'AM 2026',
  mode: 'Marginal',
  bands: [
    { lower: 500_000, rate: 15_000 },
    { lower: 0, rate: 10_000 },
    { lower: 1_000_000, rate: 40_000 }
  ],
  weights: []
};

test('names the plan, its bands in amounts, and the band of each finish', () => {
  const finish = { weak: 44_999_999, middle: 45_000_000, strong: 90_000_000 };
  expect(estimatePay(plan, 90_000_000, -1, finish)).toEqual({
    plan: 'AM 2026',
    mode: 'Marginal',
    bands: [
      { from: 0, to: 45_000_000, rate: 10_000 },
      { from: 45_000_000, to: 90_000_000, rate: 15_000 },
      { from: 90_000_000, to: null, rate: 40_000 }
    ],
    booked: { value: -1, attained: -1 / 90_000_000, pay: 0, rate: 0 },
    weak: expect.objectContaining({ value: 44_999_999, pay: 450_000, rate: 10_000 }),
    middle: expect.objectContaining({ value: 45_000_000, pay: 450_000, rate: 15_000 }),
    // 450,000 at 1 % and 450,000 at 1.5 %
    strong: expect.objectContaining({ value: 90_000_000, attained: 1, pay: 1_125_000, rate: 40_000 })
  });
});

test('has no finishes where no chance is known', () => {
  expect(estimatePay(plan, 100, 50, null)).toMatchObject({ weak: null, middle: null, strong: null });
});

test.each([null, 0, -5])('without a quota above 0 there are no bands: %p', (quota) => {
  expect(estimatePay(plan, quota, 50, null)).toBeNull();
});

test('more credit never pays less where rates do not fall', () => {
  const amounts = fc.integer({ min: -1_000, max: 200_000_000 });
  fc.assert(
    fc.property(fc.constantFrom('Marginal', 'Retroactive'), amounts, amounts, (mode, one, other) => {
      const [less, more] = [one, other].sort((a, b) => a - b) as [number, number];
      const pay = (value: number) => estimatePay({ ...plan, mode }, 90_000_000, value, null)!.booked.pay;
      expect(pay(less)).toBeLessThanOrEqual(pay(more));
    })
  );
});
