// Works through the steps of a solution in slices of a frame, so that the page answers meanwhile.
import type { Steps } from 'c/assignEngine';

/** What a slice takes at most in milliseconds, beside the step that is under way. */
const SLICE = 16;

/** @param isWanted asked before each slice @returns undefined: it is no longer wanted */
export async function worked<T>(steps: Steps<T>, isWanted: () => boolean): Promise<T | undefined> {
  if (!isWanted()) {
    return undefined;
  }
  const until = performance.now() + SLICE;
  do {
    const { done, value } = steps.next();
    if (done) {
      return value;
    }
  } while (performance.now() < until);
  await nextFrame();
  return worked(steps, isWanted);
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    // Nothing to clear: whoever waits asks whether it is still wanted.
    // eslint-disable-next-line @lwc/lwc/no-async-operation
    setTimeout(resolve);
  });
}
