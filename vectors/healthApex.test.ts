// The Apex engine of account health against the TypeScript engine: every vector of R14, and generated customers.
import path from 'node:path';
import type { Health, HealthInput } from '../force-app/main/plans/lwc/healthEngine/contract.ts';
import { health } from '../force-app/main/plans/lwc/healthEngine/healthEngine.ts';
import { openApex, type ApexCalls } from '../local-org/src/cli/apex-calls.ts';
import { generatedHealth } from './generatedHealth.ts';
import { healthCases, healthInputOf } from './healthCases.ts';

let apex: ApexCalls;
beforeAll(() => {
  apex = openApex({ project: path.resolve(import.meta.dirname, '..'), now: '2026-02-13T09:00:00-08:00' });
});
afterAll(() => apex.close());

type Figures = Pick<Health, 'score' | 'known'> & { readonly parts: readonly object[] };

function inApex(inputs: readonly HealthInput[]): readonly Figures[] {
  return JSON.parse(apex.callStatic('HealthJson.answers', [JSON.stringify(inputs)]) as string) as Figures[];
}

/** What is stored: of the parts no sign of lateness. */
function figuresOf(input: HealthInput): Figures {
  const { score, known, parts } = health(input);
  return { score, known, parts: parts.map(({ isBelow: _, ...figures }) => figures) };
}

test('agrees on every case', () => {
  const inputs = healthCases.map(healthInputOf);
  const answers = inApex(inputs);
  inputs.forEach((input, index) => {
    const { name } = healthCases[index]!;
    expect({ name, ...answers[index] }).toEqual({ name, ...figuresOf(input) });
  });
});

const CUSTOMERS = 500;
const BATCH = 50;

test(`agrees on ${CUSTOMERS} generated customers`, () => {
  const seen = new Set<number>();
  for (let first = 1; first <= CUSTOMERS; first += BATCH) {
    const inputs = Array.from({ length: BATCH }, (_, index) => generatedHealth(first + index));
    const answers = inApex(inputs);
    inputs.forEach((input, index) => {
      expect({ seed: first + index, ...answers[index] }).toEqual({ seed: first + index, ...figuresOf(input) });
      seen.add(answers[index]!.known);
    });
  }
  // A generator that knew everything, or nothing, would prove nothing.
  expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5]);
}, 300_000);
