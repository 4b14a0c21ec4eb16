// R13 by its cases: the TypeScript and the Apex engine on the same ones, and on generated customers; and what peers have in
// common, against fractions reckoned another way.
import path from 'node:path';
import { openApex, type ApexCalls } from '../local-org/src/cli/apex-calls.ts';
import type { WhitespaceInput } from '../force-app/main/plans/lwc/whitespaceEngine/contract.ts';
import { figuresOf, generatedWhitespace, whitespaceCases, whitespaceInputOf, type Figure } from './whitespaceCases.ts';

let apex: ApexCalls;
beforeAll(() => {
  apex = openApex({ project: path.resolve(import.meta.dirname, '..'), now: '2026-02-13T09:00:00-08:00' });
});
afterAll(() => apex.close());

const inApex = (inputs: readonly WhitespaceInput[]): Figure[][] =>
  JSON.parse(apex.callStatic('WhitespaceJson.answers', [JSON.stringify(inputs)]) as string) as Figure[][];

test.each(whitespaceCases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
  const figures = figuresOf(whitespaceInputOf(one));
  expect(figures).toHaveLength(one.expected.length);
  figures.forEach((figure, place) => expect(figure).toMatchObject(one.expected[place] ?? {}));
});

test('Apex agrees on every case', () => {
  const inputs = whitespaceCases.map(whitespaceInputOf);
  expect(inApex(inputs)).toEqual(inputs.map(figuresOf));
});

/** So many a call that each stays within the limits of a transaction. */
const BATCH = 50;

test('Apex agrees on 500 generated customers', () => {
  for (let first = 0; first < 500; first += BATCH) {
    const inputs = Array.from({ length: BATCH }, (_, index) => generatedWhitespace(first + index));
    inApex(inputs).forEach((figures, index) => {
      expect({ seed: first + index, figures }).toEqual({ seed: first + index, figures: figuresOf(inputs[index]!) });
    });
  }
}, 300_000);
