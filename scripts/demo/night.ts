// Puts the nightly check of the deals and the nightly figures of quotas, plans and account health on the schedule, as an
// admin does once after a deploy, and stores them a first time, so that dashboards have some before the first night.
import type { Org } from './org.ts';
import { SeedError } from './saving.ts';

/** Changes nothing where they are scheduled already: see the classes. */
const SCHEDULE =
  'DealNightlySetup.schedule(); QuotaSnapshotSetup.schedule(); PlanFigureSetup.schedule(); HealthFigureSetup.schedule(); ForecastSetup.schedule(); RepFigureSetup.schedule();';

/** @throws SeedError with what the org says against it */
export async function scheduleNight(org: Org): Promise<void> {
  const { compiled, compileProblem, success, exceptionMessage } = await org.runApex(SCHEDULE);
  if (success) return;
  const reason = (compiled ? exceptionMessage : compileProblem) ?? 'no reason given';
  throw new SeedError(`The nightly check could not be put on the schedule (${SCHEDULE}): ${reason}`);
}

/** What the schedule starts every night, with the batch that it starts: health counts the figures of plans. */
const FIRST_NIGHT = [
  // As the last night of the month before has left them: a board shows the months of its quarter.
  {
    apex: 'Database.executeBatch(new QuotaSnapshotBatch(QuotaSnapshotWorker.today().toStartOfMonth().addDays(-1)), QuotaSnapshotBatch.SCOPE_SIZE);',
    batch: 'QuotaSnapshotBatch',
    whose: 'quotas of the month before'
  },
  { apex: 'new QuotaSnapshotWorker().execute(null);', batch: 'QuotaSnapshotBatch', whose: 'quotas' },
  { apex: 'new PlanFigureWorker().execute(null);', batch: 'PlanMeasureBatch', whose: 'plans' },
  { apex: 'new HealthFigureWorker().execute(null);', batch: 'HealthFigureBatch', whose: 'account health' },
  { apex: 'new DealNightlyWorker().execute(null);', batch: 'DealEvaluationBatch', whose: 'deals' },
  { apex: 'new RepFigureWorker().execute(null);', batch: 'RepFigureBatch', whose: 'reps' },
  { apex: 'new ForecastWorker().execute(null);', batch: 'ForecastDraftBatch', whose: 'forecasts' }
] as const;
const jobsOf = (batch: string): string =>
  `SELECT Id, ExtendedStatus FROM AsyncApexJob WHERE JobType = 'BatchApex' AND ApexClass.Name = '${batch}' `;
const openJobs = (batch: string): string => `${jobsOf(batch)}AND CompletedDate = NULL`;
const failedJobs = (batch: string): string =>
  `${jobsOf(batch)}AND CompletedDate != NULL AND NumberOfErrors > 0 ORDER BY CompletedDate`;
/** Longer than the demo data's quotas take anywhere; jobs of others may be before it. */
const PATIENCE = 10 * 60_000;

/**
 * Stores where quotas, plans and the health of accounts stand today, and waits until it is done.
 * @throws SeedError with what went wrong, or when one of them takes longer than ten minutes
 */
export async function storeFigures(org: Org, pause: () => Promise<void> = halfASecond): Promise<void> {
  for (const night of FIRST_NIGHT) await storeFiguresOf(org, night, pause);
}

async function storeFiguresOf(
  org: Org,
  { apex, batch, whose }: (typeof FIRST_NIGHT)[number],
  pause: () => Promise<void>
): Promise<void> {
  // Jobs of earlier nights say nothing of this one.
  const before = await org.count(failedJobs(batch));
  const { compiled, compileProblem, success, exceptionMessage } = await org.runApex(apex);
  if (!success) {
    const reason = (compiled ? exceptionMessage : compileProblem) ?? 'no reason given';
    throw new SeedError(`The figures of ${whose} could not be stored (${apex}): ${reason}`);
  }
  const until = Date.now() + PATIENCE;
  while ((await org.query(openJobs(batch))).length > 0) {
    if (Date.now() > until) throw new SeedError(`The figures of ${whose} are still being stored after ten minutes.`);
    await pause();
  }
  const failed = await org.query(failedJobs(batch));
  if (failed.length > before) {
    throw new SeedError(`The figures of ${whose} could not be stored: ${String(failed.at(-1)?.['ExtendedStatus'])}`);
  }
}

const halfASecond = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 500));
