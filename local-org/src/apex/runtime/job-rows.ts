/** The records of asynchronous jobs: AsyncApexJob, CronTrigger and CronJobDetail. They live and die with the transaction. */
import { storedInstant } from '../../schema/index.ts';
import { newRow, standard } from '../../store/index.ts';
import type { RowValues } from '../../schema/types.ts';
import type { ExecutionContext } from '../../security/types.ts';
import type { Store } from '../../store/types.ts';

export type JobType = 'BatchApex' | 'Future' | 'Queueable' | 'ScheduledApex';

/** @param className of the outermost class */
export function insertJob(context: ExecutionContext, type: JobType, className: string, more: RowValues = {}): string {
  const { store } = context;
  const [apexClass] = store.select('SELECT "Id" FROM "ApexClass" WHERE "Name" = ?', [className.split('.')[0] ?? '']);
  const row = newRow(store, standard(store, 'AsyncApexJob'), context.access.userId, {
    JobType: type,
    ApexClassId: typeof apexClass?.['Id'] === 'string' ? apexClass['Id'] : null,
    Status: 'Queued',
    ...more
  });
  store.insert(standard(store, 'AsyncApexJob'), [row]);
  return String(row['Id']);
}

/** Status of a job; null when there is none, for a rollback took it back. */
export function statusOf(store: Store, id: string): string | null {
  const [row] = store.select('SELECT "Status" FROM "AsyncApexJob" WHERE "Id" = ?', [id]);
  return row ? String(row['Status']) : null;
}

export function updateJob(store: Store, id: string, values: RowValues): void {
  store.update(standard(store, 'AsyncApexJob'), [{ Id: id, ...values }]);
}

export function finishJob(store: Store, id: string, status: string, values: RowValues = {}): void {
  updateJob(store, id, { Status: status, CompletedDate: storedInstant(store.clock.now()), ...values });
}

export interface ScheduleRow {
  readonly name: string;
  readonly expression: string;
  readonly next: number;
}

export function insertSchedule({ store, access, timeZone }: ExecutionContext, schedule: ScheduleRow): string {
  const detail = newRow(store, standard(store, 'CronJobDetail'), access.userId, { Name: schedule.name, JobType: '7' });
  store.insert(standard(store, 'CronJobDetail'), [detail]);
  const trigger = newRow(store, standard(store, 'CronTrigger'), access.userId, {
    CronJobDetailId: detail['Id'] ?? null,
    CronExpression: schedule.expression,
    NextFireTime: storedInstant(schedule.next),
    State: 'WAITING',
    TimeZoneSidKey: timeZone,
    TimesTriggered: 0,
    OwnerId: access.userId
  });
  store.insert(standard(store, 'CronTrigger'), [trigger]);
  return String(trigger['Id']);
}

export function isScheduled(store: Store, name: string): boolean {
  return store.select('SELECT "Id" FROM "CronJobDetail" WHERE "Name" = ?', [name]).length > 0;
}

export function countSchedules(store: Store): number {
  return Number(store.select('SELECT COUNT(*) AS n FROM "CronTrigger"')[0]?.['n'] ?? 0);
}

export interface Trigger {
  readonly next: number | null;
  readonly times: number;
  readonly detailId: string;
}

export function triggerRow(store: Store, id: string): Trigger | null {
  const sql =
    'SELECT "NextFireTime" AS next, "TimesTriggered" AS times, "CronJobDetailId" AS detail FROM "CronTrigger" WHERE "Id" = ?';
  const [row] = store.select(sql, [id]);
  if (!row) return null;
  const next = typeof row['next'] === 'string' ? Date.parse(row['next']) : null;
  return { next, times: Number(row['times']), detailId: String(row['detail']) };
}

/** Notes that a trigger fired; `next` null: it never will again. */
export function fired(store: Store, id: string, times: number, next: number | null): void {
  store.update(standard(store, 'CronTrigger'), [
    {
      Id: id,
      PreviousFireTime: storedInstant(store.clock.now()),
      NextFireTime: next === null ? null : storedInstant(next),
      TimesTriggered: times + 1,
      State: next === null ? 'DELETED' : 'WAITING'
    }
  ]);
}

export function removeSchedule(store: Store, id: string): void {
  const row = triggerRow(store, id);
  if (!row) return;
  store.remove(standard(store, 'CronTrigger'), [id]);
  store.remove(standard(store, 'CronJobDetail'), [row.detailId]);
  const jobs = store.select('SELECT "Id" FROM "AsyncApexJob" WHERE "CronTriggerId" = ? AND "Status" = ?', [
    id,
    'Queued'
  ]);
  for (const job of jobs) finishJob(store, String(job['Id']), 'Aborted');
}

/** Jobs that wait or run, without those of schedules. */
export function unfinishedJobs(store: Store): string[] {
  const sql = `SELECT "Id" FROM "AsyncApexJob" WHERE "JobType" <> 'ScheduledApex' AND "CompletedDate" IS NULL`;
  return store.select(sql).map((row) => String(row['Id']));
}

export interface WaitingSchedule {
  readonly id: string;
  readonly jobId: string;
  readonly className: string;
  readonly expression: string;
  readonly userId: string;
}

export function waitingSchedules(store: Store): WaitingSchedule[] {
  const sql = `SELECT t."Id" AS id, t."CronExpression" AS expression, t."OwnerId" AS userId, j."Id" AS jobId, c."Name" AS name
    FROM "CronTrigger" t JOIN "AsyncApexJob" j ON j."CronTriggerId" = t."Id" AND j."Status" = 'Queued'
    LEFT JOIN "ApexClass" c ON c."Id" = j."ApexClassId" WHERE t."State" = 'WAITING'`;
  return store.select(sql).map((row) => ({
    id: String(row['id']),
    jobId: String(row['jobId']),
    className: String(row['name']),
    expression: String(row['expression']),
    userId: String(row['userId'])
  }));
}
