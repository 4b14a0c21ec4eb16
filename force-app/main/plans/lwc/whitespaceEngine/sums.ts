// What cells add up to: by family, by column, and in all. Pure.
import type { Cell, Matrix, Totals } from './contract';

type Sum = { -readonly [Part in keyof Totals]: Totals[Part] };

const nothing = (): Sum => ({ left: 0, spend: 0, pipeline: 0 });

/** By the places of families and columns in their matrix. */
export type Sums = Pick<Matrix, 'rowTotals' | 'columnTotals' | 'total'>;

/** Of some cells of a matrix; what is not known adds nothing. */
export function sumsOf(cells: readonly Cell[], families: number, columns: number): Sums {
  const rowTotals = Array.from({ length: families }, nothing);
  const columnTotals = Array.from({ length: columns }, nothing);
  const total = nothing();
  for (const { row, column, left, spend, pipeline } of cells) {
    for (const sum of [rowTotals[row], columnTotals[column], total]) {
      if (sum) {
        sum.left += left ?? 0;
        sum.spend += spend;
        sum.pipeline += pipeline;
      }
    }
  }
  return { rowTotals, columnTotals, total };
}
