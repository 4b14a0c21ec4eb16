/** The org's clock: the machine's, or one that starts at a given instant and runs on. */
import type { Clock } from './types.ts';

/**
 * @param start `real` (or nothing) for the machine's time; an ISO 8601 instant from which the clock runs on
 * @throws RangeError when the text is no instant
 */
export function systemClock(start = 'real'): Clock {
  if (start === 'real') return { now: () => Date.now() };
  const first = Date.parse(start);
  if (Number.isNaN(first)) throw new RangeError(`'${start}' is not an ISO 8601 date and time`);
  const opened = performance.now();
  // Monotonic, so that a correction of the machine's time does not reach the org.
  return { now: () => first + Math.floor(performance.now() - opened) };
}
