// Puts off what need not be seen at once: keys are answered first, and those that follow each other pay for it once.

/** Milliseconds without another call. */
const PAUSE = 150;

export class KeyPause {
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Runs it once nothing else has come for a moment; what was waiting before is dropped. */
  after(run: () => void): void {
    this.drop();
    this.timer = setTimeout(run, PAUSE);
  }

  /** A component calls it when it is removed. */
  drop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
