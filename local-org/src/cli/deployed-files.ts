// What was deployed to an org, on disk: an index that is read when the org starts, and the files of each deployment.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type DeployedMetadata, nothingDeployed } from '../metadata/index.ts';

let memoryOrgs = 0;

/** A folder of this process alone. */
const memoryFolder = (root: string): string => path.join(root, '.local-org', `memory-${process.pid}-${memoryOrgs++}`);

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

  load(): DeployedMetadata {
    if (!this.#remembers || !existsSync(this.#index)) return nothingDeployed;
    return JSON.parse(readFileSync(this.#index, 'utf8')) as DeployedMetadata;
  }

  /** Keeps the index and the files that it needs. */
  save(deployed: DeployedMetadata): void {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    writeFileSync(`${this.#index}.next`, JSON.stringify(deployed), { mode: 0o600 });
    renameSync(`${this.#index}.next`, this.#index);
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
