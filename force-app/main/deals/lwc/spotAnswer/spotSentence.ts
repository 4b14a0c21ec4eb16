// The two lines of a spot check's answer: what it pays, and whether that is the best and what would add to it. Pure.
import type { Advice, DealDecision } from 'c/dealDecision';
import { gainText, headline, lookupOf, moneyText, type DealWords } from 'c/dealSentence';
import { areWhole, formatNumber } from 'c/money';
import { bold, byNumber, fill, fillPlain, type Part } from 'c/phrase';
import type { SpotCheckLabels } from 'c/spotCheckLabels';

/** "2 programs pay $4,400 on claim."; off cost now and on claim are never added up. */
export function answer(decision: DealDecision, words: DealWords, labels: SpotCheckLabels): readonly Part[] {
  const { chosen, now, claim } = decision.stack;
  if (chosen.length === 0) {
    return headline(decision, words);
  }
  const whole = areWhole([now, claim], words.currency);
  const amount = (label: string, money: number) => fill(label, bold(moneyText(money, words, whole)));
  const paid =
    now === 0
      ? amount(labels.claim, claim)
      : claim === 0
        ? amount(labels.now, now)
        : fill(labels.both, amount(labels.now, now), amount(labels.claim, claim));
  return fill(
    byNumber(chosen.length, labels.paysOne, labels.paysMany, words.locale),
    formatNumber(chosen.length, words.locale),
    paid
  );
}

/** A gain in one column is said by itself, since the list tells which one it is. */
function gainOf({ now, claim }: Advice, words: DealWords): string {
  return now === 0 || claim === 0 ? moneyText(now + claim, words, true) : gainText(now, claim, words);
}

/** "Registering first would add $2,880." for the step that gains most; empty without one. */
function wouldText(decision: DealDecision, words: DealWords, labels: SpotCheckLabels): string {
  const best = decision.advice.find(({ advised }) => advised);
  if (!best) {
    return '';
  }
  const gain = gainOf(best, words);
  const steps = lookupOf(decision).verdicts.get(best.key)?.repair?.steps ?? [];
  const [step] = steps;
  if (steps.length === 1 && step?.code === 'register') {
    return fillPlain(labels.wouldRegister, gain);
  }
  if (steps.length === 1 && step?.code === 'addUnits') {
    const label = byNumber(step.units, labels.wouldAddOne, labels.wouldAddMany, words.locale);
    return fillPlain(label, formatNumber(step.units, words.locale), gain);
  }
  return fillPlain(labels.wouldOther, gain);
}

/** "Proven best. Registering first would add $2,880." */
export function rest(decision: DealDecision, words: DealWords, labels: SpotCheckLabels): string {
  const { chosen, proven, gap } = decision.stack;
  const proof = proven ? labels.proven : fillPlain(labels.gap, moneyText(gap, words, true));
  return [chosen.length === 0 ? '' : proof, wouldText(decision, words, labels)].filter((text) => text !== '').join(' ');
}
