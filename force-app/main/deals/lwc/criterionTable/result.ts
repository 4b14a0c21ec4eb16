// The last column of a criterion: word, icon and color together (never color alone). Pure.
import type { CriterionOutcome, Verdict } from 'c/dealEngine';
import { outcomeText, repairWords, shortByText, type DealWords } from 'c/dealSentence';
import { parts, type Part } from 'c/phrase';

export interface Result {
  readonly outcome: readonly Part[];
  readonly iconName: string;
  readonly outcomeClass: string;
}

/** "Not met" is no error: it is not red. */
const SIGNS: Readonly<Record<CriterionOutcome, readonly [icon: string, tone: string]>> = {
  met: ['utility:check', 'good'],
  notMet: ['utility:close', 'quiet'],
  unknown: ['utility:help', 'missing']
};

function result(outcome: readonly Part[], iconName: string, tone: string, wordTone = 'plain'): Result {
  return { outcome, iconName, outcomeClass: `sign ${tone} ${wordTone}` };
}

/** Met, else what repairs it, else that the verdict does not need it, else how far it is. */
export function resultOf(verdict: Verdict, index: number, words: DealWords): Result {
  const criterion = verdict.criteria[index];
  if (!criterion) {
    return result([], '', 'quiet');
  }
  const { outcome, needed } = criterion;
  const [icon, tone] = SIGNS[outcome];
  if (outcome === 'met') {
    return result(parts(outcomeText(outcome, words)), icon, tone);
  }
  const repair = repairWords(verdict, index, words);
  if (repair) {
    return repair.cheapest
      ? result(repair.words, 'utility:target_mode', 'near')
      : result(repair.words, 'utility:dash', 'quiet', 'grey');
  }
  if (!needed) {
    return result(parts(words.labels.notNeeded), 'utility:dash', 'quiet', 'grey');
  }
  const short = shortByText(criterion, words);
  return short === null
    ? result(parts(outcomeText(outcome, words)), icon, tone)
    : result(parts(short), 'utility:target_mode', 'near');
}
