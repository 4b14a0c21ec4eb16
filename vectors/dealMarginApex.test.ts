// The margin in Apex against the TypeScript engine (R5, R8): generated deals, whole and with figures that are missing.
import path from 'node:path';
import fc from 'fast-check';
import { margin, type MarginInput } from '../force-app/main/deals/lwc/dealMargin/dealMargin.ts';
import { openApex, type ApexCalls } from '../local-org/src/cli/apex-calls.ts';

let apex: ApexCalls;
beforeAll(() => {
  apex = openApex({ project: path.resolve(import.meta.dirname, '..'), now: '2026-02-13T09:00:00-08:00' });
});
afterAll(() => apex.close());

/** Keys that Apex leaves out when empty, and null, are the same. */
function withoutNulls(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_key, part: unknown) => (part === null ? undefined : part)));
}

const money = fc.option(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), { freq: 20 });
const quantity = fc.integer({ min: -5_000, max: 500_000 }).map((hundredths) => hundredths / 100);
const chance = fc.option(fc.integer({ min: -1, max: 1_000_001 }), { freq: 20 });
const inputs: fc.Arbitrary<MarginInput> = fc.record({
  lines: fc.array(fc.record({ key: fc.constantFrom('L', 'M'), quantity, amount: money, unitCost: money }), {
    maxLength: 5
  }),
  specialPrices: fc.array(
    fc.record({ key: fc.constant('S'), book: money, special: money, quantity, left: fc.option(quantity) }),
    { maxLength: 3 }
  ),
  customerRebates: fc.array(fc.record({ key: fc.constant('C'), amount: money }), { maxLength: 3 }),
  backEnd: fc.array(fc.record({ key: fc.constant('B'), amount: money, chancePpm: chance }), { maxLength: 3 })
});

const DEALS = 2_000;

test(`${DEALS} generated deals`, () => {
  const deals = fc.sample(inputs, { numRuns: DEALS, seed: 8 });
  const answers = JSON.parse(apex.callStatic('DealEngineJson.margins', [JSON.stringify(deals)]) as string) as unknown[];
  deals.forEach((deal, index) => {
    expect(withoutNulls(answers[index])).toEqual(withoutNulls(margin(deal)));
  });
  expect(deals.filter((deal) => margin(deal).expected !== null).length).toBeGreaterThan(DEALS / 4);
});
