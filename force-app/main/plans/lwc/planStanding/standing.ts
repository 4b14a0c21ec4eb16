// What a plan's review asks of whoever works on the plan: what it was returned for, whom it waits for, when it is due. Pure.
import { dateFormat } from 'c/intl';
import { fillPlain, shortened } from 'c/phrase';
import type { PlanReviews } from 'c/planReview';
import { daysAgo, shortDay, type PlanWords } from 'c/planSentence';

export interface StandingNote {
  readonly key: 'returned' | 'waits' | 'due';
  readonly tone: 'near' | 'missing';
  readonly icon: string;
  readonly text: string;
  /** What somebody said; the whole of it is in the log of the review. */
  readonly quote: string;
}

/** Days before a review in which it is soon. */
const SOON = 14;
/** Characters of a comment. */
const READ = 300;
const DAY = { month: 'short', day: 'numeric', year: 'numeric' } as const;

const quoteOf = (comment = ''): string => shortened(comment.trim(), READ);

function returned({ status, events }: PlanReviews, { labels, locale }: PlanWords): readonly StandingNote[] {
  const last = events.find(({ event }) => event === 'Returned');
  if (status !== 'Returned' || !last) {
    return [];
  }
  const { userName = '', version = 1, at, comment } = last;
  const day = at === undefined ? '' : dateFormat(locale, DAY).format(new Date(at));
  const text = fillPlain(labels.reviewLogReturned, userName, version, day);
  return [{ key: 'returned', tone: 'missing', icon: 'utility:undo', text, quote: quoteOf(comment) }];
}

function waits(reviews: PlanReviews, { labels }: PlanWords): readonly StandingNote[] {
  const { status, open, managerName, ownerName, events } = reviews;
  if (status !== 'Submitted') {
    return [];
  }
  if (open.includes('Approve')) {
    const quote = quoteOf(events.find(({ event }) => event === 'Submitted')?.comment);
    return [{ key: 'waits', tone: 'missing', icon: 'utility:clock', text: labels.standingYours, quote }];
  }
  const text = managerName ? fillPlain(labels.reviewWaits, managerName) : fillPlain(labels.reviewNobody, ownerName);
  return [{ key: 'waits', tone: 'near', icon: 'utility:clock', text, quote: '' }];
}

function due({ nextReview }: PlanReviews, words: PlanWords): readonly StandingNote[] {
  const { labels, locale } = words;
  const left = nextReview === undefined ? Number.POSITIVE_INFINITY : -daysAgo(nextReview, words);
  if (nextReview === undefined || left > SOON) {
    return [];
  }
  const day = shortDay(nextReview, words);
  const inDays = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(left, 'day');
  return left < 0
    ? [{ key: 'due', tone: 'missing', icon: 'utility:warning', text: fillPlain(labels.reviewOverdue, day), quote: '' }]
    : [
        {
          key: 'due',
          tone: 'near',
          icon: 'utility:event',
          text: fillPlain(labels.standingSoon, day, inDays),
          quote: ''
        }
      ];
}

/** Empty: nothing is asked of anybody. A plan that is archived is not reviewed any more. */
export function standingOf(reviews: PlanReviews, words: PlanWords): readonly StandingNote[] {
  return reviews.status === 'Archived'
    ? []
    : [...returned(reviews, words), ...waits(reviews, words), ...due(reviews, words)];
}
