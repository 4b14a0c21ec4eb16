/** Opens the org's records, making or extending the file as needed. */
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ProjectMetadata } from '../metadata/index.ts';
import type { Schema } from '../schema/index.ts';
import { lockFile } from './fileLock.ts';
import { createOrg } from './newOrg.ts';
import { writeProjectRecords } from './projectRecords.ts';
import { SqliteStore } from './sqliteStore.ts';
import type { Clock, Store } from './types.ts';

export interface StoreOptions {
  /** Built from the project for this store alone: the store settles its key prefixes. */
  readonly schema: Schema;
  readonly project: ProjectMetadata;
  /** Path of the database, or `:memory:`. */
  readonly file: string;
  readonly clock: Clock;
}

/** @throws Error when another process has the file open */
export function openStore({ schema, project, file, clock }: StoreOptions): Store {
  const inMemory = file === ':memory:';
  const path = inMemory ? file : resolve(file);
  if (!inMemory) mkdirSync(dirname(path), { recursive: true });
  const release = inMemory ? () => undefined : lockFile(path);
  let store: SqliteStore | undefined;
  try {
    const opened = new SqliteStore(path, schema, clock, release);
    store = opened;
    opened.transaction(() => {
      if (opened.select('SELECT "Id" FROM "Organization"').length === 0) createOrg(opened, project);
      writeProjectRecords(opened, project);
    });
    return opened;
  } catch (error) {
    if (store) store.close();
    else release();
    throw error;
  }
}
