/**
 * One chunk of a save: at most 200 records of one object and one operation, from input to after triggers.
 * Source: Apex Developer Guide, "Triggers and Order of Execution" and "Bulk DML Exception Handling".
 */
import { RecordFormulas } from '../formula/index.ts';
import { NotSupportedError } from '../schema/errors.ts';
import type { ObjectDef } from '../schema/types.ts';
import { applyDefaults, applyInput, checkObjectAccess, readInput } from './input.ts';
import { fail, type Job, type Save, succeeds } from './job.ts';
import { checkDelete, deleteRecords, undeleteRecords } from './removal.ts';
import { loadRows, resolveParents } from './resolve.ts';
import { afterWrite, beforeValidation } from './standardRules.ts';
import type { SaveHooks, TriggerEvent } from './types.ts';
import { validate } from './validate.ts';
import { runValidationRules } from './validationRules.ts';
import { assignId, writeInserts, writeUpdates } from './write.ts';

/**
 * Brings the jobs to the point where triggers may run. What fails here has touched nothing.
 * @returns the jobs that go on
 */
export function prepareChunk(save: Save, jobs: readonly Job[]): Job[] {
  for (const job of jobs) if (succeeds(job)) checkObjectAccess(save, job);
  const allowed = jobs.filter(succeeds);
  const operation = allowed[0]?.operation;
  if (operation === 'insert' || operation === 'update') {
    for (const job of allowed) readInput(save, job);
    resolveParents(save, allowed);
  }
  if (operation === 'insert') {
    const formulas = new RecordFormulas(save.context);
    for (const job of allowed) applyDefaults(save, job, formulas);
  } else loadRows(save, allowed);
  if (operation === 'insert' || operation === 'update') {
    for (const job of allowed.filter(succeeds)) applyInput(save, job);
  }
  return allowed.filter(succeeds);
}

/** Runs triggers, rules and the write. Jobs that fail carry errors; the caller then rolls the chunk back. */
export function runChunk(save: Save, jobs: readonly Job[], hooks: SaveHooks): void {
  const [first] = jobs;
  if (first === undefined) return;
  switch (first.operation) {
    case 'insert':
    case 'update':
      runWrite(save, jobs, hooks);
      break;
    case 'delete':
      fire(save, jobs, hooks, 'before');
      checkDelete(save, jobs.filter(succeeds));
      deleteRecords(save, jobs.filter(succeeds));
      afterWrite(save, jobs.filter(succeeds));
      fire(save, jobs.filter(succeeds), hooks, 'after');
      break;
    case 'undelete':
      validate(save, jobs);
      undeleteRecords(save, jobs.filter(succeeds));
      afterWrite(save, jobs.filter(succeeds));
      fire(save, jobs.filter(succeeds), hooks, 'after');
  }
}

function runWrite(save: Save, jobs: readonly Job[], hooks: SaveHooks): void {
  fire(save, jobs, hooks, 'before');
  beforeValidation(save, jobs.filter(succeeds));
  const inserting = jobs[0]?.operation === 'insert';
  if (inserting) for (const job of jobs) assignId(save, job);
  validate(save, jobs.filter(succeeds));
  runValidationRules(save, jobs);
  const valid = jobs.filter(succeeds);
  if (inserting) writeInserts(save, valid);
  else writeUpdates(save, valid);
  afterWrite(save, valid);
  fire(save, valid, hooks, 'after');
}

function fire(save: Save, jobs: readonly Job[], hooks: SaveHooks, timing: 'before' | 'after'): void {
  const [first] = jobs;
  if (first === undefined) return;
  const event: TriggerEvent = {
    timing,
    operation: first.operation,
    object: first.object,
    records: jobs.map(({ old, next, errors, operation }) => ({
      old: operation === 'undelete' ? null : old,
      next: operation === 'delete' ? null : timing === 'before' ? next : { ...next },
      errors
    })),
    computed: computedFields(save, first.object)
  };
  try {
    hooks.fire(event);
  } catch (error) {
    if (isMissingPart(error)) throw error;
    const message = error instanceof Error ? error.message : String(error);
    for (const job of jobs) fail(job, 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY', message);
  }
}

/** Formula fields as code in a trigger sees them; null where there are none. */
function computedFields({ context }: Save, object: ObjectDef): TriggerEvent['computed'] {
  if (![...object.fields.values()].some((field) => field.formula !== null)) return null;
  return (row) => new RecordFormulas(context).all(object, row);
}

/** What the local org lacks must stop the call, not look like a refused record. The Apex room has its own such error. */
const isMissingPart = (error: unknown): boolean =>
  error instanceof NotSupportedError || (error instanceof Error && error.name.endsWith('NotSupportedError'));
