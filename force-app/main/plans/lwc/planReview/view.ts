// The review of a plan as Apex sends it, and what of it reads as a text: versions, the log. Pure.
import { dateFormat } from 'c/intl';
import { fillPlain } from 'c/phrase';
import type { PlanStatus } from 'c/planEngine';
import type { PlanWords } from 'c/planSentence';
import { LAST_YEAR } from './copies';

export type StepEvent = 'Submit' | 'Withdraw' | 'Approve' | 'Return' | 'Reopen';
export type EventCode = 'Submitted' | 'Withdrawn' | 'Returned' | 'Approved' | 'Reopened';

/** Argument of `PlanReviewController.transition`, `PlanReviewStep` in Apex. */
export interface ReviewStep {
  readonly event: StepEvent;
  readonly comment: string | null;
  /** Of an approval. */
  readonly nextReview: string | null;
}

export interface ReviewEvent {
  readonly id: string;
  readonly event: EventCode;
  readonly userName?: string;
  /** Instant in UTC. */
  readonly at?: string;
  readonly version?: number;
  /** Hundredths of a point. */
  readonly score?: number;
  readonly comment?: string;
}

/** Return value of `PlanReviewController.load`, `PlanReviews` in Apex: days `YYYY-MM-DD`. */
export interface PlanReviews {
  readonly planId: string;
  readonly status?: PlanStatus;
  readonly version: number;
  readonly ownerName: string;
  readonly managerName?: string;
  readonly today: string;
  readonly nextReview?: string;
  readonly proposedReview: string;
  /** The plan of the year before that it started from. */
  readonly previousId?: string;
  readonly previousName?: string;
  readonly open: readonly StepEvent[];
  /** Latest first. */
  readonly events: readonly ReviewEvent[];
}

/** The version that is worked on, among choices of frozen ones. */
export const NOW = 'now';

export interface VersionOption {
  readonly value: string;
  readonly label: string;
  /** Null: it is the plan of the year before. */
  readonly version: number | null;
}

export interface LogLine {
  readonly id: string;
  readonly text: string;
  readonly comment: string;
}

const DAY = { month: 'short', day: 'numeric', year: 'numeric' } as const;

/** In the time zone of whoever reads it. */
function instantText(at: string | undefined, { locale }: PlanWords, options: Intl.DateTimeFormatOptions): string {
  return at === undefined ? '' : dateFormat(locale, options).format(new Date(at));
}

/** Versions that were approved, latest first, each with the copy that is kept of it. */
export function approvedVersions({ events }: PlanReviews, words: PlanWords): readonly VersionOption[] {
  return events
    .filter(({ event }) => event === 'Approved')
    .map(({ id, at, version = 1 }) => ({
      value: id,
      version,
      label: fillPlain(words.labels.reviewVersionApproved, version, instantText(at, words, DAY))
    }));
}

/** What a plan may be compared with: its approved versions, and the plan of the year before. */
export function earlierVersions(reviews: PlanReviews, words: PlanWords): readonly VersionOption[] {
  const { previousId, previousName = '' } = reviews;
  const lastYears = previousId === undefined ? [] : [{ value: LAST_YEAR, version: null, label: previousName }];
  return [...approvedVersions(reviews, words), ...lastYears];
}

/** What an earlier version may be compared with. */
export function laterVersions(reviews: PlanReviews, words: PlanWords): readonly VersionOption[] {
  const { version } = reviews;
  const now = { value: NOW, version, label: fillPlain(words.labels.reviewVersionNow, version) };
  return [now, ...approvedVersions(reviews, words)];
}

export function logOf({ events }: PlanReviews, words: PlanWords): readonly LogLine[] {
  return events.map(({ id, event, userName = '', version = 1, at, comment = '' }) => ({
    id,
    text: fillPlain(
      words.labels[`reviewLog${event}`],
      userName,
      version,
      instantText(at, words, { ...DAY, hour: 'numeric', minute: '2-digit' })
    ),
    comment
  }));
}
