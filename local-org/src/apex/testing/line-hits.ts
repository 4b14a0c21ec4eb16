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
}
