/** One record on its way through a save, and how it fails. */
import type { FieldDef, FieldValue, ObjectDef, RowValues } from '../schema/types.ts';
import type { AccessMode, ExecutionContext } from '../security/types.ts';
import type { DmlError, DmlRecord } from './types.ts';

export type JobOperation = 'insert' | 'update' | 'delete' | 'undelete';

export interface Job {
  /** Place in the request. */
  readonly index: number;
  readonly record: DmlRecord;
  readonly object: ObjectDef;
  operation: JobOperation;
  id: string | null;
  /** Values the request gives, converted to the fields' types. */
  readonly given: Map<FieldDef, FieldValue>;
  old: RowValues | null;
  /** The row as it will be stored. */
  next: RowValues;
  errors: DmlError[];
}

/** What the steps of a save share. */
export interface Save {
  readonly context: ExecutionContext;
  readonly mode: AccessMode;
  /** Records must be open to the user. */
  readonly sharing: boolean;
  readonly externalIdField: string | undefined;
}

export function fail(job: Job, statusCode: string, message: string, fields: readonly string[] = []): void {
  job.errors.push({ statusCode, message, fields });
}

export const succeeds = (job: Job): boolean => job.errors.length === 0;

export const isEmpty = (value: FieldValue | undefined): boolean => value === null || value === undefined;

/** Jobs by object: rules and checks work on many records of one object at once. */
export function byObject(jobs: readonly Job[]): Map<ObjectDef, Job[]> {
  const groups = new Map<ObjectDef, Job[]>();
  for (const job of jobs) {
    const group = groups.get(job.object);
    if (group === undefined) groups.set(job.object, [job]);
    else group.push(job);
  }
  return groups;
}
