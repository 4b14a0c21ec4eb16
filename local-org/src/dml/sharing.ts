/**
 * What a save asks of record sharing: whether records and those they refer to are open to the user, and which shares may
 * be given. Source: Object Reference, "StatusCode"; Apex Developer Guide, "Sharing a Record Using Apex"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_bulk_sharing_creating_with_apex.htm).
 */
import { controllingFields } from '../schema/index.ts';
import type { FieldDef, ObjectDef } from '../schema/types.ts';
import { hiddenRecords } from '../security/index.ts';
import type { RecordLevel } from '../security/index.ts';
import { quoteName } from '../store/index.ts';
import { fail, type Job, type Save, succeeds } from './job.ts';

const NO_RIGHT = ['INSUFFICIENT_ACCESS_OR_READONLY', 'insufficient access rights on object id'] as const;

/** May the user change or remove these records, all of one object? */
export function checkRecords(save: Save, jobs: readonly Job[]): void {
  const [first] = jobs;
  if (!save.sharing || first === undefined) return;
  refuse(save, jobs, first.operation === 'update' ? 'Edit' : 'All');
  // Source: Salesforce Help, "Organization-Wide Default Access Settings": who may transfer a record.
  const { sharingModel } = first.object;
  if (first.operation !== 'update' || sharingModel === 'ReadWriteTransfer' || sharingModel === 'FullAccess') return;
  const owner = first.object.fields.get('ownerid');
  const transfers = jobs.filter((job) => owner && (job.given.get(owner) ?? job.old?.OwnerId) !== job.old?.OwnerId);
  refuse(save, transfers.filter(succeeds), 'All');
}

function refuse({ context }: Save, jobs: readonly Job[], level: RecordLevel): void {
  const [first] = jobs;
  if (first === undefined) return;
  const ids = jobs.flatMap(({ id }) => (id === null ? [] : [id]));
  const hidden = hiddenRecords(context, first.object, ids, level);
  for (const job of jobs) if (hidden.has(job.id ?? '')) fail(job, ...NO_RIGHT);
}

/** May the user have records refer to those that the request names? What triggers set is the code's affair. */
export function checkReferences(save: Save, jobs: readonly Job[]): void {
  if (!save.sharing) return;
  const wanted = new Map<string, { object: ObjectDef; level: RecordLevel; references: { job: Job; id: string }[] }>();
  for (const job of jobs) {
    for (const [field, value] of job.given) {
      if (field.type !== 'reference' || typeof value !== 'string' || job.old?.[field.name] === value) continue;
      const object = save.context.store.schema.objectOfId(value);
      // What is no record of an object that the field can refer to is told by the validation.
      if (object === undefined || !field.referenceTo.includes(object.name)) continue;
      const level = levelOf(job.object, field);
      const group = wanted.get(`${object.name} ${level}`) ?? { object, level, references: [] };
      wanted.set(`${object.name} ${level}`, group);
      group.references.push({ job, id: value });
    }
  }
  for (const { object, level, references } of wanted.values()) {
    const ids = [...new Set(references.map(({ id }) => id))];
    const hidden = hiddenRecords(save.context, object, ids, level);
    for (const { job, id } of references) {
      if (!hidden.has(id)) continue;
      const message = `insufficient access rights on cross-reference id: ${id.slice(0, 15)}`;
      fail(job, 'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY', message);
    }
  }
}

/** To add a record below another takes the right to edit that one, and to share a record all rights on it. */
function levelOf(object: ObjectDef, field: FieldDef): RecordLevel {
  if (object.sharingModel !== 'ControlledByParent' || !controllingFields(object).includes(field)) return 'Read';
  if (object.share) return 'All';
  return field.masterReadSuffices === true ? 'Read' : 'Edit';
}

/** Shares that can be given at all: not by the org's own reasons, and more than everybody has. */
export function checkShares({ context, mode }: Save, jobs: readonly Job[]): void {
  const share = jobs[0]?.object.share;
  if (!share) return;
  const model = context.store.schema.object(share.object)?.sharingModel;
  const integrity = (job: Job, field: string, reason: string): void =>
    fail(job, 'FIELD_INTEGRITY_EXCEPTION', `field integrity exception: ${field} (${reason})`, [field]);
  for (const job of jobs) {
    const level = String(job.next[share.levelField]);
    const cause = String(job.next['RowCause']);
    if (cause !== 'Manual' && !cause.endsWith('__c')) integrity(job, 'RowCause', `${cause} is the org's own reason`);
    // Source: Metadata API Developer Guide, "SharingReason": Apex managed sharing takes Modify All Data.
    else if (cause !== 'Manual' && mode === 'user' && !context.access.modifyAllData) fail(job, ...NO_RIGHT);
    else if (level === 'All') integrity(job, share.levelField, 'All cannot be given');
    // A share of an account may open its records alone.
    else if (share.object !== 'Account' && isTrivial(model, level)) {
      const known = model === 'Read' ? 'Read' : 'Edit';
      integrity(job, share.levelField, `trivial share level ${level}, for organization with default level ${known}`);
    }
  }
}

const isTrivial = (model: string | undefined, level: string): boolean =>
  model !== 'Private' && (model !== 'Read' || level === 'Read');

/** A share of the same record with the same people for the same reason takes the place of the earlier one. */
export function keepSharesOnce({ context: { store } }: Save, jobs: readonly Job[]): void {
  const object = jobs[0]?.object;
  if (!object?.share) return;
  const [table, parent] = [quoteName(object.name), quoteName(object.share.parentField)];
  const earlier = store.select(
    `SELECT a."Id" FROM ${table} a JOIN ${table} b ON b.${parent} = a.${parent} AND b."UserOrGroupId" = a."UserOrGroupId" ` +
      'AND b."RowCause" = a."RowCause" AND b."Id" > a."Id" WHERE b."Id" IN (SELECT value FROM json_each(?))',
    [JSON.stringify(jobs.map(({ id }) => id))]
  );
  store.remove(
    object,
    earlier.map((row) => String(row['Id']))
  );
}

/** With its owner a record loses the shares that people gave; those of Apex stay. Source: as above, "Understanding Sharing". */
export function dropManualShares({ context: { store } }: Save, jobs: readonly Job[]): void {
  const moved = jobs.filter(({ old, next }) => old !== null && old.OwnerId !== next.OwnerId);
  const [first] = moved;
  const object = first && store.schema.objects.find(({ share }) => share?.object === first.object.name);
  if (!object?.share) return;
  const given = store.select(
    `SELECT "Id" FROM ${quoteName(object.name)} WHERE "RowCause" = 'Manual' AND ${quoteName(object.share.parentField)} IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(moved.map(({ id }) => id))]
  );
  store.remove(
    object,
    given.map((row) => String(row['Id']))
  );
}
