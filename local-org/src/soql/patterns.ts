/**
 * Text without case. SQLite folds only ASCII letters (NOCASE, LIKE), so text with other letters is compared by GLOB,
 * each letter as a class of its two cases: `Müll` becomes `[mM][üÜ][lL][lL]`.
 */

/** A pattern of SOQL's LIKE: characters, `%` and `_`. */
type PatternPart = { readonly character: string } | '%' | '_';

const caseless = (character: string): boolean => character.toLowerCase() === character.toUpperCase();

export const needsFolding = (text: string): boolean =>
  [...text].some((character) => character > '\u007f' && !caseless(character));

function globOf(character: string): string {
  if ('*?['.includes(character)) return `[${character}]`;
  const cases = [character.toLowerCase(), character.toUpperCase()].filter((one) => [...one].length === 1);
  return caseless(character) || cases.length < 2 ? character : `[${cases.join('')}]`;
}

/** A GLOB pattern that matches exactly this text in any case. */
export const globText = (text: string): string => [...text].map(globOf).join('');

/** Backslash makes `%`, `_` and itself plain characters. */
function partsOf(pattern: string): PatternPart[] {
  const parts: PatternPart[] = [];
  const characters = [...pattern];
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index] ?? '';
    if (character === '\\' && index + 1 < characters.length) parts.push({ character: characters[++index] ?? '' });
    else if (character === '%' || character === '_') parts.push(character);
    else parts.push({ character });
  }
  return parts;
}

/** The SQL operator and its pattern for SOQL's `LIKE pattern`. */
export function likePattern(pattern: string): { readonly operator: string; readonly pattern: string } {
  const parts = partsOf(pattern);
  if (needsFolding(pattern)) {
    const glob = parts.map((one) => (one === '%' ? '*' : one === '_' ? '?' : globOf(one.character)));
    return { operator: 'GLOB ?', pattern: glob.join('') };
  }
  const like = parts.map((one) => (typeof one === 'string' ? one : one.character.replace(/[%_\\]/, '\\$&')));
  return { operator: `LIKE ? ESCAPE '\\'`, pattern: like.join('') };
}
