// The Apex engine of completeness against every vector of R12, and against the TypeScript engine on generated plans.
import path from 'node:path';
import type { Completeness, PlanInput } from '../force-app/main/plans/lwc/planEngine/contract.ts';
import { completeness } from '../force-app/main/plans/lwc/planEngine/planEngine.ts';
import { openApex, type ApexCalls } from '../local-org/src/cli/apex-calls.ts';
import { generatedPlan } from './generatedPlans.ts';
import { given, planCases, planInputOf } from './planCases.ts';

let apex: ApexCalls;
beforeAll(() => {
  apex = openApex({ project: path.resolve(import.meta.dirname, '..'), now: '2026-02-13T09:00:00-08:00' });
});
afterAll(() => apex.close());

function inApex(questions: readonly { input: PlanInput; asOf: string }[]): (Completeness | null)[] {
  return JSON.parse(
    apex.callStatic('PlanCompletenessJson.answers', [JSON.stringify(questions)]) as string
  ) as (Completeness | null)[];
}

test('agrees on every case', () => {
  const questions = planCases.map((one) => ({ input: planInputOf(one), asOf: one.asOf ?? given.asOf }));
  const answers = inApex(questions);
  questions.forEach(({ input, asOf }, index) => {
    expect({ name: planCases[index]?.name, answer: answers[index] }).toEqual({
      name: planCases[index]?.name,
      answer: completeness(input, asOf)
    });
  });
});

/** 500 plans, so many a call that each stays within the limits of a transaction. */
const PLANS = 500;
const BATCH = 50;

test(`agrees on ${PLANS} generated plans`, () => {
  for (let first = 0; first < PLANS; first += BATCH) {
    const questions = Array.from({ length: BATCH }, (_, index) => generatedPlan(first + index));
    const answers = inApex(questions);
    questions.forEach(({ input, asOf }, index) => {
      expect({ seed: first + index, ...answers[index] }).toEqual({ seed: first + index, ...completeness(input, asOf) });
    });
  }
}, 300_000);
