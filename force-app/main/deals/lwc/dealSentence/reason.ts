// The one line beside a program's name: the next step, or the one reason.
import type { CriterionResult, Deadline, Verdict } from 'c/dealEngine';
import { formatDay, formatDays } from 'c/dates';
import { fillPlain, listOf } from 'c/phrase';
import { problemsText } from './problem';
import { requirementText } from './requirement';
import { stepsText } from './step';
import { shortDay, type DealWords } from './words';

/** By when to act; a claim window in the year of the question is told without year. */
export function deadlineText(
  deadline: Deadline,
  dateBasis: Verdict['dateBasis'],
  words: DealWords,
  withYear = false
): string {
  const { labels, locale, today } = words;
  const year = withYear ? 'always' : { unlessOf: today };
  const day = (date: string) => formatDay(date, locale, year);
  if (deadline.code === 'order') {
    return fillPlain(dateBasis === 'Order' ? labels.orderBy : labels.until, day(deadline.to));
  }
  if (deadline.code === 'none') {
    return labels.noDeadline;
  }
  const { from, to } = deadline;
  if (from !== null && to !== null) {
    return fillPlain(labels.claimBetween, formatDays(from, to, locale, year));
  }
  return from === null ? fillPlain(labels.claimBy, day(to ?? '')) : fillPlain(labels.claimFrom, day(from));
}

/** A hidden field is not missing: someone who sees it decides. */
function missingText({ criteria }: Verdict, missing: readonly string[], { labels, locale }: DealWords): string {
  const open = criteria.filter((criterion) => criterion.outcome === 'unknown');
  if (open.some(({ actual }) => actual.code === 'noLines')) {
    return labels.addProductsFirst;
  }
  const hidden = open.filter(({ actual }) => actual.code === 'hidden').map(({ label }) => label);
  const empty = missing.filter((label) => !hidden.includes(label));
  if (empty.length === 0) {
    return labels.decidedOnApply;
  }
  return fillPlain(empty.length === 1 ? labels.missingOne : labels.missingMany, listOf(empty, locale, 'conjunction'));
}

function datesReason({ actual, required }: CriterionResult, words: DealWords): string {
  const { labels } = words;
  const [start, end] = required;
  const early = actual.code === 'date' && typeof start === 'string' && actual.value < start;
  return early
    ? fillPlain(labels.starts, shortDay(start, words))
    : fillPlain(labels.ended, shortDay(String(end ?? ''), words));
}

function criterionReason(verdict: Verdict, index: number, words: DealWords): string {
  const criterion = verdict.criteria[index];
  if (criterion?.field === 'program.products') {
    return words.labels.forOtherProducts;
  }
  if (criterion?.field === 'program.dates') {
    return datesReason(criterion, words);
  }
  return criterion ? fillPlain(words.labels.needs, requirementText(criterion, verdict, words)) : '';
}

export function reasonText(verdict: Verdict, words: DealWords): string {
  const { reason, value } = verdict;
  switch (reason.code) {
    case 'deadline':
      if (value?.code === 'pastDue') {
        return fillPlain(words.labels.pastDue, shortDay(value.claimCloses, words));
      }
      return value?.code === 'hidden'
        ? words.labels.decidedOnApply
        : deadlineText(verdict.deadline, verdict.dateBasis, words);
    case 'missing':
      return missingText(verdict, reason.labels, words);
    case 'criterion':
      return criterionReason(verdict, reason.index, words);
    case 'repair':
      return verdict.repair ? stepsText(verdict.repair, words) : '';
    case 'problem':
      return problemsText(verdict.problems, words);
  }
}
