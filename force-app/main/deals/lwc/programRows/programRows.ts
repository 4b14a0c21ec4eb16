// What the rows of the program list show: groups by status, the best stack first, by width. Pure.
import type { DealDecision } from 'c/dealDecision';
import type { Status, Verdict } from 'c/dealEngine';
import {
  groupText,
  listIsWhole,
  lookupOf,
  statusText,
  subtotalOf,
  type DealWords,
  type Subtotal
} from 'c/dealSentence';
import { formatNumber } from 'c/money';
import { fillPlain } from 'c/phrase';
import { signOf } from 'c/statusSign';
import { rowOf, type Row } from './row';
import { PAGE, type ListState } from './state';

export { NO_ACTIONS, type DeskActions } from './actions';
export { COLUMNS, PAGE, type ListState, type Refusal } from './state';
export type { Row } from './row';

/** A row of the table: of a program, of its detail below it, or the one below the best stack. */
export interface ListRow {
  readonly key: string;
  readonly className: string;
  /** Key of the program, for a program's own row. */
  readonly programKey: string | null;
  readonly program: Row | null;
  readonly detail: Verdict | null;
  readonly subtotal: Subtotal | null;
  readonly id: string | null;
}

export interface Group {
  readonly status: Status;
  readonly label: string;
  readonly text: string;
  readonly iconName: string;
  readonly iconClass: string;
  readonly expanded: 'true' | 'false';
  readonly toggle: string;
  readonly rows: readonly ListRow[];
  /** "Show 50 more"; null where all are shown. */
  readonly more: string | null;
}

const ORDER: readonly Status[] = ['eligible', 'nearMiss', 'needsData', 'notEligible', 'needsAttention'];

export function isExpanded(status: Status, { layout, toggled, brief }: ListState): boolean {
  const closed = status === 'notEligible' || (status === 'needsData' && layout === 'narrow' && !brief);
  return toggled[status] ?? !closed;
}

/** 0: in the stack; 1: left out; 2: without an amount to count with. */
function rank({ key }: Verdict, { pays, undecided }: ReturnType<typeof lookupOf>): number {
  return pays.has(key) ? 0 : undecided.has(key) ? 2 : 1;
}

/** Programs of a group in the order of the screen: the stack first. */
function membersOf(status: Status, decision: DealDecision): readonly Verdict[] {
  const own = decision.result.verdicts.filter((verdict) => verdict.status === status);
  if (status === 'eligible') {
    const lookup = lookupOf(decision);
    own.sort((one, other) => rank(one, lookup) - rank(other, lookup));
  }
  return own;
}

function shownOf(members: readonly Verdict[], status: Status, state: ListState): readonly Verdict[] {
  const wanted = state.shown[status] ?? PAGE;
  const open = members.findIndex(({ key }) => key === state.openKey);
  return members.slice(0, Math.max(wanted, open + 1));
}

/** Programs in the order in which they are on the screen: what Up and Down walk. */
export function visibleKeys(decision: DealDecision, state: ListState): string[] {
  return ORDER.filter((status) => isExpanded(status, state)).flatMap((status) =>
    shownOf(membersOf(status, decision), status, state).map((verdict) => verdict.key)
  );
}

/** Exactly one row of those on the screen is a tab stop. */
function tabStop(visible: readonly string[], { activeKey, openKey }: ListState): string | undefined {
  return [activeKey, openKey].find((key) => key !== null && visible.includes(key)) ?? visible[0];
}

interface ListContext {
  readonly decision: DealDecision;
  readonly state: ListState;
  readonly whole: boolean;
  readonly stop: string | undefined;
}

/** Every row is one element, so that rows keep their place when programs move in and out of the stack. */
const BLANK = { programKey: null, program: null, detail: null, subtotal: null, id: null };

/** A program's row, and its detail below it where that is open there. */
function programRows(verdict: Verdict, { decision, state, whole, stop }: ListContext, words: DealWords): ListRow[] {
  const { key } = verdict;
  const program = rowOf(verdict, { decision, state, whole, isStop: key === stop }, words);
  const own: ListRow = { ...BLANK, key: `program ${key}`, className: program.className, programKey: key, program };
  return program.controls === null
    ? [own]
    : [own, { ...BLANK, key: `detail ${key}`, className: 'inline', detail: verdict, id: program.controls }];
}

/** The rows of a group; below the stack its subtotal. */
function rowsOf(
  members: readonly Verdict[],
  status: Status,
  context: ListContext,
  words: DealWords
): readonly ListRow[] {
  const { decision, state, whole } = context;
  const rows = (some: readonly Verdict[]) => some.flatMap((verdict) => programRows(verdict, context, words));
  const { chosen, belowBest } = decision.stack;
  if (status !== 'eligible' || (chosen.length === 0 && belowBest === null)) {
    return rows(members);
  }
  // All that is eligible is in the stack, as the sentence says.
  if (state.brief && chosen.length === members.length) {
    return rows(members);
  }
  const sums = subtotalOf(decision.stack, whole, words);
  const subtotal: ListRow = {
    ...BLANK,
    key: 'subtotal',
    className: 'subtotal',
    subtotal: state.brief ? { ...sums, searches: false } : sums
  };
  return [...rows(members.slice(0, chosen.length)), subtotal, ...rows(members.slice(chosen.length))];
}

/** A brief list counts its programs, and tells the stack from what is left out of it. */
function sumOf(
  status: Status,
  members: readonly Verdict[],
  { decision, state: { layout, brief } }: ListContext,
  words: DealWords
): string {
  const leftOut = status === 'eligible' && decision.stack.chosen.length < members.length;
  return brief && !leftOut
    ? formatNumber(members.length, words.locale)
    : groupText(status, members, decision, brief || layout === 'narrow', words);
}

export function groupsOf(decision: DealDecision, state: ListState, words: DealWords): Group[] {
  const stop = tabStop(visibleKeys(decision, state), state);
  const context = { decision, state, whole: listIsWhole(decision, words), stop };
  return ORDER.flatMap((status): Group[] => {
    const members = membersOf(status, decision);
    if (members.length === 0) {
      return [];
    }
    const expanded = isExpanded(status, state);
    const shown = expanded ? shownOf(members, status, state) : [];
    const hidden = expanded ? members.length - shown.length : 0;
    const { iconName, tone } = signOf(status);
    return [
      {
        status,
        label: statusText(status, words),
        text: sumOf(status, members, context, words),
        iconName,
        iconClass: `icon ${tone}`,
        expanded: expanded ? 'true' : 'false',
        toggle: expanded ? '' : words.labels.show,
        rows: rowsOf(shown, status, context, words),
        more: hidden > 0 ? fillPlain(words.labels.showMore, Math.min(hidden, PAGE)) : null
      }
    ];
  });
}
