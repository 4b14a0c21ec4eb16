/**
 * Text without case. SQLite's own comparison folds only ASCII letters, so text with other letters goes through `fold`,
 * a function that the store adds; the column's index serves all other text.
 */

export const fold = (text: string): string => text.toLowerCase();

/** Whether the text has letters that SQLite does not fold. */
export const needsFolding = (text: string): boolean =>
  [...text].some((character) => character > '\u007f' && character.toLowerCase() !== character.toUpperCase());

/**
 * SOQL's LIKE pattern as SQLite's with `ESCAPE '\'`: a backslash makes `%`, `_` and itself plain characters, and stands
 * for itself before others.
 */
export const likePattern = (pattern: string): string =>
  pattern.replaceAll(/\\([\s\S])|\\$/g, (sequence, character: string | undefined) =>
    character !== undefined && '%_\\'.includes(character) ? sequence : `\\\\${character ?? ''}`
  );
