// What filters leave of a matrix: its rows, columns and cells, and what these add up to. Pure.
import { isAt } from './columns';
import type { Cell, Matrix } from './contract';
import { sumsOf, type Sums } from './sums';

/** Rows and columns that the filters leave, by their places in the matrix. */
export interface Shown {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Empty: cells of every state. */
  readonly state: string;
}

/** @param state empty: all @param site account, with all below it; empty: all of them */
export function shownOf(matrix: Matrix, state: string, site: string): Shown {
  const columns = matrix.columns.flatMap((column, place) => {
    return site === '' || isAt(column, site) ? [place] : [];
  });
  const width = matrix.columns.length;
  const rows = matrix.families.flatMap((_, row) => {
    return state === '' || columns.some((column) => matrix.cells[row * width + column]?.state === state) ? [row] : [];
  });
  return { rows, columns, state };
}

/** The same cells, one by one. */
export function cellsIn(matrix: Matrix, { rows, columns, state }: Shown): readonly Cell[] {
  const width = matrix.columns.length;
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const cell = matrix.cells[row * width + column];
      return cell && (state === '' || cell.state === state) ? [cell] : [];
    })
  );
}

/** Of the cells that are left: a total says what stands beside it. */
export function sumsIn(matrix: Matrix, shown: Shown): Sums {
  const { families, columns } = matrix;
  const isWhole =
    shown.state === '' && shown.columns.length === columns.length && shown.rows.length === families.length;
  return isWhole ? matrix : sumsOf(cellsIn(matrix, shown), families.length, columns.length);
}
