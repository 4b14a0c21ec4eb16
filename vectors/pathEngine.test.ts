// R16 on the quota of the screens: 31 % today, and three ways out.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { shortestPath } from '../force-app/main/quotas/lwc/pathEngine/pathEngine.ts';
import type { QuotaInput } from '../force-app/main/quotas/lwc/quotaEngine/contract.ts';

const dana = JSON.parse(readFileSync(path.join(import.meta.dirname, 'quotas/dana.json'), 'utf8')) as QuotaInput;
const percent = (chance: number) => Math.round(chance * 100);

const answer = shortestPath(
  { measures: ['Revenue', 'Margin'], level: dana.settings.pathLevel, excluded: ['tavian'], asOf: dana.today },
  {
    deals: dana.deals.map(({ id, amount, margin, probability, closeDate }) => ({
      id,
      values: [amount!, margin!],
      probability: probability! / 1_000_000,
      closeDate
    })),
    items: dana.items,
    credited: [31_500_000, 4_914_000],
    quotas: [90_000_000, 13_500_000],
    end: '2026-03-31'
  }
);

test('three ways from 31 %', () => {
  expect(percent(answer.today)).toBe(31);
  expect(answer.proven).toBe(true);
  expect(
    answer.ways.map(({ kind, without, level, steps, reached, alone, odds, withoutOdds }) => ({
      kind,
      without,
      level,
      steps: steps.map(({ key, chance }) => [key, percent(chance)]),
      reached: percent(reached),
      alone: alone.map(percent),
      odds: percent(odds),
      withoutOdds
    }))
  ).toEqual([
    {
      kind: 'Fewest',
      without: null,
      level: 800_000,
      steps: [
        ['castell', 55],
        ['orrin', 85]
      ],
      reached: 85,
      alone: [97, 85],
      odds: 12,
      withoutOdds: 0
    },
    {
      kind: 'WithoutLargest',
      without: 'orrin',
      level: 800_000,
      steps: [
        ['castell', 55],
        ['cell-brightwater', 74],
        ['tier-northwind', 84]
      ],
      reached: 84,
      alone: [84, 98],
      odds: 40,
      withoutOdds: 2
    },
    {
      kind: 'ClearsNext',
      without: '900000',
      level: 900_000,
      steps: [
        ['halden', 43],
        ['castell', 74],
        ['cell-brightwater', 95]
      ],
      reached: 95,
      alone: [95, 95],
      odds: 24,
      withoutOdds: 1
    }
  ]);
});

test('one reason for each that is in no way', () => {
  const reasons = answer.leftOut.map(({ key, reason, date, swing, steps }) => ({
    key,
    reason,
    date,
    swing: swing === null ? null : percent(swing),
    steps
  }));
  expect(reasons).toEqual([
    { key: 'tavian', reason: 'Excluded', date: null, swing: null, steps: null },
    { key: 'halden-2', reason: 'ClosesLater', date: '2026-04-14', swing: null, steps: null },
    { key: 'tier-teldane', reason: 'Blocked', date: null, swing: null, steps: null },
    { key: 'penrose', reason: 'NotNeeded', date: null, swing: 10, steps: null },
    { key: 'brightwater', reason: 'NeedsMoreSteps', date: null, swing: 23, steps: 3 }
  ]);
});
