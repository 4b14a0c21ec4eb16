// Component bundles that are made or removed while the org runs: a page must find them without a new start, as it finds
// what is changed in those that were there.
import { existsSync, readdirSync, watch, type FSWatcher } from 'node:fs';
import path from 'node:path';
import {
  componentsIn,
  MetadataError,
  packageDirectories,
  type MetadataComponent,
  type ProjectMetadata
} from '../../metadata/index.ts';

const TYPE = 'LightningComponentBundle';
/** Files of a new bundle come one after the other. */
const BURST_MILLISECONDS = 50;

const metaFile = (folder: string): string => path.join(folder, `${path.basename(folder)}.js-meta.xml`);

/** Bundles sit directly below a folder of this name. Source: LWC Developer Guide, "Component Folder". */
const HOME = 'lwc';
/** Folders of other metadata, which are many and hold no `lwc`. */
const OTHERS = new Set(['objects', 'staticresources', 'aura', 'node_modules']);

const foldersIn = (home: string): string[] =>
  existsSync(home)
    ? readdirSync(home, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== '__tests__')
        .map((entry) => path.join(home, entry.name))
    : [];

/** Folders of the package directories that may get an `lwc`, now or later: `force-app/main`, `force-app/main/default`. */
function placesOf(project: ProjectMetadata): string[] {
  const below = (folder: string): string[] => {
    const inside = foldersIn(folder).filter((one) => path.basename(one) !== HOME && !OTHERS.has(path.basename(one)));
    return [folder, ...inside.flatMap(below)];
  };
  return packageDirectories(project.root).filter(existsSync).flatMap(below);
}

/** Folders that hold bundles: `force-app/main/default/lwc`. */
const homesOf = (project: ProjectMetadata): string[] => [
  ...new Set([
    ...project.all(TYPE).map((bundle) => path.dirname(path.join(project.root, bundle.path))),
    ...placesOf(project)
      .map((place) => path.join(place, HOME))
      .filter(existsSync)
  ])
];

/** The bundle of a folder; null while its meta file is not there or only begun. */
function bundleIn(project: ProjectMetadata, folder: string): MetadataComponent | null {
  if (!existsSync(metaFile(folder))) return null;
  try {
    const [bundle] = componentsIn(project.root, path.relative(project.root, metaFile(folder)).replaceAll('\\', '/'));
    return bundle ?? null;
  } catch (error) {
    if (error instanceof MetadataError) return null;
    throw error;
  }
}

/** The bundles that the project's folders have now, those of other folders as the org knows them. */
function bundlesNow(project: ProjectMetadata): MetadataComponent[] {
  const found = homesOf(project)
    .flatMap(foldersIn)
    .flatMap((folder) => bundleIn(project, folder) ?? []);
  const byName = new Map(found.map((bundle) => [bundle.fullName.toLowerCase(), bundle]));
  // What was deployed wins over the folder.
  for (const known of project.all(TYPE)) {
    const isThere = existsSync(path.join(project.root, known.path));
    if (isThere) byName.set(known.fullName.toLowerCase(), known);
  }
  return [...byName.values()].sort((a, b) => (a.fullName < b.fullName ? -1 : 1));
}

/** The project with the bundles that its folder has now; all else is as the org has it. */
export function withBundlesNow(project: ProjectMetadata): ProjectMetadata {
  const bundles = bundlesNow(project);
  const byName = new Map(bundles.map((bundle) => [bundle.fullName.toLowerCase(), bundle]));
  return {
    ...project,
    all: (type) => (type === TYPE ? bundles : project.all(type)),
    find: (type, name) => (type === TYPE ? byName.get(name.toLowerCase()) : project.find(type, name))
  };
}

/** Calls back when a bundle has come to the project or gone, a first one of its folder too. @returns what ends it */
export function watchBundleFolders(project: ProjectMetadata, onChange: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  let names = namesOf(bundlesNow(project));
  let timer: NodeJS.Timeout | undefined;
  const look = (): void => {
    for (const [folder, watcher] of watchers) {
      if (existsSync(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const place of [...placesOf(project), ...homesOf(project)]) observe(place);
    // A folder that is no bundle yet is watched: its files come later.
    for (const folder of homesOf(project).flatMap(foldersIn)) if (!bundleIn(project, folder)) observe(folder);
    const now = namesOf(bundlesNow(project));
    if (now === names) return;
    names = now;
    onChange();
  };
  const observe = (folder: string): void => {
    if (watchers.has(folder) || !existsSync(folder)) return;
    const watcher = watch(folder, () => {
      clearTimeout(timer);
      timer = setTimeout(look, BURST_MILLISECONDS);
    });
    // A watched folder that is removed: those above it tell.
    watcher.on('error', () => watcher.close());
    watchers.set(folder, watcher);
  };
  look();
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
  };
}

const namesOf = (bundles: readonly MetadataComponent[]): string => bundles.map(({ path: file }) => file).join('\n');
