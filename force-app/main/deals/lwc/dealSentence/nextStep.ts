// The one line of a program in the list: its next step, or the one constraint or reason.
import type { DealDecision } from 'c/dealDecision';
import type { Verdict } from 'c/dealEngine';
import { formatNumber } from 'c/money';
import { byNumber, fillPlain } from 'c/phrase';
import { constraintInList } from './constraint';
import { lookupOf } from './lookup';
import { reasonText } from './reason';
import { inSentence, shortDay, type DealWords } from './words';

export interface NextStep {
  readonly text: string;
  /** To be done before the stack holds: with an icon. */
  readonly warning: boolean;
}

/** "6 units left, to Mar 31" of a special price (R5); without an authorisation the units that it counts. */
function unitsText({ value, deadline }: Verdict, words: DealWords): string | null {
  const { labels, locale } = words;
  if (value?.code !== 'amount' || value.calculation !== 'SpecialPrice' || value.units === null) {
    return null;
  }
  const units =
    value.unitsLeft === null
      ? fillPlain(labels.unitsText, formatNumber(value.units, locale))
      : fillPlain(
          byNumber(value.unitsLeft, labels.unitsLeftOne, labels.unitsLeft, locale),
          formatNumber(value.unitsLeft, locale)
        );
  return deadline.code === 'order' ? fillPlain(labels.unitsTo, units, shortDay(deadline.to, words)) : units;
}

/** "Registration valid to Mar 6". */
function registrationText({ criteria, kind }: Verdict, words: DealWords): string | null {
  const held = criteria.find(({ field, outcome }) => field === 'deal.registration' && outcome === 'met')?.actual;
  return kind === 'Deal registration' && held?.code === 'held' && held.validTo !== null
    ? fillPlain(words.labels.registrationValid, shortDay(held.validTo, words))
    : null;
}

function eligibleText(verdict: Verdict, decision: DealDecision, words: DealWords): NextStep {
  const { leftOut, todo } = lookupOf(decision);
  const constraint = leftOut.get(verdict.key);
  const due = todo.get(verdict.key);
  const calm = (text: string): NextStep => ({ text, warning: false });
  if (verdict.value?.code === 'pastDue') {
    return calm(reasonText(verdict, words));
  }
  if (constraint) {
    return calm(constraintInList(verdict.key, constraint, decision, words));
  }
  if (due) {
    const document = inSentence(due.document, words);
    const text =
      due.by === null
        ? fillPlain(words.labels.attachText, document)
        : fillPlain(words.labels.attachBy, document, shortDay(due.by, words));
    return { text, warning: true };
  }
  return calm(registrationText(verdict, words) ?? unitsText(verdict, words) ?? reasonText(verdict, words));
}

export function nextStepOf(verdict: Verdict, decision: DealDecision, words: DealWords): NextStep {
  if (verdict.status === 'eligible') {
    return eligibleText(verdict, decision, words);
  }
  return { text: reasonText(verdict, words), warning: false };
}
