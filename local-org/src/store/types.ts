/** The records of the org, in SQLite. Knows types and tables; rules of saving are the `dml` room's. */
import type { ProjectMetadata } from '../metadata/index.ts';
import type { FieldValue, ObjectDef, RowValues, Schema } from '../schema/types.ts';

/** The org's settable clock: all that asks for the time asks here. */
export interface Clock {
  /** The present instant in milliseconds since 1970 (UTC). */
  now(): number;
}

export type SqlValue = string | number | bigint | null;
export type SqlRow = Record<string, SqlValue>;

/**
 * Tables are named like the object and columns like the field, both quoted (`quoteName`). Booleans are stored as 0/1,
 * numbers as REAL or INTEGER, everything else as TEXT. Formula fields have no column. Text columns other than Ids,
 * references and dates are declared `COLLATE NOCASE`, because the platform compares text without case. NOCASE folds
 * ASCII only; the SQL function `fold(x)` folds all letters to lower case, and `local_time(instant, zone)` gives the time on
 * the clocks of a time zone, without a zone. Every table has `Id TEXT PRIMARY KEY` and
 * indexes on references, names, external Ids and unique fields.
 */
export interface Store {
  readonly schema: Schema;
  readonly clock: Clock;
  readonly organizationId: string;
  /**
   * Fields that the file was given since the last {@link settleAddedFields}, `Object.Field`: they are empty, whatever
   * they should hold. The file remembers them, so that a process that ends in between leaves them to the next.
   */
  readonly addedFields: readonly string[];
  settleAddedFields(): void;

  /** Rows of a SELECT. `params` bind to `?` in order. */
  select(sql: string, params?: readonly SqlValue[]): SqlRow[];
  /** Rows by Id, decoded to field values, deleted ones included; Ids that do not exist are absent from the map. */
  rowsById(object: ObjectDef, ids: Iterable<string>): Map<string, RowValues>;
  /** Inserts complete rows (each with its `Id`). */
  insert(object: ObjectDef, rows: readonly RowValues[]): void;
  /** Updates the given columns of the row with the given `Id`. */
  update(object: ObjectDef, rows: readonly RowValues[]): void;
  /** Removes rows for good (the recycle bin is `IsDeleted`, the `dml` room's affair). */
  remove(object: ObjectDef, ids: readonly string[]): void;
  /** The next 18-character Id of the object; survives a restart and never repeats. */
  nextId(object: ObjectDef): string;
  /** The next number of an auto-number field; survives a restart. */
  nextAutoNumber(object: ObjectDef, fieldName: string): number;

  /** Names that were last noted of a topic; null when none ever were. Kept with the file. */
  noted(topic: string): ReadonlySet<string> | null;
  note(topic: string, names: readonly string[]): void;

  /** Runs `work` atomically: commits when it returns, rolls back when it throws. Nested calls are savepoints. */
  transaction<T>(work: () => T): T;
  /** Marks a point to which {@link rollbackTo} returns, inside a transaction. */
  savepoint(): string;
  rollbackTo(savepoint: string): void;

  /** Makes a function that SQL may call; of any number of parameters. A later one of the same name replaces it. */
  defineFunction(name: string, work: (...values: SqlValue[]) => SqlValue): void;
  /** Counts committed and uncommitted writes, so that what was derived from records (user rights) knows to refresh. */
  readonly revision: number;
  /**
   * The {@link revision} of the last write to one of these objects, or of a later roll back: as long as it stays the
   * same, so do their rows.
   */
  lastWrite(objects: readonly string[]): number;

  /**
   * Takes over another schema of the same org: makes the tables and columns that it adds; rows stay. What it no longer
   * has loses its values. Also makes the records that the org keeps of its metadata say what the project says.
   * @param within what else belongs to the same transaction; gets the number of this deployment
   */
  adopt(schema: Schema, project: ProjectMetadata, within: (deployment: number) => void): void;

  /** Copies what is committed to a file that is not there yet; not inside a transaction. */
  copyTo(file: string): void;

  close(): void;
}

/** Decodes a column's value by the field's type (0/1 to boolean). */
export type Decode = (object: ObjectDef, fieldName: string, value: SqlValue) => FieldValue;
