// The Apex bridge of forecasts against the TypeScript one on generated weeks.
import path from 'node:path';
import {
  bridge,
  type BridgeQuestion,
  type ForecastDeal
} from '../force-app/main/team/lwc/forecastBridge/forecastBridge.ts';
import { openApex, type ApexCalls } from '../local-org/src/cli/apex-calls.ts';
import { Dice } from './dice.ts';
import { quarter } from './forecastCases.ts';

let apex: ApexCalls;
beforeAll(() => {
  apex = openApex({ project: path.resolve(import.meta.dirname, '..'), now: '2026-02-13T09:00:00-08:00' });
});
afterAll(() => apex.close());

const DAYS = ['2025-12-31', '2026-01-01', '2026-02-14', '2026-03-31', '2026-04-01'];

function dealsOf(dice: Dice): ForecastDeal[] {
  return Array.from({ length: dice.whole(0, 8) }, () => ({
    id: dice.one(['a', 'b', 'c', 'd', 'e', 'f']),
    name: 'Deal',
    stage: 'Stage',
    amount: dice.one([null, 0, dice.whole(-5000, 900_000)]),
    category: dice.one(['Commit', 'Commit', 'Commit', 'BestCase', 'Omitted'] as const),
    closeDate: dice.one(DAYS),
    state: dice.one(['Open', 'Open', 'Open', 'Won', 'Lost'] as const)
  }));
}

test('on 500 generated weeks Apex makes the same steps of the same deals', () => {
  const dice = new Dice(20260213);
  const questions = Array.from({ length: 500 }, (): BridgeQuestion => ({
    ...quarter,
    before: dealsOf(dice),
    now: dealsOf(dice),
    adjustedBefore: dice.whole(-100, 100),
    adjustedNow: dice.whole(-100, 100)
  }));
  const answers = apex.callStatic('ForecastBridgeJson.bridges', [JSON.stringify(questions)]) as string;
  const expected = questions.map((question) => {
    const { before, now, steps, moves } = bridge(question);
    return {
      before,
      now,
      steps: Object.fromEntries(steps.filter(({ amount }) => amount !== 0).map(({ step, amount }) => [step, amount])),
      moves: Object.fromEntries(moves.map(({ id, step }) => [id, step]))
    };
  });
  expect(JSON.parse(answers)).toEqual(expected);
});
