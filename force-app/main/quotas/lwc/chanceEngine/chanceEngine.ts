// How likely open deals take the credit to the quota (R11), what each of them swings, and why the chance changed.
// Pure: no platform, no clock. Deals are taken as independent.
import type { Chance, ChanceDeal, Distribution, PivotOfDeal, Probability, Value } from 'c/quotaEngine';
import { clamped, drawsOf, rounded, type Interval } from './draws';
import { swingsOf } from './swings';
import { listedSpread, spreadOf } from './spread';
import { isExact, together } from './together';
import { WonTails } from './wonTails';

export type { Interval } from './draws';
export { WonTails };
export { explainChange, type ChanceMoment, type MomentDeal, type WonCredit } from './bridge';

/**
 * Probability of every sum of the deals by one measure, credit not among them; sums that cannot be are left out. Exact
 * while the sums fit a grid of their common unit or are few; else on the finest grid that takes some milliseconds.
 */
export function distribution(deals: readonly ChanceDeal[], measure: number): Distribution {
  return listedSpread(drawsOf(deals, measure)).distribution;
}

function chanceFrom({ lowest, highest }: Interval): Pick<Chance, 'hit' | 'lowest' | 'highest'> {
  return { hit: lowest + (highest - lowest) / 2, lowest, highest };
}

/** Between bounds of two measures, what one convolution on a grid says (R16): the path's chance too. */
function likelyHit(
  deals: readonly ChanceDeal[],
  credited: readonly Value[],
  quotas: readonly Value[],
  { lowest, highest }: Interval
): Probability {
  const gaps = quotas.map((quota, measure) => quota - (credited[measure] ?? 0));
  const likely = WonTails.of(deals, quotas.length).likely(gaps, [0, 0]);
  return Math.min(highest, Math.max(lowest, likely));
}

/** R11 of one measure. */
function chanceOfOne(deals: readonly ChanceDeal[], credited: Value, quota: Value): Chance {
  const draws = drawsOf(deals, 0);
  const spread = spreadOf(draws);
  const interval = spread.atLeast(quota - credited);
  const finish = (level: number): Value => credited + spread.quantile(level);
  return {
    ...chanceFrom(interval),
    exact: spread.exact || interval.lowest === interval.highest,
    finish: { weak: finish(0.1), middle: finish(0.5), strong: finish(0.9) },
    deals: deals.length,
    weighted: rounded(draws.reduce((sum, { value, probability }) => sum + value * probability, 0))
  };
}

/** P(hit) of {@link chance} alone, for those who ask often: the finishes cost more than it does. */
export function hitBetween(
  deals: readonly ChanceDeal[],
  credited: readonly Value[],
  quotas: readonly Value[]
): Interval {
  return together(
    deals,
    quotas.map((quota, measure) => quota - (credited[measure] ?? 0))
  );
}

/** Whether {@link hitBetween} is one chance and no interval: asked quicker than answered. */
export function isHitExact(
  deals: readonly ChanceDeal[],
  credited: readonly Value[],
  quotas: readonly Value[]
): boolean {
  return isExact(
    deals,
    quotas.map((quota, measure) => quota - (credited[measure] ?? 0))
  );
}

/** The chance to win an amount of one measure, for those who ask for many amounts. */
export function reachOf(deals: readonly ChanceDeal[], measure: number): (amount: Value) => Probability {
  const spread = spreadOf(drawsOf(deals, measure));
  return (amount) => chanceFrom(spread.atLeast(amount)).hit;
}

/**
 * The chance that credit and won deals reach every quota: `credited`, `quotas` and each deal's `values` go together by
 * measure. One measure has its finishes too; of several only the chance to hit all of them is known. Where the amounts
 * have too many different sums, `exact` is false and the chance lies between `lowest` and `highest`, proven. No measure
 * at all is hit.
 */
export function chance(deals: readonly ChanceDeal[], credited: readonly Value[], quotas: readonly Value[]): Chance {
  if (quotas.length === 1) {
    return chanceOfOne(deals, credited[0] ?? 0, quotas[0]!);
  }
  const interval = hitBetween(deals, credited, quotas);
  const exact = interval.lowest === interval.highest;
  return {
    ...chanceFrom(interval),
    ...(!exact && quotas.length === 2 && { hit: likelyHit(deals, credited, quotas, interval) }),
    exact,
    finish: null,
    deals: deals.length,
    weighted: null
  };
}

/**
 * Of every deal, in the given order: the chance of {@link chance} if it is won and if it is lost, all others as they
 * are, exact where that is. All deals together cost about as much as three chances.
 */
export function pivots(
  deals: readonly ChanceDeal[],
  credited: readonly Value[],
  quotas: readonly Value[]
): PivotOfDeal[] {
  const gaps = quotas.map((quota, measure) => quota - (credited[measure] ?? 0));
  return swingsOf(deals, gaps).map(({ won, lost }, deal) => {
    const chances = { won: clamped(won), lost: clamped(lost) };
    return { id: deals[deal]!.id, ...chances, swing: chances.won - chances.lost };
  });
}
