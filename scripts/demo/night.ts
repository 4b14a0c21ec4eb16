// Puts the nightly check of the deals and the nightly figures of quotas and plans on the schedule, as an admin does once
// after a deploy, and stores those of quotas a first time, so that dashboards have some before the first night: a plan's
// are stored when it is loaded.
import type { Org } from './org.ts';
import { SeedError } from './saving.ts';

/** Changes nothing where they are scheduled already: see the classes. */
const SCHEDULE = 'DealNightlySetup.schedule(); QuotaSnapshotSetup.schedule(); PlanFigureSetup.schedule();';

/** @throws SeedError with what the org says against it */
export async function scheduleNight(org: Org): Promise<void> {
  const { compiled, compileProblem, success, exceptionMessage } = await org.runApex(SCHEDULE);
  if (success) return;
  const reason = (compiled ? exceptionMessage : compileProblem) ?? 'no reason given';
  throw new SeedError(`The nightly check could not be put on the schedule (${SCHEDULE}): ${reason}`);
}

/** What the schedule starts every night. */
const FIRST_NIGHT = 'new QuotaSnapshotWorker().execute(null);';
const OPEN_JOBS =
  "SELECT Id FROM AsyncApexJob WHERE JobType = 'BatchApex' AND ApexClass.Name = 'QuotaSnapshotBatch' " +
  'AND CompletedDate = NULL';
const FAILED_JOBS =
  "SELECT ExtendedStatus FROM AsyncApexJob WHERE JobType = 'BatchApex' AND ApexClass.Name = 'QuotaSnapshotBatch' " +
  'AND CompletedDate != NULL AND NumberOfErrors > 0 ORDER BY CompletedDate';
/** Longer than the demo data's quotas take anywhere; jobs of others may be before it. */
const PATIENCE = 10 * 60_000;

/**
 * Stores where quotas stand today, and waits until it is done.
 * @throws SeedError with what went wrong, or when it takes longer than ten minutes
 */
export async function storeFigures(org: Org, pause: () => Promise<void> = halfASecond): Promise<void> {
  // Jobs of earlier nights say nothing of this one.
  const before = await org.count(FAILED_JOBS);
  const { compiled, compileProblem, success, exceptionMessage } = await org.runApex(FIRST_NIGHT);
  if (!success) {
    const reason = (compiled ? exceptionMessage : compileProblem) ?? 'no reason given';
    throw new SeedError(`The figures of quotas could not be stored (${FIRST_NIGHT}): ${reason}`);
  }
  const until = Date.now() + PATIENCE;
  while ((await org.query(OPEN_JOBS)).length > 0) {
    if (Date.now() > until) throw new SeedError('The figures of quotas are still being stored after ten minutes.');
    await pause();
  }
  const failed = await org.query(FAILED_JOBS);
  if (failed.length > before) {
    throw new SeedError(`The figures of quotas could not be stored: ${String(failed.at(-1)?.['ExtendedStatus'])}`);
  }
}

const halfASecond = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 500));
