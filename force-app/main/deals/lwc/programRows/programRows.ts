// What the rows of the program list show, by status and width. Pure.
import type { Status, Verdict } from 'c/dealEngine';
import { amountText, groupText, listIsWhole, reasonText, statusText, type DealWords } from 'c/dealSentence';
import { signOf } from 'c/statusSign';

/** Wide: detail beside the list. Middle: below its row. Narrow: one column of amounts too. */
export type Layout = 'wide' | 'middle' | 'narrow';

export interface Row {
  readonly key: string;
  readonly detailKey: string;
  readonly verdict: Verdict;
  readonly reason: string;
  /** Without an amount the reason (wide) or the name (else) takes the columns of amounts too. */
  readonly nameSpan: number;
  readonly reasonSpan: number;
  readonly oneAmount: boolean;
  readonly twoAmounts: boolean;
  readonly now: string;
  readonly claim: string;
  readonly amount: string;
  /** "now" or "on claim", under the one amount of the narrow form. */
  readonly amountWord: string;
  readonly open: boolean;
  readonly expanded: 'true' | 'false';
  readonly inlineDetail: boolean;
  readonly linksToDetail: boolean;
  readonly tabIndex: 0 | -1;
  readonly className: string;
}

export interface Group {
  readonly status: Status;
  readonly label: string;
  readonly text: string;
  readonly iconName: string;
  readonly iconClass: string;
  readonly expanded: 'true' | 'false';
  readonly toggle: string;
  readonly rows: readonly Row[];
}

export interface ListState {
  readonly layout: Layout;
  readonly openKey: string | null;
  /** The row that Tab reaches; null: the open one, else the first. */
  readonly activeKey: string | null;
  /** Groups that were opened or closed by hand. */
  readonly toggled: Readonly<Partial<Record<Status, boolean>>>;
}

/** Columns of the table. */
export const COLUMNS: Readonly<Record<Layout, number>> = { wide: 4, middle: 3, narrow: 2 };

const ORDER: readonly Status[] = ['eligible', 'nearMiss', 'needsData', 'notEligible', 'needsAttention'];

export function isExpanded(status: Status, { layout, toggled }: ListState): boolean {
  const closed = status === 'notEligible' || (status === 'needsData' && layout === 'narrow');
  return toggled[status] ?? !closed;
}

/** Programs in the order in which they are on the screen: what Up and Down walk. */
export function visibleKeys(verdicts: readonly Verdict[], state: ListState): string[] {
  return ORDER.filter((status) => isExpanded(status, state)).flatMap((status) =>
    verdicts.filter((verdict) => verdict.status === status).map((verdict) => verdict.key)
  );
}

/** Exactly one row of those on the screen is a tab stop. */
function tabStop(visible: readonly string[], { activeKey, openKey }: ListState): string | undefined {
  return [activeKey, openKey].find((key) => key !== null && visible.includes(key)) ?? visible[0];
}

/** An amount that the deal gets as it stands; any other is shown in grey. */
function isSure({ status, value }: Verdict): boolean {
  return status === 'eligible' && (value?.code === 'amount' || value?.code === 'pastDue');
}

function rowOf(verdict: Verdict, whole: boolean, stop: string | undefined, state: ListState, words: DealWords): Row {
  const open = verdict.key === state.openKey;
  const { layout } = state;
  const amount = amountText(verdict, whole, words);
  const hasAmount = amount !== '';
  const now = verdict.settlement === 'Invoice';
  const settlementWord = now ? words.labels.now : words.labels.onClaim;
  return {
    key: verdict.key,
    detailKey: `${verdict.key} detail`,
    verdict,
    reason: reasonText(verdict, words),
    nameSpan: hasAmount || layout === 'wide' ? 1 : COLUMNS[layout],
    reasonSpan: hasAmount ? 1 : COLUMNS.wide - 1,
    oneAmount: hasAmount && layout === 'narrow',
    twoAmounts: hasAmount && layout !== 'narrow',
    now: now ? amount : '',
    claim: now ? '' : amount,
    amount,
    amountWord: settlementWord,
    open,
    expanded: open ? 'true' : 'false',
    inlineDetail: open && layout !== 'wide',
    linksToDetail: open && layout === 'wide',
    tabIndex: verdict.key === stop ? 0 : -1,
    className: `row ${open ? 'open' : ''} ${isSure(verdict) ? '' : 'unsure'}`
  };
}

export function groupsOf(verdicts: readonly Verdict[], state: ListState, words: DealWords): Group[] {
  const whole = listIsWhole(verdicts, words);
  const stop = tabStop(visibleKeys(verdicts, state), state);
  return ORDER.flatMap((status): Group[] => {
    const own = verdicts.filter((verdict) => verdict.status === status);
    if (own.length === 0) {
      return [];
    }
    const expanded = isExpanded(status, state);
    const { iconName, tone } = signOf(status);
    return [
      {
        status,
        label: statusText(status, words),
        text: groupText(status, own, state.layout === 'narrow', words),
        iconName,
        iconClass: `icon ${tone}`,
        expanded: expanded ? 'true' : 'false',
        toggle: expanded ? '' : words.labels.show,
        rows: expanded ? own.map((verdict) => rowOf(verdict, whole, stop, state, words)) : []
      }
    ];
  });
}

/** By the width that the page gives the component, not the window's. */
export function layoutOf(width: number): Layout {
  if (width >= 1100) {
    return 'wide';
  }
  return width >= 640 ? 'middle' : 'narrow';
}
