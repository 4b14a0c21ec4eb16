// The best stack (R7) against every set tried one by one, on generated problems with all kinds of limits.
import fc from 'fast-check';
import { bestStack } from '../stackEngine';
import { enumerate } from './oracle';
import { smallProblems } from './problems';

test('is the set that comes first of all legal sets, with the distance to the next', () => {
  fc.assert(
    fc.property(smallProblems(9), (problem) => {
      const expected = enumerate(problem);
      const { chosen, total, proven, tieSettled, next, fault } = bestStack(problem);
      if (!expected) {
        expect(fault?.code).toBe('forcedConflict');
        return;
      }
      expect({ keys: chosen.map(({ key }) => key), total, next: next?.total ?? null }).toEqual(expected);
      expect([proven, tieSettled, fault]).toEqual([true, true, null]);
    }),
    { numRuns: 3000 }
  );
});
