// How far an objective has come, and whether it is on pace with the time that has gone. Pure.
import type { Objective } from './contract';

export type PaceCode = 'OnPace' | 'Ahead' | 'Behind';

export interface Progress {
  /** Parts per million, half away from zero; below 0 and above 1,000,000 as it is. Null: a figure is missing. */
  readonly share: number | null;
  /** Parts per million of the time from the plan's start to the due date, within 0 and 1,000,000; null: no dates. */
  readonly elapsed: number | null;
  /** Null: one of the two is not known. */
  readonly pace: PaceCode | null;
}

const MILLION = 1_000_000;
/** Parts per million: from five points over the time elapsed an objective is ahead, from five under behind. */
const MARGIN = 50_000;
const DAY = 86_400_000;

type Figures = Pick<Objective, 'measure' | 'baseline' | 'current' | 'target'>;

/** A sum over the year begins at nothing: its baseline is last year's, to compare with. */
const isSum = ({ measure }: Figures): boolean => measure === 'Revenue';

/** Figures times a million pass 2^53. */
function ratio(part: number, whole: number): number | null {
  if (whole === 0) {
    return null;
  }
  const twice = BigInt(part) * BigInt(2 * MILLION);
  const of = BigInt(whole);
  const negative = twice < 0n !== of < 0n;
  const size = (twice < 0n ? -twice : twice) / (of < 0n ? -of : of);
  const rounded = Number((size + 1n) / 2n);
  return negative && rounded !== 0 ? -rounded : rounded;
}

function shareOf(objective: Figures): number | null {
  const { baseline, current, target } = objective;
  if (current === null || target === null) {
    return null;
  }
  if (isSum(objective)) {
    return ratio(current, target);
  }
  return baseline === null ? null : ratio(current - baseline, target - baseline);
}

const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;

function elapsedOf(start: string | null, due: string | null, asOf: string): number | null {
  if (start === null || due === null || due <= start) {
    return null;
  }
  const share = ratio(dayOf(asOf) - dayOf(start), dayOf(due) - dayOf(start)) ?? 0;
  return Math.min(Math.max(share, 0), MILLION);
}

/**
 * (current - baseline) / (target - baseline); of a sum over the year current / target.
 * @param start first day of the plan
 */
export function progress(objective: Figures & Pick<Objective, 'due'>, start: string | null, asOf: string): Progress {
  const share = shareOf(objective);
  const elapsed = elapsedOf(start, objective.due, asOf);
  return { share, elapsed, pace: share === null || elapsed === null ? null : paceOf(share - elapsed) };
}

function paceOf(lead: number): PaceCode {
  if (lead >= MARGIN) {
    return 'Ahead';
  }
  return lead <= -MARGIN ? 'Behind' : 'OnPace';
}
