// The waterfall of the gap adds up: quota-tracker.png's 900,000, less 102,000, 168,000 and 45,000, leaves 585,000.
import { explain } from 'c/quotaAnswer';
import type { QuotaInput } from 'c/quotaEngine';
import { DANA, WORDS } from '../../quotaSentence/__tests__/fixture';
import { gapBars } from '../steps';

const barsOf = (input: QuotaInput) =>
  gapBars(explain(input, input.today, { figure: 'Gap', measure: 'Revenue', period: input.period })!, WORDS).map(
    ({ label, amount, text, isTotal }) => [label, amount, text, isTotal]
  );

test('from the quota by segment to the gap', () => {
  expect(barsOf(DANA)).toEqual([
    ['Quota', 90_000_000, '$900k', true],
    ['Retained', -10_200_000, '−$102k', false],
    ['Expansion', -16_800_000, '−$168k', false],
    ['New', -4_500_000, '−$45k', false],
    ['Gap', 58_500_000, '$585k', true]
  ]);
});

test('credit over the quota ends below the ground', () => {
  const quotas = DANA.quotas.map((quota) => ({ ...quota, base: 30_000_000, adjustments: [] }));
  expect(barsOf({ ...DANA, quotas }).at(-1)).toEqual(['Over the quota', -1_500_000, '−$15k', true]);
});

test('without a quota there is no way from it', () => {
  expect(barsOf({ ...DANA, quotas: [] })).toEqual([]);
});
