// R11 on the rule's own example and on the quota of the screens, and why the chance of the screens fell.
import { chance, explainChange, pivots } from '../force-app/main/quotas/lwc/chanceEngine/chanceEngine.ts';
import { chanceCases, chanceQuestionOf, dana, SCREENS } from './quotaCases.ts';

test.each(chanceCases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
  const { deals, credited, quotas } = chanceQuestionOf(one);
  const { hit, ...others } = one.expected;
  const found = chance(deals, credited, quotas);
  if (hit !== undefined) {
    expect(found.hit).toBeCloseTo(hit, 4);
  }
  expect(Math.round(found.hit * 100)).toBe(one.percent ?? Math.round(hit! * 100));
  expect(found).toMatchObject(others);
  const swings = new Map(pivots(deals, credited, quotas).map(({ id, swing }) => [id, swing]));
  Object.entries(one.swings ?? {}).forEach(([id, swing]) => expect(swings.get(id)).toBeCloseTo(swing, 3));
});

test('why the chance fell: 40.5, two deals won +2.9, Orrin from 40 to 30 % -5.7, 37.7', () => {
  const snapshot = dana.snapshots.find(({ date, measure }) => date === '2026-02-06' && measure === 'Revenue')!;
  const end = '2026-03-31';
  const before = {
    date: snapshot.date,
    credited: snapshot.credited,
    quota: SCREENS.quotas.Revenue,
    deals: snapshot.deals!.map(({ id, value, probability, closeDate }) => ({
      id,
      value,
      probability: probability / 1_000_000,
      counts: closeDate <= end
    }))
  };
  const after = {
    date: '2026-02-13',
    credited: SCREENS.credited.Revenue,
    quota: SCREENS.quotas.Revenue,
    deals: dana.deals.map(({ id, amount, probability, closeDate }) => ({
      id,
      value: amount!,
      probability: probability! / 1_000_000,
      counts: closeDate <= end
    }))
  };
  const won = dana.credits
    .filter(({ date }) => date > snapshot.date)
    .map(({ source, amount, percent }) => ({ id: source!, value: (amount! * percent!) / 1_000_000 }));
  const { from, to, steps } = explainChange(before, after, won);
  expect(from.chance).toBeCloseTo(snapshot.chance!, 5);
  expect(to.chance).toBeCloseTo(0.3767, 4);
  expect(steps).toMatchObject([
    { cause: 'Won', deals: ['deal-c7', 'deal-c8'], value: 4_900_000, odds: null },
    { cause: 'Odds', deals: ['orrin'], value: null, odds: { before: 400_000, after: 300_000 } }
  ]);
  expect(steps.map(({ change }) => Math.round(change * 1000) / 10)).toEqual([2.9, -5.7]);
});
