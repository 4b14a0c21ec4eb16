/**
 * Delete and undelete with what depends on the record: details and cascading children go and come with it, other
 * lookups are cleared, `Restrict` refuses. No triggers run for the dependents.
 * Source: Salesforce Help, "Object Relationships Overview"; Apex Developer Guide, "Operations That Don't Invoke Triggers".
 */
import type { FieldDef, ObjectDef, RowValues } from '../schema/types.ts';
import { quoteName } from '../store/index.ts';
import { fail, type Job, type Save, succeeds } from './job.ts';
import { modification } from './write.ts';

interface Dependents {
  readonly object: ObjectDef;
  readonly field: FieldDef;
  /** Ids of the dependents by the Id of the record they depend on. */
  readonly byParent: ReadonlyMap<string, readonly string[]>;
}

/** Shares are as deleted as the record that they share. */
const hasRecycleBin = (object: ObjectDef): boolean => object.fields.has('isdeleted') && !object.share;

/** Dependents of the records, one query a relationship. With `deleted` it looks into the recycle bin instead. */
function dependentsOf(save: Save, object: ObjectDef, ids: readonly string[], deleted: boolean): Dependents[] {
  const { store } = save.context;
  return object.children.flatMap((relationship) => {
    const child = store.schema.object(relationship.childObject);
    const field = child?.fields.get(relationship.field.toLowerCase());
    if (child?.share && child.share.parentField === field?.name) return [];
    if (child === undefined || field === undefined || (deleted && !hasRecycleBin(child))) return [];
    const column = quoteName(field.name);
    const state = hasRecycleBin(child) ? ` AND "IsDeleted" = ${deleted ? 1 : 0}` : '';
    const rows = store.select(
      `SELECT "Id" AS id, ${column} AS parent FROM ${quoteName(child.name)} WHERE ${column} IN (SELECT value FROM json_each(?))${state}`,
      [JSON.stringify(ids)]
    );
    if (rows.length === 0) return [];
    const byParent = new Map<string, string[]>();
    for (const row of rows) {
      const parent = String(row['parent']);
      byParent.set(parent, [...(byParent.get(parent) ?? []), String(row['id'])]);
    }
    return [{ object: child, field, byParent }];
  });
}

/** What a delete would do: records to put into the bin, lookups to clear; failing jobs are marked. */
interface Removal {
  readonly removed: Map<ObjectDef, Set<string>>;
  readonly cleared: { readonly object: ObjectDef; readonly field: FieldDef; readonly ids: readonly string[] }[];
}

/** Marks the jobs whose records may not be deleted. */
export function checkDelete(save: Save, jobs: readonly Job[]): void {
  const [first] = jobs;
  if (first === undefined) return;
  // Restrictions below are found for the record at the top, so each level carries along where it came from.
  const deleting = new Set(jobs.map((job) => job.id));
  let level = new Map<ObjectDef, Map<string, Job[]>>([
    [first.object, new Map(jobs.map((job) => [job.id ?? '', [job]]))]
  ]);
  while (level.size > 0) {
    const below = new Map<ObjectDef, Map<string, Job[]>>();
    for (const [object, tops] of level) {
      for (const { object: child, field, byParent } of dependentsOf(save, object, [...tops.keys()], false)) {
        for (const [parent, ids] of byParent) {
          const others = ids.filter((id) => !deleting.has(id));
          if (others.length === 0) continue;
          if (field.cascadeDelete) {
            const next = below.get(child) ?? new Map<string, Job[]>();
            below.set(child, next);
            for (const id of others) {
              deleting.add(id);
              next.set(id, tops.get(parent) ?? []);
            }
          } else if (field.restrictedDelete || !field.nillable) {
            for (const job of tops.get(parent) ?? []) failRestricted(save, job, child, others);
          }
        }
      }
    }
    level = below;
  }
}

function failRestricted({ context }: Save, job: Job, child: ObjectDef, ids: readonly string[]): void {
  if (!succeeds(job)) return;
  const nameOf = (object: ObjectDef, row: RowValues | null | undefined, id: string | null) =>
    String((object.nameField === null ? null : row?.[object.nameField.name]) ?? id);
  const rows = context.store.rowsById(child, ids);
  const names = ids.map((id) => nameOf(child, rows.get(id), id));
  fail(
    job,
    'DELETE_FAILED',
    `Your attempt to delete ${nameOf(job.object, job.old, job.id)} could not be completed because it is associated with the following ${child.labelPlural.toLowerCase()}.: ${names.join(', ')}\n`
  );
}

/** A record that went or came back, and the job at the top that took it along. */
export interface Moved {
  readonly object: ObjectDef;
  readonly row: RowValues;
  readonly job: Job;
}

/** @returns all records that went, those that went with another included, as they were */
export function deleteRecords(save: Save, jobs: readonly Job[]): Moved[] {
  const [first] = jobs;
  if (first === undefined) return [];
  const removal: Removal = { removed: new Map(), cleared: [] };
  collect(
    save,
    first.object,
    jobs.flatMap((job) => (job.id === null ? [] : [job.id])),
    removal
  );
  const moved = movedRows(save, removal.removed, jobs);
  const modified = modification(save);
  const { store } = save.context;
  for (const { object, field, ids } of removal.cleared) {
    store.update(
      object,
      ids.map((Id) => ({ Id, [field.name]: null, ...existing(object, modified) }))
    );
  }
  // The common time stamp tells an undelete which children went with their parent: to the millisecond, since others may
  // have gone in the same second.
  const moment = new Date(store.clock.now()).toISOString();
  for (const [object, ids] of removal.removed) {
    if (!hasRecycleBin(object)) store.remove(object, [...ids]);
    else {
      const stamp = existing(object, { SystemModstamp: moment });
      store.update(
        object,
        [...ids].map((Id) => ({ Id, IsDeleted: true, ...stamp }))
      );
    }
  }
  return moved;
}

/** A record that went along belongs to the first job: any of them may be why. */
function movedRows(save: Save, ids: ReadonlyMap<ObjectDef, ReadonlySet<string>>, jobs: readonly Job[]): Moved[] {
  const byId = new Map(jobs.map((job) => [job.id, job]));
  const [first] = jobs;
  if (first === undefined) return [];
  return [...ids].flatMap(([object, those]) =>
    [...save.context.store.rowsById(object, those)].map(([id, row]) => ({ object, row, job: byId.get(id) ?? first }))
  );
}

function existing(object: ObjectDef, values: RowValues): RowValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => object.fields.has(name.toLowerCase())));
}

function collect(save: Save, object: ObjectDef, ids: readonly string[], removal: Removal): void {
  const removed = removal.removed.get(object) ?? new Set<string>();
  removal.removed.set(object, removed);
  const fresh = ids.filter((id) => !removed.has(id));
  fresh.forEach((id) => removed.add(id));
  if (fresh.length === 0) return;
  for (const { object: child, field, byParent } of dependentsOf(save, object, fresh, false)) {
    const children = [...byParent.values()].flat();
    if (field.cascadeDelete) collect(save, child, children, removal);
    else removal.cleared.push({ object: child, field, ids: children });
  }
}

/** Takes records out of the recycle bin with the children that went there at the same moment. */
export function undeleteRecords(save: Save, jobs: readonly Job[]): Moved[] {
  const [first] = jobs;
  if (first === undefined) return [];
  const moments = new Map(jobs.map((job) => [job.id ?? '', String(job.old?.SystemModstamp)]));
  const restored = new Map<ObjectDef, Set<string>>();
  restore(save, first.object, moments, restored);
  const modified = modification(save);
  for (const job of jobs) Object.assign(job.next, { IsDeleted: false }, existing(job.object, modified));
  save.context.store.update(
    first.object,
    jobs.map((job) => job.next)
  );
  return movedRows(save, restored, jobs);
}

/** @param moments time stamps of the deletion by Id */
function restore(
  save: Save,
  object: ObjectDef,
  moments: ReadonlyMap<string, string>,
  restored: Map<ObjectDef, Set<string>>
): void {
  restored.set(object, new Set([...(restored.get(object) ?? []), ...moments.keys()]));
  const { store } = save.context;
  store.update(
    object,
    [...moments.keys()].map((Id) => ({ Id, IsDeleted: false }))
  );
  for (const { object: child, field, byParent } of dependentsOf(save, object, [...moments.keys()], true)) {
    if (!field.cascadeDelete) continue;
    const parents = new Map([...byParent].flatMap(([parent, ids]) => ids.map((id) => [id, parent] as const)));
    const together = new Map<string, string>();
    for (const [id, row] of store.rowsById(child, parents.keys())) {
      const moment = moments.get(parents.get(id) ?? '');
      if (moment !== undefined && row.SystemModstamp === moment) together.set(id, moment);
    }
    if (together.size > 0) restore(save, child, together, restored);
  }
}
