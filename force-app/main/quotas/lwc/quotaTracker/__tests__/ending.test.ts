// Behind a chance: where the quarter may end, by quota-what-if.png as things stand today.
import { DANA } from '../../quotaSentence/__tests__/fixture';
import { endingsOf } from '../ending';

const question = { figure: 'Chance', measure: 'Revenue', period: DANA.period } as const;

test('a chance of one measure has what open deals may bring, whose part from the gap on is the chance', () => {
  const endings = endingsOf(DANA, question)!;
  expect(endings).toMatchObject({ measure: 'Revenue', quota: 90_000_000, today: null });
  const { credited, distribution, chance } = endings.inCase;
  expect(credited).toBe(31_500_000);
  const hit = distribution.values
    .map((value, index) => (value >= 58_500_000 ? distribution.probabilities[index]! : 0))
    .reduce((sum, one) => sum + one, 0);
  // R11.
  expect(hit).toBeCloseTo(0.3767, 4);
  expect(chance.hit).toBeCloseTo(hit, 9);
  expect(chance.finish).toMatchObject({ weak: 56_500_000, middle: 81_500_000, strong: 116_500_000 });
});

test('other figures have none, nor has a chance without a quota or without an open deal', () => {
  expect(endingsOf(DANA, { ...question, figure: 'Pace' })).toBeNull();
  expect(endingsOf({ ...DANA, quotas: [] }, question)).toBeNull();
  expect(endingsOf({ ...DANA, deals: [] }, question)).toBeNull();
  expect(endingsOf(DANA, { ...question, period: '2031' })).toBeNull();
});
