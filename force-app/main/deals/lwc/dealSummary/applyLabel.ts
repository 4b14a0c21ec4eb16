// What the button says: "Apply 4 Programs", on a phone "Apply 4". Pure.
import type { DealWords } from 'c/dealSentence';
import { byNumber, fillPlain } from 'c/phrase';

export function applyLabel(count: number, short: boolean, { labels, locale }: DealWords): string {
  const text = short ? labels.applyButtonShort : byNumber(count, labels.applyButtonOne, labels.applyButtonMany, locale);
  return fillPlain(text, count);
}
