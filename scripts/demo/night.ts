// Puts the nightly check of the deals and the nightly figures of quotas on the schedule, as an admin does once after a
// deploy.
import type { Org } from './org.ts';
import { SeedError } from './saving.ts';

/** Changes nothing where they are scheduled already: see the classes. */
const SCHEDULE = 'DealNightlySetup.schedule(); QuotaSnapshotSetup.schedule();';

/** @throws SeedError with what the org says against it */
export async function scheduleNight(org: Org): Promise<void> {
  const { compiled, compileProblem, success, exceptionMessage } = await org.runApex(SCHEDULE);
  if (success) return;
  const reason = (compiled ? exceptionMessage : compileProblem) ?? 'no reason given';
  throw new SeedError(`The nightly check could not be put on the schedule (${SCHEDULE}): ${reason}`);
}
