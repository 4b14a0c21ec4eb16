// Files of the repository that the gates read, as paths relative to its root.
import { readdirSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** What a gate answers: one line a finding, none when all is well, and what was looked at. */
export interface Findings {
  readonly looked: string;
  readonly problems: readonly string[];
}

/** All files below a folder of the repository, without node_modules, in order of their names. */
export function filesBelow(folder: string, matches: RegExp): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && matches.test(entry.name))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !file.includes('node_modules/'))
    .sort();
}
