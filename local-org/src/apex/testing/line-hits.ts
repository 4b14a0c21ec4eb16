/** Which lines of each file can run and how often they did. Source: Apex Developer Guide, "Testing and Code Coverage". */
export class LineHits {
  /** Counts by line; a line that cannot run is a hole. */
  readonly #files = new Map<string, number[]>();

  /** Counters of a file, which compiled statements increment. */
  of(file: string): number[] {
    let counts = this.#files.get(file);
    if (!counts) {
      counts = [];
      this.#files.set(file, counts);
    }
    return counts;
  }

  /** Lines of a file that can run, with their counts, in order. */
  lines(file: string): [line: number, count: number][] {
    return [...(this.#files.get(file) ?? []).entries()].filter(([, count]) => count !== undefined);
  }

  /** Starts counting afresh; what can run stays known. */
  reset(): void {
    for (const counts of this.#files.values())
      for (const line of counts.keys()) if (counts[line] !== undefined) counts[line] = 0;
  }

  /** The counts of now, to be subtracted from later ones. */
  snapshot(): LineHits {
    const copy = new LineHits();
    for (const [file, counts] of this.#files) copy.#files.set(file, [...counts]);
    return copy;
  }

  /** What ran after the snapshot was taken. */
  since(earlier: LineHits): LineHits {
    const later = new LineHits();
    for (const [file, counts] of this.#files) {
      const before = earlier.#files.get(file) ?? [];
      later.#files.set(
        file,
        Array.from(counts, (count, line) => (count === undefined ? count : count - (before[line] ?? 0))) as number[]
      );
    }
    return later;
  }
}
