// What the drawn part of the matrix shows: heads, cells, totals. Pure.
import type { Cell, Column, Matrix, Shown, Sums, Totals } from 'c/whitespaceEngine';
import {
  cellText,
  centerName,
  shortAmount,
  type CellText,
  type WhitespaceView,
  type WhitespaceWords
} from 'c/whitespaceSentence';
import { SIZES, type Drawn } from './window';

export interface Asked {
  readonly matrix: Matrix;
  readonly view: WhitespaceView;
  readonly words: WhitespaceWords;
  readonly shown: Shown;
  /** Of what is shown. */
  readonly sums: Sums;
}

const wide = (pixels: number): string => `flex: 0 0 ${pixels}px`;
const growing = (columns: number): string => `flex: ${columns} 0 ${columns * SIZES.column}px`;

export const cellAt = ({ matrix }: Pick<Asked, 'matrix'>, row: number, column: number): Cell | undefined =>
  matrix.cells[row * matrix.columns.length + column];

/** Totals of a score say nothing. */
function totalText(total: Totals | undefined, view: WhitespaceView, words: WhitespaceWords): string {
  return view === 'score' || !total ? '' : shortAmount(total[view], words);
}

/** Columns beside each other at one location have one head. */
export function groupsOf({ matrix, words, shown }: Asked, { firstColumn, lastColumn }: Drawn) {
  const groups: { key: string; name: string; count: number; site: string }[] = [];
  for (const place of shown.columns.slice(firstColumn, lastColumn + 1)) {
    const column = matrix.columns[place];
    const site = column?.site?.id ?? '';
    const last = groups.at(-1);
    if (last && last.site === site) {
      last.count += 1;
    } else {
      const name = column?.site ? words.sites.get(site) || column.site.name : words.labels.allLocations;
      groups.push({ key: `${site}${place}`, name, count: 1, site });
    }
  }
  return groups.map(({ key, name, count }) => ({ key, name, count, style: growing(count) }));
}

export function headsOf({ matrix, words, shown }: Asked, { firstColumn, lastColumn }: Drawn) {
  return shown.columns.slice(firstColumn, lastColumn + 1).map((place, at) => ({
    key: matrix.columns[place]?.key ?? place,
    name: centerName(matrix.columns[place] as Column, words),
    index: firstColumn + at + 2
  }));
}

/** Before and after the drawn columns, so that the others keep their place. */
export function spaces({ shown }: Asked, { firstColumn, lastColumn, firstRow, lastRow }: Drawn) {
  const after = shown.columns.length - 1 - lastColumn;
  return {
    before: firstColumn > 0 ? wide(firstColumn * SIZES.column) : null,
    after: after > 0 ? wide(after * SIZES.column) : null,
    above: `height: ${firstRow * SIZES.row}px`,
    below: `height: ${Math.max(0, shown.rows.length - 1 - lastRow) * SIZES.row}px`
  };
}

export interface DrawnCell extends CellText {
  readonly key: string;
  readonly index: number;
  readonly row: number;
  readonly column: number;
  readonly className: string;
  readonly glyphClass: string;
  readonly tabIndex: 0 | -1;
  readonly selected: 'true' | 'false';
}

/** `slot`: what leaves the view at one end is drawn again at the other, instead of anew. */
export interface SlottedCell extends DrawnCell {
  readonly slot: number;
}

export interface DrawnRow {
  readonly key: string;
  readonly name: string;
  readonly index: number;
  readonly cells: readonly SlottedCell[];
  readonly total: string;
}

export interface Marks {
  readonly row: number;
  readonly column: number;
  readonly openKey: string | null;
}

export function rowsOf(
  asked: Asked,
  range: Drawn,
  marks: Marks,
  textOf: (cell: Cell) => CellText
): readonly DrawnRow[] {
  const { matrix, view, words, shown, sums } = asked;
  const width = range.lastColumn - range.firstColumn + 1;
  return shown.rows.slice(range.firstRow, range.lastRow + 1).map((family, at) => {
    const row = range.firstRow + at;
    const cells = shown.columns.slice(range.firstColumn, range.lastColumn + 1).flatMap((place, there) => {
      const cell = cellAt(asked, family, place);
      const column = range.firstColumn + there;
      return cell ? [{ ...drawnCell(cell, { row, column }, marks, shown.state, textOf), slot: column % width }] : [];
    });
    const name = matrix.families[family] ?? '';
    return { key: name, name, index: row + 3, cells, total: totalText(sums.rowTotals[family], view, words) };
  });
}

function drawnCell(
  cell: Cell,
  { row, column }: { readonly row: number; readonly column: number },
  marks: Marks,
  state: string,
  textOf: (cell: Cell) => CellText
): DrawnCell {
  const text = textOf(cell);
  const isOut = state !== '' && cell.state !== state;
  const isActive = marks.row === row && marks.column === column;
  const isOpen = marks.openKey === cell.key;
  const marked = `${isOpen ? ' opened' : ''}${isOut ? ' out' : ''}${cell.left === null || cell.left === 0 ? '' : ' some'}`;
  return {
    ...text,
    ...(isOut ? { figure: '', word: '' } : {}),
    ...{ key: cell.key, row, column, index: column + 2 },
    className: `cell ${isOut ? '' : cell.state}${marked}`,
    glyphClass: isOut ? 'none' : `glyph ${cell.state}`,
    tabIndex: isActive ? 0 : -1,
    selected: isOpen ? 'true' : 'false'
  };
}

export const textMaker = (matrix: Matrix, view: WhitespaceView, words: WhitespaceWords): ((cell: Cell) => CellText) => {
  const known = new WeakMap<Cell, CellText>();
  return (cell) => {
    const text = known.get(cell) ?? cellText(cell, matrix, view, words);
    known.set(cell, text);
    return text;
  };
};

export function totalsOf({ matrix, view, words, shown, sums }: Asked, { firstColumn, lastColumn }: Drawn) {
  return {
    columns: shown.columns.slice(firstColumn, lastColumn + 1).map((place, at) => ({
      key: matrix.columns[place]?.key ?? place,
      text: totalText(sums.columnTotals[place], view, words),
      index: firstColumn + at + 2
    })),
    all: totalText(sums.total, view, words)
  };
}
