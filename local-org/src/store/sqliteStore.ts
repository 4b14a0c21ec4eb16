/** The store on SQLite. */
import type { ProjectMetadata } from '../metadata/index.ts';
import { isStored } from '../schema/index.ts';
import type { ObjectDef, RowValues, Schema } from '../schema/index.ts';
import { Connection } from './connection.ts';
import { decodeRow, encode, quoteName } from './encoding.ts';
import { recordId } from './recordIds.ts';
import { DEPLOYMENTS, Sequences } from './sequences.ts';
import { notedNames, noteNames } from './notes.ts';
import { writeProjectRecords } from './projectRecords.ts';
import { addedFields, dropValues, prepareTables, settleAddedFields } from './tables.ts';
import type { Clock, SqlRow, SqlValue, Store } from './types.ts';

/** Ids that one SELECT asks for. */
const IDS_AT_ONCE = 500;

export class SqliteStore implements Store {
  schema: Schema;
  readonly clock: Clock;
  readonly organizationId: string;
  readonly #connection: Connection;
  readonly #sequences: Sequences;
  readonly #release: () => void;
  #revision = 0;
  readonly #writes = new Map<string, number>();
  /** What was written may be gone: nothing that was derived before it holds. */
  #rolledBack = 0;

  /** @param release gives back the file's lock */
  constructor(file: string, schema: Schema, clock: Clock, release: () => void) {
    this.schema = schema;
    this.clock = clock;
    this.#release = release;
    this.#connection = new Connection(file);
    this.#connection.transaction(
      () => prepareTables(this.#connection, schema),
      () => undefined
    );
    this.#sequences = new Sequences(this.#connection);
    this.organizationId = recordId('00D', 1);
  }

  get addedFields(): readonly string[] {
    return addedFields(this.#connection);
  }

  settleAddedFields(): void {
    this.#write(null, () => settleAddedFields(this.#connection));
  }

  get revision(): number {
    return this.#revision;
  }

  lastWrite(objects: readonly string[]): number {
    return Math.max(this.#rolledBack, ...objects.map((name) => this.#writes.get(name) ?? 0));
  }

  select(sql: string, params?: readonly SqlValue[]): SqlRow[] {
    return this.#connection.select(sql, params);
  }

  rowsById(object: ObjectDef, ids: Iterable<string>): Map<string, RowValues> {
    const rows = new Map<string, RowValues>();
    const wanted = [...new Set(ids)];
    for (let start = 0; start < wanted.length; start += IDS_AT_ONCE) {
      const chunk = wanted.slice(start, start + IDS_AT_ONCE);
      // One JSON parameter instead of one a value: the same statement serves every number of Ids.
      const sql = `SELECT * FROM ${quoteName(object.name)} WHERE "Id" IN (SELECT value FROM json_each(?))`;
      for (const row of this.#connection.select(sql, [JSON.stringify(chunk)])) {
        rows.set(String(row.Id), decodeRow(object, row));
      }
    }
    return rows;
  }

  insert(object: ObjectDef, rows: readonly RowValues[]): void {
    // What all leave empty is left out: to bind a value costs more than to store it.
    const columns = [...columnsOf(object)].filter((column) => rows.some((row) => (row[column] ?? null) !== null));
    const sql =
      `INSERT INTO ${quoteName(object.name)} (${columns.map(quoteName).join(', ')}) ` +
      `VALUES (${columns.map(() => '?').join(', ')})`;
    this.#write(object, () => {
      for (const row of rows) {
        refuseUnknownColumns(object, row);
        this.#connection.run(
          sql,
          columns.map((column) => encode(row[column]))
        );
      }
    });
  }

  update(object: ObjectDef, rows: readonly RowValues[]): void {
    this.#write(object, () => {
      for (const row of rows) {
        refuseUnknownColumns(object, row);
        const columns = Object.keys(row).filter((column) => column !== 'Id');
        if (columns.length === 0) continue;
        const assignments = columns.map((column) => `${quoteName(column)} = ?`).join(', ');
        this.#connection.run(`UPDATE ${quoteName(object.name)} SET ${assignments} WHERE "Id" = ?`, [
          ...columns.map((column) => encode(row[column])),
          encode(row.Id)
        ]);
      }
    });
  }

  remove(object: ObjectDef, ids: readonly string[]): void {
    this.#write(object, () => {
      for (const id of ids) this.#connection.run(`DELETE FROM ${quoteName(object.name)} WHERE "Id" = ?`, [id]);
    });
  }

  nextId(object: ObjectDef): string {
    return recordId(object.keyPrefix, this.#sequences.next(object.name));
  }

  nextAutoNumber(object: ObjectDef, fieldName: string): number {
    return this.#sequences.next(`${object.name}.${fieldName}`);
  }

  noted(topic: string): ReadonlySet<string> | null {
    return notedNames(this.#connection, topic);
  }

  note(topic: string, names: readonly string[]): void {
    this.#write(null, () => noteNames(this.#connection, topic, names));
  }

  transaction<T>(work: () => T): T {
    try {
      return this.#connection.transaction(work, () => this.#sequences.save());
    } catch (error) {
      this.#rolledBack = ++this.#revision;
      throw error;
    }
  }

  savepoint(): string {
    return this.#connection.savepoint();
  }

  rollbackTo(savepoint: string): void {
    this.#connection.rollbackTo(savepoint);
    this.#rolledBack = ++this.#revision;
  }

  defineFunction(name: string, work: (...values: SqlValue[]) => SqlValue): void {
    this.#connection.defineFunction(name, work);
  }

  adopt(schema: Schema, project: ProjectMetadata, within: (deployment: number) => void): void {
    const before = this.schema;
    this.#connection.forgetStatements();
    try {
      this.transaction(() => {
        dropValues(this.#connection, before, schema);
        prepareTables(this.#connection, schema);
        this.schema = schema;
        writeProjectRecords(this, project);
        within(this.#sequences.next(DEPLOYMENTS));
      });
    } catch (error) {
      this.schema = before;
      throw error;
    } finally {
      // A statement knows the columns that its table had when it was prepared.
      this.#connection.forgetStatements();
      this.#rolledBack = ++this.#revision;
    }
  }

  copyTo(file: string): void {
    this.#connection.copyTo(file);
  }

  close(): void {
    this.#connection.transaction(
      () => undefined,
      () => this.#sequences.save()
    );
    this.#connection.close();
    this.#release();
  }

  /** Every write is atomic, also one outside of a transaction. */
  #write(object: ObjectDef | null, work: () => void): void {
    this.#revision++;
    if (object !== null) this.#writes.set(object.name, this.#revision);
    if (this.#connection.inTransaction) work();
    else this.transaction(work);
  }
}

const columnNames = new WeakMap<ObjectDef, ReadonlySet<string>>();

/** Names of the columns of an object's table, in their order. */
function columnsOf(object: ObjectDef): ReadonlySet<string> {
  let names = columnNames.get(object);
  if (names === undefined) {
    names = new Set([...object.fields.values()].filter(isStored).map((field) => field.name));
    columnNames.set(object, names);
  }
  return names;
}

function refuseUnknownColumns(object: ObjectDef, row: RowValues): void {
  const columns = columnsOf(object);
  for (const name of Object.keys(row)) {
    if (!columns.has(name)) throw new RangeError(`${object.name} has no column ${name}`);
  }
  if (typeof row.Id !== 'string') throw new RangeError(`a row of ${object.name} has no Id`);
}
