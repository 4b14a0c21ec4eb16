// What stands below the board: of which day figures are, what is left out of them, and how chances are meant.
import { byNumber, fillPlain } from 'c/phrase';
import { shortDay, weekday } from 'c/quotaSentence';
import type { Board, TeamInput } from 'c/teamEngine';
import type { BoardWords } from './words';

export interface NotesAbout {
  readonly board: Board;
  readonly input: TeamInput;
  /** Whether open deals that come later are still on their way. */
  readonly isWaiting: boolean;
}

/** `Marcus Oyelaran · 8 reps · Q1 2026 · as of Fri Feb 13, business day 30 of 61`. */
export function subtitle(input: TeamInput, { root }: Board, { labels, quota }: BoardWords): string {
  const count = (root?.reps ?? 0) + (root?.without ?? 0);
  const { userName, period, today, days, daysGone } = input;
  const form = byNumber(count, labels.subtitleOne, labels.subtitleMany, quota.locale);
  return fillPlain(form, userName, count, period.name, weekday(today, quota), daysGone, days);
}

export function notesOf({ board, input, isWaiting }: NotesAbout, words: BoardWords): readonly string[] {
  const { labels, quota } = words;
  const { root } = board;
  const oldest = input.rows.reduce((day, row) => (row.storedOn < day ? row.storedOn : day), input.today);
  const chance = root && board.chanceOf(root.key);
  const without = root?.without ?? 0;
  const isUnknown = !isWaiting && root?.revenue.quota !== null && chance === null;
  return [
    ...(oldest < input.today ? [fillPlain(labels.stale, shortDay(oldest, quota))] : []),
    ...(without > 0
      ? [fillPlain(byNumber(without, labels.withoutOne, labels.withoutMany, quota.locale), without)]
      : []),
    ...(root?.incomplete ? [labels.incomplete] : []),
    ...(input.costVisible ? [] : [labels.costHidden]),
    ...(isWaiting ? [labels.dealsOnTheirWay] : []),
    ...(isUnknown ? [labels.noChance] : []),
    ...(chance && !chance.exact ? [labels.inexact] : []),
    labels.independent
  ];
}
