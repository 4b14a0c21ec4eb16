// Where a key leads in the matrix. Pure. Source: WAI-ARIA Authoring Practices, "Grid", and the product's own keys.

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Rows that a page has. */
const PAGE = 5;

type Step = (at: Place, last: Place) => Place;

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  PageUp: ({ row, column }) => ({ row: row - PAGE, column }),
  PageDown: ({ row, column }) => ({ row: row + PAGE, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, last) => ({ row, column: last.column })
};

const within = (value: number, last: number): number => Math.min(Math.max(value, 0), last);

/** @returns null: the key leads nowhere */
export function stepTo(key: string, withControl: boolean, at: Place, last: Place): Place | null {
  if (withControl) {
    return key === 'Home' ? { row: 0, column: 0 } : key === 'End' ? last : null;
  }
  const to = STEPS[key]?.(at, last);
  return to ? { row: within(to.row, last.row), column: within(to.column, last.column) } : null;
}

/** The next place in reading order that is asked for, from the start again after the last. @returns null: there is none */
export function nextPlace(at: Place, last: Place, isAsked: (place: Place) => boolean): Place | null {
  const width = last.column + 1;
  const count = (last.row + 1) * width;
  const from = at.row * width + at.column;
  for (let step = 1; step <= count; step++) {
    const place = (from + step) % count;
    const found = { row: Math.floor(place / width), column: place % width };
    if (isAsked(found)) {
      return found;
    }
  }
  return null;
}
