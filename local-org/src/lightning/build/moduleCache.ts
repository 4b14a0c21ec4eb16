// Compiled modules of a project, kept between starts: each beside a key of all that it was made from.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { digest } from './prebuilt.ts';

interface Entry {
  readonly key: string;
  readonly code: string;
}

/** One file a module, so that an edit replaces what it outdates and the folder does not grow. */
export class ModuleCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  #file(module: string): string {
    return path.join(this.#folder, `${digest([module])}.json`);
  }

  /** The module's code if it was made from what `key` stands for. */
  read(module: string, key: string): string | null {
    const file = this.#file(module);
    if (!existsSync(file)) return null;
    const entry = JSON.parse(readFileSync(file, 'utf8')) as Entry;
    return entry.key === key ? entry.code : null;
  }

  /** Writes beside the file and renames, so that nobody reads half of it. */
  write(module: string, key: string, code: string): void {
    mkdirSync(this.#folder, { recursive: true });
    const file = this.#file(module);
    const entry: Entry = { key, code };
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(entry));
    renameSync(`${file}.${process.pid}`, file);
  }
}
