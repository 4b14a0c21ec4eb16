/** Writes validated rows with their system fields. Source: Object Reference, "System Fields". */
import { storedInstant } from '../schema/index.ts';
import type { FieldValue, ObjectDef } from '../schema/types.ts';
import { assignAutoNumbers } from './autoNumber.ts';
import { isEmpty, type Job, type Save } from './job.ts';

/** The system values that the object has fields for. */
function stamps(object: ObjectDef, values: Readonly<Record<string, FieldValue>>): Record<string, FieldValue> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => object.fields.has(name.toLowerCase())));
}

export function modification({ context }: Save): Record<string, FieldValue> {
  const now = storedInstant(context.store.clock.now());
  return { LastModifiedDate: now, LastModifiedById: context.access.userId, SystemModstamp: now };
}

/** Ids are given before uniqueness is checked, so that a duplicate can name the record of the same call. */
export function assignId({ context }: Save, job: Job): void {
  job.id = context.store.nextId(job.object);
}

export function writeInserts(save: Save, jobs: readonly Job[]): void {
  const [first] = jobs;
  if (first === undefined) return;
  const modified = modification(save);
  const created = { CreatedDate: modified['SystemModstamp'] ?? null, CreatedById: save.context.access.userId };
  const system = stamps(first.object, { ...modified, ...created, IsDeleted: false });
  for (const job of jobs) {
    job.next.Id = job.id;
    assignAutoNumbers(save, job);
    Object.assign(job.next, system);
    const { nameField } = job.object;
    // A custom object's name that is left out becomes the record's Id.
    if (nameField !== null && nameField.createable && isEmpty(job.next[nameField.name])) {
      job.next[nameField.name] = job.id;
    }
  }
  save.context.store.insert(
    first.object,
    jobs.map((job) => job.next)
  );
}

export function writeUpdates(save: Save, jobs: readonly Job[]): void {
  const [first] = jobs;
  if (first === undefined) return;
  const modified = stamps(first.object, modification(save));
  for (const job of jobs) {
    Object.assign(job.next, modified);
    job.next.Id = job.id;
  }
  save.context.store.update(
    first.object,
    jobs.map((job) => job.next)
  );
}
