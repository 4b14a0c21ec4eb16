/**
 * The jobs of a served org: each runs after the transaction that enqueued it has committed, in transactions, statics and
 * limits of its own. A job whose record a rollback took back does not run.
 */
import { contextFor } from '../../security/index.ts';
import type { ExecutionContext } from '../../security/types.ts';
import type { Store } from '../../store/types.ts';
import type { Program } from '../compiler/program.ts';
import { ApexObject, ApexThrow, type JobKind } from '../native.ts';
import { type Cron, nextFire, parseCron } from './cron.ts';
import { ExceptionObject } from './exception-types.ts';
import { jobContext } from './job-contexts.ts';
import {
  finishJob,
  fired,
  removeSchedule,
  statusOf,
  triggerRow,
  unfinishedJobs,
  updateJob,
  waitingSchedules,
  type WaitingSchedule
} from './job-rows.ts';
import { Thread } from './thread.ts';

/** Runs work in a transaction and thread of its own. */
export type Launch = <T>(work: (thread: Thread) => T) => T;

/** A job pauses after each of its transactions, so that requests are not held up by all of them. */
export type JobSteps = Generator<void, void, void>;

export interface Job {
  /** AsyncApexJob */
  readonly id: string;
  readonly context: ExecutionContext;
  readonly kind: JobKind | null;
  readonly steps: (launch: Launch) => JobSteps;
  /** A firing of a schedule, whose record stays `Queued`. */
  readonly recurs?: boolean;
  /** It has no AsyncApexJob. */
  readonly unrecorded?: boolean;
}

export interface Schedule {
  /** CronTrigger */
  readonly id: string;
  /** AsyncApexJob */
  readonly jobId: string;
  readonly cron: Cron;
  readonly target: ApexObject;
  readonly context: ExecutionContext;
}

/** Runs a job and keeps its record. @throws what the job throws, after its record says so */
export function* jobSteps(job: Job, launch: Launch): JobSteps {
  const { store } = job.context;
  if (job.unrecorded) return yield* job.steps(launch);
  if (statusOf(store, job.id) !== 'Queued') return;
  if (!job.recurs) updateJob(store, job.id, { Status: 'Processing' });
  try {
    yield* job.steps(launch);
    if (!job.recurs && statusOf(store, job.id) !== 'Aborted') finishJob(store, job.id, 'Completed');
  } catch (error) {
    const text = errorText(error).slice(0, 1000);
    if (!job.recurs) finishJob(store, job.id, 'Failed', { ExtendedStatus: text, NumberOfErrors: 1 });
    throw error;
  }
}

export function errorText(error: unknown): string {
  if (error instanceof ApexThrow && error.exception instanceof ExceptionObject)
    return `${error.exception.shownType}: ${error.exception.text}`;
  return error instanceof Error ? error.message : String(error);
}

export class JobQueue {
  readonly #program: Program;
  readonly #warn: (line: string) => void;
  #waiting: Job[] = [];
  #running: JobSteps | null = null;
  readonly #schedules = new Map<string, Schedule>();
  /** Told when there is something to run or a new time to wait for. */
  onChange: () => void = () => undefined;

  constructor(program: Program, warn: (line: string) => void) {
    this.#program = program;
    this.#warn = warn;
  }

  add(job: Job): void {
    this.#waiting.push(job);
    this.onChange();
  }

  schedule(schedule: Schedule): void {
    this.#schedules.set(schedule.id, schedule);
    this.onChange();
  }

  /** Runs the next transaction of a job. @returns false when nothing was left to run */
  step(): boolean {
    this.#enqueueDue();
    if (!this.#running) {
      const job = this.#waiting.shift();
      if (!job) return false;
      this.#running = jobSteps(job, this.#launch(job));
    }
    try {
      if (this.#running.next().done) this.#running = null;
    } catch (error) {
      this.#running = null;
      // Nobody waits for a job: its record and this line are all that tells of its failure.
      this.#warn(`An asynchronous job or the delivery of an event failed: ${errorText(error)}${traceOf(error)}`);
    }
    return true;
  }

  runAll(): void {
    while (this.step());
  }

  /** When the next schedule is due, in milliseconds since 1970; null when there is none. */
  nextDue(): number | null {
    let first: number | null = null;
    for (const { id, context } of this.#schedules.values()) {
      const next = triggerRow(context.store, id)?.next ?? null;
      if (next !== null && (first === null || next < first)) first = next;
    }
    return first;
  }

  /**
   * One run of a schedule. Scheduled Apex has the limits of synchronous Apex.
   * @param early the run of a test, which is none of the schedule's: its time is still to come
   */
  firing({ id, jobId, cron, target, context }: Schedule, early = false): Job {
    const steps = function* (launch: Launch): JobSteps {
      const row = triggerRow(context.store, id);
      if (!row) return;
      const next = nextFire(cron, context.store.clock.now(), context.timeZone);
      if (!early) fired(context.store, id, row.times, next);
      launch((thread) => thread.invoke(target, 'execute', [jobContext('System.SchedulableContext', id)]));
      if (next === null) finishJob(context.store, jobId, 'Completed');
      yield;
    };
    return { id: jobId, context, kind: 'scheduled', steps, recurs: true };
  }

  /**
   * Takes up the schedules of an org that was stopped, each with a new object of its class; what else was waiting is lost
   * with the memory of the process, and its record says so.
   */
  resume(store: Store): void {
    for (const id of unfinishedJobs(store)) finishJob(store, id, 'Aborted', { ExtendedStatus: 'The org was stopped.' });
    for (const row of waitingSchedules(store)) {
      const schedule = this.#again(store, row);
      if (schedule) this.#schedules.set(row.id, schedule);
      else removeSchedule(store, row.id);
    }
  }

  #again(store: Store, { id, jobId, className, expression, userId }: WaitingSchedule): Schedule | null {
    try {
      const context = contextFor(store, this.#program.project, userId);
      const thread = new Thread(this.#program, context);
      const target = thread.construct({ name: className, args: [] });
      const isSchedulable = thread.isInstance(target, { name: 'System.Schedulable', args: [] });
      if (!(target instanceof ApexObject) || !isSchedulable) return null;
      return { id, jobId, cron: parseCron(expression), target, context };
    } catch (error) {
      this.#warn(`The schedule of ${className} cannot be taken up again: ${errorText(error)}`);
      return null;
    }
  }

  #enqueueDue(): void {
    for (const schedule of this.#schedules.values()) {
      const { store } = schedule.context;
      const row = triggerRow(store, schedule.id);
      if (!row || row.next === null) this.#schedules.delete(schedule.id);
      else if (row.next <= store.clock.now() && !this.#waiting.some((job) => job.id === schedule.jobId))
        this.#waiting.push(this.firing(schedule));
    }
  }

  #launch(job: Job): Launch {
    const { store, access } = job.context;
    return (work) =>
      store.transaction(() =>
        work(new Thread(this.#program, contextFor(store, this.#program.project, access.userId), { kind: job.kind }))
      );
  }
}

const traceOf = (error: unknown): string =>
  error instanceof ApexThrow && error.exception instanceof ExceptionObject ? `\n${error.exception.trace}` : '';
