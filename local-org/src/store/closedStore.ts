/** What is done with the file of an org that no process has open; the caller holds its lock. */
import { Connection } from './connection.ts';
import { DEPLOYMENTS } from './sequences.ts';

function withConnection<T>(file: string, work: (connection: Connection) => T): T {
  const connection = new Connection(file);
  try {
    return work(connection);
  } finally {
    connection.close();
  }
}

/** Through SQLite, which first undoes what a killed process had not committed; a copy of the bytes would not. */
export function copyRecords(file: string, target: string): void {
  withConnection(file, (connection) => connection.copyTo(target));
}

/** The number of the last deployment that was committed; 0 when there was none. */
export function lastDeployment(file: string): number {
  return withConnection(file, (connection) => {
    const [table] = connection.select("SELECT name FROM sqlite_master WHERE name = '_sequences'");
    if (!table) return 0;
    const [row] = connection.select('SELECT value FROM _sequences WHERE name = ?', [DEPLOYMENTS]);
    return Number(row?.value ?? 0);
  });
}
