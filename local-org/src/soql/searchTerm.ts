/**
 * What `FIND` looks for: words, phrases, wildcards and operators.
 * Source: SOQL and SOSL Reference, "FIND {SearchQuery}"
 * (https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_sosl_find.htm).
 */
import { OrgError } from '../schema/errors.ts';
import { fold } from './patterns.ts';

export const malformedSearch = (message: string): OrgError => new OrgError('MALFORMED_SEARCH', message);

export type Term =
  | { readonly kind: 'and' | 'or'; readonly items: readonly Term[] }
  | { readonly kind: 'not'; readonly item: Term }
  /** Words that follow one another. */
  | { readonly kind: 'words'; readonly words: readonly Word[] };

interface Word {
  /** What every match has in it: the longest part without wildcards. */
  readonly part: string;
  /** With `*` for any characters and `?` for one. */
  readonly pattern: string;
}

/** "The search term must be longer than one character", wildcards aside. */
const SHORTEST = 2;
const MOST_CHARACTERS = 10_000;

const TOKEN = /"((?:[^"\\]|\\.)*)"|([()])|((?:[^\s"()\\]|\\.)+)/gu;

/** @throws OrgError MALFORMED_SEARCH */
export function parseTerm(text: string): Term {
  if (text.length > MOST_CHARACTERS) throw malformedSearch(`search term longer than ${MOST_CHARACTERS} characters`);
  const tokens = [...text.matchAll(TOKEN)].map(([all, phrase]) => ({ text: all, phrase }));
  let position = 0;
  const peek = (): string | undefined => tokens[position]?.text;
  const takes = (word: string): boolean => {
    if (peek()?.toUpperCase() !== word) return false;
    position++;
    return true;
  };
  const either = (depth: number): Term => {
    if (depth > MOST_DEPTH) throw malformedSearch('search term nests too deep');
    const items = [both(depth)];
    while (takes('OR')) items.push(both(depth));
    return joined('or', items);
  };
  const both = (depth: number): Term => {
    const items = [one(depth)];
    for (let next = peek(); next !== undefined && next !== ')' && next.toUpperCase() !== 'OR'; next = peek()) {
      takes('AND');
      items.push(takes('NOT') ? { kind: 'not', item: one(depth) } : one(depth));
    }
    return joined('and', items);
  };
  const one = (depth: number): Term => {
    const token = tokens[position++];
    if (!token || token.text === ')') throw malformedSearch(`unexpected end of the search term: ${text}`);
    if (token.text !== '(') return wordsOf(token.phrase ?? token.text, token.phrase !== undefined);
    const inner = either(depth + 1);
    if (tokens[position++]?.text !== ')') throw malformedSearch(`missing parenthesis in the search term: ${text}`);
    return inner;
  };
  const term = either(0);
  if (position < tokens.length) throw malformedSearch(`unexpected '${peek() ?? ''}' in the search term: ${text}`);
  return term;
}

const MOST_DEPTH = 50;

const joined = (kind: 'and' | 'or', items: readonly Term[]): Term =>
  items.length === 1 && items[0] ? items[0] : { kind, items };

function wordsOf(given: string, isPhrase: boolean): Term {
  const text = fold(given.replace(/\\(.)/g, '$1'));
  const words = text.split(isPhrase ? NO_WORD : NO_WORD_BUT_WILDCARDS).filter((word) => word !== '');
  const letters = words.join('').replace(/[*?]/g, '');
  if (letters.length < SHORTEST) throw malformedSearch(`search term must be longer than one character: ${given}`);
  return { kind: 'words', words: words.map(wordOf) };
}

const NO_WORD = /[^\p{L}\p{N}]+/u;
const NO_WORD_BUT_WILDCARDS = /[^\p{L}\p{N}*?]+/u;

function wordOf(word: string): Word {
  const parts = word.split(/[*?]+/);
  return { part: parts.reduce((a, b) => (b.length > a.length ? b : a), ''), pattern: word };
}

/** Parts of which a match has at least one, to look for before anything is read; none: every record may match. */
export function partsOf(term: Term): readonly string[] | null {
  if (term.kind === 'words') return term.words[0]?.part ? [term.words[0].part] : null;
  if (term.kind === 'not') return null;
  const all = term.items.map(partsOf);
  if (term.kind === 'and') return all.find((parts) => parts !== null) ?? null;
  return all.some((parts) => parts === null) ? null : all.flatMap((parts) => parts ?? []);
}

/** @param fields the texts that are searched */
export function matches(term: Term, fields: readonly string[]): boolean {
  return holds(
    term,
    fields.map((field) => fold(field).split(NO_WORD))
  );
}

function holds(term: Term, fields: readonly (readonly string[])[]): boolean {
  switch (term.kind) {
    case 'and':
      return term.items.every((item) => holds(item, fields));
    case 'or':
      return term.items.some((item) => holds(item, fields));
    case 'not':
      return !holds(term.item, fields);
    default:
      return fields.some((words) => words.some((_, start) => follow(words, start, term.words)));
  }
}

const follow = (words: readonly string[], start: number, wanted: readonly Word[]): boolean =>
  wanted.every(({ pattern }, index) => fits(words[start + index] ?? '', pattern));

/** One way through both, back to the last `*` alone: no pattern takes longer than its length times that of the word. */
function fits(word: string, pattern: string): boolean {
  let [at, place, star, from] = [0, 0, -1, 0];
  while (at < word.length) {
    const wanted = pattern[place];
    if (wanted === '*') [star, from] = [place++, at];
    else if (wanted === '?' || wanted === word[at]) [at, place] = [at + 1, place + 1];
    else if (star >= 0) [at, place, from] = [from + 1, star + 1, from + 1];
    else return false;
  }
  while (pattern[place] === '*') place++;
  return word !== '' && place === pattern.length;
}
