// The nearest close date after which a program of the stack would end.
import fc from 'fast-check';
import { decide } from 'c/dealDecision';
import { addDays, evaluate, type CompiledProgram, type DealInput, type Holding, type IsoDate } from 'c/dealEngine';
import { ARCTURON, criterion, deal, line, program } from '../../dealEngine/__tests__/builders';
import { nearestEdge } from '../dealChange';

/** Closing on Feb 27, 2026. */
function edgeOf(programs: readonly CompiledProgram[], patch: Partial<DealInput> = {}) {
  const input = deal({ lines: [line('L1')], programs, ...patch });
  return nearestEdge(input, decide(input, input.today, { advice: false }), input.today);
}
const registration = (validTo: string | null): Holding => ({
  id: 'G1',
  name: 'REG-1',
  holder: null,
  onDeal: true,
  validFrom: null,
  validTo
});
const registered: Partial<DealInput> = {
  fields: [
    {
      key: 'deal.registration',
      label: 'Registration',
      kind: 'Holding',
      scope: 'Deal',
      source: 'Registration',
      detail: null
    },
    {
      key: 'customer.lastOrder',
      label: 'Last order',
      kind: 'Date',
      scope: 'Deal',
      source: 'CustomerHistory',
      detail: 'lastOrder'
    },
    { key: 'deal.closeDate', label: 'Close date', kind: 'Date', scope: 'Deal', source: 'Field', detail: null }
  ],
  vendors: [
    {
      ...ARCTURON,
      registrations: [registration('2026-03-06')],
      customer: { firstOrder: '2020-01-01', lastOrder: '2025-11-30' }
    }
  ]
};
const asks = (key: string, operator: string, ...values: string[]) => [criterion(1, key, operator, ...values)];

test('the end of a program, both ends included', () => {
  expect(edgeOf([program({ key: 'a', name: 'A', endDate: '2026-03-31' })])).toEqual({
    key: 'a',
    name: 'A',
    lastDay: '2026-03-31',
    amount: 3_000
  });
});

test('the first of several, of one day the one that pays most', () => {
  const end = (key: string, endDate: string, rate: number) =>
    program({ key, series: key, endDate, tiers: [{ lower: 0, rate }] });
  const edge = edgeOf([
    end('late', '2026-04-30', 90_000),
    end('small', '2026-03-15', 10_000),
    end('large', '2026-03-15', 20_000)
  ]);
  expect(edge).toMatchObject({ key: 'large', lastDay: '2026-03-15', amount: 2_000 });
});

test('a registration, a date of a criterion, and a customer’s order that grows old', () => {
  const by = (key: string, operator: string, ...values: string[]) =>
    edgeOf([program({ criteria: asks(key, operator, ...values) })], registered)?.lastDay;
  expect(by('deal.registration', 'heldOn')).toBe('2026-03-06');
  expect(by('deal.closeDate', 'atMost', '2026-03-20')).toBe('2026-03-20');
  expect(by('deal.closeDate', 'between', '2026-01-01', '2026-05-01')).toBe('2026-05-01');
  expect(by('deal.closeDate', 'in', '2026-02-27', '2026-02-28')).toBe('2026-02-28');
});

test('a period of months ends on the last day on which it still holds', () => {
  const program_ = program({ criteria: asks('customer.lastOrder', 'withinMonths', '4') });
  const edge = edgeOf([program_], registered);
  const judgedOn = (closeDate: string) =>
    decide(
      deal({ lines: [line('L1')], programs: [program_], ...registered, deal: { ...deal().deal, closeDate } }),
      '2026-02-13'
    ).stack.chosen.length;
  expect([judgedOn(edge?.lastDay ?? ''), judgedOn('2026-04-05')]).toEqual([1, 0]);
  const next = new Date(`${edge?.lastDay}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  expect(judgedOn(next.toISOString().slice(0, 10))).toBe(0);
});

test('none within 90 days, and none of a program that is not in the stack', () => {
  expect(edgeOf([program({ endDate: '2026-05-28' })])?.lastDay).toBe('2026-05-28');
  expect(edgeOf([program({ endDate: '2026-05-29' })])).toBeNull();
  expect(edgeOf([program({ dateBasis: 'Evaluation', endDate: '2026-03-06' })])).toBeNull();
  const better = program({ key: 'b', series: 'b', excludes: ['a'], tiers: [{ lower: 0, rate: 90_000 }] });
  expect(edgeOf([program({ key: 'a', series: 'a', endDate: '2026-03-06' }), better])).toBeNull();
});

test('a registration that another one takes over from is no edge', () => {
  const both = [registration('2026-03-06'), { ...registration(null), validFrom: '2026-03-01' }];
  const patch = { ...registered, vendors: [{ ...ARCTURON, registrations: both }] };
  expect(edgeOf([program({ criteria: asks('deal.registration', 'heldOn') })], patch)).toBeNull();
});

const DAYS = Array.from({ length: 91 }, (_, days) => addDays('2026-02-27', days));
const day = fc.constantFrom(...DAYS.filter((_, index) => index % 3 === 0));
const endingPrograms = fc
  .array(
    fc.record({
      endDate: fc.option(day),
      startDate: fc.option(fc.constantFrom('2025-06-01', '2026-02-01')),
      criteria: fc.oneof(
        fc.constant([]),
        fc.constant(asks('deal.registration', 'heldOn')),
        fc.constant(asks('customer.lastOrder', 'withinMonths', '5')),
        day.map((last) => asks('deal.closeDate', 'atMost', last)),
        fc.tuple(day, day).map((both) => asks('deal.closeDate', 'between', ...both.sort()))
      )
    }),
    { minLength: 1, maxLength: 5 }
  )
  .map((all) =>
    all.map((changes, index) =>
      program({ key: `p${index}`, series: `p${index}`, tiers: [{ lower: 0, rate: 10_000 + index }], ...changes })
    )
  );

/** Closes the deal a day later, and again, until a program of the stack is no longer eligible. */
function edgeDayByDay(input: DealInput, chosen: readonly string[]): { lastDay: IsoDate; ended: string[] } | null {
  for (const lastDay of DAYS) {
    const later = { ...input, deal: { ...input.deal, closeDate: addDays(lastDay, 1) } };
    const fact = later.facts['deal.closeDate'];
    const facts = fact ? { ...later.facts, 'deal.closeDate': { ...fact, value: addDays(lastDay, 1) } } : later.facts;
    const { verdicts } = evaluate({ ...later, facts }, input.today);
    const ended = chosen.filter((key) => verdicts.find((verdict) => verdict.key === key)?.status !== 'eligible');
    if (ended.length > 0) {
      return { lastDay, ended };
    }
  }
  return null;
}

test('is what closing a day later, day by day, finds', () => {
  fc.assert(
    fc.property(endingPrograms, fc.constantFrom('2026-03-06', '2026-04-01', null), (programs, validTo) => {
      const vendors = [{ ...registered.vendors![0]!, registrations: [registration(validTo)] }];
      const facts = { 'deal.closeDate': { value: '2026-02-27', recordId: 'O1', recordName: 'Deal' } };
      const input = deal({ lines: [line('L1')], programs, ...registered, facts, vendors });
      const decision = decide(input, input.today, { advice: false });
      const found = nearestEdge(input, decision, input.today);
      const expected = edgeDayByDay(
        input,
        decision.stack.chosen.map(({ key }) => key)
      );
      expect(found?.lastDay).toBe(expected?.lastDay);
      expect(expected?.ended ?? [undefined]).toContain(found?.key);
    }),
    { numRuns: 300 }
  );
});

test('follows a registration that is changed on the same programs', () => {
  const programs = [program({ criteria: asks('deal.registration', 'heldOn') })];
  const until = (validTo: string) =>
    edgeOf(programs, { ...registered, vendors: [{ ...ARCTURON, registrations: [registration(validTo)] }] });
  expect(until('2026-03-06')?.lastDay).toBe('2026-03-06');
  expect(until('2026-03-20')?.lastDay).toBe('2026-03-20');
});
