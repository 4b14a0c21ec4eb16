// Commitments and development goals in words.
import type { CommitmentRow, Goal } from 'c/oneOnOneEngine';
import { formatNumber } from 'c/money';
import { fillPlain } from 'c/phrase';
import { shortDay, weekday, type MeetingWords } from './words';

export interface CommitmentText {
  readonly id: string;
  /** First name: a list of two people. */
  readonly who: string;
  readonly what: string;
  readonly by: string;
  readonly day: string;
  readonly badge: string;
  readonly badgeClass: string;
  /** Whether it is open, so that it may be kept. */
  readonly isOpen: boolean;
  readonly whoId: string;
  readonly keepLabel: string;
  readonly byLabel: string;
}

function badgeOf({ timesCarried, status }: CommitmentRow, { labels }: MeetingWords): readonly [string, string] {
  if (status === 'Kept') {
    return [labels.statusKept, 'badge kept'];
  }
  if (timesCarried === 0) {
    return [labels.isNew, 'badge new'];
  }
  return timesCarried === 1
    ? [labels.isCarried, 'badge']
    : [timesCarried === 2 ? labels.secondTime : fillPlain(labels.times, timesCarried), 'badge again'];
}

export function commitmentText(row: CommitmentRow, words: MeetingWords): CommitmentText {
  const { id, what, whoId, whoName, by, status } = row;
  const [badge, badgeClass] = badgeOf(row, words);
  return {
    ...{ id, what, whoId, badge, badgeClass, isOpen: status === 'Open', day: by },
    who: whoName.split(' ')[0] ?? whoName,
    by: weekday(by, words),
    keepLabel: fillPlain(words.labels.keepOf, what),
    byLabel: fillPlain(words.labels.byOf, what)
  };
}

export interface GoalText {
  readonly id: string;
  readonly name: string;
  readonly done: string;
  readonly due: string;
  /** Width of the bar, `50%`. */
  readonly style: string;
  readonly moreLabel: string;
  readonly isReached: boolean;
  readonly next: number;
}

export function goalText({ id, name, unit, done, target, due }: Goal, words: MeetingWords): GoalText {
  const { labels, locale } = words;
  const text = fillPlain(labels.goalOf, formatNumber(done, locale), formatNumber(target, locale), unit ?? '').trim();
  return {
    ...{ id, name, done: text, due: shortDay(due, words), isReached: done >= target, next: done + 1 },
    style: `width: ${Math.round(Math.min(1, done / target) * 1000) / 10}%`,
    moreLabel: fillPlain(labels.goalMore, name)
  };
}
