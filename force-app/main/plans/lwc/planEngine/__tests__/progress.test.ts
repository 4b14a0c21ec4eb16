// Progress of objectives: the five of the demo plan as the rules reckon them, and its bounds.
import fc from 'fast-check';
import { progress } from '../progress';
import type { ObjectiveMeasure } from '../contract';

const START = '2026-01-01';
const AS_OF = '2026-02-13';

const objective = (
  measure: ObjectiveMeasure,
  [baseline, target, current]: readonly (number | null)[],
  due: string | null
) => ({ measure, baseline: baseline ?? null, target: target ?? null, current: current ?? null, due });

test.each([
  ['a sum over the year is current / target', objective('Revenue', [412_000, 560_000, 68_400], '2026-12-31'), 122_143],
  ['a rate from its baseline', objective('Margin Rate', [14.2e4, 16.5e4, 15.1e4], '2026-12-31'), 391_304],
  ['a count', objective('Manual', [0, 4e4, 1e4], '2026-09-30'), 250_000],
  ['a share', objective('On-Time Lines', [86e4, 96e4, 91e4], '2026-06-30'), 500_000],
  ['one that goes down', objective('Open Cases', [20e4, 10e4, 15e4], '2026-06-30'), 500_000],
  ['one that went the wrong way', objective('Manual', [10, 20, 5], '2026-06-30'), -500_000]
])('%s', (_, one, share) => {
  expect(progress(one, START, AS_OF).share).toBe(share);
});

test('time elapsed is from the start of the plan to the due date', () => {
  // 43 of 364 days, 43 of 180.
  expect(progress(objective('Revenue', [0, 1, 0], '2026-12-31'), START, AS_OF).elapsed).toBe(118_132);
  expect(progress(objective('Revenue', [0, 1, 0], '2026-06-30'), START, AS_OF).elapsed).toBe(238_889);
  expect(progress(objective('Revenue', [0, 1, 0], '2026-06-30'), START, '2027-01-01').elapsed).toBe(1_000_000);
  expect(progress(objective('Revenue', [0, 1, 0], '2026-06-30'), START, '2025-01-01').elapsed).toBe(0);
});

test('ahead from five points over the time elapsed, behind from five under', () => {
  // Elapsed is 50 % at half of a hundred days.
  const paceAt = (current: number) =>
    progress(objective('Manual', [0, 100, current], '2026-04-11'), START, '2026-02-20').pace;
  expect([44, 45, 46, 54, 55, 56].map(paceAt)).toEqual(['Behind', 'Behind', 'OnPace', 'OnPace', 'Ahead', 'Ahead']);
});

test('what is missing is not nothing', () => {
  const none = { share: null, elapsed: null, pace: null };
  expect(progress(objective('Satisfaction', [7.8e4, null, 8.1e4], null), START, AS_OF)).toEqual(none);
  expect(progress(objective('Manual', [null, 4, 1], null), START, AS_OF)).toEqual(none);
  expect(progress(objective('Manual', [4, 4, 4], null), START, AS_OF)).toEqual(none);
  expect(progress(objective('Manual', [0, 4, 1], START), START, AS_OF).elapsed).toBeNull();
  expect(progress(objective('Manual', [0, 4, 1], '2026-12-31'), null, AS_OF).pace).toBeNull();
});

const figure = fc.integer({ min: -1e15, max: 1e15 });

test('the baseline is 0 and the target all of the way, whatever their size', () => {
  fc.assert(
    fc.property(figure, figure, (baseline, target) => {
      fc.pre(baseline !== target);
      const shareAt = (current: number) =>
        progress(objective('Manual', [baseline, target, current], null), null, AS_OF);
      expect(shareAt(baseline).share).toBe(0);
      expect(shareAt(target).share).toBe(1_000_000);
    })
  );
});

test('mirrored figures have the same progress', () => {
  fc.assert(
    fc.property(figure, figure, figure, (baseline, target, current) => {
      const plain = progress(objective('Manual', [baseline, target, current], null), null, AS_OF).share;
      expect(progress(objective('Manual', [-baseline, -target, -current], null), null, AS_OF).share).toBe(plain);
    })
  );
});
