// Builds an org out of its rooms: project, schema, records, Apex.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadApex } from '../apex/index.ts';
import { Background, type Org, Sessions } from '../api/index.ts';
import { recalculateRollUps } from '../dml/index.ts';
import { checkFormulas } from '../formula/index.ts';
import { readProject } from '../metadata/index.ts';
import { buildSchema } from '../schema/index.ts';
import { openStore, systemClock } from '../store/index.ts';
import type { Store } from '../store/types.ts';
import { UsageError } from './usage.ts';

export interface OpenOptions {
  /** The folder with `sfdx-project.json`. */
  readonly project: string;
  /** Instant with offset at which the org's clock starts, or `real`; absent: the project's setting, else `real`. */
  readonly now?: string | undefined;
  /** SQLite file; null keeps the records in memory. */
  readonly database: string | null;
  /** File of the session tokens; null keeps them in memory. */
  readonly sessions: string | null;
  /** See `ApexOptions`. */
  readonly whileWaiting?: ((object: string) => void) | undefined;
}

export function openOrg(options: OpenOptions): Org {
  const root = path.resolve(options.project);
  if (!existsSync(path.join(root, 'sfdx-project.json'))) {
    throw new UsageError(`${root} is no SFDX project: it has no sfdx-project.json.`);
  }
  const project = readProject(root);
  const schema = buildSchema(project);
  checkFormulas(schema);
  const settings = projectSettings(root);
  const clock = systemClock(startOf(options.now ?? settings.now ?? 'real'));
  const store = openRecords({ schema, project, file: options.database ?? ':memory:', clock });
  try {
    if (store.addedFields.length > 0) recalculateRollUps(store);
    const { lockedObjects = [] } = settings;
    const apex = loadApex(project, schema, { lockedObjects, whileWaiting: options.whileWaiting });
    apex.jobs.resume(store);
    const sessions = new Sessions(store.organizationId, options.sessions);
    return { project, schema, store, apex, clock, sessions, background: new Background() };
  } catch (error) {
    store.close();
    throw error;
  }
}

function openRecords(options: Parameters<typeof openStore>[0]): Store {
  try {
    return openStore(options);
  } catch (error) {
    // The store says which process holds the file.
    const taken = error instanceof Error && (error.cause as NodeJS.ErrnoException | undefined)?.code === 'EEXIST';
    throw taken ? new UsageError(error.message) : error;
  }
}

/** `config/local-org.json` of a project: settings of its local org. */
interface ProjectSettings {
  readonly now?: string;
  /** Objects whose rows Apex must lock before it reads and writes them; see the report of `locks.ts`. */
  readonly lockedObjects?: readonly string[];
}

function projectSettings(root: string): ProjectSettings {
  const file = path.join(root, 'config', 'local-org.json');
  if (!existsSync(file)) return {};
  let settings: { now?: unknown; lockedObjects?: unknown };
  try {
    settings = JSON.parse(readFileSync(file, 'utf8')) as typeof settings;
  } catch {
    throw new UsageError(`${file} is not valid JSON.`);
  }
  const { now, lockedObjects } = settings;
  if (now !== undefined && typeof now !== 'string')
    throw new UsageError(`"now" in ${file} must be an instant such as "2026-02-13T09:00:00-08:00", or "real".`);
  const names: readonly unknown[] = Array.isArray(lockedObjects) ? lockedObjects : [];
  if (lockedObjects !== undefined && (!Array.isArray(lockedObjects) || names.some((name) => typeof name !== 'string')))
    throw new UsageError(`"lockedObjects" in ${file} must be a list of object names.`);
  return { ...(now === undefined ? {} : { now }), lockedObjects: names.map(String) };
}

function startOf(now: string): string {
  if (now === 'real') return now;
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(now) || Number.isNaN(Date.parse(now))) {
    throw new UsageError(`Not an instant: ${now}. Write it with its offset, 2026-02-13T09:00:00-08:00, or say "real".`);
  }
  return now;
}

/** Id of an active user by username or alias. @throws UsageError when there is none */
export function userIdOf({ store }: Org, name: string): string {
  const sql = 'SELECT "Id" FROM "User" WHERE "IsActive" = 1 AND ("Username" = ? OR "Alias" = ?) ORDER BY "Id"';
  const [user] = store.select(sql, [name, name]);
  if (!user) throw new UsageError(`There is no active user with the username or alias ${name}.`);
  return String(user['Id']);
}
