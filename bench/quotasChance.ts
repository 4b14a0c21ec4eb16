// The chance to hit for 60 open deals, and the shortest path among a hundred steps: what they take.
import { chance, pivots } from '../force-app/main/quotas/lwc/chanceEngine/chanceEngine.ts';
import { generatedDeals, randomOf } from '../force-app/main/quotas/lwc/chanceEngine/__tests__/oracle.ts';
import { shortestPath } from '../force-app/main/quotas/lwc/pathEngine/pathEngine.ts';
import type { PathItem } from '../force-app/main/quotas/lwc/quotaEngine/contract.ts';
import { median, type Figure } from './report.ts';

const DEALS = 60;
const SETS = 12;
const TRIES = 7;
/** Smallest units that amounts are whole numbers of: hundreds of the currency, and any cents. */
const HUNDREDS = 10_000;
const CENTS = 1;

/** The best of some tries is the engine's time, not that of what else runs here. */
function best(run: () => unknown): number {
  const times = Array.from({ length: TRIES }, () => {
    const begin = performance.now();
    run();
    return performance.now() - begin;
  });
  return Math.min(...times);
}

const gapsOf = (deals: ReturnType<typeof generatedDeals>, measures: number) =>
  Array.from({ length: measures }, (_, measure) =>
    Math.round(deals.reduce((sum, { values, probability }) => sum + values[measure]! * probability, 0) * 1.05)
  );

function setsOf(count: number, unit: number, measures: number) {
  return Array.from({ length: SETS }, (_, seed) => {
    const deals = generatedDeals(count, 100 + seed, unit);
    const gaps = gapsOf(deals, measures);
    return { deals, gaps, zero: gaps.map(() => 0) };
  });
}

function chances(count: number, unit: number, measures: number) {
  const found = setsOf(count, unit, measures).map(({ deals, gaps, zero }) => {
    const { exact, lowest, highest } = chance(deals, zero, gaps);
    return { exact, width: highest - lowest, time: best(() => chance(deals, zero, gaps)) };
  });
  return {
    time: median(found.map(({ time }) => time)),
    exact: found.filter(({ exact }) => exact).length,
    width: Math.max(...found.map(({ width }) => width)) * 100
  };
}

function paths() {
  const found = setsOf(DEALS, HUNDREDS, 2).map(({ deals, gaps, zero }) => {
    const random = randomOf(3);
    const items = Array.from({ length: 40 }, (_, place): PathItem => {
      const revenue = Math.ceil(random() * 100) * 100_000;
      const margin = Math.round(revenue * 0.15);
      const plain = { name: '', detail: '', by: null, nextStep: null, blocked: null };
      return { ...plain, key: `item-${place}`, kind: 'Whitespace', revenue, margin };
    });
    const open = deals.map((deal) => ({ ...deal, closeDate: '2026-03-01' }));
    const question = { measures: ['Revenue', 'Margin'] as const, level: 800_000, excluded: [], asOf: '2026-02-13' };
    const given = { deals: open, items, credited: zero, quotas: gaps, end: '2026-03-31' };
    return { time: best(() => shortestPath(question, given)), proven: shortestPath(question, given).proven };
  });
  return { time: median(found.map(({ time }) => time)), proven: found.filter(({ proven }) => proven).length };
}

export function benchChance(): Figure[] {
  const round = chances(DEALS, HUNDREDS, 1);
  const cents = chances(DEALS, CENTS, 1);
  const both = chances(24, CENTS, 2);
  const bothOfMany = chances(DEALS, CENTS, 2);
  const [first] = setsOf(DEALS, HUNDREDS, 1);
  const path = paths();
  return [
    { name: `chance of ${DEALS} deals in hundreds`, value: round.time, unit: 'ms', bound: { most: 5 } },
    { name: '  of these exact', value: round.exact, unit: `of ${SETS}`, bound: { least: SETS } },
    { name: '  pivots of all', value: best(() => pivots(first!.deals, first!.zero, first!.gaps)), unit: 'ms' },
    { name: `chance of ${DEALS} deals of any cents`, value: cents.time, unit: 'ms' },
    { name: '  between bounds so far apart at most', value: cents.width, unit: 'points' },
    { name: 'joint chance of 24 deals of any cents, exact', value: both.time, unit: 'ms' },
    { name: `joint chance of ${DEALS} deals of any cents`, value: bothOfMany.time, unit: 'ms' },
    { name: '  between bounds so far apart at most', value: bothOfMany.width, unit: 'points' },
    {
      name: `shortest path among ${DEALS} deals and 40 cells, three ways`,
      value: path.time,
      unit: 'ms',
      bound: { most: 100 }
    },
    {
      name: '  of these proven, all three ways',
      value: path.proven,
      unit: `of ${SETS}`,
      bound: { least: Math.ceil(SETS * 0.75) }
    }
  ];
}
