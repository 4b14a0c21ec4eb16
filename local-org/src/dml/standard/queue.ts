/**
 * Queues own records of the objects that they are for.
 * Source: Object Reference, "QueueSobject"
 * (https://developer.salesforce.com/docs/platform/object-reference/references/standard-objects/object-queuesobject.html).
 */
import { fail, type Job, type Save } from '../job.ts';

/** "A queue is a Group whose Type is Queue." Its object is one whose records a queue can own. */
export function checkQueueObjects({ context: { store } }: Save, jobs: readonly Job[]): void {
  const queues = queueIds(store.select('SELECT "Id" AS queue FROM "Group" WHERE "Type" = ?', ['Queue']));
  for (const job of jobs) {
    const name = String(job.next.SobjectType);
    const object = store.schema.object(name);
    if (object?.fields.get('ownerid')?.referenceTo.includes('Group') !== true) {
      const message = `Type: bad value for restricted picklist field: ${name}`;
      fail(job, 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST', message, ['SobjectType']);
    } else job.next.SobjectType = object.name;
    if (!queues.has(String(job.next.QueueId))) {
      fail(job, 'FIELD_INTEGRITY_EXCEPTION', 'field integrity exception: QueueId (the group is no queue)', ['QueueId']);
    }
  }
}

/** A group owns records only as a queue for their object. */
export function checkOwners({ context: { store } }: Save, jobs: readonly Job[]): void {
  const [first] = jobs;
  const prefix = store.schema.object('Group')?.keyPrefix ?? '';
  const owned = jobs.filter(
    ({ old, next }) => next.OwnerId !== old?.OwnerId && String(next.OwnerId).startsWith(prefix)
  );
  if (first === undefined || owned.length === 0) return;
  const queues = queueIds(
    store.select('SELECT "QueueId" AS queue FROM "QueueSobject" WHERE "SobjectType" = ?', [first.object.name])
  );
  for (const job of owned) {
    if (queues.has(String(job.next.OwnerId))) continue;
    fail(job, 'INVALID_OPERATION', 'Queue not associated with this SObject type', ['OwnerId']);
  }
}

const queueIds = (rows: readonly Readonly<Record<string, unknown>>[]): ReadonlySet<string> =>
  new Set(rows.map((row) => String(row['queue'])));
