/** Saves records: DML in the documented order, all or nothing or as far as it goes. Source: Apex Developer Guide, "DML". */
import { OrgError } from '../schema/errors.ts';
import type { ObjectDef } from '../schema/types.ts';
import type { ExecutionContext } from '../security/types.ts';
import { CHUNK_SIZE, prepareChunk, runChunk } from './chunk.ts';
import { fail, type Job, type JobOperation, type Save, succeeds } from './job.ts';
import { merge as mergeRecords } from './merge.ts';
import { resolveRecords } from './resolve.ts';
import type {
  DmlError,
  DmlOperation,
  DmlRecord,
  DmlRequest,
  DmlResult,
  MergeRequest,
  MergeResult,
  SaveHooks
} from './types.ts';

export type {
  DmlError,
  DmlOperation,
  DmlRecord,
  DmlRequest,
  DmlResult,
  MergeRequest,
  MergeResult,
  SaveHooks,
  TriggerEvent,
  TriggerRecord
} from './types.ts';

export { emptyRecycleBin } from './recycleBin.ts';
export { recordTypeInfos, recordTypesById } from './recordTypes.ts';
export { recalculateRollUps } from './rollUps.ts';

/** For saves that run no code. */
export const noHooks: SaveHooks = { fire: () => undefined };

const MAX_RECORDS = 10_000;
/** A partial save is tried again without the records that failed, twice at most. */
const MAX_ATTEMPTS = 3;

const ROLLED_BACK: DmlError = {
  statusCode: 'ALL_OR_NONE_OPERATION_ROLLED_BACK',
  message: 'Record rolled back because not all records were valid and the request was using AllOrNone header',
  fields: []
};

/** Carries the results of a save that must leave nothing behind out of its transaction. */
class RolledBack extends Error {
  readonly results: DmlResult[];
  constructor(results: DmlResult[]) {
    super('rolled back');
    this.results = results;
  }
}

/**
 * Saves the records; results come in their order. Records that are refused are results, not exceptions.
 * @throws OrgError LIMIT_EXCEEDED for more than 10,000 records; INVALID_FIELD for an upsert key that is none
 * @throws NotSupportedError what the local org lacks
 */
export function save(context: ExecutionContext, request: DmlRequest, hooks: SaveHooks): DmlResult[] {
  if (request.records.length > MAX_RECORDS) {
    throw new OrgError('LIMIT_EXCEEDED', `Too many DML rows: ${request.records.length}`);
  }
  try {
    return context.store.transaction(() => saveAll(context, request, hooks));
  } catch (error) {
    if (error instanceof RolledBack) return error.results;
    throw error;
  }
}

/** Merges up to two records into a third. @throws OrgError for objects that cannot be merged */
export const merge = (context: ExecutionContext, request: MergeRequest, hooks: SaveHooks): MergeResult =>
  mergeRecords(context, request, hooks, save);

/** Jobs of a request before they are chunked; a record of an unknown object has only a result. */
type Slot = Job | DmlError;

const isJob = (slot: Slot | undefined): slot is Job => slot !== undefined && 'record' in slot;

function saveAll(context: ExecutionContext, request: DmlRequest, hooks: SaveHooks): DmlResult[] {
  const sharing = request.mode === 'user' || request.sharing === true;
  const shared: Save = { context, mode: request.mode, sharing, externalIdField: request.externalIdField };
  const slots = request.records.map((record, index): Slot => {
    const object = context.store.schema.object(record.type);
    if (object === undefined || (request.mode === 'user' && !context.access.mayRead(object))) {
      return unknownObject(request.operation, record);
    }
    const operation: JobOperation = request.operation === 'upsert' ? 'update' : request.operation;
    return { index, record, object, operation, id: null, given: new Map(), old: null, next: {}, errors: [] };
  });
  for (const chunk of chunksOf(slots.filter(isJob))) {
    resolveRecords(shared, chunk, request.operation);
    for (const operation of ['insert', 'update', 'delete', 'undelete'] as const) {
      const jobs = chunk.filter((job) => job.operation === operation);
      if (jobs.length > 0) saveChunk(shared, jobs, hooks, request.allOrNone);
    }
    if (request.allOrNone && !chunk.every(succeeds)) break;
  }
  const results = slots.map((slot) => resultOf(slot));
  if (request.allOrNone && results.some((result) => !result.success)) {
    throw new RolledBack(results.map((result) => (result.errors.length > 0 ? result : rolledBack(result))));
  }
  return results;
}

/** A delete names its records by Id alone. */
const unknownObject = (operation: DmlOperation, { type, id }: DmlRecord): DmlError =>
  operation === 'delete'
    ? { statusCode: 'MALFORMED_ID', message: `malformed id ${id ?? ''}`, fields: [] }
    : { statusCode: 'INVALID_TYPE', message: `sObject type '${type}' is not supported.`, fields: [] };

/** Consecutive records of one object, 200 at a time. */
function chunksOf(jobs: readonly Job[]): Job[][] {
  const chunks: Job[][] = [];
  let object: ObjectDef | undefined;
  for (const job of jobs) {
    const last = chunks.at(-1);
    if (last !== undefined && job.object === object && last.length < CHUNK_SIZE) last.push(job);
    else chunks.push([job]);
    object = job.object;
  }
  return chunks;
}

/**
 * Saves one chunk. When records fail while triggers may have run, the chunk is rolled back and, in a partial save,
 * tried again with the others: triggers fire again for them.
 */
function saveChunk(shared: Save, jobs: readonly Job[], hooks: SaveHooks, allOrNone: boolean): void {
  const { store } = shared.context;
  let remaining = prepareChunk(shared, jobs);
  if (allOrNone && remaining.length < jobs.length) return;
  for (let attempt = 1; remaining.length > 0; attempt++) {
    const before = remaining.map((job) => ({ job, id: job.id, next: { ...job.next } }));
    const savepoint = store.savepoint();
    runChunk(shared, remaining, hooks);
    if (remaining.every(succeeds)) return;
    store.rollbackTo(savepoint);
    if (allOrNone) return;
    for (const { job, id, next } of before) Object.assign(job, { id, next });
    remaining = remaining.filter(succeeds);
    if (attempt === MAX_ATTEMPTS) {
      for (const job of remaining) {
        fail(
          job,
          'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
          'Too many batch retries in the presence of Apex triggers and partial failures.'
        );
      }
      return;
    }
  }
}

function resultOf(slot: Slot): DmlResult {
  if (!isJob(slot)) return { id: null, success: false, created: false, errors: [slot] };
  const success = succeeds(slot) && slot.id !== null;
  const created = success && slot.operation === 'insert';
  // A refused record keeps the Id it had, but not one that the save had handed out.
  const id = success || slot.operation !== 'insert' ? slot.id : null;
  return { id, success, created, errors: slot.errors };
}

const rolledBack = (result: DmlResult): DmlResult => ({
  id: result.created ? null : result.id,
  success: false,
  created: false,
  errors: [ROLLED_BACK]
});
