// Where Alt with an arrow takes a row, and hearing it before the list boxes in the row do, to whom Alt+Down means "open".

export interface Move {
  readonly sequence: number;
  readonly by: -1 | 1;
}

/** Null for any other key, and outside of the rows. */
function moveOf({ altKey, key, target }: KeyboardEvent): Move | null {
  const by = { ArrowUp: -1, ArrowDown: 1 }[key] as -1 | 1 | undefined;
  const row = (target as HTMLElement).closest<HTMLElement>('[data-sequence]');
  return altKey && by !== undefined && row ? { sequence: Number(row.dataset.sequence), by } : null;
}

/**
 * Heard while the event comes down, on the list of rows: the root of a component hears nothing on that way where shadow
 * is synthetic.
 */
export function hearMoves(list: HTMLElement, mayMove: () => boolean, moveRow: (move: Move) => void): void {
  list.addEventListener(
    'keydown',
    (event) => {
      const move = mayMove() ? moveOf(event) : null;
      if (move) {
        event.preventDefault();
        event.stopPropagation();
        moveRow(move);
      }
    },
    { capture: true }
  );
}
