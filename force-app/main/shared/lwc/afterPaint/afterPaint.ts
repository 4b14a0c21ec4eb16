// Puts off what need not be seen at once: a key is answered first.

/** Runs in the task after the next paint; a page that is not shown paints nothing and runs it when it is. */
export function afterPaint(run: () => void): void {
  // A frame's callbacks run before it is painted.
  requestAnimationFrame(() => setTimeout(run));
}
