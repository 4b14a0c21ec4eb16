/** Reads an SFDX project folder into its list of components. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { settingsIn } from './activations.ts';
import { componentsIn } from './componentFiles.ts';
import { MetadataError } from './errors.ts';
import type { MetadataComponent, MetadataType, ProjectMetadata } from './types.ts';

/** Folders that hold no metadata. */
const SKIPPED = new Set(['node_modules', '__tests__', '__mocks__']);

/**
 * Everything that the package directories of the project contain.
 * @param folder the folder with `sfdx-project.json`
 * @throws MetadataError naming the file (and line) that is missing or malformed
 */
export function readProject(folder: string): ProjectMetadata {
  const root = resolve(folder);
  const config = readConfig(root);
  const byType = new Map<MetadataType, Map<string, MetadataComponent>>();
  const unread: string[] = [];
  const repeated: string[] = [];
  for (const directory of config.packageDirectories) {
    const start = join(root, directory);
    if (!existsSync(start))
      throw new MetadataError('sfdx-project.json', `package directory '${directory}' does not exist`);
    for (const file of filesBelow(start)) {
      if (!file.endsWith('-meta.xml')) continue;
      const path = relative(root, file).split(sep).join('/');
      const components = componentsIn(root, path);
      if (components.length === 0) unread.push(path);
      for (const component of components) add(byType, component, repeated);
    }
  }
  const sorted = new Map([...byType].map(([type, components]) => [type, [...components.values()].sort(byFullName)]));
  return {
    root,
    name: config.name,
    all: (type) => sorted.get(type) ?? [],
    find: (type, fullName) => byType.get(type)?.get(fullName.toLowerCase()),
    ...settingsIn(root),
    unread,
    repeated
  };
}

/** Absolute paths. @throws MetadataError as {@link readProject} */
export const packageDirectories = (root: string): string[] =>
  readConfig(root).packageDirectories.map((directory) => join(root, directory));

function readConfig(root: string): { name: string; packageDirectories: string[] } {
  const file = join(root, 'sfdx-project.json');
  if (!existsSync(file)) throw new MetadataError(file, 'not found: the folder is no SFDX project');
  let config: { name?: unknown; packageDirectories?: unknown };
  try {
    config = JSON.parse(readFileSync(file, 'utf8')) as typeof config;
  } catch (error) {
    throw new MetadataError(file, (error as Error).message);
  }
  const directories: unknown[] = Array.isArray(config.packageDirectories) ? config.packageDirectories : [];
  const paths = directories.map((directory) => (directory as { path?: unknown } | null)?.path);
  if (paths.length === 0 || !paths.every((path) => typeof path === 'string')) {
    throw new MetadataError(file, "'packageDirectories' must be a list of objects with a 'path'");
  }
  // The CLI takes either slash.
  const packageDirectories = paths.map((path) => path.replaceAll('\\', '/'));
  return { name: typeof config.name === 'string' ? config.name : '', packageDirectories };
}

/** All files that may hold metadata, in the order of their names. */
export function* filesBelow(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (SKIPPED.has(entry.name) || entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else yield path;
  }
}

/** As in a deployment of all package directories: what is defined again takes the earlier one's place, and is told. */
function add(
  byType: Map<MetadataType, Map<string, MetadataComponent>>,
  component: MetadataComponent,
  repeated: string[]
): void {
  const components = byType.get(component.type) ?? new Map<string, MetadataComponent>();
  byType.set(component.type, components);
  const key = component.fullName.toLowerCase();
  const other = components.get(key);
  if (other) repeated.push(`${component.type} ${component.fullName} of ${other.path} by ${component.path}`);
  components.set(key, component);
}

function byFullName(a: MetadataComponent, b: MetadataComponent): number {
  return a.fullName < b.fullName ? -1 : a.fullName > b.fullName ? 1 : 0;
}
