// Properties of payouts (R2 to R5): decimal arithmetic of another library, limits, and what lines are paid.
import Big from 'big.js';
import fc from 'fast-check';
import { allocate } from '../allocate';
import { evaluate, type Budget, type CompiledProgram, type DealInput, type Value } from '../dealEngine';
import { deal, line, program } from './builders';

type Amount = Extract<Value, { code: 'amount' }>;

const money = fc.integer({ min: -5_000_000, max: 50_000_000 });
const sales = fc.integer({ min: 1, max: 50_000_000 });
const quantity = fc.integer({ min: 1, max: 50_000 }).map((hundredths) => hundredths / 100);
const bands = (most: number) =>
  fc
    .uniqueArray(fc.record({ lower: fc.integer({ min: 0, max: most }), rate: fc.integer({ min: 0, max: 300_000 }) }), {
      minLength: 1,
      maxLength: 5,
      selector: ({ lower }) => lower
    })
    .map((tiers) => [...tiers].sort((one, other) => one.lower - other.lower));

function rounded(amount: Big): number {
  return Number(amount.round(0, Big.roundHalfUp).toFixed(0)) + 0;
}

function paid(input: DealInput): Amount {
  const value = evaluate(input, input.today).verdicts[0]?.value;
  if (value?.code !== 'amount') {
    throw new Error('no amount');
  }
  return value;
}

const counters = (amount: number, units: number, baseline: number | null): DealInput['counters'] => ({
  c: { name: 'C', recordId: 'C', amount, quantity: units, baseline }
});

test('retroactive by whatever measure: the rate that the whole volume reaches, less what was paid before', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('Percent', 'PerUnit', 'Lump'),
      fc.constantFrom('Amount', 'Quantity'),
      bands(40_000),
      sales,
      quantity,
      sales,
      quantity,
      (calculation, tierMeasure, tiers, soFar, unitsSoFar, amount, units) => {
        const r = (ofAmount: number, ofUnits: number): Big => {
          const reached = tierMeasure === 'Amount' ? ofAmount : ofUnits;
          const rate = tiers.findLast(({ lower }) => reached >= lower)?.rate ?? 0;
          const on = { Percent: new Big(ofAmount).div(1_000_000), PerUnit: new Big(ofUnits), Lump: new Big(1) };
          return on[calculation].times(rate);
        };
        const expected = r(soFar + amount, new Big(unitsSoFar).plus(units).toNumber()).minus(r(soFar, unitsSoFar));
        const rule = program({ calculation, tierMeasure, tiers, counterKey: 'c' });
        const input = deal({
          lines: [line('L1', { amount, quantity: units })],
          counters: counters(soFar, unitsSoFar, null),
          programs: [rule]
        });
        expect(paid(input).amount).toBe(rounded(expected));
      }
    )
  );
});

test('growth: exact shares of the baseline reach a band, all volume or the increment is paid', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ lower: fc.integer({ min: 0, max: 500_000 }), rate: fc.nat(100_000) }), {
        minLength: 1,
        maxLength: 4,
        selector: ({ lower }) => lower
      }),
      fc.constantFrom('All', 'Increment'),
      fc.integer({ min: 1, max: 20_000_000 }),
      sales,
      sales,
      (unsorted, growthPays, baseline, soFar, amount) => {
        const tiers = [...unsorted].sort((one, other) => one.lower - other.lower);
        const r = (x: number): Big => {
          const reached = tiers.findLast(({ lower }) =>
            new Big(x).minus(baseline).times(1_000_000).gte(new Big(lower).times(baseline))
          );
          const on = growthPays === 'All' ? x : Math.max(0, x - baseline);
          return new Big(on).times(reached?.rate ?? 0).div(1_000_000);
        };
        const input = deal({
          lines: [line('L1', { amount })],
          counters: counters(soFar, 0, baseline),
          programs: [program({ tierMeasure: 'Growth', growthPays, tiers, counterKey: 'c' })]
        });
        expect(paid(input).amount).toBe(rounded(r(soFar + amount).minus(r(soFar))));
      }
    )
  );
});

test('parts by line always make up the amount, and equal lines differ by the residual only', () => {
  fc.assert(
    fc.property(money, fc.array(money, { minLength: 1, maxLength: 8 }), (amount, weights) => {
      const parts = allocate(amount, weights.map(BigInt));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
      const whole = weights.reduce((sum, weight) => sum + weight, 0);
      const largest = Math.max(...weights.map(Math.abs));
      const residual = weights.findIndex((weight) => Math.abs(weight) === largest);
      parts.forEach((part, index) => {
        if (index !== residual && whole !== 0) {
          const share = new Big(amount).times(weights[index] ?? 0).div(whole);
          expect(share.minus(part).abs().lt(1)).toBe(true);
        }
      });
    })
  );
});

const limitedProgram: fc.Arbitrary<Partial<CompiledProgram>> = fc.record({
  dealCap: fc.option(fc.nat(600_000)),
  minimumPayout: fc.option(fc.nat(600_000)),
  calculation: fc.constantFrom('Percent', 'PerUnit', 'Lump'),
  scope: fc.constantFrom('Deal', 'Line')
});
const budget: fc.Arbitrary<Budget> = fc.record({
  name: fc.constant('B'),
  measure: fc.constantFrom('Amount', 'Units'),
  left: fc.integer({ min: -1_000, max: 400_000 })
});

test('limits are never exceeded, and a clawback is never limited', () => {
  fc.assert(
    fc.property(
      limitedProgram,
      budget,
      fc.array(fc.tuple(money, quantity), { minLength: 1, maxLength: 4 }),
      money,
      (limits, left, rows, soFar) => {
        const input = deal({
          lines: rows.map(([amount, units], index) => line(`L${index}`, { amount, quantity: units })),
          counters: counters(soFar, 0, null),
          budgets: { b: left },
          programs: [program({ ...limits, budgetKey: 'b', counterKey: 'c' })]
        });
        const value = paid(input);
        expect(value.lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(value.amount);
        if (value.full <= 0) {
          expect([value.amount, value.limits]).toEqual([value.full, []]);
          return;
        }
        expect(value.amount).toBeLessThanOrEqual(Math.min(value.full, limits.dealCap ?? Infinity));
        expect(value.amount === 0 || value.amount >= (limits.minimumPayout ?? 0)).toBe(true);
        expect(value.amount < value.full).toBe(value.limits.length > 0);
        if (left.measure === 'Amount') {
          expect(value.amount).toBeLessThanOrEqual(Math.max(0, left.left));
        }
        if (left.measure === 'Units') {
          expect(value.units ?? 0).toBeLessThanOrEqual(Math.max(0, left.left));
        }
      }
    )
  );
});

test('special prices: units left go where they gain most, so no other split of them claims more', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.nat(500)), { minLength: 1, maxLength: 3 }),
      fc.nat(12),
      (rows, left) => {
        const lines = rows.map(([units, gain], index) =>
          line(`L${index}`, { quantity: units, unitCost: 1_000 + gain })
        );
        const products = [{ mode: 'Include', match: 'Family', value: 'Servers', special: 1_000 }] as const;
        const input = deal({
          lines,
          budgets: { b: { name: 'B', measure: 'Units', left } },
          programs: [program({ calculation: 'SpecialPrice', tiers: [], products, budgetKey: 'b' })]
        });
        const best = (index: number, open: number): number => {
          const row = rows[index];
          if (!row) {
            return 0;
          }
          const takes = Array.from({ length: Math.min(row[0], open) + 1 }, (_, units) => units);
          return Math.max(...takes.map((units) => units * row[1] + best(index + 1, open - units)));
        };
        expect(paid(input).amount).toBe(best(0, left));
      }
    )
  );
});
