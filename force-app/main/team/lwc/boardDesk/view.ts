// What the board's page says and draws of a board. Pure.
import { formatMonth } from 'c/dates';
import { fillPlain } from 'c/phrase';
import type { BoardWords } from 'c/boardSentence';
import { isFiltering, matching, type Board, type Filter, type Node, type TeamInput } from 'c/teamEngine';

export type View = 'board' | 'months' | 'compare';

/** Pixels from which the panel has room beside the board. */
export const WIDE = 1150;
/** As many stand side by side at first. */
const COMPARED_AT_FIRST = 2;

export function monthNames({ months }: TeamInput, { quota }: BoardWords, isShort: boolean): readonly string[] {
  return months.map(({ start }) => formatMonth(start, quota.locale, isShort ? 'short' : 'long'));
}

/** Reps whom the filter shows. */
export function shownReps({ nodes, reps }: Board, filter: Filter): readonly Node[] {
  if (!isFiltering(filter)) {
    return reps;
  }
  const shown = matching(nodes, filter);
  return reps.filter(({ key }) => shown.has(key));
}

/** Empty: all are shown. */
export function filterNote({ reps }: Board, shown: readonly Node[], { labels }: BoardWords): string {
  if (shown.length === reps.length) {
    return '';
  }
  return shown.length === 0 ? labels.noMatch : fillPlain(labels.filtered, shown.length, reps.length);
}

export function furthestBehind({ reps }: Board): readonly string[] {
  return reps
    .filter(({ revenue }) => revenue.ahead !== null)
    .toSorted((one, other) => (one.revenue.ahead ?? 0) - (other.revenue.ahead ?? 0))
    .slice(0, COMPARED_AT_FIRST)
    .map(({ key }) => key);
}
