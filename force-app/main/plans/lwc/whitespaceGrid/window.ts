// Which rows and columns of a large matrix are in view: only these are drawn. Pure.

/** Pixels: a row, a column, the names of families, the totals, and the two rows of heads. */
export const SIZES = { row: 52, column: 80, names: 124, total: 60, heads: 60, foot: 36 } as const;
/** From so many cells on only what is in view is drawn. */
export const MOST_DRAWN = 300;
/** Drawn beyond what is in view, so that a step by keys or a little scrolling finds it there. */
const SPARE = 1;

export interface Viewport {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export interface Drawn {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Last ones are included. */
export function drawn(rows: number, columns: number, view: Viewport): Drawn {
  if (rows * columns < MOST_DRAWN) {
    return { firstRow: 0, lastRow: rows - 1, firstColumn: 0, lastColumn: columns - 1 };
  }
  const [firstRow, lastRow] = range(rows, view.top, view.height - SIZES.heads - SIZES.foot, SIZES.row);
  const [firstColumn, lastColumn] = range(columns, view.left, view.width - SIZES.names - SIZES.total, SIZES.column);
  return { firstRow, lastRow, firstColumn, lastColumn };
}

function range(count: number, start: number, length: number, size: number): readonly [number, number] {
  const first = Math.max(0, Math.floor(start / size) - SPARE);
  const last = Math.min(count - 1, Math.ceil((start + Math.max(0, length)) / size) + SPARE);
  return [Math.min(first, Math.max(0, count - 1)), last];
}

/** Where to scroll to so that a cell is wholly in view; where it is already, nothing changes. */
export function revealed(row: number, column: number, { top, left, width, height }: Viewport) {
  const across = width - SIZES.names - SIZES.total;
  const down = height - SIZES.heads - SIZES.foot;
  return {
    top: into(row * SIZES.row, SIZES.row, top, down),
    left: into(column * SIZES.column, SIZES.column, left, across)
  };
}

function into(start: number, size: number, from: number, length: number): number {
  return start < from ? start : Math.max(from, start + size - length);
}
