/**
 * Finds the records that a request means: by Id, by external Id (upsert) and parents by external Id.
 * Source: REST API Developer Guide, "Insert or Update (Upsert) a Record Using an External ID", "Use Relationship Fields".
 */
import { noSuchField, OrgError } from '../schema/errors.ts';
import type { FieldDef, FieldValue, ObjectDef } from '../schema/types.ts';
import { convert } from './convert.ts';
import { idOf } from './input.ts';
import { fail, type Job, type Save, succeeds } from './job.ts';
import { idsByValue, keyOf } from './lookup.ts';
import type { DmlOperation } from './types.ts';

/** Sets each job's Id and, for upsert, whether it inserts or updates. */
export function resolveRecords(save: Save, jobs: readonly Job[], operation: DmlOperation): void {
  if (operation === 'upsert' && save.externalIdField !== undefined && save.externalIdField.toLowerCase() !== 'id') {
    resolveByKey(save, jobs, save.externalIdField);
    return;
  }
  for (const job of jobs) {
    job.id = idOf(job);
    if (operation === 'upsert') job.operation = job.id === null ? 'insert' : 'update';
    if (operation === 'insert' && job.id !== null) {
      fail(job, 'INVALID_FIELD_FOR_INSERT_UPDATE', 'cannot specify Id in an insert call', ['Id']);
    }
    if (operation !== 'insert' && operation !== 'upsert' && job.id === null && succeeds(job)) {
      fail(job, 'MISSING_ARGUMENT', 'Id not specified in an update call', ['Id']);
    }
  }
}

function keyField({ mode, context }: Save, object: ObjectDef, name: string): FieldDef {
  const field = object.fields.get(name.toLowerCase());
  if (field === undefined || (mode === 'user' && !context.access.mayReadField(object, field))) {
    throw noSuchField(object.name, name);
  }
  if (!field.idLookup) {
    throw new OrgError(
      'INVALID_FIELD',
      `Field name provided, ${name} is not an External ID or indexed field for ${object.name}`
    );
  }
  return field;
}

function resolveByKey(save: Save, jobs: readonly Job[], name: string): void {
  const [first] = jobs;
  if (first === undefined) return;
  const key = keyField(save, first.object, name);
  const wanted = new Map<Job, FieldValue>();
  const seen = new Set<string>();
  for (const job of jobs) {
    const given = Object.entries(job.record.values).find(([field]) => field.toLowerCase() === key.name.toLowerCase());
    const conversion = convert(key, given?.[1] ?? null);
    const value = 'value' in conversion ? conversion.value : null;
    if (value === null) {
      fail(job, 'MISSING_ARGUMENT', `${key.name} not specified`, [key.name]);
      continue;
    }
    if (seen.has(keyOf(key, value))) {
      fail(job, 'DUPLICATE_VALUE', `Duplicate external id specified: ${String(value)}`, [key.name]);
      continue;
    }
    seen.add(keyOf(key, value));
    wanted.set(job, value);
  }
  const found = idsByValue(save.context.store, first.object, key, wanted.values());
  for (const [job, value] of wanted) {
    const ids = found.get(keyOf(key, value)) ?? [];
    if (ids.length > 1) {
      fail(
        job,
        'DUPLICATE_EXTERNAL_ID',
        `${key.label}: more than one record found for external id field: [${ids.join(', ')}]`,
        [key.name]
      );
    }
    job.id = ids[0] ?? null;
    job.operation = ids.length === 0 ? 'insert' : 'update';
  }
}

/** Loads the rows that are changed or removed. */
export function loadRows({ context }: Save, jobs: readonly Job[]): void {
  const [first] = jobs;
  if (first === undefined) return;
  const seen = new Set<string>();
  const rows = context.store.rowsById(
    first.object,
    jobs.flatMap((job) => (job.id === null ? [] : [job.id]))
  );
  for (const job of jobs) {
    if (job.id === null || !succeeds(job)) continue;
    const row = rows.get(job.id);
    if (row === undefined) {
      fail(job, 'INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
      continue;
    }
    if ((row.IsDeleted === true) !== (job.operation === 'undelete')) {
      if (row.IsDeleted === true) fail(job, 'ENTITY_IS_DELETED', 'entity is deleted');
      else fail(job, 'UNDELETE_FAILED', 'Entity is not in the recycle bin');
      continue;
    }
    if (seen.has(job.id)) {
      if (job.operation === 'update') fail(job, 'DUPLICATE_VALUE', `Duplicate id in list: ${job.id}`, ['Id']);
      else fail(job, 'ENTITY_IS_DELETED', 'entity is deleted');
      continue;
    }
    seen.add(job.id);
    job.old = row;
    job.next = { ...row };
  }
}

/** `Account: { External_Id__c: 'A-1' }` becomes `AccountId`: one query a relationship, whatever the number of records. */
export function resolveParents(save: Save, jobs: readonly Job[]): void {
  const groups = new Map<string, { field: FieldDef; parent: ObjectDef; key: FieldDef; jobs: Map<Job, FieldValue> }>();
  for (const job of jobs) {
    for (const [relationship, { field: keyName, value }] of Object.entries(job.record.parents ?? {})) {
      const field = [...job.object.fields.values()].find(
        (one) => one.relationshipName?.toLowerCase() === relationship.toLowerCase()
      );
      const parent = save.context.store.schema.object(field?.referenceTo[0] ?? '');
      const hidden =
        save.mode === 'user' && (field === undefined || parent === undefined || !mayUse(field, parent, job));
      if (field === undefined || parent === undefined || hidden) {
        fail(job, 'INVALID_FIELD', `No such column '${relationship}' on sobject of type ${job.object.name}`);
        continue;
      }
      const key = keyOrError(save, job, parent, keyName);
      if (key === undefined) continue;
      const group = `${field.name}.${key.name}`;
      const known = groups.get(group) ?? { field, parent, key, jobs: new Map<Job, FieldValue>() };
      groups.set(group, known);
      known.jobs.set(job, value);
    }
  }
  for (const { field, parent, key, jobs: wanted } of groups.values()) {
    const found = idsByValue(save.context.store, parent, key, wanted.values());
    for (const [job, value] of wanted) {
      const ids = value === null ? [] : (found.get(keyOf(key, value)) ?? []);
      if (ids.length === 1) job.given.set(field, ids[0] ?? null);
      else if (ids.length > 1)
        fail(
          job,
          'DUPLICATE_EXTERNAL_ID',
          `${key.label}: more than one record found for external id field: [${ids.join(', ')}]`,
          [field.name]
        );
      else
        fail(
          job,
          'INVALID_FIELD',
          `Foreign key external ID: ${String(value)} not found for field ${key.name} in entity ${parent.name}`
        );
    }
  }

  function mayUse(field: FieldDef, parent: ObjectDef, job: Job): boolean {
    const { access } = save.context;
    return access.mayReadField(job.object, field) && access.mayRead(parent);
  }
}

function keyOrError(save: Save, job: Job, parent: ObjectDef, name: string): FieldDef | undefined {
  try {
    return keyField(save, parent, name);
  } catch (error) {
    if (!(error instanceof OrgError)) throw error;
    fail(job, error.code, error.message);
    return undefined;
  }
}
