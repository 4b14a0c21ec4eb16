/** Writes validated rows with their system fields. Source: Object Reference, "System Fields". */
import type { FieldValue } from '../schema/types.ts';
import { assignAutoNumbers } from './autoNumber.ts';
import { isEmpty, type Job, type Save } from './job.ts';

/** Sets a system field where the object has it. */
function stamp(job: Job, values: Readonly<Record<string, FieldValue>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (job.object.fields.has(name.toLowerCase())) job.next[name] = value;
  }
}

export function modification({ context }: Save): Record<string, FieldValue> {
  const now = new Date(context.store.clock.now()).toISOString();
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
  for (const job of jobs) {
    job.next.Id = job.id;
    assignAutoNumbers(save, job);
    stamp(job, { ...modified, ...created, IsDeleted: false });
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
  const modified = modification(save);
  for (const job of jobs) {
    stamp(job, modified);
    job.next.Id = job.id;
  }
  save.context.store.update(
    first.object,
    jobs.map((job) => job.next)
  );
}
