/** How field values are kept in SQLite columns. */
import { isStored } from '../schema/index.ts';
import type { FieldDef, FieldValue, ObjectDef, RowValues } from '../schema/index.ts';
import type { Decode, SqlRow, SqlValue } from './types.ts';

/** A name as an SQL identifier. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Type and collation of a field's column, as SQL. */
export function columnType(field: FieldDef): string {
  switch (field.type) {
    case 'boolean':
    case 'int':
      return 'INTEGER';
    case 'double':
    case 'currency':
    case 'percent':
      return 'REAL';
    case 'id':
    case 'reference':
    case 'date':
    case 'datetime':
    case 'time':
      return 'TEXT';
    default:
      return 'TEXT COLLATE NOCASE';
  }
}

export function encode(value: FieldValue | undefined): SqlValue {
  if (value === undefined) return null;
  return typeof value === 'boolean' ? Number(value) : value;
}

export const decode: Decode = (object, fieldName, value) => {
  const field = object.fields.get(fieldName.toLowerCase());
  if (!field) throw new RangeError(`${object.name} has no field ${fieldName}`);
  return decodeField(field, value);
};

function decodeField(field: FieldDef, value: SqlValue): FieldValue {
  if (value === null || typeof value === 'string') return value;
  return field.type === 'boolean' ? value !== 0 : Number(value);
}

/** A whole row, by the schema's names. */
export function decodeRow(object: ObjectDef, row: SqlRow): RowValues {
  const values: RowValues = {};
  for (const field of object.fields.values()) {
    if (isStored(field)) values[field.name] = decodeField(field, row[field.name] ?? null);
  }
  return values;
}
