// The engine of account health against every case of R14, and against what must hold of any customer.
import fc from 'fast-check';
import type { HealthInput } from '../force-app/main/plans/lwc/healthEngine/contract.ts';
import { health } from '../force-app/main/plans/lwc/healthEngine/healthEngine.ts';
import { generatedHealth } from './generatedHealth.ts';
import { healthCases, healthInputOf, saidOf } from './healthCases.ts';

test.each(healthCases)('$name', (one) => {
  expect(saidOf(health(healthInputOf(one)), one)).toEqual(one.expected);
});

const inputs = fc.integer({ min: 1, max: 1_000_000 }).map(generatedHealth);
const reversed = <Item>(items: readonly Item[]): readonly Item[] => [...items].reverse();

test('a score lies between the least and the greatest of the parts that are known', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { score, parts, known } = health(input);
      const points = parts.flatMap((part) => (part.points === null ? [] : [part.points]));
      expect(known).toBe(points.length);
      expect(score === null).toBe(points.length === 0);
      if (score !== null) {
        expect(score).toBeGreaterThanOrEqual(Math.min(...points));
        expect(score).toBeLessThanOrEqual(Math.max(...points));
        expect(Math.min(...points)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...points)).toBeLessThanOrEqual(10_000);
      }
    })
  );
});

test('what is not known counts neither way: without its records the score is the same', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const before = health(input);
      const isUnknown = before.parts.some(({ part, points }) => part === 'Orders' && points === null);
      const without: HealthInput = isUnknown ? { ...input, lines: [], feedDay: null } : input;
      expect(health(without).score).toBe(before.score);
    })
  );
});

test('every part that is not known says why, and names no other', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { parts, unknowns } = health(input);
      const named = new Set(unknowns.map(({ part }) => part));
      for (const { part, points } of parts) if (points === null) expect(named.has(part)).toBe(true);
      const used = new Set(parts.map(({ part }) => part));
      expect([...named].filter((part) => !used.has(part))).toEqual([]);
    })
  );
});

test('the order of records changes nothing', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { scores, cases, lines } = input;
      const other = { ...input, scores: reversed(scores), cases: reversed(cases), lines: reversed(lines) };
      const [one, two] = [health(input), health(other)];
      expect({ ...two, unknowns: [] }).toEqual({ ...one, unknowns: [] });
    })
  );
});
