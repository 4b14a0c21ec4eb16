// The sentence that answers a what-if, and what it says against the saved deal.
import type { DealDecision } from 'c/dealDecision';
import type { DecisionDifference } from 'c/dealChange';
import type { Money } from 'c/dealEngine';
import { areWhole } from 'c/money';
import { bold, fill, fillPlain, parts, plain, type Part } from 'c/phrase';
import { moneyText, type WhatIfWords } from './words';

function joined(phrases: readonly (readonly Part[])[]): readonly Part[] {
  return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [{ text: ', ' }, ...phrase]));
}

/** "With these changes: $4,000 off cost now, $27,932 back on claim." */
export function headline({ stack }: DealDecision, changed: boolean, words: WhatIfWords): readonly Part[] {
  const { labels, deal } = words;
  const whole = areWhole([stack.now, stack.claim], deal.currency);
  const paid: readonly (readonly [string, Money])[] = [
    [labels.now, stack.now],
    [labels.claim, stack.claim]
  ];
  const amounts = paid
    .filter(([, amount]) => amount !== 0)
    .map(([label, amount]) => fill(label, bold(moneyText(amount, words, whole))));
  if (amounts.length === 0) {
    return parts(labels.headlineNone);
  }
  return fill(changed ? labels.headline : labels.headlineSaved, joined(amounts));
}

/** "$7,232 more on claim than the saved deal". */
function against({ now, claim }: DecisionDifference, whole: boolean, words: WhatIfWords): readonly Part[] {
  const { labels } = words;
  const by = (amount: Money) =>
    bold(fillPlain(amount > 0 ? labels.more : labels.less, moneyText(Math.abs(amount), words, whole)));
  if (now !== 0 && claim !== 0) {
    return fill(labels.thanBoth, by(now), by(claim));
  }
  if (now === 0 && claim === 0) {
    return parts(labels.thanSame);
  }
  return now === 0 ? fill(labels.thanClaim, by(claim)) : fill(labels.thanNow, by(now));
}

/** What it costs stands beside what it brings: "...; front margin falls by $550. What-if only: nothing is saved." */
export function rest(difference: DecisionDifference, words: WhatIfWords): readonly Part[] {
  const { labels, deal } = words;
  const { front, now, claim } = difference;
  const whole = areWhole([front, now, claim], deal.currency);
  const than = against(difference, whole, words);
  if (front === null || front === 0) {
    return fill(labels.rest, than, labels.nothingSaved);
  }
  const margin = fill(front < 0 ? labels.frontFalls : labels.frontRises, moneyText(Math.abs(front), words, whole));
  return fill(labels.restFront, than, margin, labels.nothingSaved);
}

/** Both as plain text, for a screen reader. */
export function spoken(
  decision: DealDecision,
  difference: DecisionDifference,
  changed: boolean,
  words: WhatIfWords
): string {
  return `${plain(headline(decision, changed, words))} ${plain(rest(difference, words))}`;
}
