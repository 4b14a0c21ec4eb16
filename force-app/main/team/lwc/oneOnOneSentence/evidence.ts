// The evidence of a change: what there is to know about it, in one line.
import type { Change, ChangeFacts } from 'c/oneOnOneEngine';
import type { OneOnOneLabels } from 'c/oneOnOneLabels';
import { byNumber, fillPlain, listOf } from 'c/phrase';
import { daysText, moneyText, monthText, pointsText, shortDay, type MeetingWords } from './words';

type Step = NonNullable<ChangeFacts['steps']>[number];

function stepText({ cause, names, change }: Step, words: MeetingWords): string {
  const { labels } = words;
  const many = fillPlain(cause === 'Won' ? labels.stepWins : labels.stepDeals, names.length);
  const rest = cause === 'Quota' ? labels.stepQuota : labels.stepCredit;
  const what = names.length === 0 ? rest : names.length === 1 ? (names[0] ?? '') : many;
  return fillPlain(change < 0 ? labels.stepTook : labels.stepAdded, what, pointsText(change, words));
}

/** Steps that nobody sees are left out. */
const SEEN = 0.0005;

function stepsText(steps: readonly Step[], words: MeetingWords): string {
  const seen = steps.filter(({ change }) => Math.abs(change) >= SEEN);
  return seen.map((step) => stepText(step, words)).join(', ');
}

function missedText({ due = '', carried = 0 }: ChangeFacts, words: MeetingWords): string {
  const { labels } = words;
  const label = carried === 0 ? labels.missed : carried === 1 ? labels.missedOnce : labels.missedTimes;
  return fillPlain(label, shortDay(due, words), carried);
}

function movedText(moves: number, { labels }: MeetingWords): string {
  return moves <= 1 ? labels.dealMoved : moves === 2 ? labels.dealMovedTwice : fillPlain(labels.dealMovedTimes, moves);
}

const DEALS: Partial<Record<Change['kind'], keyof OneOnOneLabels>> = {
  DealLost: 'dealLost',
  DealSlipped: 'dealSlipped',
  DealNew: 'dealNew',
  DealMovedIn: 'dealMovedIn',
  DealAmount: 'dealAmount',
  DealOdds: 'dealOdds'
};

/** Together in one sentence that begins with a capital letter. */
function together(pieces: readonly string[], { labels, locale }: MeetingWords): string {
  const text = pieces.filter(Boolean).reduce((all, piece) => {
    return all === '' ? piece : fillPlain(labels.and, all, piece);
  }, '');
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

function dealText({ kind, facts, lost }: Change, words: MeetingWords): string {
  const { labels } = words;
  const label = DEALS[kind];
  return together(
    [
      label ? labels[label] : movedText(facts.moves ?? 1, words),
      lost > 0 ? fillPlain(labels.cost, pointsText(lost, words)) : '',
      facts.blockedDays === undefined ? '' : fillPlain(labels.blockedFor, facts.blockedDays),
      facts.registrationEnds === undefined
        ? ''
        : fillPlain(labels.registrationEnds, shortDay(facts.registrationEnds, words))
    ],
    words
  );
}

function planText({ reviewOverdue = 0, missing = 0 }: ChangeFacts, words: MeetingWords): string {
  const { labels, locale } = words;
  return together(
    [
      reviewOverdue > 0
        ? fillPlain(byNumber(reviewOverdue, labels.reviewOverdueOne, labels.reviewOverdue, locale), reviewOverdue)
        : '',
      missing > 0 ? fillPlain(byNumber(missing, labels.planMissingOne, labels.planMissing, locale), missing) : ''
    ],
    words
  );
}

function programsText({ programs = 0, worth = 0 }: ChangeFacts, words: MeetingWords): string {
  const { labels, locale } = words;
  return programs === 0
    ? labels.programsNone
    : fillPlain(byNumber(programs, labels.programsOne, labels.programs, locale), programs, moneyText(worth, words));
}

function similarText({ similar }: ChangeFacts, words: MeetingWords): string {
  const { labels } = words;
  return similar
    ? fillPlain(
        similar.customer === null ? labels.similarNobody : labels.similar,
        similar.customer ?? '',
        monthText(similar.resolved, words)
      )
    : '';
}

function wonText({ won = [] }: ChangeFacts, words: MeetingWords): string {
  const each = won.map(({ name, value }) => fillPlain(words.labels.wonOf, name, moneyText(value, words)));
  return listOf(each, words.locale, 'conjunction');
}

export function evidenceText(change: Change, words: MeetingWords): string {
  const { kind, facts } = change;
  switch (kind) {
    case 'PromiseKept':
      return fillPlain(words.labels.kept, shortDay(facts.done ?? '', words), shortDay(facts.due ?? '', words));
    case 'PromiseMissed':
      return missedText(facts, words);
    case 'ChanceFell':
    case 'ChanceRose':
      return stepsText(facts.steps ?? [], words);
    case 'CreditFell':
    case 'CreditRose':
      return wonText(facts, words);
    case 'PlanFell':
    case 'PlanRose':
    case 'PlanLate':
      return planText(facts, words);
    case 'CertificateEnds':
      return programsText(facts, words);
    case 'Blocked':
      return similarText(facts, words);
    case 'Topic':
      return '';
    default:
      return dealText(change, words);
  }
}

/** `Mar 4, 19 days` of a certificate. */
export function afterNote({ kind, facts }: Change, words: MeetingWords): string {
  return kind === 'CertificateEnds' && facts.days !== undefined ? daysText(facts.days, words) : '';
}
