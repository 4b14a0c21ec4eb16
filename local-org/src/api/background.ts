// Work that outlives its request: it runs in slices between requests, so that the server keeps answering.

/** One slice is the time up to the next `yield`; work yields where it has committed. */
export type Slices = AsyncGenerator<void, void, void>;

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Runs one piece of work after the other, in the order in which they came. */
export class Background {
  #closed = false;
  #last: Promise<void> = Promise.resolve();

  /** The work handles its own errors; one that escapes is a defect and is logged. */
  run(work: () => Slices): void {
    this.#last = this.#last.then(() => this.#through(work));
  }

  /** Resolves when all that was to run has run. */
  idle(): Promise<void> {
    return this.#last;
  }

  /** Ends after the slice that runs; what is left does not run. */
  close(): Promise<void> {
    this.#closed = true;
    return this.#last;
  }

  async #through(work: () => Slices): Promise<void> {
    // A request is answered before the work that it asks for begins.
    await nextTurn();
    if (this.#closed) return;
    try {
      for (const slices = work(); !(await slices.next()).done; await nextTurn()) if (this.#closed) return;
    } catch (error) {
      console.error('Work in the background failed', error);
    }
  }
}
