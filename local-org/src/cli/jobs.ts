// Runs the asynchronous jobs of a served org between its requests, and its schedules when their time comes.
import type { Org } from '../api/index.ts';

/** The longest that one timer waits; the machine's sleep and the clock's drift are seen again after that. */
const LONGEST_WAIT = 60_000;

/** @returns a function that stops it */
export function runJobs({ apex, clock }: Org): () => void {
  let turn: NodeJS.Immediate | null = null;
  let timer: NodeJS.Timeout | null = null;

  const wait = (): void => {
    if (timer) clearTimeout(timer);
    timer = null;
    const due = apex.jobs.nextDue();
    if (due === null) return;
    timer = setTimeout(soon, Math.min(Math.max(due - clock.now(), 0), LONGEST_WAIT));
    timer.unref();
  };
  const step = (): void => {
    turn = null;
    if (apex.jobs.step()) soon();
    else wait();
  };
  // A request runs to its end in one turn, so that its transaction has committed when this one comes.
  const soon = (): void => {
    turn ??= setImmediate(step);
  };
  apex.jobs.onChange(soon);
  return () => {
    apex.jobs.onChange(() => undefined);
    if (turn) clearImmediate(turn);
    if (timer) clearTimeout(timer);
  };
}
