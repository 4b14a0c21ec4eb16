// What small steps would add (R6): gain of the best stack, cost of the steps, and all of them together.
import type { CompiledProgram, DealInput } from 'c/dealEngine';
import { ARCTURON, criterion, deal, line, program } from '../../dealEngine/__tests__/builders';
import { advise, decide } from '../dealDecision';

/** 10 x 100.00, cost 80.00. */
const LINE = line('L1');
const units = (atLeast: number, effort = 0) => ({
  ...criterion(1, 'deal.quantity', 'atLeast', String(atLeast)),
  actionable: true,
  effort
});
/** 3 % of the sell price from so many units on. */
function from(key: string, atLeast: number, changes: Partial<CompiledProgram> = {}, effort = 0): CompiledProgram {
  return program({ key, series: key, criteria: [units(atLeast, effort)], ...changes });
}
function adviceFor(programs: readonly CompiledProgram[], patch: Partial<DealInput> = {}, options = {}) {
  const input = deal({ lines: [LINE], programs, ...patch });
  return decide(input, input.today, options);
}

test('the gain is that of the best stack, not of the program', () => {
  const { advice } = adviceFor([
    program({ key: 'own', series: 'own', tiers: [{ lower: 0, rate: 20_000 }] }),
    from('twelve', 12, { excludes: ['own'] })
  ]);
  // 3 % of 1,200.00 in place of 2 % of 1,000.00
  expect(advice).toMatchObject([
    {
      key: 'twelve',
      gain: 1_600,
      claim: 1_600,
      now: 0,
      advised: true,
      brings: [
        { key: 'twelve', amount: 3_600 },
        { key: 'own', amount: -2_000 }
      ]
    }
  ]);
});

test('only what gains more than it costs is advised: efforts, and units sold below cost', () => {
  const costs = (effort: number, patch: Partial<DealInput> = {}) =>
    adviceFor([from('a', 12, {}, effort)], patch).advice;
  expect(costs(3_599)).toMatchObject([{ gain: 3_600, cost: 3_599, advised: true, givenAway: 16_000 }]);
  expect(costs(3_600)).toMatchObject([{ gain: 3_600, cost: 3_600, advised: false }]);
  const dear = { lines: [{ ...LINE, unitCost: 11_000 }] };
  expect(costs(5, dear)).toMatchObject([{ cost: 2_005, advised: true, booked: -2_000, givenAway: 22_000 }]);
  const { unitPrice, unitCost, ...rest } = LINE;
  expect([unitPrice, unitCost]).toEqual([10_000, 8_000]);
  const hidden = { lines: [{ ...rest, unitPrice }], costVisible: false };
  expect(costs(0, hidden)).toMatchObject([{ gain: 3_600, cost: 0, booked: null, expected: null, givenAway: null }]);
});

test('together, units are added once, and what one step brings to another program counts', () => {
  const { advice, together } = adviceFor([from('a', 11), from('b', 12)]);
  // 12 units: both pay 36.00. By itself, 11 units bring 33.00; 12 bring both.
  expect(advice.map(({ key, gain }) => [key, gain])).toEqual([
    ['b', 7_200],
    ['a', 3_300]
  ]);
  expect(together).toEqual({ gain: 7_200, now: 0, claim: 7_200, extra: -3_300 });
});

test('what is not advised is no part of together', () => {
  expect(adviceFor([from('a', 11), from('b', 12, {}, 90_000)]).together).toBeNull();
});

test('the rep’s choice holds for the repaired deal too', () => {
  const programs = [from('a', 11), from('b', 12)];
  const { advice } = adviceFor(programs, {}, { force: { b: 'out' } });
  expect(advice.map(({ key, gain }) => [key, gain])).toEqual([
    ['b', 3_600],
    ['a', 3_300]
  ]);
  expect(advice[0]?.brings).toEqual([{ key: 'a', amount: 3_600, value: expect.objectContaining({ amount: 3_600 }) }]);
});

test('a registration and a document are assumed', () => {
  const asks = (key: string, field: string, ...values: string[]) =>
    program({ key, series: key, criteria: [{ ...criterion(1, field, 'heldOn', ...values), actionable: true }] });
  const holding = { kind: 'Holding', scope: 'Deal', detail: null } as const;
  const { advice, together } = adviceFor([asks('r', 'deal.registration'), asks('d', 'deal.document', 'Letter')], {
    fields: [
      { ...holding, key: 'deal.registration', label: 'Registration', source: 'Registration' },
      { ...holding, key: 'deal.document', label: 'Document', source: 'Document' }
    ],
    vendors: [ARCTURON]
  });
  expect(advice.map(({ key, gain }) => [key, gain])).toEqual([
    ['d', 3_000],
    ['r', 3_000]
  ]);
  expect(together).toMatchObject({ gain: 6_000, extra: 0 });
});

test('advice that is asked for afterwards is the same', () => {
  const input = deal({ lines: [LINE], programs: [from('a', 11), from('b', 12)] });
  const all = decide(input, input.today);
  const first = decide(input, input.today, { advice: false });
  expect(first).toEqual({ ...all, advice: [], together: null });
  expect({ ...first, ...advise(input, input.today, first) }).toEqual(all);
});
