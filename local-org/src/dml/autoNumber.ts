/** Auto numbers by their display format. Source: Salesforce Help, "Custom Field Types", "Auto Number". */
import { NotSupportedError } from '../schema/errors.ts';
import type { FieldDef } from '../schema/types.ts';
import { fieldListsOf } from './fieldLists.ts';
import type { Job, Save } from './job.ts';

/** `VS-{00000}` and 42 make `VS-00042`. */
function formatAutoNumber(format: string, number: number): string {
  return format.replaceAll(/\{([^}]*)\}/g, (placeholder, digits: string) => {
    if (!/^0+$/.test(digits)) throw new NotSupportedError(`the part ${placeholder} of an auto number format`);
    return String(number).padStart(digits.length, '0');
  });
}

export function assignAutoNumbers({ context }: Save, job: Job): void {
  for (const field of fieldListsOf(job.object).autoNumbers) {
    job.next[field.name] = nextNumber(field, field.autoNumber ?? '');
  }

  function nextNumber(field: FieldDef, format: string): string {
    return formatAutoNumber(format, context.store.nextAutoNumber(job.object, field.name));
  }
}
