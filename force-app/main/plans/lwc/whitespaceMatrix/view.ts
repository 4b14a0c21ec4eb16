// What of the matrix is shown: what the filters leave, and the panel of the open cell. Pure.
import { answer } from 'c/quotaAnswer';
import type { QuotaInput } from 'c/quotaEngine';
import type { Cell, Matrix, WhitespaceInput } from 'c/whitespaceEngine';
import type { QuotaStanding } from 'c/whitespaceEffect';
import type { Shown } from 'c/whitespaceGrid';

/** @param state empty: all @param site account; empty: all of them */
export function shownOf(matrix: Matrix, state: string, site: string): Shown {
  const columns = matrix.columns.flatMap((column, place) => {
    return site === '' || column.site?.id === site ? [place] : [];
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

/** The user's quota of revenue in the period of today; null: there is none. */
export function standingOf(input: QuotaInput): QuotaStanding | null {
  const today = answer(input, input.today, 'Revenue');
  const period = input.periods.find(({ key }) => key === today.period);
  const row = today.measures.find(({ measure }) => measure === 'Revenue')?.whole;
  return period && row
    ? { name: period.name, last: period.end, credited: row.attainment.credited, quota: row.attainment.quota }
    : null;
}

const DAY = 86_400_000;
const DAYS_TO_CLOSE = 30;

/** The last day of the period that it would count in, else in a month. */
export function closeDateOf({ today }: WhitespaceInput, standing: QuotaStanding | null | undefined): string {
  return standing && standing.last >= today
    ? standing.last
    : new Date(Date.parse(`${today}T00:00:00Z`) + DAYS_TO_CLOSE * DAY).toISOString().slice(0, 10);
}
