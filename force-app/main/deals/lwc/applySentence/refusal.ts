// Why nothing was applied: the sentence, the reason of each program (R4, R6, R7), and what can be applied instead.
import type { Refusal } from 'c/dealApply';
import { bold, byNumber, fill, fillPlain, link, listOf, type Part } from 'c/phrase';
import { formatNumber, formatPercent } from 'c/money';
import type { Applied } from 'c/dealEngine';
import type { Alternative } from './contract';
import { measured, momentText, moneyText, programsText, type ApplyWords } from './words';

/** "One program no longer holds, so nothing was applied." */
export function refusedSentence(count: number, { labels, locale }: ApplyWords): readonly Part[] {
  const nothing = bold(labels.nothingApplied);
  return count === 1
    ? fill(labels.refusedOne, nothing)
    : fill(labels.refusedMany, formatNumber(count, locale), nothing);
}

/** "The programs could not be applied, so nothing was applied." */
export function failedSentence({ labels }: ApplyWords): readonly Part[] {
  return fill(labels.failed, bold(labels.nothingApplied));
}

export interface RefusalText {
  readonly text: string;
  /** What led to it, in a quiet second line; null: nothing more is known. */
  readonly cause: string | null;
}

function textOf(params: Refusal['params'], name: string): string | null {
  const value = params[name];
  return value === null || value === undefined || value === '' ? null : String(value);
}

function numberOf(params: Refusal['params'], name: string): number | null {
  const value = params[name];
  return typeof value === 'number' ? value : null;
}

function budgetText(params: Refusal['params'], words: ApplyWords): string {
  const { labels } = words;
  const units = textOf(params, 'measure') === 'Units';
  const left = measured(Math.max(0, numberOf(params, 'left') ?? 0), units ? 'Units' : 'Amount', words);
  const needed = numberOf(params, 'needed');
  const plain = units ? labels.becauseUnitsLeftPlain : labels.becauseBudgetLeftPlain;
  if (needed === null) {
    return fillPlain(plain, left);
  }
  if (units) {
    return fillPlain(labels.becauseUnitsLeft, left, formatNumber(needed, words.locale));
  }
  const orNothing = numberOf(params, 'allOrNothing') === 1;
  return fillPlain(
    orNothing ? labels.becauseBudgetOrNothing : labels.becauseBudgetLeft,
    left,
    moneyText(needed, words)
  );
}

/** "Another deal reserved $3,000 at 10:41 AM." */
function lastReserved(params: Refusal['params'], words: ApplyWords): string | null {
  const taken = numberOf(params, 'lastQuantity');
  const at = textOf(params, 'lastAt');
  const measure = textOf(params, 'measure') === 'Units' ? 'Units' : 'Amount';
  return taken === null || at === null
    ? null
    : fillPlain(words.labels.lastReserved, measured(taken, measure, words), momentText(at, words));
}

/** A label with a name in it where the name is known, else one that does without. */
function named(label: string, name: string | null, plain: string): string {
  return name === null ? plain : fillPlain(label, name);
}

function reasonText({ code, params }: Refusal, words: ApplyWords): string {
  const { labels } = words;
  switch (code) {
    case 'NOT_ELIGIBLE':
      return named(labels.becauseNotEligible, textOf(params, 'criterion'), labels.becauseNotEligiblePlain);
    case 'NEEDS_DATA':
      return fillPlain(labels.becauseNeedsData, textOf(params, 'missing') ?? '');
    case 'MALFORMED':
      return labels.becauseMalformed;
    case 'NOT_IN_FORCE':
      return named(labels.becauseNotInForce, textOf(params, 'version'), labels.becauseGone);
    case 'AMOUNT_CHANGED': {
      const now = numberOf(params, 'now');
      const seen = numberOf(params, 'seen');
      return now === null || seen === null
        ? labels.becauseAmountChangedPlain
        : fillPlain(labels.becauseAmountChanged, moneyText(now, words), moneyText(seen, words));
    }
    case 'BUDGET_LEFT':
    case 'UNITS_LEFT':
      return budgetText(params, words);
    case 'EXCLUDED':
      return named(labels.becauseExcluded, textOf(params, 'by'), labels.becauseNotEligiblePlain);
    case 'GROUP_TAKEN':
      return named(labels.becauseGroupTaken, textOf(params, 'by'), labels.becauseNotEligiblePlain);
    case 'REQUIRES':
      return named(labels.becauseRequires, textOf(params, 'by'), labels.becauseNotEligiblePlain);
    case 'MAXIMUM':
      return fillPlain(labels.becauseMaximum, numberOf(params, 'most') ?? 0);
    case 'FLOOR':
      return named(labels.becauseFloor, textOf(params, 'product'), labels.becauseFloorPlain);
    case 'MARGIN':
      return labels.becauseMargin;
    case 'TOO_LARGE':
      return named(labels.becauseTooLarge, textOf(params, 'product'), labels.becauseTooLargePlain);
    case 'DOCUMENT_MISSING':
      return fillPlain(labels.becauseDocumentMissing, textOf(params, 'document') ?? '');
  }
}

export function refusalText(refusal: Refusal, words: ApplyWords): RefusalText {
  const budget = refusal.code === 'BUDGET_LEFT' || refusal.code === 'UNITS_LEFT';
  return { text: reasonText(refusal, words), cause: budget ? lastReserved(refusal.params, words) : null };
}

/** "The new best stack, 3 programs" */
export function alternativeTitle({ kind, rows }: Alternative, words: ApplyWords): string {
  const label = kind === 'best' ? words.labels.newBest : words.labels.theOthers;
  return fillPlain(label, programsText(rows.length, words));
}

/** "Arcturon Server Special replaces Deal Registration and Displacement. Expected margin 17.86%." */
export function alternativeNote({ added, removed, expectedPpm }: Alternative, words: ApplyWords): string {
  const { labels, locale } = words;
  const list = (names: readonly string[]) => listOf(names, locale, 'conjunction');
  const change = (): readonly string[] => {
    if (added.length > 0 && removed.length > 0) return [fillPlain(labels.replaces, list(added), list(removed))];
    if (removed.length > 0) return [fillPlain(labels.without, list(removed))];
    return added.length > 0 ? [fillPlain(labels.alsoWith, list(added))] : [];
  };
  const margin = expectedPpm === null ? [] : [fillPlain(labels.expectedMargin, formatPercent(expectedPpm, locale, 2))];
  return [...change(), ...margin].join(' ');
}

/** "4 programs applied"; what a toast says. */
export function appliedText(count: number, { labels, locale }: ApplyWords): string {
  return fillPlain(byNumber(count, labels.toastOne, labels.toastMany, locale), count);
}

/** "4 programs applied on Feb 13, 10:41 AM. Evaluation record" */
export function appliedSentence(
  { evaluationId, at, keys }: Applied,
  words: Pick<ApplyWords, 'labels' | 'locale' | 'timeZone' | 'today'>
): readonly Part[] {
  const { labels, locale } = words;
  const programs = fillPlain(byNumber(keys.length, labels.programOne, labels.programMany, locale), keys.length);
  return [
    ...fill(labels.appliedOn, programs, momentText(at, words)),
    { text: ' ' },
    ...link(labels.openEvaluation, evaluationId)
  ];
}
