/** Makes a table an object and adds what the schema has that the file lacks. Nothing is ever dropped. */
import { bindKeyPrefixes, isStored } from '../schema/index.ts';
import type { FieldDef, ObjectDef, Schema, ShareOf } from '../schema/index.ts';
import type { Connection } from './connection.ts';
import { columnType, quoteName } from './encoding.ts';

/** Inside a transaction; notes the fields that existing tables lacked. */
export function prepareTables(connection: Connection, schema: Schema): void {
  connection.execute('CREATE TABLE IF NOT EXISTS _added_fields (name TEXT PRIMARY KEY)');
  rememberKeyPrefixes(connection, schema);
  for (const object of schema.objects) {
    const columns = [...object.fields.values()].filter(isStored);
    const table = quoteName(object.name);
    const existing = new Set(
      connection.select(`PRAGMA table_info(${table})`).map((row) => String(row.name).toLowerCase())
    );
    if (existing.size === 0) {
      connection.execute(`CREATE TABLE ${table} (${columns.map(columnDefinition).join(', ')})`);
    } else {
      for (const field of columns) {
        if (existing.has(field.name.toLowerCase())) continue;
        connection.run('INSERT OR IGNORE INTO _added_fields (name) VALUES (?)', [`${object.name}.${field.name}`]);
        connection.execute(`ALTER TABLE ${table} ADD COLUMN ${columnDefinition(field)}`);
        // As on the platform: existing records get a new checkbox unchecked, and no other value.
        if (field.type === 'boolean') connection.execute(`UPDATE ${table} SET ${quoteName(field.name)} = 0`);
      }
    }
    for (const field of columns) addIndex(connection, object, field);
    if (object.share) addSharingIndex(connection, object, object.share);
  }
}

/** `Object.Field`, in the order in which they were added. */
export const addedFields = (connection: Connection): string[] =>
  connection.select('SELECT name FROM _added_fields ORDER BY rowid').map((row) => String(row.name));

export const settleAddedFields = (connection: Connection): void => connection.run('DELETE FROM _added_fields');

/** A deleted object loses its records and a deleted field its values, so that one of the same name begins empty. */
export function dropValues(connection: Connection, before: Schema, after: Schema): void {
  for (const object of before.objects) {
    const table = quoteName(object.name);
    const next = after.object(object.name);
    if (!next) {
      connection.execute(`DELETE FROM ${table}`);
      continue;
    }
    const gone = [...object.fields].filter(([name, field]) => isStored(field) && !next.fields.has(name));
    for (const [, field] of gone) {
      connection.execute(`UPDATE ${table} SET ${quoteName(field.name)} = ${field.type === 'boolean' ? '0' : 'NULL'}`);
    }
  }
}

function columnDefinition(field: FieldDef): string {
  return `${quoteName(field.name)} ${columnType(field)}${field.type === 'id' ? ' PRIMARY KEY NOT NULL' : ''}`;
}

/** Uniqueness is the save's rule (deleted records do not count), so the indexes only make it fast. */
function addIndex(connection: Connection, object: ObjectDef, field: FieldDef): void {
  if (field.type !== 'reference' && !field.externalId && !field.unique && !field.nameField) return;
  const name = quoteName(`${object.name}.${field.name}`);
  connection.execute(`CREATE INDEX IF NOT EXISTS ${name} ON ${quoteName(object.name)} (${quoteName(field.name)})`);
}

/** What is shared with somebody is read from the index alone. */
function addSharingIndex(connection: Connection, { name }: ObjectDef, { parentField, levelField }: ShareOf): void {
  const columns = ['UserOrGroupId', levelField, parentField].map(quoteName).join(', ');
  connection.execute(`CREATE INDEX IF NOT EXISTS ${quoteName(`${name} sharing`)} ON ${quoteName(name)} (${columns})`);
}

function rememberKeyPrefixes(connection: Connection, schema: Schema): void {
  connection.execute('CREATE TABLE IF NOT EXISTS _key_prefixes (object TEXT PRIMARY KEY, prefix TEXT NOT NULL UNIQUE)');
  const rows = connection.select('SELECT object, prefix FROM _key_prefixes');
  const known = new Map(rows.map((row) => [String(row.object), String(row.prefix)]));
  bindKeyPrefixes(schema, known);
  for (const object of schema.objects) {
    if (object.kind === 'standard' || known.has(object.name)) continue;
    connection.run('INSERT INTO _key_prefixes (object, prefix) VALUES (?, ?)', [object.name, object.keyPrefix]);
  }
}
