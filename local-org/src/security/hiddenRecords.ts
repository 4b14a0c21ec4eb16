/** Which of some records are closed to a user. */
import type { ObjectDef } from '../schema/index.ts';
import { quoteName } from '../store/index.ts';
import type { SqlValue } from '../store/index.ts';
import type { ExecutionContext, RecordLevel } from './types.ts';

/** @returns Ids of the records that exist and are not open at that level; one query, whatever their number */
export function hiddenRecords(
  { store, sharing }: ExecutionContext,
  object: ObjectDef,
  ids: readonly string[],
  level: RecordLevel
): Set<string> {
  const params: SqlValue[] = [JSON.stringify(ids)];
  const open = ids.length === 0 ? null : sharing.condition(object, 'r', level, params);
  if (open === null) return new Set();
  const sql = `SELECT r."Id" AS id FROM ${quoteName(object.name)} r WHERE r."Id" IN (SELECT value FROM json_each(?)) AND NOT COALESCE((${open}), 0)`;
  return new Set(store.select(sql, params).map((row) => String(row['id'])));
}
