// The deal's margin in words (R8): without programs, booked with them, and expected.
import type { Margin } from 'c/dealDecision';
import { formatPercent } from 'c/money';
import { bold, byNumber, fill, parts, type Part } from 'c/phrase';
import type { DealWords } from './words';

function percent(ppm: number, { locale }: DealWords): string {
  return formatPercent(ppm, locale, 2);
}

/** "A, B and C" of phrases with marks. */
function listed(phrases: readonly (readonly Part[])[], words: DealWords): readonly Part[] {
  const [last = [], ...before] = [...phrases].reverse();
  const first = before.reverse().flatMap((phrase, index) => (index === 0 ? phrase : [{ text: ', ' }, ...phrase]));
  return first.length === 0 ? last : fill(words.labels.andText, first, last);
}

/** A chance that is missing leaves no expected figure (R8), which is said. */
function chanceText({ withStack }: Margin, { labels, locale }: DealWords): readonly Part[] {
  const count = withStack.unknownChances.length;
  return withStack.expected || count === 0
    ? []
    : fill(` ${byNumber(count, labels.chanceUnknownOne, labels.chanceUnknownMany, locale)}`, String(count));
}

/** "Margin is 12.84% without them, 13.77% booked with them and 18.02% expected." */
export function marginText(margin: Margin, hasStack: boolean, words: DealWords): readonly Part[] {
  const { labels } = words;
  const { without, withStack } = margin;
  const before = without.booked?.ppm;
  if (typeof before !== 'number') {
    return parts(labels.marginUnknown);
  }
  if (!hasStack) {
    return fill(labels.marginAlone, percent(before, words));
  }
  const phrases = [fill(labels.marginWithout, percent(before, words))];
  if (typeof withStack.booked?.ppm === 'number') {
    phrases.push(fill(labels.marginBooked, percent(withStack.booked.ppm, words)));
  }
  if (typeof withStack.expected?.ppm === 'number') {
    const text = fill(labels.marginExpected, percent(withStack.expected.ppm, words));
    phrases.push(bold(text.map((part) => part.text).join('')));
  }
  return [...fill(labels.marginLine, listed(phrases, words)), ...chanceText(margin, words)];
}
