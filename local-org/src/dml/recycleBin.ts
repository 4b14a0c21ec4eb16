/**
 * Empties the recycle bin: what is in it goes for good, with what went there along with it.
 * Source: SOAP API Developer Guide, "emptyRecycleBin()"; Apex Reference, "Database.emptyRecycleBin".
 */
import { isId, toId18 } from '../schema/index.ts';
import type { ObjectDef, RowValues } from '../schema/types.ts';
import { hiddenRecords } from '../security/index.ts';
import type { AccessMode, ExecutionContext } from '../security/types.ts';
import { quoteName } from '../store/index.ts';
import type { DmlError, DmlResult } from './types.ts';

const MOST_RECORDS = 200;

/** @returns one result an Id, in their order */
export function emptyRecycleBin(context: ExecutionContext, ids: readonly string[], mode: AccessMode): DmlResult[] {
  const seen = new Set<string>();
  return context.store.transaction(() =>
    ids.map((given, index) => {
      const id = isId(given) ? toId18(given) : given;
      const error = index >= MOST_RECORDS ? tooMany : refusal(context, id, mode, seen.has(id));
      seen.add(id);
      if (error === null) remove(context, id);
      return { id, success: error === null, created: false, errors: error === null ? [] : [error] };
    })
  );
}

const errorOf = (statusCode: string, message: string): DmlError => ({ statusCode, message, fields: [] });

const tooMany = errorOf('LIMIT_EXCEEDED', `At most ${MOST_RECORDS} records can be removed at once`);

function refusal(context: ExecutionContext, id: string, mode: AccessMode, again: boolean): DmlError | null {
  const { store, access } = context;
  if (!isId(id)) return errorOf('MALFORMED_ID', `malformed id ${id}`);
  const object = store.schema.objectOfId(id);
  const row = object && store.rowsById(object, [id]).get(id);
  if (object === undefined || row?.IsDeleted !== true || again || (mode === 'user' && !access.mayRead(object))) {
    return errorOf('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
  }
  const may = mode === 'system' || (access.mayDelete(object) && hiddenRecords(context, object, [id], 'All').size === 0);
  return may ? null : errorOf('INSUFFICIENT_ACCESS_OR_READONLY', 'insufficient access rights on object id');
}

function remove(context: ExecutionContext, id: string): void {
  const { store } = context;
  const object = store.schema.objectOfId(id);
  const row = object && store.rowsById(object, [id]).get(id);
  if (object === undefined || row === undefined) return;
  for (const dependent of wentAlong(context, object, row)) remove(context, dependent);
  store.remove(object, [id]);
}

/** Cascading children that went at the same moment, and shares, which are as deleted as what they share. */
function wentAlong({ store }: ExecutionContext, object: ObjectDef, row: RowValues): string[] {
  return object.children.flatMap(({ childObject, field: name, cascadeDelete }) => {
    const child = store.schema.object(childObject);
    if (child === undefined || !cascadeDelete || !child.fields.has('isdeleted')) return [];
    const together = child.share ? '' : ' AND "IsDeleted" = 1 AND "SystemModstamp" = ?';
    const sql = `SELECT "Id" AS id FROM ${quoteName(child.name)} WHERE ${quoteName(name)} = ?${together}`;
    const params = child.share ? [String(row.Id)] : [String(row.Id), String(row.SystemModstamp)];
    return store.select(sql, params).map((found) => String(found['id']));
  });
}
