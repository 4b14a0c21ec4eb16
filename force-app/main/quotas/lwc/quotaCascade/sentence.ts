// Words what is handed down. Pure.
import { fillPlain } from 'c/phrase';
import { shareText, shortDay, valueText, type QuotaWords } from 'c/quotaSentence';
import { changedParts, isValid, partOf, sumsOf, wantedOf, type HandDown, type Typed } from './view';

const MILLION = 1_000_000;

export interface TeamRow {
  readonly userId: string;
  readonly name: string;
  readonly before: string;
  readonly now: string;
  readonly note: string;
  /** In smallest units; null: what is typed is no amount. */
  readonly wanted: number | null;
  readonly wantedText: string;
  readonly isChanged: boolean;
  readonly share: string;
  readonly problem: string;
  readonly isFixed: boolean;
}

export function rowsOf(view: HandDown, typed: Typed, words: QuotaWords): readonly TeamRow[] {
  const { team } = words.labels;
  const { measure, quota } = view.cascade;
  const text = (value: number): string => valueText(value, measure, words);
  return view.members.map(({ userId, userName, outside, lastYear }) => {
    const part = partOf(view, userId);
    const wanted = wantedOf(view, typed, userId);
    const ramp = part?.ramp ?? MILLION;
    const hasOutside = outside !== null && outside !== undefined;
    return {
      userId,
      name: userName,
      before: lastYear === null || lastYear === undefined ? team.none : text(lastYear),
      now: part ? text(part.quota) : hasOutside ? fillPlain(team.outside, text(outside)) : team.none,
      note: ramp === MILLION ? '' : fillPlain(team.rampNote, shareText(ramp / MILLION, words)),
      wanted,
      wantedText: wanted === null ? team.none : text(wanted),
      isChanged: wanted !== (part?.quota ?? 0),
      share: wanted === null || quota <= 0 ? team.none : shareText(wanted / quota, words, 1),
      problem: wanted === null ? team.refused : ramp === 0 ? team.rampZero : '',
      isFixed: ramp === 0
    };
  });
}

export function headlineOf(view: HandDown, typed: Typed, words: QuotaWords): string {
  const { team } = words.labels;
  const { measure, quota } = view.cascade;
  const { assigned, remainder } = sumsOf(view, typed);
  const [given, all, rest] = [assigned, quota, Math.abs(remainder)].map((value) => valueText(value, measure, words));
  const label = remainder === 0 ? team.headlineAll : remainder > 0 ? team.headlineLeft : team.headlineOver;
  return remainder === 0 ? fillPlain(label, all ?? '') : fillPlain(label, given ?? '', all ?? '', rest ?? '');
}

export function totalsOf(view: HandDown, typed: Typed, words: QuotaWords) {
  const { measure, quota } = view.cascade;
  const { assigned, remainder } = sumsOf(view, typed);
  const share = (value: number): string => (quota > 0 ? shareText(value / quota, words, 1) : words.labels.team.none);
  return [
    { key: 'sum', name: words.labels.team.sum, figure: valueText(assigned, measure, words), share: share(assigned) },
    { key: 'quota', name: words.labels.team.quota, figure: valueText(quota, measure, words), share: share(quota) },
    {
      key: 'remainder',
      name: words.labels.team.remainder,
      figure: valueText(remainder, measure, words),
      share: share(remainder),
      className: remainder < 0 ? 'number bad' : 'number'
    }
  ].map((row) => ({ className: 'number', ...row }));
}

/** Why nothing is handed down from here; empty: it may be. */
export function obstacleOf({ obstacle, userName }: HandDown, { labels: { team } }: QuotaWords): string {
  switch (obstacle) {
    case 'Role':
      return fillPlain(team.noRole, userName);
    case 'Team':
      return fillPlain(team.noTeam, userName);
    case 'Permission':
      return team.notAllowed;
    default:
      return '';
  }
}

/** What is typed, and whether it may be saved. */
export interface Attempt {
  readonly typed: Typed;
  /** Whether more may be handed down than there is. */
  readonly mayExceed: boolean;
  readonly isSaving: boolean;
}

/** All that the page shows of a quota that is handed down. */
export function shownOf(view: HandDown, { typed, mayExceed, isSaving }: Attempt, words: QuotaWords) {
  const { team } = words.labels;
  const { remainder } = sumsOf(view, typed);
  const isBlocked = isSaving || !isValid(typed) || (remainder < 0 && !mayExceed);
  return {
    rows: rowsOf(view, typed, words),
    totals: totalsOf(view, typed, words),
    headline: headlineOf(view, typed, words),
    obstacle: obstacleOf(view, words),
    canEdit: !view.obstacle,
    isOver: remainder < 0,
    cannotSave: isBlocked || changedParts(view, typed).length === 0,
    isUnchanged: typed.size === 0,
    cannotRepeat: !view.members.some(({ lastYear }) => (lastYear ?? 0) > 0),
    columnBefore: view.lastYearName ? fillPlain(team.columnBefore, view.lastYearName) : null,
    likeBefore: fillPlain(team.likeBefore, view.lastYearName ?? ''),
    later: view.periodStart <= view.today ? fillPlain(team.later, shortDay(view.periodStart, words)) : ''
  };
}
