// One program's row: its checkbox, its one line, and what it is worth in each column. Pure.
import type { DealDecision } from 'c/dealDecision';
import type { Verdict } from 'c/dealEngine';
import { amountText, lookupOf, nextStepOf, signedMoney, type DealWords } from 'c/dealSentence';
import { fillPlain } from 'c/phrase';
import { COLUMNS, type ListState } from './state';

export interface Row {
  readonly key: string;
  readonly verdict: Verdict;
  readonly reason: string;
  /** Where the list is too narrow for a column of its own: the reason below the name; empty: in its column, or none. */
  readonly stackedReason: string;
  /** Something is to be done first, or the choice was refused: with an icon. */
  readonly warning: boolean;
  /** Null: the program cannot be taken in or left out. */
  readonly use: { readonly label: string; readonly checked: boolean } | null;
  /** Without an amount the reason (wide) or the name (else) takes the columns of amounts too. */
  readonly nameSpan: number;
  readonly reasonSpan: number;
  readonly oneAmount: boolean;
  readonly twoAmounts: boolean;
  readonly now: string;
  readonly claim: string;
  /** Narrow: each amount with "now" or "on claim" under it. */
  readonly amounts: readonly { readonly text: string; readonly word: string }[];
  readonly open: boolean;
  readonly expanded: 'true' | 'false';
  /** Id of the detail below the row; null where it stands beside the list. */
  readonly controls: string | null;
  readonly linksToDetail: boolean;
  readonly tabIndex: 0 | -1;
  readonly className: string;
}

export interface RowContext {
  readonly decision: DealDecision;
  readonly state: ListState;
  /** Whether all amounts of the list are without cents. */
  readonly whole: boolean;
  readonly isStop: boolean;
}

type Amounts = Pick<Row, 'now' | 'claim'>;

/** What a repair adds to each column, with its sign; its own gain where the stack's is not known. */
function gains(verdict: Verdict, { decision, whole }: RowContext, words: DealWords): Amounts {
  const advice = lookupOf(decision).advice.get(verdict.key);
  const gain = (amount: number) => (amount === 0 ? '' : signedMoney(amount, words, whole));
  if (advice) {
    const { now, claim } = advice;
    return now === 0 && claim === 0
      ? column(verdict, signedMoney(0, words, whole))
      : { now: gain(now), claim: gain(claim) };
  }
  return column(verdict, gain(verdict.repair?.gain ?? 0));
}

function column({ settlement }: Verdict, text: string): Amounts {
  return settlement === 'Invoice' ? { now: text, claim: '' } : { now: '', claim: text };
}

function amountsOf(verdict: Verdict, context: RowContext, words: DealWords): Amounts {
  const { decision, whole } = context;
  return verdict.status === 'nearMiss'
    ? gains(verdict, context, words)
    : column(verdict, amountText(verdict, whole, words, lookupOf(decision).pays.get(verdict.key)));
}

/** Near misses show a gain; only what is in the stack is the deal's own, anything else is grey. */
function toneOf({ key, status }: Verdict, decision: DealDecision): string {
  if (status === 'nearMiss') {
    return 'gain';
  }
  return lookupOf(decision).pays.has(key) ? '' : 'unsure';
}

function useOf({ key, name, status }: Verdict, { decision, state }: RowContext, { labels }: DealWords): Row['use'] {
  const { undecided, pays } = lookupOf(decision);
  return status === 'eligible' && state.selectable && !undecided.has(key)
    ? { label: fillPlain(labels.useProgram, name), checked: pays.has(key) }
    : null;
}

/** In a brief list only what is to be done, or what keeps a program out. */
function saysReason({ key, status }: Verdict, { decision, state }: RowContext, isWarning: boolean): boolean {
  return !state.brief || isWarning || status !== 'eligible' || !lookupOf(decision).pays.has(key);
}

/** Whether the sentence has said which column every amount of the list belongs to. */
function isOneColumn({ stack, result }: DealDecision): boolean {
  const settlements = result.verdicts
    .filter(({ status }) => status !== 'notEligible' && status !== 'needsAttention')
    .map(({ settlement }) => settlement);
  return stack.chosen.length > 0 && new Set(settlements).size === 1;
}

export function rowOf(verdict: Verdict, context: RowContext, words: DealWords): Row {
  const { decision, state, isStop } = context;
  const { layout, refusal } = state;
  const { key } = verdict;
  const open = key === state.openKey;
  const { now, claim } = amountsOf(verdict, context, words);
  const hasAmount = now !== '' || claim !== '';
  const refused = refusal?.key === key ? refusal.text : null;
  const step = nextStepOf(verdict, decision, words);
  const warning = refused !== null || step.warning;
  const word = (text: string) => (state.brief && isOneColumn(decision) ? '' : text);
  const reason = saysReason(verdict, context, warning) ? (refused ?? step.text) : '';
  return {
    key,
    verdict,
    reason,
    stackedReason: layout === 'wide' ? '' : reason,
    warning,
    use: useOf(verdict, context, words),
    nameSpan: hasAmount || layout === 'wide' ? 1 : COLUMNS[layout] - 1,
    reasonSpan: hasAmount ? 1 : COLUMNS.wide - 2,
    oneAmount: hasAmount && layout === 'narrow',
    twoAmounts: hasAmount && layout !== 'narrow',
    now,
    claim,
    amounts: [
      { text: now, word: word(words.labels.now) },
      { text: claim, word: word(words.labels.onClaim) }
    ].filter(({ text }) => text !== ''),
    open,
    expanded: open ? 'true' : 'false',
    controls: open && layout !== 'wide' ? `detail-${verdict.id}` : null,
    linksToDetail: open && layout === 'wide',
    tabIndex: isStop ? 0 : -1,
    className: `row ${open ? 'open' : ''} ${toneOf(verdict, decision)}`
  };
}
