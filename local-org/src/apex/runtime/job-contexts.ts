/** What `execute` of a job is given: the Id of its job or trigger. */
import { NativeObject } from '../native.ts';

export class JobContext {
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

export type ContextType = 'System.QueueableContext' | 'System.SchedulableContext' | 'Database.BatchableContext';

export const jobContext = (type: ContextType, id: string): NativeObject<JobContext> =>
  new NativeObject(type, new JobContext(id));
