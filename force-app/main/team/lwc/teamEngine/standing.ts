// R1, R9 and R10 of sums of stored figures. Pure.
import { attainedOf, type Value } from 'c/quotaEngine';
import type { Standing } from './contract';

export interface Amounts {
  readonly credited: Value;
  readonly quota: Value | null;
  readonly expected: Value | null;
}

/** Sums; null and a number make the number, null and null stay null. */
export function sum(one: Value | null, other: Value | null): Value | null {
  return one === null ? other : one + (other ?? 0);
}

export function added(one: Amounts, other: Amounts): Amounts {
  return {
    credited: one.credited + other.credited,
    quota: sum(one.quota, other.quota),
    expected: sum(one.expected, other.expected)
  };
}

/**
 * @param pace as stored, of a single quota; a team's is its credit over the plans to date of its reps
 */
export function standingOf({ credited, quota, expected }: Amounts, pace: number | null = null): Standing {
  const reckoned = expected !== null && expected > 0 ? credited / expected : null;
  return {
    credited,
    quota,
    expected,
    attained: attainedOf(credited, quota),
    plan: expected !== null && quota !== null && quota > 0 ? expected / quota : null,
    pace: pace ?? reckoned,
    ahead: expected === null ? null : credited - expected,
    gap: quota === null ? null : Math.max(0, quota - credited)
  };
}

/** Open over gap; null: nothing is known to be open, or there is no gap. */
export function coverageOf(open: Value | null, gap: Value | null): number | null {
  return open === null || gap === null || gap === 0 ? null : open / gap;
}
