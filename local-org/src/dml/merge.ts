/**
 * Merge: up to two records of a type go into a third, their dependents follow without triggers of their own.
 * Source: Apex Developer Guide, "Triggers and Merge Statements"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers_merge_statements.htm) and
 * "Merging Records"; SOAP API Developer Guide, "merge()".
 */
import { OrgError, storedInstant } from '../schema/index.ts';
import type { ObjectDef, RowValues } from '../schema/types.ts';
import type { ExecutionContext } from '../security/types.ts';
import { quoteName } from '../store/index.ts';
import { staleSummaries } from './rollUps.ts';
import type { DmlError, DmlRecord, DmlRequest, DmlResult, MergeRequest, MergeResult, SaveHooks } from './types.ts';

/** Leads, accounts, contacts and cases, of which the local org has two. */
const MERGEABLE: ReadonlySet<string> = new Set(['Account', 'Contact']);
const MOST_LOSERS = 2;

export type SaveFunction = (context: ExecutionContext, request: DmlRequest, hooks: SaveHooks) => DmlResult[];

class Refused extends Error {
  readonly errors: readonly DmlError[];

  constructor(errors: readonly DmlError[]) {
    super('refused');
    this.errors = errors;
  }
}

const refuse = (statusCode: string, message: string): never => {
  throw new Refused([{ statusCode, message, fields: [] }]);
};

/**
 * Merges the records into the master, all or nothing.
 * @throws OrgError for objects that cannot be merged
 */
export function merge(
  context: ExecutionContext,
  request: MergeRequest,
  hooks: SaveHooks,
  save: SaveFunction
): MergeResult {
  const { store } = context;
  const object = store.schema.object(request.master.type);
  if (object === undefined || !MERGEABLE.has(object.name)) {
    throw new OrgError('INVALID_TYPE', `sObject type '${request.master.type}' cannot be merged.`);
  }
  try {
    return store.transaction(() => mergeAll(context, object, request, hooks, save));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { id = null } = request.master;
    return { id: id ?? null, success: false, mergedRecordIds: [], updatedRelatedIds: [], errors: error.errors };
  }
}

function mergeAll(
  context: ExecutionContext,
  object: ObjectDef,
  request: MergeRequest,
  hooks: SaveHooks,
  save: SaveFunction
): MergeResult {
  const masterId = checkIds(context, object, request);
  const { mode, losers, sharing } = request;
  const moved = new Set<string>();
  const one = (operation: 'delete' | 'update', records: readonly DmlRecord[], with_: SaveHooks): void => {
    const results = save(context, { operation, records, allOrNone: true, mode, ...(sharing && { sharing }) }, with_);
    const errors = results.flatMap((result) =>
      result.errors.filter(({ statusCode }) => !statusCode.startsWith('ALL_OR_NONE'))
    );
    if (errors.length > 0) throw new Refused(errors);
  };
  // The dependents leave between the before delete trigger and the delete itself, which would take or clear them.
  const reparenting: SaveHooks = {
    fire(event) {
      if (event.object === object && event.operation === 'delete' && event.timing === 'after') {
        for (const { old } of event.records) if (old !== null) Object.assign(old, { MasterRecordId: masterId });
      }
      hooks.fire(event);
      if (event.object === object && event.operation === 'delete' && event.timing === 'before') {
        for (const id of reparent(context, object, losers, masterId)) moved.add(id);
        markMerged(context, object, losers, masterId);
      }
    }
  };
  one(
    'delete',
    losers.map((id) => ({ type: object.name, id, values: {} })),
    reparenting
  );
  // The one update of the master that follows runs its triggers on what its new dependents add up to.
  context.store.update(object, [{ Id: masterId, ...staleSummaries(context.store, object, masterId) }]);
  one('update', [{ ...request.master, id: masterId }], hooks);
  return { id: masterId, success: true, mergedRecordIds: [...losers], updatedRelatedIds: [...moved], errors: [] };
}

function checkIds({ store }: ExecutionContext, object: ObjectDef, { master, losers }: MergeRequest): string {
  const { id } = master;
  if (typeof id !== 'string') return refuse('MISSING_ARGUMENT', 'Id not specified in a merge call');
  if (losers.length === 0 || losers.length > MOST_LOSERS) {
    return refuse(
      'INVALID_NUMBER_OF_MERGE_RECORDS',
      `One or two records can be merged into another, not ${losers.length}`
    );
  }
  if (losers.includes(id)) return refuse('INVALID_FIELD', 'A record cannot be merged with itself');
  const rows = store.rowsById(object, [id, ...losers]);
  for (const each of [id, ...losers]) {
    const row = rows.get(each);
    if (row === undefined) refuse('INVALID_CROSS_REFERENCE_KEY', `invalid cross reference id: ${each}`);
    if (row?.IsDeleted === true) refuse('ENTITY_IS_DELETED', 'entity is deleted');
  }
  return id;
}

/** @returns Ids of the records that have the master as parent from now on; no trigger of theirs runs */
function reparent(
  { store, access }: ExecutionContext,
  object: ObjectDef,
  losers: readonly string[],
  masterId: string
): string[] {
  const now = storedInstant(store.clock.now());
  const stamp: RowValues = { LastModifiedDate: now, LastModifiedById: access.userId, SystemModstamp: now };
  return object.children.flatMap(({ childObject, field }) => {
    const child = store.schema.object(childObject);
    if (child === undefined) return [];
    const sql = `SELECT "Id" AS id FROM ${quoteName(child.name)} WHERE ${quoteName(field)} IN (SELECT value FROM json_each(?))`;
    const ids = store.select(sql, [JSON.stringify(losers)]).map((row) => String(row['id']));
    const known = Object.entries(stamp).filter(([name]) => child.fields.has(name.toLowerCase()));
    store.update(
      child,
      // A record that points to a loser and is the master itself would become its own parent.
      ids.map((Id) => ({ Id, [field]: Id === masterId ? null : masterId, ...Object.fromEntries(known) }))
    );
    return ids.filter((id) => !losers.includes(id) && id !== masterId);
  });
}

/** What went in a merge says into what. Source: Object Reference, "Account", MasterRecordId. */
function markMerged({ store }: ExecutionContext, object: ObjectDef, losers: readonly string[], masterId: string): void {
  if (!object.fields.has('masterrecordid')) return;
  store.update(
    object,
    losers.map((Id) => ({ Id, MasterRecordId: masterId }))
  );
}
