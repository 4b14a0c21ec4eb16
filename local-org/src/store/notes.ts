/** What the org remembers of its project from one opening to the next: lists of names. */
import type { Connection } from './connection.ts';

/** Permission sets that the project had when the org was last opened or deployed to. */
export const PROJECT_SETS = 'permission sets';

/** With whom folders of reports and dashboards are shared: `Report Sales_Reports Role VP_Sales`. */
export const FOLDER_SHARES = 'folder shares';

const TABLE = 'CREATE TABLE IF NOT EXISTS _notes (topic TEXT PRIMARY KEY, names TEXT NOT NULL)';

/** Null: nothing was noted yet. */
export function notedNames(connection: Connection, topic: string): ReadonlySet<string> | null {
  connection.execute(TABLE);
  const [row] = connection.select('SELECT names FROM _notes WHERE topic = ?', [topic]);
  return row ? new Set(JSON.parse(String(row.names)) as string[]) : null;
}

export function noteNames(connection: Connection, topic: string, names: readonly string[]): void {
  connection.execute(TABLE);
  connection.run('INSERT OR REPLACE INTO _notes (topic, names) VALUES (?, ?)', [topic, JSON.stringify(names)]);
}
