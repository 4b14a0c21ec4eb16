// Which initiative comes first: impact by effort. Pure.
import type { Initiative } from './contract';

/** Quarters of the plot, by the middle of both axes. */
export type Quarter = 'DoFirst' | 'Plan' | 'FillIn' | 'Rethink';

export interface RankedInitiative {
  readonly id: string;
  /** From 1. */
  readonly rank: number;
  /** Hundredths: impact 5 by effort 2 is 250, half-up; null: one of them is missing. */
  readonly ratio: number | null;
  readonly quarter: Quarter | null;
}

const MIDDLE = 3;

/** Above 0: `one` comes after `other`. Crosswise, so that no ratio is rounded. Unrated ones come last. */
function compare(one: Initiative, other: Initiative): number {
  const isRated = ({ impact, effort }: Initiative): boolean => impact !== null && effort !== null && effort > 0;
  if (!isRated(one) || !isRated(other)) {
    return Number(isRated(other)) - Number(isRated(one)) || byInvestment(one, other);
  }
  const [left, right] = [(other.impact ?? 0) * (one.effort ?? 0), (one.impact ?? 0) * (other.effort ?? 0)];
  return left - right || byInvestment(one, other);
}

/** An investment that is not known is no small one. */
function byInvestment(one: Initiative, other: Initiative): number {
  const [left, right] = [one.investment ?? Infinity, other.investment ?? Infinity];
  if (left !== right) {
    return left < right ? -1 : 1;
  }
  return one.id < other.id ? -1 : Number(one.id > other.id);
}

function quarterOf({ impact, effort }: Initiative): Quarter | null {
  if (impact === null || effort === null) {
    return null;
  }
  if (impact >= MIDDLE) {
    return effort < MIDDLE ? 'DoFirst' : 'Plan';
  }
  return effort < MIDDLE ? 'FillIn' : 'Rethink';
}

function ratioOf({ impact, effort }: Initiative): number | null {
  return impact === null || effort === null || effort <= 0 ? null : Math.round((impact * 100) / effort);
}

/** Impact by effort, greatest first; ties: the lower investment, then the key. Those without a rating come last. */
export function rankInitiatives(initiatives: readonly Initiative[]): readonly RankedInitiative[] {
  return [...initiatives]
    .sort(compare)
    .map((one, index) => ({ id: one.id, rank: index + 1, ratio: ratioOf(one), quarter: quarterOf(one) }));
}
