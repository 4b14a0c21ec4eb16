// The bridge of forecasts against every case of R17 that Apex is held to, and what must hold of any two weeks.
import fc from 'fast-check';
import {
  bridge,
  errorTrend,
  forecastError,
  isCommitted,
  type BridgeQuestion,
  type ForecastDeal
} from '../force-app/main/team/lwc/forecastBridge/forecastBridge.ts';
import { bridgeCases, bridgeQuestionOf, errorCases, quarter } from './forecastCases.ts';

test.each(bridgeCases)('R17: $name', (one) => {
  const { steps, moves, unknown, ...found } = bridge(bridgeQuestionOf(one));
  expect({
    before: found.before,
    now: found.now,
    steps: Object.fromEntries(steps.filter(({ amount }) => amount !== 0).map(({ step, amount }) => [step, amount])),
    moves: Object.fromEntries(moves.map(({ id, step }) => [id, step])),
    unknown
  }).toEqual({ unknown: [], ...one.expected });
  expect(found.residual).toBe(0);
});

test.each(errorCases)('R15: $name', ({ outcomes, expected }) => {
  expect(forecastError(outcomes.map(([commit, actual]) => ({ commit, actual })))).toBe(expected);
});

test('R15: the last quarter is compared with the one before it', () => {
  const of = (...errors: number[]) => errorTrend(errors.map((error) => ({ commit: 100 + error, actual: 100 })));
  expect([of(), of(5), of(5, 5), of(9, 5, 7), of(9, 7, 5)]).toEqual([null, null, null, 'Worse', 'Better']);
  expect(
    errorTrend([
      { commit: 1, actual: 0 },
      { commit: 1, actual: 1 }
    ])
  ).toBeNull();
});

const deals = (ids: readonly string[]): fc.Arbitrary<readonly ForecastDeal[]> =>
  fc.array(
    fc.record({
      id: fc.constantFrom(...ids),
      name: fc.constant('Deal'),
      stage: fc.constant('Stage'),
      amount: fc.option(fc.integer({ min: -1_000_000_000_00, max: 9_000_000_000_00 })),
      category: fc.constantFrom('Commit' as const, 'Commit' as const, 'BestCase', 'Pipeline', 'Omitted', 'Closed'),
      closeDate: fc.constantFrom('2025-12-31', '2026-01-01', '2026-02-14', '2026-03-31', '2026-04-01', '2027-01-01'),
      state: fc.constantFrom('Open' as const, 'Open' as const, 'Won', 'Lost')
    }),
    { maxLength: 14 }
  );
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const questions: fc.Arbitrary<BridgeQuestion> = fc.record({
  periodStart: fc.constant(quarter.periodStart),
  periodEnd: fc.constant(quarter.periodEnd),
  before: deals(ids),
  now: deals(ids),
  adjustedBefore: fc.integer({ min: -1e9, max: 1e9 }),
  adjustedNow: fc.integer({ min: -1e9, max: 1e9 })
});

/** The rule again, from the words of R17: what a deal adds to the commit of a week. */
const partOf = (list: readonly ForecastDeal[], id: string, { periodStart, periodEnd }: BridgeQuestion): number =>
  list
    .filter((deal) => deal.id === id && deal.state === 'Open' && deal.category === 'Commit')
    .filter(({ closeDate }) => closeDate >= periodStart && closeDate <= periodEnd)
    .reduce((sum, { amount }) => sum + (amount ?? 0), 0);

test('R17: of any two weeks nothing is left over, and every deal that changes is in one step with all of its change', () => {
  fc.assert(
    fc.property(questions, (question) => {
      const { before, now, steps, moves, residual } = bridge(question);
      expect(residual).toBe(0);
      expect(before + steps.reduce((sum, { amount }) => sum + amount, 0)).toBe(now);
      expect(moves.map(({ id }) => id)).toEqual([...new Set(moves.map(({ id }) => id))]);
      for (const id of ids) {
        const change = partOf(question.now, id, question) - partOf(question.before, id, question);
        expect(moves.find((move) => move.id === id)?.amount ?? 0).toBe(change);
      }
      for (const { step, amount, deals: count } of steps.filter((one) => one.step !== 'Adjusted')) {
        const own = moves.filter((move) => move.step === step);
        expect([count, amount]).toEqual([own.length, own.reduce((sum, move) => sum + move.amount, 0)]);
      }
    }),
    { numRuns: 2000 }
  );
});

test('R17: the other way round it is the same bridge with its signs turned, and order of lists means nothing', () => {
  fc.assert(
    fc.property(questions, (question) => {
      const back = { ...question, before: question.now, now: question.before };
      const sums = ({ moves }: ReturnType<typeof bridge>, sign: number) =>
        Object.fromEntries(moves.map(({ id, amount }) => [id, sign * amount]));
      expect(sums(bridge(back), -1)).toEqual(sums(bridge(question), 1));
    })
  );
});

test('R17: a deal in commit in both weeks is never new, won, lost, slipped or moved', () => {
  fc.assert(
    fc.property(questions, (question) => {
      const counts = (list: readonly ForecastDeal[], id: string) =>
        list.some((deal) => deal.id === id && isCommitted(deal, question));
      for (const { id, step } of bridge(question).moves) {
        if (counts(question.before, id) && counts(question.now, id)) expect(step).toBe('Amount');
      }
    })
  );
});
