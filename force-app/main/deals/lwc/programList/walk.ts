// Where a key leads in the list: from name to name, or from checkbox to checkbox. Pure.

export interface WalkTarget {
  readonly kind: 'name' | 'use';
  readonly key: string;
}

/** Null for a key that does not walk, or at the ends. `keys`: the programs on the screen, asked for only when needed. */
export function targetOf(event: KeyboardEvent, keys: () => readonly string[]): WalkTarget | null {
  const { name, use } = (event.target as HTMLElement).dataset;
  const current = name ?? use;
  if (current === undefined || !['ArrowUp', 'ArrowDown', 'Home', 'End'].includes(event.key)) {
    return null;
  }
  const all = keys();
  const at = all.indexOf(current);
  const next = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: all.length - 1 }[event.key];
  const key = next === undefined ? undefined : all[next];
  return key === undefined ? null : { kind: name === undefined ? 'use' : 'name', key };
}
