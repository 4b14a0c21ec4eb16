/**
 * Counters that never give a number twice: those of Ids and of auto-number fields. They count in memory and are
 * written with the transaction that uses them, so that a rollback leaves a gap and not a repetition.
 */
import type { Connection } from './connection.ts';

/** The sequence that numbers the deployments. */
export const DEPLOYMENTS = '_deployments';

export class Sequences {
  readonly #connection: Connection;
  readonly #values = new Map<string, number>();
  readonly #changed = new Set<string>();

  constructor(connection: Connection) {
    this.#connection = connection;
    connection.execute('CREATE TABLE IF NOT EXISTS _sequences (name TEXT PRIMARY KEY, value INTEGER NOT NULL)');
    for (const row of connection.select('SELECT name, value FROM _sequences')) {
      this.#values.set(String(row.name), Number(row.value));
    }
  }

  /** The next number, from 1 on. */
  next(name: string): number {
    const value = (this.#values.get(name) ?? 0) + 1;
    this.#values.set(name, value);
    this.#changed.add(name);
    return value;
  }

  /** Writes what has been counted since the last time. */
  save(): void {
    for (const name of this.#changed) {
      this.#connection.run('INSERT OR REPLACE INTO _sequences (name, value) VALUES (?, ?)', [
        name,
        this.#values.get(name) ?? 0
      ]);
    }
    this.#changed.clear();
  }
}
