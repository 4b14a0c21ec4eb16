/** Which live records have these values: one query for many records. */
import type { FieldDef, FieldValue, ObjectDef } from '../schema/types.ts';
import { fold, needsFolding } from '../soql/patterns.ts';
import type { SqlValue, Store } from '../store/types.ts';
import { quoteName } from '../store/index.ts';

/** Equal for values that the field takes for the same: text without case, unless the field keeps it apart. */
export function keyOf(field: FieldDef, value: FieldValue): string {
  const text = String(value);
  return field.caseSensitive || field.type === 'id' ? text : text.toLowerCase();
}

/** Ids by {@link keyOf} of the value; records in the recycle bin do not count. */
export function idsByValue(
  store: Store,
  object: ObjectDef,
  field: FieldDef,
  values: Iterable<FieldValue>
): Map<string, string[]> {
  const wanted = [...new Set(values)].filter((value) => value !== null);
  const found = new Map<string, string[]>();
  if (wanted.length === 0) return found;
  const column = quoteName(field.name);
  const params: SqlValue[] = [JSON.stringify(wanted)];
  const matches = [`${column} IN (SELECT value FROM json_each(?))`];
  for (const value of wanted) {
    if (typeof value !== 'string' || !needsFolding(value)) continue;
    matches.push(`fold(${column}) = ?`);
    params.push(fold(value));
  }
  const live = object.fields.has('isdeleted') ? ' AND "IsDeleted" = 0' : '';
  const sql = `SELECT "Id" AS id, ${column} AS value FROM ${quoteName(object.name)} WHERE (${matches.join(' OR ')})${live}`;
  for (const row of store.select(sql, params)) {
    const key = keyOf(field, row['value'] as FieldValue);
    found.set(key, [...(found.get(key) ?? []), String(row['id'])]);
  }
  return found;
}
