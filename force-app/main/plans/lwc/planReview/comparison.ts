// Which two versions of a plan are compared, and what the page shows of the comparison. Pure.
import type { PlanInput } from 'c/planEngine';
import type { PlanWords } from 'c/planSentence';
import { headingOf, yearsBetween, type ChangeGroup } from './changes';
import { LAST_YEAR, type EarlierPlan } from './copies';
import { earlierVersions, laterVersions, NOW, type PlanReviews, type VersionOption } from './view';

export interface Comparison {
  /** Approval that the plan is compared with, or {@link LAST_YEAR}; undefined: the latest. */
  readonly older: string | undefined;
  readonly newer: string;
  /** What was read to compare with, by approval or {@link LAST_YEAR}. */
  readonly copies: ReadonlyMap<string, EarlierPlan>;
}

/** Before anybody has chosen, or anything is read. */
export const LATEST: Comparison = { older: undefined, newer: NOW, copies: new Map() };

/** Remembers what it has last answered. */
type Changes = (older: EarlierPlan, newer: PlanInput, words: PlanWords) => readonly ChangeGroup[];

export interface Compared {
  readonly groups: readonly ChangeGroup[];
  readonly heading: string;
  /** Empty: nothing is left out. */
  readonly note: string;
  readonly earlier: readonly VersionOption[];
  readonly later: readonly VersionOption[];
  readonly older: string;
  readonly newer: string;
}

/** The latest that was approved, or, before there is one, the plan of the year before. */
function olderOf({ older }: Comparison, { events, previousId }: PlanReviews): string | undefined {
  const latest = events.find(({ event }) => event === 'Approved')?.id;
  return older ?? latest ?? (previousId === undefined ? undefined : LAST_YEAR);
}

/** What is chosen and not read yet. */
export function missingOf(comparison: Comparison, reviews: PlanReviews): readonly string[] {
  const { newer, copies } = comparison;
  return [olderOf(comparison, reviews), newer].filter(
    (key): key is string => key !== undefined && key !== NOW && !copies.has(key)
  );
}

/** @returns null: there is nothing to compare with, or it is still to come */
export function comparedOf(
  comparison: Comparison,
  reviews: PlanReviews,
  input: PlanInput,
  words: PlanWords,
  changes: Changes
): Compared | null {
  const { newer, copies } = comparison;
  const older = olderOf(comparison, reviews);
  const earlier = earlierVersions(reviews, words);
  const before = older === undefined ? undefined : copies.get(older);
  const after = newer === NOW ? input : copies.get(newer)?.plan;
  const since = earlier.find(({ value }) => value === older);
  if (!before || !after || !since) {
    return null;
  }
  const groups = changes(before, after, words);
  return {
    groups,
    heading: headingOf(groups, since, words),
    note: yearsBetween(before.plan, after) === 0 ? '' : words.labels.reviewMoved,
    earlier,
    later: laterVersions(reviews, words),
    older: since.value,
    newer
  };
}
