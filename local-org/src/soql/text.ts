/**
 * Prepares SOQL text for the parser, which knows neither binds in lists, `LIMIT :n` nor `ALL ROWS`, and remembers where
 * each name stands, so that an error can show the place.
 */
import { malformed } from './messages.ts';

/** A literal `LIMIT` fits 31 bits, so numbers from here on can stand for `LIMIT :name`. */
const BIND_NUMBER = 2 ** 32;
/** Cannot occur in text of an org, so a literal that starts with it stands for a bind. */
const BIND_MARK = '\0';

export interface SoqlText {
  /** The query as it was sent. */
  readonly source: string;
  /** The query as the parser can read it. */
  readonly parseable: string;
  readonly allRows: boolean;
  /** Names of the binds that {@link numberBind} refers to. */
  readonly bindNames: readonly string[];
}

interface Token {
  readonly kind: 'string' | 'word' | 'bind' | 'other';
  readonly text: string;
  readonly start: number;
}

const TOKEN =
  /'(?:\\[\s\S]|[^'\\])*'|:\s*([A-Za-z_]\w*(?:\s*\.\s*[A-Za-z_]\w*)*)|[A-Za-z_][\w.]*(?::\d+)?|\d[\w.:+-]*|\s+|[\s\S]/g;

function tokens(source: string): Token[] {
  const found: Token[] = [];
  for (const match of source.matchAll(TOKEN)) {
    const text = match[0];
    if (/^\s/.test(text)) continue;
    const kind =
      text.length > 1 && text.startsWith("'")
        ? 'string'
        : match[1] !== undefined
          ? 'bind'
          : /^[A-Za-z_]/.test(text)
            ? 'word'
            : 'other';
    if (text === "'") {
      throw malformed(withPlace(source, match.index, "mismatched character '<EOF>' expecting '''"));
    }
    found.push({ kind, text: kind === 'bind' ? (match[1] ?? '').replaceAll(/\s/g, '') : text, start: match.index });
  }
  return found;
}

const isWord = (token: Token | undefined, ...words: string[]): boolean =>
  token?.kind === 'word' && words.includes(token.text.toUpperCase());

export function readText(source: string): SoqlText {
  if (source.includes(BIND_MARK)) throw malformed('unexpected character in the query');
  let list = tokens(source);
  const allRows = isWord(list.at(-2), 'ALL') && isWord(list.at(-1), 'ROWS');
  if (allRows) list = list.slice(0, -2);
  const bindNames: string[] = [];
  const parts = list.map((token, index) => {
    const before = list[index - 1];
    if (isWord(before, 'LIMIT', 'OFFSET') && /^\d+$/.test(token.text) && Number(token.text) >= 2 ** 31)
      throw malformed(withPlace(source, token.start, `For input string: "${token.text}"`));
    // The parser passes over an AND or OR that joins nothing.
    if (isWord(token, 'AND', 'OR') && (isWord(before, 'WHERE', 'HAVING') || before?.text === '('))
      throw malformed(withPlace(source, token.start, `unexpected token: '${token.text}'`));
    if (token.kind !== 'bind') return token.text;
    if (isWord(before, 'LIMIT', 'OFFSET')) return String(BIND_NUMBER + bindNames.push(token.text) - 1);
    const literal = `'${BIND_MARK}${token.text}'`;
    return isWord(before, 'IN', 'INCLUDES', 'EXCLUDES') ? `(${literal})` : literal;
  });
  return { source, parseable: joined(list, parts, source), allRows, bindNames };
}

/** Joins the tokens with the source's own spacing reduced to one space, and none where there was none. */
function joined(list: readonly Token[], parts: readonly string[], source: string): string {
  return parts
    .map((part, index) => {
      const start = list[index]?.start ?? 0;
      return index > 0 && /\s/.test(source[start - 1] ?? '') ? ` ${part}` : part;
    })
    .join('');
}

/** The bind that a quoted literal stands for. */
export const literalBind = (literal: string): string | undefined =>
  literal.startsWith(`'${BIND_MARK}`) ? literal.slice(2, -1) : undefined;

/** The bind that a LIMIT or OFFSET stands for. */
export const numberBind = (text: SoqlText, value: number): string | undefined =>
  value >= BIND_NUMBER ? text.bindNames[value - BIND_NUMBER] : undefined;

/** `message` below the part of the query where `name` (a field path or an object) first stands. */
export function atName(source: string, name: string, message: string): string {
  const wanted = name.toLowerCase();
  const place =
    tokens(source).find((token) => token.kind === 'word' && token.text.toLowerCase() === wanted) ??
    tokens(source).find((token) => token.kind === 'word' && token.text.toLowerCase().endsWith(`.${wanted}`));
  return place === undefined ? message : withPlace(source, place.start, message);
}

/** The three lines with which the platform shows where an error is. */
export function withPlace(source: string, offset: number, message: string): string {
  const before = source.slice(0, offset);
  const row = before.split('\n').length;
  const lineStart = before.lastIndexOf('\n') + 1;
  const line = source.slice(lineStart).split('\n')[0] ?? '';
  const column = offset - lineStart;
  const shownFrom = Math.max(0, column - 40);
  const shown = line.slice(shownFrom, column + 40);
  return `\n${shown}\n${' '.repeat(column - shownFrom)}^\nERROR at Row:${row}:Column:${column + 1}\n${message}`;
}
