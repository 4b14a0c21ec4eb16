// Splitting a quota among a team: sums, and nobody gets more than a unit beyond their share.
import fc from 'fast-check';
import { splitBy, splitEvenly } from 'c/handDown';

test('evenly, in whole dollars, the first of equals with what is left over', () => {
  expect(splitEvenly(100_000_00, 3, 100)).toEqual([33_334_00, 33_333_00, 33_333_00]);
  expect(splitEvenly(10_05, 2, 100)).toEqual([5_05, 5_00]);
  expect(splitEvenly(0, 2, 100)).toEqual([0, 0]);
  expect(splitEvenly(-5_00, 2, 100)).toEqual([0, 0]);
  expect(splitEvenly(5_00, 0, 100)).toBeNull();
});

test('like last year: who had nothing gets nothing', () => {
  expect(splitBy(900_000_00, [600_000_00, 0, 300_000_00], 100)).toEqual([600_000_00, 0, 300_000_00]);
  expect(splitBy(100_00, [1, 1, 1], 100)).toEqual([34_00, 33_00, 33_00]);
  expect(splitBy(100_00, [0, 0], 100)).toBeNull();
});

test('parts add up to the quota, and each is within a unit of its share', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 10 ** 12 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 14 }), weights, fc.constantFrom(1, 100, 1000), (total, given, unit) => {
      const parts = splitBy(total, given, unit);
      const sum = given.reduce((all, one) => all + BigInt(one), 0n);
      if (sum === 0n) {
        expect(parts).toBeNull();
        return;
      }
      expect(parts!.reduce((all, one) => all + one, 0)).toBe(total);
      parts!.forEach((part, index) => {
        const difference = BigInt(part) * sum - BigInt(total) * BigInt(given[index]!);
        const most = 2n * BigInt(unit) * sum;
        expect(difference < most && -difference < most).toBe(true);
        expect(part).toBeGreaterThanOrEqual(0);
      });
    })
  );
});
