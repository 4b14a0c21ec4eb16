/** Merge for Apex. Source: Apex Developer Guide, "Merging Records"; Apex Reference, "Database.merge". */
import { merge } from '../../dml/index.ts';
import type { MergeResult } from '../../dml/types.ts';
import { OrgError } from '../../schema/index.ts';
import { ApexList } from '../library/index.ts';
import { ApexSObject, type SaveOptions } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { idOf, storedValues } from './sobjects.ts';
import type { Thread } from './thread.ts';
import { triggerHooks } from './triggers.ts';

/** @param losers a record or an Id, or a list of them */
export function mergeRecords(thread: Thread, master: ApexValue, losers: ApexValue, options: SaveOptions): MergeResult {
  if (!(master instanceof ApexSObject))
    return thread.throwApex('NullPointerException', 'Attempt to de-reference a null object');
  const ids = (losers instanceof ApexList ? losers.items : [losers]).map((loser) =>
    loser instanceof ApexSObject ? (idOf(loser) ?? '') : String(loser)
  );
  thread.countDml(ids.length + 1);
  const request = {
    master: { type: master.object.name, id: idOf(master), values: storedValues(master) },
    losers: ids,
    mode: options.mode ?? ('system' as const),
    sharing: thread.sharing
  };
  const result = attempt(thread, () => merge(thread.context, request, triggerHooks(thread)));
  if (options.allOrNone && !result.success) {
    thread.throwDml(
      'update',
      [{ row: 0, object: master.object, id: idOf(master), errors: result.errors }],
      dmlText(result)
    );
  }
  return result;
}

function attempt(thread: Thread, run: () => MergeResult): MergeResult {
  let result: MergeResult;
  try {
    result = run();
  } catch (error) {
    if (error instanceof OrgError)
      return thread.throwApex('DmlException', `Merge failed. ${error.code}: ${error.message}`);
    throw error;
  }
  const { fatal } = thread;
  thread.fatal = null;
  if (fatal) throw fatal;
  return result;
}

function dmlText({ id, errors: [error] }: MergeResult): string {
  const fields = error?.fields.join(', ') ?? '';
  return `Merge failed. First exception on row 0 with id ${id ?? ''}; first error: ${error?.statusCode ?? ''}, ${error?.message ?? ''}: [${fields}]`;
}
