/** The SQLite connection: cached statements, transactions and savepoints. */
import sqlite from 'node-sqlite3-wasm';
import type { Database, Statement } from 'node-sqlite3-wasm';
import { OrgError } from '../schema/index.ts';
import { localTime } from './localTime.ts';
import type { SqlRow, SqlValue } from './types.ts';

/** Statements kept prepared; the least recently used one goes first. */
const CACHED_STATEMENTS = 400;
/** Pages kept in memory; SQLite's own 2 MB are read again and again by a bulk load. */
const CACHE_KIB = 65_536;
/** Pages of 4 KB that the log may have before they are written to their places: a bulk load changes the same ones often. */
const CHECKPOINT_PAGES = 8_000;

/** The library passes text on as far as its first U+0000: two keys would be taken for one. */
function bindable(params: readonly SqlValue[]): SqlValue[] {
  if (params.some((value) => typeof value === 'string' && value.includes('\0'))) {
    throw new OrgError('INVALID_INPUT', 'Text with the character U+0000 can neither be stored nor looked for');
  }
  return [...params];
}

export class Connection {
  readonly #database: Database;
  readonly #statements = new Map<string, Statement>();
  #depth = 0;
  #savepoints = 0;

  /** @param file path of the database, or `:memory:` */
  constructor(file: string) {
    this.#database = new sqlite.Database(file);
    // A write-ahead log survives the end of the process at any moment with all that was committed, and that of the machine
    // without half a transaction; a commit waits for no disk. The library has no shared memory: SQLite does without it as
    // long as one connection keeps the lock. Source: https://sqlite.org/wal.html
    try {
      this.#database.exec(
        'PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; ' +
          `PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}; ` +
          `PRAGMA foreign_keys = OFF; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -${CACHE_KIB};`
      );
    } catch (error) {
      // The file is none of SQLite's; the lock on it goes with the connection.
      this.#database.close();
      throw error;
    }
    this.#database.function('fold', (value) => (typeof value === 'string' ? value.toLowerCase() : (value ?? null)), {
      deterministic: true
    });
    this.#database.function('local_time', (instant, zone) => localTime(instant, zone), { deterministic: true });
  }

  get inTransaction(): boolean {
    return this.#depth > 0;
  }

  select(sql: string, params: readonly SqlValue[] = []): SqlRow[] {
    return this.#use(sql, (statement) => statement.all(bindable(params))) as SqlRow[];
  }

  run(sql: string, params: readonly SqlValue[] = []): void {
    this.#use(sql, (statement) => statement.run(bindable(params)));
  }

  /** Statements without parameters and rows, such as those that make tables. */
  execute(sql: string): void {
    this.#database.exec(sql);
  }

  defineFunction(name: string, work: (...values: SqlValue[]) => SqlValue): void {
    const variadic = (...values: SqlValue[]) => work(...values);
    // The library registers a function with as many parameters as its length says; for SQLite -1 is any number.
    Object.defineProperty(variadic, 'length', { value: -1 });
    this.#database.function(name, variadic as Parameters<Database['function']>[1]);
  }

  /** @param beforeCommit runs at the end of the outermost transaction, inside it */
  transaction<T>(work: () => T, beforeCommit: () => void): T {
    const isOutermost = this.#depth === 0;
    const savepoint = `nested_${this.#depth}`;
    this.execute(isOutermost ? 'BEGIN IMMEDIATE' : `SAVEPOINT ${savepoint}`);
    this.#depth++;
    try {
      const result = work();
      if (isOutermost) beforeCommit();
      this.execute(isOutermost ? 'COMMIT' : `RELEASE ${savepoint}`);
      return result;
    } catch (error) {
      // SQLite itself rolls back on some errors (disk full): then nothing is left to undo.
      if (this.#database.inTransaction) {
        this.execute(isOutermost ? 'ROLLBACK' : `ROLLBACK TO ${savepoint}; RELEASE ${savepoint}`);
      }
      throw error;
    } finally {
      this.#depth--;
    }
  }

  savepoint(): string {
    if (!this.inTransaction) throw new Error('a savepoint needs a transaction');
    const name = `savepoint_${++this.#savepoints}`;
    this.execute(`SAVEPOINT ${name}`);
    return name;
  }

  rollbackTo(savepoint: string): void {
    if (!/^savepoint_\d+$/.test(savepoint)) throw new RangeError(`'${savepoint}' is not a savepoint`);
    this.execute(`ROLLBACK TO ${savepoint}`);
  }

  /** A copy of what is committed, in a file that is not there yet. Source: SQLite, "VACUUM INTO". */
  copyTo(file: string): void {
    this.run('VACUUM INTO ?', [file]);
  }

  /** Prepares all statements anew when they are next used. */
  forgetStatements(): void {
    for (const statement of this.#statements.values()) statement.finalize();
    this.#statements.clear();
  }

  close(): void {
    this.forgetStatements();
    this.#database.close();
  }

  #use<T>(sql: string, work: (statement: Statement) => T): T {
    const statement = this.#prepare(sql);
    try {
      return work(statement);
    } catch (error) {
      this.#statements.delete(sql);
      try {
        statement.finalize();
      } catch {
        // SQLite repeats the statement's error when it is finalized.
      }
      throw error;
    }
  }

  #prepare(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known) {
      this.#statements.delete(sql);
      this.#statements.set(sql, known);
      return known;
    }
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    if (this.#statements.size > CACHED_STATEMENTS) this.#forgetOldest();
    return statement;
  }

  #forgetOldest(): void {
    const [oldest] = this.#statements;
    if (!oldest) return;
    oldest[1].finalize();
    this.#statements.delete(oldest[0]);
  }
}
