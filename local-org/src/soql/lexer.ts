/** Cuts SOQL text into tokens. */
import { malformed } from './messages.ts';
import { withPlace } from './place.ts';

export interface Token {
  readonly kind: 'word' | 'number' | 'text' | 'symbol' | 'end';
  readonly text: string;
  /** Words in upper case, everything else as it is. */
  readonly upper: string;
  readonly at: number;
}

/** Words hold their dots (`Account.Owner.Name`); numbers are whatever begins like one, dates and times included. */
const TOKEN =
  /\s+|([A-Za-z]{3}\d+\.\d+|[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)|([+-]?\.?\d[\w.:+-]*)|'((?:\\[\s\S]|[^'\\])*)'|(!=|<>|<=|>=|[\s\S])/gy;

export function tokensOf(source: string): Token[] {
  if (source.includes('\0')) throw malformed('unexpected character in the query');
  const tokens: Token[] = [];
  for (const match of source.matchAll(TOKEN)) {
    const [text, word, number, quoted, symbol] = match;
    if (symbol === "'") throw malformed(withPlace(source, match.index, "mismatched character '<EOF>' expecting '''"));
    const kind =
      word !== undefined
        ? 'word'
        : number !== undefined
          ? 'number'
          : quoted !== undefined
            ? 'text'
            : symbol !== undefined
              ? 'symbol'
              : null;
    if (kind !== null) tokens.push({ kind, text, upper: kind === 'word' ? text.toUpperCase() : text, at: match.index });
  }
  tokens.push({ kind: 'end', text: '<EOF>', upper: '<EOF>', at: source.length });
  return tokens;
}
