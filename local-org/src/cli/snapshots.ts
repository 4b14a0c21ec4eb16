// Snapshots of an org: its records and what was deployed to it, under a name beside the orgs of the project.
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyRecords, lockRecords } from '../store/index.ts';
import type { StateFolder } from './state.ts';
import { UsageError } from './usage.ts';

const NOTE = 'snapshot.json';

interface Note {
  /** Where the deployed files lay, relative to the project: their paths name it. */
  readonly deployed: string;
}

const posix = (file: string): string => file.split(path.sep).join('/');

export class Snapshots {
  readonly #root: string;

  constructor(project: string) {
    this.#root = path.resolve(project);
  }

  /** A name is one folder. @throws UsageError */
  folderOf(name: string): string {
    if (!/^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(name)) {
      throw new UsageError(`Not a name of a snapshot: ${name}. Use letters, digits, "-", "_" and ".".`);
    }
    return path.join(this.#root, '.local-org', 'snapshots', name);
  }

  /**
   * Copies the state at one moment; all of it or nothing is there afterwards.
   * @param copy writes the records to the file that it is given
   */
  take(state: StateFolder, name: string, copy: (file: string) => void): string {
    const folder = this.folderOf(name);
    if (existsSync(folder)) throw new UsageError(`There is a snapshot ${name} already: ${folder}`);
    const next = `${folder}.next`;
    rmSync(next, { recursive: true, force: true });
    mkdirSync(next, { recursive: true, mode: 0o700 });
    try {
      copy(path.join(next, 'org.sqlite'));
      if (existsSync(state.deployed)) cpSync(state.deployed, path.join(next, 'deployed'), { recursive: true });
      const note: Note = { deployed: posix(path.relative(this.#root, state.deployed)) };
      writeFileSync(path.join(next, NOTE), JSON.stringify(note), { mode: 0o600 });
      renameSync(next, folder);
    } finally {
      rmSync(next, { recursive: true, force: true });
    }
    return folder;
  }

  /** Of an org that does not run. @throws UsageError, Error when a process has its records */
  takeStopped(state: StateFolder, name: string): string {
    if (!existsSync(state.database)) throw new UsageError(`There is no org in ${state.folder}.`);
    const release = lockRecords(state.database);
    try {
      return this.take(state, name, (file) => copyRecords(state.database, file));
    } finally {
      release();
    }
  }

  /**
   * Puts the snapshot in the place of the org's records. Session tokens end: who had one may be nobody in the snapshot.
   * @throws UsageError, Error when a process has the records
   */
  restore(state: StateFolder, name: string): void {
    const folder = this.folderOf(name);
    if (!existsSync(path.join(folder, NOTE))) throw new UsageError(`There is no snapshot ${name}.`);
    state.create();
    const release = lockRecords(state.database);
    const next = `${state.folder}.next`;
    const before = `${state.folder}.before`;
    try {
      for (const stale of [next, before]) rmSync(stale, { recursive: true, force: true });
      cpSync(folder, next, { recursive: true });
      // The lock lies in the folder, so the new folder brings its own.
      lockRecords(path.join(next, 'org.sqlite'));
      this.#moveDeployed(next, state);
      rmSync(path.join(next, NOTE));
      renameSync(state.folder, before);
      renameSync(next, state.folder);
      rmSync(before, { recursive: true, force: true });
    } finally {
      rmSync(next, { recursive: true, force: true });
      release();
    }
  }

  /** Forgets the records. @throws Error when a process has them */
  reset(state: StateFolder): void {
    if (!existsSync(state.folder)) return;
    const release = lockRecords(state.database);
    try {
      state.remove();
    } finally {
      release();
    }
  }

  /** The snapshot may be another port's: paths of deployed files name the folder of its org. */
  #moveDeployed(next: string, state: StateFolder): void {
    const index = path.join(next, 'deployed', 'index.json');
    if (!existsSync(index)) return;
    const { deployed: from } = JSON.parse(readFileSync(path.join(next, NOTE), 'utf8')) as Note;
    const to = posix(path.relative(this.#root, state.deployed));
    const written = JSON.parse(readFileSync(index, 'utf8')) as { components: { path: string }[] };
    for (const component of written.components) {
      if (component.path.startsWith(`${from}/`)) component.path = to + component.path.slice(from.length);
    }
    writeFileSync(index, JSON.stringify(written), { mode: 0o600 });
  }
}
