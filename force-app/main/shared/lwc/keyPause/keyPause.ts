// Puts off what need not be seen at once: keys are answered first, and those that follow each other pay for it once.

/** Milliseconds without another call. */
const PAUSE = 150;

export class KeyPause {
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Runs it once nothing else has come for so many milliseconds; what was waiting before is dropped. */
  after(run: () => void, pause = PAUSE): void {
    this.drop();
    this.timer = setTimeout(run, pause);
  }

  /** A component calls it when it is removed. */
  drop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
