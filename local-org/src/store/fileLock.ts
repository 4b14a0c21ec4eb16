/**
 * Keeps a second process from opening the same records.
 *
 * node-sqlite3-wasm locks a database by a folder beside it, which a killed process leaves behind. So the owner's
 * process id is written down, and the folder of a dead owner is removed before the database is opened.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Takes the file for this process and returns what gives it back. */
export function lockFile(file: string): () => void {
  const ownerFile = `${file}.owner`;
  const claim = () => writeFileSync(ownerFile, String(process.pid), { flag: 'wx' });
  try {
    claim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const owner = Number(readFileSync(ownerFile, 'utf8'));
    if (isRunning(owner)) {
      throw new Error(
        `The records in ${file} are in use by process ${owner}. Stop that local org first; ` +
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
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be signalled, but it runs.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
