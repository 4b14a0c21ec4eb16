/** Rows of other objects that the rules of standard objects look at. */
import type { FieldValue, ObjectDef, RowValues } from '../../schema/types.ts';
import type { Job, Save } from '../job.ts';

export function objectNamed({ context }: Save, name: string): ObjectDef {
  const object = context.store.schema.object(name);
  if (object === undefined) throw new Error(`The schema has no ${name}`);
  return object;
}

/** Live rows that a reference field of the jobs points to, by Id. */
export function referenced(save: Save, jobs: readonly Job[], field: string, target: string): Map<string, RowValues> {
  const ids = new Set(jobs.flatMap((job) => textOf(job.next[field])));
  return liveRows(save, target, ids);
}

export function liveRows(save: Save, name: string, ids: Iterable<string>): Map<string, RowValues> {
  const rows = save.context.store.rowsById(objectNamed(save, name), ids);
  return new Map([...rows].filter(([, row]) => row.IsDeleted !== true));
}

const textOf = (value: FieldValue | undefined): string[] => (typeof value === 'string' ? [value] : []);

export const numberOf = (value: FieldValue | undefined): number | null => (typeof value === 'number' ? value : null);

/** Half up, away from zero; the decimal text avoids the error of binary multiplication. */
export function round(value: number, digits: number): number {
  const shifted = Math.round(Number(`${Math.abs(value).toFixed(12)}e${digits}`));
  return Math.sign(value) * Number(`${shifted}e-${digits}`);
}
