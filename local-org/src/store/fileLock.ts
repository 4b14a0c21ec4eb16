/**
 * Keeps a second process from opening the same records.
 *
 * node-sqlite3-wasm locks a database by a folder beside it, which a killed process leaves behind. So the owner is
 * written down by process id and, where the system tells it, start time (ids are soon used again in containers); the
 * folder of an owner that is gone is removed before the database is opened.
 */
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Takes the file for this process and returns what gives it back. */
export function lockFile(file: string): () => void {
  const ownerFile = `${file}.owner`;
  const claim = () => {
    // Written whole before it has its name: nobody reads an owner that is not there yet.
    const mine = `${ownerFile}.${process.pid}`;
    writeFileSync(mine, `${process.pid} ${startOf(process.pid)}`);
    try {
      linkSync(mine, ownerFile);
    } finally {
      rmSync(mine);
    }
  };
  try {
    claim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const [pid = '', start = ''] = readFileSync(ownerFile, 'utf8').split(' ');
    if (isRunning(Number(pid)) && startOf(Number(pid)) === start) {
      throw new Error(
        `The records in ${file} are in use by process ${pid}. Stop that local org first; ` +
          `if that process is something else, delete ${ownerFile}.`,
        { cause: error }
      );
    }
    rmSync(ownerFile);
    claim();
  }
  const libraryLock = `${file}.lock`;
  if (existsSync(libraryLock)) rmSync(libraryLock, { recursive: true });
  return () => rmSync(ownerFile, { force: true });
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  // A killed process whose parent has not asked for its end still answers signals, in containers for ever.
  if (statOf(pid)[0] === 'Z') return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be signalled, but it runs.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process started, in the kernel's count; empty on systems that do not tell it. */
const startOf = (pid: number): string => statOf(pid)[19] ?? '';

/** `/proc/<pid>/stat` from its third field on, the state; empty on systems without it. */
function statOf(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field, the command, may hold spaces; it ends at the last parenthesis.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
