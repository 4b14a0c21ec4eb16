// Properties of the margin (R8, R5), checked against decimal arithmetic of another library, and what is missing.
import Big from 'big.js';
import fc from 'fast-check';
import { margin, specialPriceClaim, type MarginInput, type SpecialPrice } from '../dealMargin';

const money = fc.integer({ min: 0, max: 10_000_000_000 });
const quantity = fc.integer({ min: -50_000, max: 50_000 }).map((hundredths) => hundredths / 100);
const inputs: fc.Arbitrary<MarginInput> = fc.record({
  lines: fc.array(fc.record({ key: fc.constant('L'), quantity, amount: money, unitCost: money }), { maxLength: 5 }),
  specialPrices: fc.array(
    fc.record({ key: fc.constant('S'), book: money, special: money, quantity, left: fc.option(quantity) }),
    { maxLength: 3 }
  ),
  customerRebates: fc.array(fc.record({ key: fc.constant('C'), amount: money }), { maxLength: 3 }),
  backEnd: fc.array(
    fc.record({ key: fc.constant('B'), amount: money, chancePpm: fc.integer({ min: 0, max: 1_000_000 }) }),
    { maxLength: 3 }
  )
});

const EMPTY: MarginInput = { lines: [], specialPrices: [], customerRebates: [], backEnd: [] };
const LINE = { key: 'L', quantity: 2, amount: 1000, unitCost: 300 };

function rounded(amount: Big): Big {
  return amount.round(0, Big.roundHalfUp);
}

function total(amounts: readonly Big[]): Big {
  return amounts.reduce((sum, amount) => sum.plus(amount), new Big(0));
}

function claim({ book, special, quantity: units, left }: SpecialPrice): Big {
  const open = left === null ? units : Math.max(0, left);
  return rounded(new Big(Math.max(0, book! - special!)).times(units < 0 ? units : Math.min(units, open)));
}

test('front, booked and expected agree with decimal arithmetic', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const revenue = total(input.lines.map(({ amount }) => new Big(amount!)));
      const cost = total(input.lines.map((line) => rounded(new Big(line.unitCost!).times(line.quantity))));
      const rebates = total(input.customerRebates.map(({ amount }) => new Big(amount!)));
      const front = revenue.minus(cost);
      const booked = front.plus(total(input.specialPrices.map(claim))).minus(rebates);
      const hoped = input.backEnd.map(({ amount, chancePpm }) => rounded(new Big(amount!).times(chancePpm!).div(1e6)));
      const expected = booked.plus(total(hoped));
      const result = margin(input);
      expect([result.front?.amount, result.booked?.amount, result.expected?.amount]).toEqual(
        [front, booked, expected].map((amount) => Number(amount.toString()))
      );
      const percent = (amount: Big, whole: Big) =>
        whole.gt(0) ? Number(rounded(amount.times(1_000_000).div(whole)).toString()) + 0 : null;
      const net = revenue.minus(rebates);
      expect([result.front?.ppm, result.booked?.ppm, result.expected?.ppm]).toEqual([
        percent(front, revenue),
        percent(booked, net),
        percent(expected, net)
      ]);
    })
  );
});

test('a return takes back what the sale claimed', () => {
  fc.assert(
    fc.property(money, money, fc.integer({ min: 0, max: 50_000 }), (book, special, units) => {
      const price = { key: 'S', book, special, left: null };
      const sold = specialPriceClaim({ ...price, quantity: units / 100 })!;
      expect(specialPriceClaim({ ...price, quantity: -units / 100 })).toBe(sold === 0 ? 0 : -sold);
    })
  );
});

test.each([null, NaN, 0.5, Infinity])('a figure of %p is missing, and so is what rests on it', (amount) => {
  const result = margin({ ...EMPTY, lines: [{ ...LINE, amount }], customerRebates: [{ key: 'C', amount: 10 }] });
  expect(result).toMatchObject({ revenue: null, cost: 600, front: null, booked: null, expected: null });
  expect(result.missing).toEqual([{ part: 'line', key: 'L', field: 'amount' }]);
});

test('a customer rebate that is not known leaves front as it is', () => {
  const result = margin({ ...EMPTY, lines: [LINE], customerRebates: [{ key: 'C', amount: null }] });
  expect(result.front).toEqual({ amount: 400, ppm: 400_000 });
  expect(result.booked).toBeNull();
});

test.each([null, -1, 1_000_001, NaN])(
  'a chance of %p is not known: no expected figure, and it is listed',
  (chancePpm) => {
    const result = margin({ ...EMPTY, lines: [LINE], backEnd: [{ key: 'B', amount: 10, chancePpm }] });
    expect(result.booked?.amount).toBe(400);
    expect(result.expected).toBeNull();
    expect(result.unknownChances).toEqual(['B']);
  }
);
