// Sentences from labels with placeholders, as parts that a template can mark bold or link. Pure.
import { listFormat, pluralRules } from 'c/intl';

/** A stretch of a sentence. */
export interface Part {
  readonly text: string;
  readonly bold?: boolean;
  /** The record that the text links to. */
  readonly recordId?: string;
  /** The figure that the text is, where a screen opens it. */
  readonly opens?: string;
  /** The field that the text is a value of, where a screen can lead to it. */
  readonly target?: string;
}

export type Words = string | readonly Part[];

export function parts(words: Words): readonly Part[] {
  return typeof words === 'string' ? [{ text: words }] : words;
}

/** Without marks and links: for a cell, a label, a screen reader. */
export function plain(words: Words): string {
  return parts(words)
    .map((part) => part.text)
    .join('');
}

export function bold(text: string): readonly Part[] {
  return [{ text, bold: true }];
}

/** A figure in a sentence: bold, and a key where the screen opens it. */
export function figure(text: string, opens: string): readonly Part[] {
  return [{ text, bold: true, opens }];
}

export function link(text: string, recordId: string): readonly Part[] {
  return [{ text, recordId }];
}

/** Puts words in the places `{0}`, `{1}` of a label; a place without words stays empty. */
export function fill(label: string, ...words: readonly Words[]): readonly Part[] {
  return label.split(/(\{\d+\})/).flatMap((piece): readonly Part[] => {
    const place = /^\{(\d+)\}$/.exec(piece);
    if (place) {
      return parts(words[Number(place[1])] ?? []);
    }
    return piece === '' ? [] : [{ text: piece }];
  });
}

/** {@link fill} for words without marks. */
export function fillPlain(label: string, ...words: readonly (string | number)[]): string {
  return plain(fill(label, ...words.map(String)));
}

/** The first characters of a text that is longer, with a sign that it goes on; never half of one. */
export function shortened(text: string, most: number): string {
  const letters = text.length > most ? [...text] : [];
  return letters.length > most ? `${letters.slice(0, most).join('')}…` : text;
}

/** One of two labels by the number that the sentence is about, by the rules of the locale. */
export function byNumber(count: number, one: string, many: string, locale: string): string {
  return pluralRules(locale, {}).select(count) === 'one' ? one : many;
}

/** `A, B, and C` or `A, B, or C`, as the locale has it. */
export function listOf(words: readonly string[], locale: string, type: 'conjunction' | 'disjunction'): string {
  return listFormat(locale, { type }).format(words);
}
