// The programs that a what-if changes: from, to, and what each then brings more or less.
import type { DecisionDifference, Edge, VerdictChange } from 'c/dealChange';
import { statusText } from 'c/dealSentence';
import { areWhole } from 'c/money';
import { byNumber, fillPlain } from 'c/phrase';
import { signOf, type Sign } from 'c/statusSign';
import { dayText, moneyText, signedText, type WhatIfWords } from './words';

export interface Chip extends Sign {
  readonly text: string;
}

export interface ChangeRow {
  readonly key: string;
  readonly name: string;
  readonly from: Chip;
  readonly to: Chip;
  readonly amount: string;
  /** "off cost now" or "on claim"; empty where all changes are on claim. */
  readonly settlement: string;
}

export interface TotalRow {
  readonly key: 'now' | 'claim';
  readonly text: string;
  readonly amount: string;
}

/** Left out is no praise: its chip is quiet, though the program itself would fit. */
function chipOf({ status, inStack }: VerdictChange['from'], { labels, deal }: WhatIfWords): Chip {
  const sign = signOf(status);
  const text = statusText(status, deal);
  if (status !== 'eligible') {
    return { ...sign, text };
  }
  return inStack
    ? { ...sign, text: fillPlain(labels.inStack, text) }
    : { ...sign, tone: 'quiet', text: fillPlain(labels.leftOut, text) };
}

function isWhole({ changes, now, claim }: DecisionDifference, { deal }: WhatIfWords): boolean {
  return areWhole([...changes.map(({ from, to }) => to.amount - from.amount), now, claim], deal.currency);
}

/** @param most rows at most; the largest changes come first */
export function changeRows(difference: DecisionDifference, most: number, words: WhatIfWords): readonly ChangeRow[] {
  const whole = isWhole(difference, words);
  const mixed = difference.changes.some(({ settlement }) => settlement === 'Invoice');
  const { offCostNow, onClaim } = words.deal.labels;
  return difference.changes.slice(0, most).map(({ key, name, from, to, settlement }) => ({
    key,
    name,
    from: chipOf(from, words),
    to: chipOf(to, words),
    amount: signedText(to.amount - from.amount, words, whole),
    settlement: mixed ? (settlement === 'Invoice' ? offCostNow : onClaim) : ''
  }));
}

/** Two sums, never one; "On claim, 21 programs unchanged". */
export function totalRows(difference: DecisionDifference, words: WhatIfWords): readonly TotalRow[] {
  const { labels, deal } = words;
  const { now, claim, unchanged } = difference;
  const whole = isWhole(difference, words);
  const same = fillPlain(byNumber(unchanged, labels.unchangedOne, labels.unchangedMany, deal.locale), unchanged);
  const total = (key: TotalRow['key'], text: string, amount: number): TotalRow => ({
    key,
    text,
    amount: signedText(amount, words, whole)
  });
  return [
    ...(now === 0 ? [] : [total('now', labels.totalNow, now)]),
    total('claim', fillPlain(labels.totalClaim, same), claim)
  ];
}

/** "Closing after Mar 6 would end Arcturon Deal Registration, worth $6,000." */
export function edgeText(edge: Edge | null, words: WhatIfWords): string {
  return edge === null
    ? ''
    : fillPlain(
        words.labels.edge,
        dayText(edge.lastDay, words),
        edge.name,
        moneyText(edge.amount, words, areWhole([edge.amount], words.deal.currency))
      );
}
