// The same cells as the matrix, one below the other. Pure.
import type { Cell, Matrix } from 'c/whitespaceEngine';
import { cellText, centerName, siteName, type WhitespaceView, type WhitespaceWords } from 'c/whitespaceSentence';

export interface ListedCell {
  readonly key: string;
  readonly family: string;
  readonly site: string;
  readonly center: string;
  readonly word: string;
  readonly glyphClass: string;
  readonly figure: string;
  readonly said: string;
}

function listed(cell: Cell, matrix: Matrix, view: WhitespaceView, words: WhitespaceWords): ListedCell {
  const column = matrix.columns[cell.column] ?? { site: null, center: null };
  const { figure, word, said } = cellText(cell, matrix, view, words);
  return {
    key: cell.key,
    family: matrix.families[cell.row] ?? '',
    site: siteName(column, words),
    center: centerName(column, words),
    ...{ word, figure, said, glyphClass: `glyph ${cell.state}` }
  };
}

/** What a list begins with, so that a phone need not draw thousands. */
export const PAGE = 100;

/** In the order of the matrix, family by family. */
export function inOrder(
  cells: readonly Cell[],
  matrix: Matrix,
  view: WhitespaceView,
  words: WhitespaceWords
): readonly ListedCell[] {
  return cells.map((cell) => listed(cell, matrix, view, words));
}

export interface SiteList {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly ListedCell[];
}

/** By location, where most is left first. */
export function bySite(
  cells: readonly Cell[],
  matrix: Matrix,
  view: WhitespaceView,
  words: WhitespaceWords
): readonly SiteList[] {
  const groups = new Map<string, Cell[]>();
  for (const cell of [...cells].sort((one, other) => (other.left ?? -1) - (one.left ?? -1))) {
    const key = matrix.columns[cell.column]?.site?.id ?? '';
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  const order = [...new Set(matrix.columns.map(({ site }) => site?.id ?? ''))];
  return order.flatMap((key) => {
    const own = groups.get(key) ?? [];
    const site = matrix.columns.find((column) => (column.site?.id ?? '') === key)?.site ?? null;
    return own.length === 0
      ? []
      : [{ key, name: siteName({ site }, words), cells: own.map((cell) => listed(cell, matrix, view, words)) }];
  });
}
