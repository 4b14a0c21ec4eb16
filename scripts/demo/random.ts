// Reproducible choices: the same seed and topic give the same sequence on every machine.

export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number, both ends included. */
  int(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** As many different entries as asked for, or all, in the order of the list. */
  some<T>(list: readonly T[], count: number): T[];
}

/** A topic has a sequence of its own, so that a change in one part of the data leaves the others as they are. */
export function randomOf(seed: number, topic: string): Random {
  let state = [...topic].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16777619), seed ^ 2166136261);

  /** mulberry32: 32 bits of state, good enough for demo data. */
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));

  function pick<T>(list: readonly T[]): T {
    const entry = list[int(0, list.length - 1)];
    if (entry === undefined) throw new Error(`nothing to pick from for ${topic}`);
    return entry;
  }

  function some<T>(list: readonly T[], count: number): T[] {
    const left = list.map((_entry, index) => index);
    const chosen: number[] = [];
    while (chosen.length < count && left.length > 0) chosen.push(...left.splice(int(0, left.length - 1), 1));
    return chosen.sort((one, other) => one - other).flatMap((index) => list.slice(index, index + 1));
  }

  return { next, int, pick, chance: (probability) => next() < probability, some };
}
