// Which rows of a long list are drawn, and where a key of the keyboard leads. Pure.
import type { ListedRow } from 'c/teamEngine';

/** Height of a row in pixels, as the styles have it. */
export const ROW = 32;
/** Rows beyond what is in view, so that a quick scroll meets no gap. */
const BEYOND = 6;
/** As many are drawn at once, all of them. */
const MOST_DRAWN = 60;

export interface Range {
  readonly first: number;
  /** After the last. */
  readonly end: number;
}

export function drawnRows(count: number, top: number, height: number): Range {
  if (count <= MOST_DRAWN) {
    return { first: 0, end: count };
  }
  const shown = Math.ceil(height / ROW) + 2 * BEYOND;
  const first = Math.max(0, Math.min(Math.floor(top / ROW) - BEYOND, count - shown));
  return { first, end: Math.min(count, first + shown) };
}

/** What a key does: go to a row, or open or close the one it is on; null: nothing here. */
export type Step = { readonly to: number } | { readonly toggle: string } | null;

function parentOf(rows: readonly ListedRow[], place: number): number {
  const { level } = rows[place]!;
  let above = place - 1;
  while (above >= 0 && rows[above]!.level >= level) {
    above--;
  }
  return above;
}

/** The keys of a tree (ARIA Authoring Practices, "Treegrid"), rows having the focus. */
export function stepOf(key: string, rows: readonly ListedRow[], place: number, page: number): Step {
  const row = rows[place];
  const last = rows.length - 1;
  if (!row) {
    return null;
  }
  const to = (wanted: number): Step => ({ to: Math.max(0, Math.min(last, wanted)) });
  switch (key) {
    case 'ArrowDown':
      return to(place + 1);
    case 'ArrowUp':
      return to(place - 1);
    case 'PageDown':
      return to(place + page);
    case 'PageUp':
      return to(place - page);
    case 'Home':
      return to(0);
    case 'End':
      return to(last);
    case 'ArrowRight':
      return row.isOpen === false ? { toggle: row.key } : row.isOpen ? to(place + 1) : null;
    case 'ArrowLeft': {
      if (row.isOpen) {
        return { toggle: row.key };
      }
      const parent = parentOf(rows, place);
      return parent < 0 ? null : { to: parent };
    }
    default:
      return null;
  }
}

/** Where what scrolls stands once a row is in view below the head: as it stood, if it is. All in pixels. */
export function scrolledTo(place: number, top: number, height: number): number {
  const [row, room] = [place * ROW, height - ROW];
  if (row < top) {
    return row;
  }
  return row + ROW > top + room ? row + ROW - room : top;
}
