// Lists whose members keep their marks: "A, B, and C" as the locale has it. Pure.
import { listFormat } from 'c/intl';
import type { Part } from 'c/phrase';

export type Phrase = readonly Part[];

export function listOfPhrases(phrases: readonly Phrase[], locale: string, type: 'conjunction' | 'disjunction'): Phrase {
  const places = phrases.map((_, index) => String(index));
  return listFormat(locale, { type })
    .formatToParts(places)
    .flatMap((piece): Phrase => {
      return piece.type === 'element' ? (phrases[Number(piece.value)] ?? []) : [{ text: piece.value }];
    });
}
