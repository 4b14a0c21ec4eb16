// Where Alt with an arrow takes a row. Pure.

export interface Move {
  readonly sequence: number;
  readonly by: -1 | 1;
}

/** Null for any other key, and outside of the rows. */
export function moveOf({ altKey, key, target }: KeyboardEvent): Move | null {
  const by = { ArrowUp: -1, ArrowDown: 1 }[key] as -1 | 1 | undefined;
  const row = (target as HTMLElement).closest<HTMLElement>('[data-sequence]');
  return altKey && by !== undefined && row ? { sequence: Number(row.dataset.sequence), by } : null;
}
