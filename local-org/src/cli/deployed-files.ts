// What was deployed to an org, on disk: an index that is read when the org starts, and the files of each deployment.
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import path from 'node:path';
import { type DeployedMetadata, nothingDeployed } from '../metadata/index.ts';

let memoryOrgs = 0;

/** A folder of this process alone. */
const memoryFolder = (root: string): string => path.join(root, '.local-org', `memory-${process.pid}-${memoryOrgs++}`);

/** What is written before the records are committed. */
interface Prepared {
  readonly deployment: number;
  readonly deployed: DeployedMetadata;
}

/** The page compiles only what lies below the project, so even an org in memory keeps the files there while it runs. */
export class DeployedFiles {
  readonly #root: string;
  readonly #folder: string;
  readonly #remembers: boolean;

  /** @param state folder of the org's records; null for an org in memory, whose files go when it closes */
  constructor(root: string, state: string | null) {
    this.#root = root;
    this.#remembers = state !== null;
    this.#folder = path.join(state ?? memoryFolder(root), 'deployed');
  }

  get #index(): string {
    return path.join(this.#folder, 'index.json');
  }

  /** @param committed tells the number of the last deployment whose transaction was committed; rarely asked */
  load(committed: () => number): DeployedMetadata {
    if (!this.#remembers) return nothingDeployed;
    const prepared = this.#prepared();
    if (prepared) {
      // The process ended between the two steps: the records know whether the deployment came to be.
      if (prepared.deployment === committed()) this.keep(prepared.deployed);
      else rmSync(this.#next);
    }
    if (!existsSync(this.#index)) return nothingDeployed;
    return JSON.parse(readFileSync(this.#index, 'utf8')) as DeployedMetadata;
  }

  get #next(): string {
    return `${this.#index}.next`;
  }

  /** Null too for one that was cut short: its transaction cannot have been committed. */
  #prepared(): Prepared | null {
    if (!existsSync(this.#next)) return null;
    try {
      return JSON.parse(readFileSync(this.#next, 'utf8')) as Prepared;
    } catch {
      return null;
    }
  }

  /** The first step, before the records are committed. @param deployment its number in the records */
  prepare(deployed: DeployedMetadata, deployment: number): void {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    const prepared: Prepared = { deployment, deployed };
    const file = openSync(this.#next, 'w', 0o600);
    try {
      writeFileSync(file, JSON.stringify(prepared));
      // The commit of the records is synced, so this must be, too.
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  }

  /** The second step, when they are: keeps the index and the files that it needs. */
  keep(deployed: DeployedMetadata): void {
    const whole = `${this.#index}.whole`;
    writeFileSync(whole, JSON.stringify(deployed), { mode: 0o600 });
    renameSync(whole, this.#index);
    rmSync(this.#next);
    const used = new Set(deployed.components.map((component) => this.#deploymentOf(component.path)));
    for (const entry of readdirSync(this.#folder, { withFileTypes: true })) {
      if (entry.isDirectory() && !used.has(entry.name)) this.drop(entry.name);
    }
  }

  #deploymentOf(file: string): string | undefined {
    return path.relative(this.#folder, path.join(this.#root, file)).split(path.sep)[0];
  }

  folderOf(id: string): string {
    return path.join(this.#folder, id);
  }

  drop(id: string): void {
    rmSync(this.folderOf(id), { recursive: true, force: true });
  }

  close(): void {
    if (!this.#remembers) rmSync(path.dirname(this.#folder), { recursive: true, force: true });
  }
}
