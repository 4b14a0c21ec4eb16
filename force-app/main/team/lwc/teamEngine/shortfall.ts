// Who makes the shortfall: the fewest reps, furthest behind first, without whom the others are on plan. Pure.
import type { Value } from 'c/quotaEngine';
import type { Node, Shortfall } from './contract';

/** What a rep adds to the team's distance to plan: credit without a plan adds all of it. */
const aheadOf = ({ revenue }: Node): Value => revenue.ahead ?? revenue.credited;

/**
 * @param reps all reps of the board. Taking the one who is furthest behind each time leaves the others further ahead than
 * any other choice of as many, so that the first set that suffices is the smallest
 */
export function shortfallOf(reps: readonly Node[]): Shortfall {
  const sorted = reps
    .filter(({ revenue }) => revenue.ahead !== null || revenue.credited !== 0)
    .toSorted((one, other) => aheadOf(one) - aheadOf(other) || one.key.localeCompare(other.key));
  let rest = sorted.reduce((sum, rep) => sum + aheadOf(rep), 0);
  const total = rest;
  const behind: string[] = [];
  for (const rep of sorted) {
    if (rest >= 0) {
      break;
    }
    rest -= aheadOf(rep);
    behind.push(rep.key);
  }
  return { behind, behindBy: total - rest, others: sorted.length - behind.length, othersAhead: rest };
}
