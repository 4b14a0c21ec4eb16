/**
 * One chunk of a save: at most 200 records of one object and one operation, from input to after triggers.
 * Source: Apex Developer Guide, "Triggers and Order of Execution" and "Bulk DML Exception Handling".
 */
import { RecordFormulas } from '../formula/index.ts';
import { NotSupportedError } from '../schema/errors.ts';
import type { ObjectDef, RowValues } from '../schema/types.ts';
import { fieldListsOf } from './fieldLists.ts';
import { applyDefaults, applyInput, checkObjectAccess, readInput } from './input.ts';
import { fail, type Job, type Save, succeeds } from './job.ts';
import { checkDelete, deleteRecords, undeleteRecords } from './removal.ts';
import { applyRecordTypes } from './recordTypes.ts';
import { type Change, rollUp, totalsBefore, type Written } from './rollUps.ts';
import { loadRows, resolveParents } from './resolve.ts';
import { checkRecords, checkReferences, checkShares, dropManualShares, keepSharesOnce } from './sharing.ts';
import { checkOwners } from './standard/queue.ts';
import { afterWrite, beforeValidation, derivedChanges } from './standardRules.ts';
import type { SaveHooks, TriggerEvent } from './types.ts';
import { validate } from './validate.ts';
import { runValidationRules } from './validationRules.ts';
import { assignId, writeInserts, writeUpdates } from './write.ts';

/** Records that one run of triggers gets at most. */
export const CHUNK_SIZE = 200;

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
    applyRecordTypes(save, allowed);
  } else {
    loadRows(save, allowed);
    checkRecords(save, allowed.filter(succeeds));
  }
  if (operation === 'insert' || operation === 'update') {
    for (const job of allowed.filter(succeeds)) applyInput(save, job);
    checkReferences(save, allowed.filter(succeeds));
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
      remove(save, jobs.filter(succeeds), hooks);
      break;
    case 'undelete':
      validate(save, jobs);
      restore(save, jobs.filter(succeeds), hooks);
  }
}

function remove(save: Save, jobs: readonly Job[], hooks: SaveHooks): void {
  const [first] = jobs;
  if (first === undefined) return;
  const { store } = save.context;
  const before = totalsBefore(store, first.object, idsOf(jobs));
  const gone = deleteRecords(save, jobs);
  afterWrite(save, jobs);
  const untouched = untouchedBy(save, first.object, () => fire(save, jobs, hooks, 'after'));
  const changes = gone.map(({ object, row, job }): Change => ({ object, before: row, after: null, job }));
  rollUpAll(save, changes, jobs, hooks, untouched ? onlyOf(jobs, gone, before) : null);
}

function restore(save: Save, jobs: readonly Job[], hooks: SaveHooks): void {
  const [first] = jobs;
  if (first === undefined) return;
  const back = undeleteRecords(save, jobs);
  afterWrite(save, jobs);
  const untouched = untouchedBy(save, first.object, () => fire(save, jobs, hooks, 'after'));
  const changes = back.map(({ object, row, job }): Change => ({ object, before: null, after: row, job }));
  rollUpAll(save, changes, jobs, hooks, untouched ? onlyOf(jobs, back, null) : null);
}

const idsOf = (jobs: readonly Job[]): string[] => jobs.flatMap(({ id }) => (id === null ? [] : [id]));

/** Whether no record of the object has been written meanwhile: code of an after trigger may save these, or others. */
function untouchedBy({ context: { store } }: Save, { name }: ObjectDef, work: () => void): boolean {
  const written = store.lastWrite([name]);
  work();
  return written === store.lastWrite([name]);
}

/** What was removed or brought back of the jobs' own object; null where others of it went with them. */
function onlyOf(
  jobs: readonly Job[],
  moved: readonly { readonly object: ObjectDef; readonly row: RowValues }[],
  before: Written['before']
): Written | null {
  const object = jobs[0]?.object;
  const ids = idsOf(jobs);
  const own = new Set<unknown>(ids);
  if (object === undefined || moved.some((one) => one.object === object && !own.has(one.row['Id']))) return null;
  return { object, ids, before };
}

/** Masters are saved by the system: the user needs no right to them. */
function rollUpAll(
  save: Save,
  changes: readonly Change[],
  jobs: readonly Job[],
  hooks: SaveHooks,
  written: Written | null = null
): void {
  const asSystem: Save = { context: save.context, mode: 'system', sharing: false, externalIdField: undefined };
  const all = [...changes, ...derivedChanges(save, jobs)];
  rollUp(save, all, written, (masters) => {
    for (let start = 0; start < masters.length; start += CHUNK_SIZE) {
      runWrite(asSystem, masters.slice(start, start + CHUNK_SIZE), hooks);
    }
  });
}

function runWrite(save: Save, jobs: readonly Job[], hooks: SaveHooks): void {
  const [first] = jobs;
  if (first === undefined) return;
  fire(save, jobs, hooks, 'before');
  beforeValidation(save, jobs.filter(succeeds));
  checkShares(save, jobs.filter(succeeds));
  checkOwners(save, jobs.filter(succeeds));
  const inserting = first.operation === 'insert';
  if (inserting) for (const job of jobs) assignId(save, job);
  validate(save, jobs.filter(succeeds));
  runValidationRules(save, jobs);
  const valid = jobs.filter(succeeds);
  const before = inserting ? null : totalsBefore(save.context.store, first.object, idsOf(valid));
  if (inserting) writeInserts(save, valid);
  else writeUpdates(save, valid);
  if (inserting) keepSharesOnce(save, valid);
  else dropManualShares(save, valid);
  afterWrite(save, valid);
  const untouched = untouchedBy(save, first.object, () => fire(save, valid, hooks, 'after'));
  const saved = valid.filter(succeeds);
  const changes = saved.map((job): Change => ({ object: job.object, before: job.old, after: job.next, job }));
  rollUpAll(save, changes, saved, hooks, untouched ? { object: first.object, ids: idsOf(valid), before } : null);
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
  if (fieldListsOf(object).formulas.length === 0) return null;
  return (row) => new RecordFormulas(context).all(object, row);
}

/** What the local org lacks must stop the call, not look like a refused record. The Apex room has its own such error. */
const isMissingPart = (error: unknown): boolean =>
  error instanceof NotSupportedError || (error instanceof Error && error.name.endsWith('NotSupportedError'));
