// Builds an org out of its rooms: project, schema, records, Apex.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ApexRuntime, loadApex } from '../apex/index.ts';
import { Background, type Org, Sessions } from '../api/index.ts';
import { recalculateRollUps } from '../dml/index.ts';
import { checkFormulas } from '../formula/index.ts';
import { checkRights } from '../security/index.ts';
import { type DeployedMetadata, type ProjectMetadata, readProject, withDeployed } from '../metadata/index.ts';
import { checkReports } from '../reports/index.ts';
import { buildSchema } from '../schema/index.ts';
import type { Gap } from '../schema/index.ts';
import type { Schema } from '../schema/types.ts';
import { lastDeployment, lockRecords, openStore, systemClock } from '../store/index.ts';
import type { Clock, Store } from '../store/types.ts';
import { DeployedFiles } from './deployed-files.ts';
import { locked } from './locked.ts';
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
  const base = readProject(root);
  const settings = projectSettings(root);
  const clock = systemClock(startOf(options.now ?? settings.now ?? 'real'));
  const files = new DeployedFiles(root, options.database === null ? null : path.dirname(options.database));
  const { database } = options;
  const deployed = files.load(() => (database === null ? 0 : committedDeployment(database)));
  return new LocalOrg({ base, settings, clock, files, deployed, options });
}

function committedDeployment(database: string): number {
  const release = locked(() => lockRecords(database));
  try {
    return lastDeployment(database);
  } finally {
    release();
  }
}

/** What the local org lacks of the project is left out, and stands in the schema's `unsupported`. */
function schemaOf(project: ProjectMetadata): Schema {
  const gaps: Gap[] = [];
  const schema = buildSchema(project, gaps);
  checkFormulas(schema, gaps);
  checkRights(project, schema, gaps);
  checkReports(project, schema, gaps);
  return schema;
}

interface Parts {
  /** The project folder. */
  readonly base: ProjectMetadata;
  readonly settings: ProjectSettings;
  readonly clock: Clock;
  readonly files: DeployedFiles;
  readonly deployed: DeployedMetadata;
  readonly options: Pick<OpenOptions, 'database' | 'sessions' | 'whileWaiting'>;
}

class LocalOrg implements Org {
  readonly clock: Clock;
  readonly store: Store;
  readonly sessions: Sessions;
  readonly background = new Background();
  readonly #parts: Parts;
  readonly #listeners: (() => void)[] = [];
  #project: ProjectMetadata;
  #schema: Schema;
  #apex: ApexRuntime;
  #deployed: DeployedMetadata;

  constructor(parts: Parts) {
    const { base, clock, deployed, options } = parts;
    this.#parts = parts;
    this.clock = clock;
    this.#deployed = deployed;
    this.#project = withDeployed(base, deployed);
    this.#schema = schemaOf(this.#project);
    const file = options.database ?? ':memory:';
    this.store = locked(() => openStore({ schema: this.#schema, project: this.#project, file, clock }));
    try {
      if (this.store.addedFields.length > 0) this.#fillAddedFields();
      this.#apex = this.#loadApex();
      this.#apex.jobs.resume(this.store);
      this.sessions = new Sessions(this.store.organizationId, options.sessions);
    } catch (error) {
      this.store.close();
      throw error;
    }
  }

  get project(): ProjectMetadata {
    return this.#project;
  }

  get schema(): Schema {
    return this.#schema;
  }

  get apex(): ApexRuntime {
    return this.#apex;
  }

  get deployed(): DeployedMetadata {
    return this.#deployed;
  }

  #fillAddedFields(): void {
    this.store.transaction(() => {
      recalculateRollUps(this.store);
      this.store.settleAddedFields();
    });
  }

  #loadApex(): ApexRuntime {
    const { settings, options } = this.#parts;
    const { lockedObjects = [] } = settings;
    return loadApex(this.#project, this.#schema, { lockedObjects, whileWaiting: options.whileWaiting });
  }

  emptyOrg(deployed: DeployedMetadata = this.#deployed): Org {
    return new LocalOrg({ ...this.#parts, deployed, options: { database: null, sessions: null } });
  }

  adopt(deployed: DeployedMetadata): void {
    const project = withDeployed(this.#parts.base, deployed);
    const schema = schemaOf(project);
    // Records and files change together, whenever the process ends: the records' commit decides for both.
    this.store.adopt(schema, project, (deployment) => {
      // Their filters may have changed, too.
      this.#fillAddedFields();
      this.#parts.files.prepare(deployed, deployment);
    });
    this.#parts.files.keep(deployed);
    this.#deployed = deployed;
    this.#project = project;
    this.#schema = schema;
    this.#apex = this.#loadApex();
    // As when an org starts: schedules go on with the new code, jobs that waited for the old are aborted.
    this.#apex.jobs.resume(this.store);
    for (const listener of this.#listeners) listener();
  }

  onAdopt(listener: () => void): void {
    this.#listeners.push(listener);
  }

  async close(): Promise<void> {
    await this.background.close();
    this.store.close();
    this.#parts.files.close();
  }

  deployFolder(id: string): string {
    return this.#parts.files.folderOf(id);
  }

  dropDeployFolder(id: string): void {
    this.#parts.files.drop(id);
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
