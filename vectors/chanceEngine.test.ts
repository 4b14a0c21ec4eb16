// R11 on the rule's own example and on the quota of the screens, and why the chance of the screens fell.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chance, explainChange, pivots } from '../force-app/main/quotas/lwc/chanceEngine/chanceEngine.ts';
import type { Chance, ChanceDeal, QuotaInput, Value } from '../force-app/main/quotas/lwc/quotaEngine/contract.ts';

interface Case {
  readonly name: string;
  /** Of the quota of the screens; absent: the case has its own deals. */
  readonly measures?: readonly ('Revenue' | 'Margin')[];
  readonly won?: readonly string[];
  readonly without?: readonly string[];
  readonly deals?: readonly ChanceDeal[];
  readonly credited?: readonly Value[];
  readonly quotas?: readonly Value[];
  readonly expected: Partial<Chance>;
  /** The chance as the screens show it, where no rule writes more of it. */
  readonly percent?: number;
  readonly swings?: Readonly<Record<string, number>>;
}

const read = <T>(file: string) => JSON.parse(readFileSync(path.join(import.meta.dirname, file), 'utf8')) as T;
const { cases } = read<{ readonly cases: readonly Case[] }>('quotas-chance/cases.json');
const dana = read<QuotaInput>('quotas/dana.json');

// Booked and set on the screens.
const CREDITED = { Revenue: 31_500_000, Margin: 4_914_000 };
const QUOTA = { Revenue: 90_000_000, Margin: 13_500_000 };

function given({ measures, won = [], without = [], ...own }: Case) {
  if (!measures) {
    return { deals: own.deals!, credited: own.credited!, quotas: own.quotas! };
  }
  const deals = dana.deals
    .filter(({ closeDate }) => closeDate <= '2026-03-31')
    .filter(({ id }) => !without.includes(id))
    .map(({ id, amount, margin, probability }) => ({
      id,
      values: measures.map((measure) => (measure === 'Revenue' ? amount! : margin!)),
      probability: won.includes(id) ? 1 : probability! / 1_000_000
    }));
  return {
    deals,
    credited: measures.map((measure) => CREDITED[measure]),
    quotas: own.quotas ?? measures.map((measure) => QUOTA[measure])
  };
}

test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
  const { deals, credited, quotas } = given(one);
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
    quota: QUOTA.Revenue,
    deals: snapshot.deals!.map(({ id, value, probability, closeDate }) => ({
      id,
      value,
      probability: probability / 1_000_000,
      counts: closeDate <= end
    }))
  };
  const after = {
    date: '2026-02-13',
    credited: CREDITED.Revenue,
    quota: QUOTA.Revenue,
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
