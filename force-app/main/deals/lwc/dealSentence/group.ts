// The header of a group of programs: how many, and why they are there.
import type { DealDecision } from 'c/dealDecision';
import type { CriterionResult, Status, Verdict } from 'c/dealEngine';
import { byNumber, fillPlain } from 'c/phrase';
import { inSentence, type DealWords } from './words';

function kindOfReason(criterion: CriterionResult | undefined, words: DealWords): string {
  switch (criterion?.field) {
    case 'program.products':
      return words.labels.otherProducts;
    case 'program.dates':
      return words.labels.otherDates;
    default:
      return inSentence(criterion?.label ?? '', words);
  }
}

/** "6 other products, 4 dates, 3 partner tier", the most frequent first. */
function reasonsText(verdicts: readonly Verdict[], words: DealWords): string {
  const counts = new Map<string, number>();
  for (const { reason, criteria } of verdicts) {
    const kind = kindOfReason(reason.code === 'criterion' ? criteria[reason.index] : undefined, words);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([kind, count]) => fillPlain(words.labels.reasonCount, count, kind))
    .join(', ');
}

/** "6 programs, 4 in the best stack, 1 without an amount". */
function stackText(count: string, { stack }: DealDecision, { labels }: DealWords): string {
  const { chosen, undecided, belowBest } = stack;
  const within = belowBest === null ? labels.inBestStack : labels.inChoice;
  const text = chosen.length === 0 ? count : fillPlain(within, count, chosen.length);
  return undecided.length === 0 ? text : fillPlain(labels.withoutAmount, text, undecided.length);
}

/** "13 programs: 6 other products, 4 dates, 3 partner tier"; `short` leaves the reasons out. */
export function groupText(
  status: Status,
  verdicts: readonly Verdict[],
  decision: DealDecision,
  short: boolean,
  words: DealWords
): string {
  const { labels, locale } = words;
  const count = short
    ? String(verdicts.length)
    : fillPlain(byNumber(verdicts.length, labels.programsOne, labels.programsMany, locale), verdicts.length);
  switch (status) {
    case 'eligible':
      return stackText(count, decision, words);
    case 'nearMiss': {
      const oneStep = verdicts.every(({ repair }) => (repair?.steps.length ?? 1) === 1);
      return fillPlain(oneStep ? labels.oneStep : labels.twoSteps, count);
    }
    case 'needsData':
      return fillPlain(labels.groupFieldsMissing, count);
    case 'notEligible':
      return short ? count : fillPlain(labels.groupReasons, count, reasonsText(verdicts, words));
    case 'needsAttention':
      return count;
  }
}
