/** Auto numbers by their display format. Source: Salesforce Help, "Custom Field Types", "Auto Number"; the parts of a date
 * stand for the day of creation, see https://help.salesforce.com/s/articleView?id=platform.fields_auto_number_field.htm */
import { NotSupportedError } from '../schema/errors.ts';
import { localTime } from '../store/index.ts';
import { fieldListsOf } from './fieldLists.ts';
import type { Job, Save } from './job.ts';

/**
 * `VS-{00000}` and 42 make `VS-00042`, `{DD}{MM}{YY}-{0}` of 13 February `130226-42`.
 * @param day `2026-02-13`
 */
export function formatAutoNumber(format: string, number: number, day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const parts: Readonly<Record<string, string>> = { YYYY: year, YY: year.slice(-2), MM: month, DD: date };
  return format.replaceAll(/\{([^}]*)\}/g, (placeholder, inside: string) => {
    if (/^0+$/.test(inside)) return String(number).padStart(inside.length, '0');
    const part = parts[inside.toUpperCase()];
    if (part === undefined) throw new NotSupportedError(`the part ${placeholder} of an auto number format`);
    return part;
  });
}

export function assignAutoNumbers({ context }: Save, job: Job): void {
  const { store, timeZone } = context;
  for (const field of fieldListsOf(job.object).autoNumbers) {
    const day = (localTime(new Date(store.clock.now()).toISOString(), timeZone) ?? '').slice(0, 10);
    const number = store.nextAutoNumber(job.object, field.name);
    job.next[field.name] = formatAutoNumber(field.autoNumber ?? '', number, day);
  }
}
