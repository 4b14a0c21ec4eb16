// What the modal says of an application. Pure.
import LOCALE from '@salesforce/i18n/locale';
import TIME_ZONE from '@salesforce/i18n/timeZone';
import type { DealInput } from 'c/dealEngine';
import { labels } from 'c/applyLabels';
import {
  applyWordsOf,
  buttonText,
  failedSentence,
  ifWonText,
  refusedSentence,
  reservesSentence,
  titleText,
  type ApplyWords,
  type OfferRow
} from 'c/applySentence';
import { toApply, type Application, type ApplyOffer } from './application';
import { brokenLimits } from './limits';

/** Amounts of money in a row; units are none. */
function amountsIn({ amount, reserves, measure, leftBefore }: OfferRow): readonly (number | null)[] {
  return measure === 'Units' ? [amount] : [amount, reserves, leftBefore];
}

function wordsOf(input: DealInput, { rows, refused, alternatives }: Application): ApplyWords {
  const answered = refused?.programs.map(({ amount }) => amount) ?? [];
  const others = alternatives.flatMap((alternative) => alternative.rows.map(({ amount }) => amount));
  return applyWordsOf(input, [...rows.flatMap(amountsIn), ...answered, ...others], labels, LOCALE, TIME_ZONE);
}

function answerOf({ rows, refused, failure }: Application, words: ApplyWords) {
  if (failure !== undefined) {
    return failedSentence(words);
  }
  const count = refused?.programs.filter(({ refusal }) => refusal !== null).length;
  return count === undefined ? reservesSentence(rows, words) : refusedSentence(count, words);
}

export function viewOf({ input, decision }: ApplyOffer, application: Application) {
  const { rows, sending, searching, refused, failure, alternatives } = application;
  const words = wordsOf(input, application);
  const stopped = refused !== undefined || failure !== undefined;
  const { length } = toApply(application);
  return {
    words,
    heading: titleText(rows.length, words),
    stopped,
    answerRole: stopped ? 'alert' : undefined,
    answer: answerOf(application, words),
    ifWon: ifWonText(rows, words),
    // Limits that the deal breaks with what is offered; the org checks them again, and the page says what it answers.
    broken: brokenLimits(input, decision),
    hasAlternatives: alternatives.length > 0,
    applyLabel: sending ? labels.sending : buttonText(length, words),
    cannotApply: sending || searching || length === 0
  };
}
