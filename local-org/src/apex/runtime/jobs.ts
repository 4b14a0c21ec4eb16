/**
 * Asynchronous Apex as code starts it: queueable, future, batch and scheduled jobs, with their rules.
 * Source: Apex Developer Guide, "Asynchronous Apex" ("Queueable Apex", "Future Methods", "Using Batch Apex", "Apex
 * Scheduler"), each page's "Considerations" or "Limitations".
 */
import type { ClassInfo, MethodInfo } from '../compiler/class-info.ts';
import type { ApexJobs, ApexObject, JobKind } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { batchSteps } from './batches.ts';
import { copyOf } from './copies.ts';
import { CronError, nextFire, parseCron, type Cron } from './cron.ts';
import { call } from './invoke.ts';
import type { Job, JobSteps, Launch } from './job-queue.ts';
import {
  countSchedules,
  insertJob,
  insertSchedule,
  isScheduled,
  removeSchedule,
  finishJob,
  statusOf
} from './job-rows.ts';
import { finalizerContext, jobContext } from './job-contexts.ts';
import type { Thread } from './thread.ts';

const DEFAULT_SCOPE = 200;
const MAX_SCOPE = 2_000;
const MAX_SCHEDULES = 100;

/**
 * A queueable job, and then its finalizer in a transaction of its own, whether the job succeeded or failed. What the
 * finalizer keeps in its members is what the job left there; what it throws does not change what became of the job.
 * Source: Apex Developer Guide, "Transaction Finalizers" and "Transaction Finalizers Error Messages".
 */
function runQueueable(run: Launch, id: string, target: ApexObject): void {
  const job: { finalizer: ApexObject | null; failure: { readonly error: unknown } | null } = {
    finalizer: null,
    failure: null
  };
  try {
    run((inner) => {
      try {
        inner.invoke(target, 'execute', [jobContext('System.QueueableContext', id)]);
      } finally {
        job.finalizer = inner.finalizer;
      }
    });
  } catch (error) {
    job.failure = { error };
  }
  const { finalizer, failure } = job;
  if (finalizer) {
    run((inner) => {
      inner.finalizing = true;
      inner.invoke(copyOf(inner, finalizer), 'execute', [finalizerContext(id, failure?.error ?? null)]);
    });
  }
  if (failure) throw failure.error;
}

export class ThreadJobs implements ApexJobs {
  readonly #thread: Thread;

  constructor(thread: Thread) {
    this.#thread = thread;
  }

  get kind(): JobKind | null {
    return this.#thread.kind;
  }

  enqueue(target: ApexObject): string {
    const thread = this.#thread;
    this.#mustImplement(target, 'System.Queueable', 'execute', 1);
    thread.spend('queueableJobs', 1);
    // "You can't chain queueable jobs in an Apex test." A finalizer is no part of the chain.
    if (thread.testing && this.kind === 'queueable' && !thread.finalizing)
      thread.throwApex('AsyncException', 'Maximum stack depth has been reached.');
    const kept = copyOf(thread, target);
    const id = insertJob(thread.context, 'Queueable', target.typeName);
    this.#add(id, 'queueable', (run) => runQueueable(run, id, kept));
    return id;
  }

  attachFinalizer(target: ApexObject | null): void {
    const thread = this.#thread;
    if (this.kind !== 'queueable' || thread.finalizing)
      thread.throwApex('HandledException', 'System.attachFinalizer(Finalizer) is not allowed in this context');
    if (!target) return thread.throwApex('NullPointerException', 'Argument cannot be null');
    if (!thread.isInstance(target, { name: 'System.Finalizer', args: [] }))
      thread.throwApex(
        'HandledException',
        `Class ${(target.type as ClassInfo).name} must implement the Finalizer interface`
      );
    if (thread.finalizer)
      thread.throwApex('HandledException', 'More than one Finalizer cannot be attached to same Async Apex Job');
    thread.finalizer = target;
  }

  future(method: MethodInfo, args: ApexValue[]): void {
    const thread = this.#thread;
    const name = `${method.owner.name}.${method.name}`;
    if (this.kind === 'future' || this.kind === 'batch')
      thread.throwApex('AsyncException', `Future method cannot be called from a future or batch method: ${name}`);
    thread.spend('futureCalls', 1);
    const kept = args.map((arg) => copyOf(thread, arg));
    const id = insertJob(thread.context, 'Future', method.owner.name, { MethodName: method.name });
    this.#add(id, 'future', (run) => {
      run((inner) => call(inner, method, null, [...kept]));
    });
  }

  batch(target: ApexObject, scope: number | null): string {
    const thread = this.#thread;
    this.#mustImplement(target, 'Database.Batchable', 'execute', 2);
    if (this.kind === 'future' || (this.kind === 'batch' && !thread.finishing))
      thread.throwApex(
        'AsyncException',
        'Database.executeBatch cannot be called from a batch start, batch execute, or future method.'
      );
    if (scope !== null && (scope < 1 || scope > MAX_SCOPE))
      thread.throwApex('IllegalArgumentException', `Scope size must be between 1 and ${MAX_SCOPE}: ${scope}`);
    const kept = copyOf(thread, target);
    const id = insertJob(thread.context, 'BatchApex', target.typeName);
    const job = { id, target: kept, scope: scope ?? DEFAULT_SCOPE };
    thread.addJob({ id, context: thread.context, kind: 'batch', steps: (launch) => batchSteps(thread, job, launch) });
    return id;
  }

  schedule(name: string, expression: string, target: ApexObject): string {
    const thread = this.#thread;
    this.#mustImplement(target, 'System.Schedulable', 'execute', 1);
    const { context, program } = thread;
    const { store, timeZone } = context;
    const cron = this.#cron(expression);
    const next = nextFire(cron, store.clock.now(), timeZone);
    if (next === null)
      return thread.throwApex('AsyncException', 'Based on configured schedule, the given trigger will never fire.');
    if (isScheduled(store, name))
      thread.throwApex('AsyncException', `The Apex job named "${name}" is already scheduled for execution.`);
    if (countSchedules(store) >= MAX_SCHEDULES)
      thread.throwApex('AsyncException', 'You have exceeded the maximum number (100) of Apex scheduled jobs.');
    const kept = copyOf(thread, target);
    const id = insertSchedule(context, { name, expression, next });
    const jobId = insertJob(context, 'ScheduledApex', target.typeName, { CronTriggerId: id });
    const schedule = { id, jobId, cron, target: kept, context };
    if (!thread.testing) program.queue.schedule(schedule);
    // In a test it runs once, when the test stops, whatever the expression says.
    else thread.addJob(program.queue.firing(schedule, true));
    return id;
  }

  abort(id: string): void {
    const { store } = this.#thread.context;
    removeSchedule(store, id);
    const status = statusOf(store, id);
    if (status === 'Queued' || status === 'Holding' || status === 'Processing') finishJob(store, id, 'Aborted');
  }

  #cron(expression: string): Cron {
    try {
      return parseCron(expression);
    } catch (error) {
      if (!(error instanceof CronError)) throw error;
      return this.#thread.throwApex('StringException', error.message);
    }
  }

  #mustImplement(target: ApexObject, face: string, method: string, parameters: number): void {
    const thread = this.#thread;
    const implementsIt = thread.isInstance(target, { name: face, args: [] });
    if (implementsIt && thread.hasMethod(target, method, parameters)) return;
    const { name } = target.type as ClassInfo;
    thread.throwApex('AsyncException', `Class ${name} does not implement ${face}`);
  }

  #add(id: string, kind: JobKind, work: (run: Parameters<Job['steps']>[0]) => void): void {
    const thread = this.#thread;
    const steps = function* (launch: Parameters<Job['steps']>[0]): JobSteps {
      work(launch);
      yield;
    };
    thread.addJob({ id, context: thread.context, kind, steps });
  }
}
