/** What `execute` of a job is given: the Id of its job or trigger; a finalizer also what became of the job. */
import { ApexThrow, NativeObject } from '../native.ts';
import type { ApexValue } from '../values.ts';

export class JobContext {
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

export type ContextType = 'System.QueueableContext' | 'System.SchedulableContext' | 'Database.BatchableContext';

export const jobContext = (type: ContextType, id: string): NativeObject<JobContext> =>
  new NativeObject(type, new JobContext(id));

/** What a finalizer is told of the job that it is attached to. */
export class FinishedJob {
  readonly id: string;
  readonly failed: boolean;
  /** What the job threw; null where it succeeded, or was stopped by what Apex cannot catch. */
  readonly exception: ApexValue;

  constructor(id: string, error: unknown) {
    this.id = id;
    this.failed = error !== null;
    this.exception = error instanceof ApexThrow ? error.exception : null;
  }
}

export const finalizerContext = (id: string, error: unknown): NativeObject<FinishedJob> =>
  new NativeObject('System.FinalizerContext', new FinishedJob(id, error));
