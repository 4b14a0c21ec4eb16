// The one line of a program in the list: its next step, or the one constraint or reason.
import type { DealDecision } from 'c/dealDecision';
import type { Verdict } from 'c/dealEngine';
import { formatNumber } from 'c/money';
import { fillPlain } from 'c/phrase';
import { constraintText } from './constraint';
import { lookupOf } from './lookup';
import { reasonText } from './reason';
import { inSentence, shortDay, type DealWords } from './words';

export interface NextStep {
  readonly text: string;
  /** To be done before the stack holds: with an icon. */
  readonly warning: boolean;
}

/** "4 units, to Mar 31" of a special price, and how many are left where that is fewer than the deal has (R5). */
function unitsText({ value, deadline }: Verdict, words: DealWords): string | null {
  const { labels, locale } = words;
  if (value?.code !== 'amount' || value.calculation !== 'SpecialPrice' || value.units === null) {
    return null;
  }
  const limit = value.limits.find((each) => each.code === 'units');
  const units = limit
    ? fillPlain(labels.unitsLeft, formatNumber(limit.left, locale))
    : fillPlain(labels.unitsText, formatNumber(value.units, locale));
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
    return calm(constraintText(constraint, decision, words));
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
