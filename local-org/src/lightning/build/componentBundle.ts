// All of the project's components in one file, as the platform sends a page's components in one answer: three hundred
// modules take the browser three hundred requests. Until it is there, or where a component cannot be compiled, the page
// loads the single modules, which say what is wrong and where.
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { withoutMap } from './inlineMap.ts';
import { MODULES } from './moduleUrls.ts';
import { ASSETS, buildDigest, digest, discard } from './prebuilt.ts';
import type { ServedModule } from './projectModules.ts';

/** What a bundle is made from: code of modules by URL path. */
export type ModuleGraph = ReadonlyMap<string, string>;

/** Writes a module and its source map that holds all modules of a graph: `components.js`, `components.js.map`. */
export type Bundler = (entry: string, graph: ModuleGraph, folder: string) => Promise<void>;

export interface ComponentBundleOptions {
  /** URL of the module that loads the single modules. */
  readonly entry: string;
  readonly serve: (url: string) => Promise<ServedModule | null>;
  /** Folder below which `ASSETS` serves files. */
  readonly cache: string;
  /** Stands for the project among others. */
  readonly project: string;
  readonly openBundler?: () => Promise<Bundler>;
}

export interface ComponentBundle {
  /** URL of the module whose default export maps component names to loaders: of the bundle once it is there. */
  readonly url: () => string;
  /** Makes it anew: a source has changed. Resolves once there is one or nothing more to wait for. */
  renew(): Promise<void>;
  close(): void;
}

const IMPORTED = new RegExp(`["'](${MODULES}/[^"'\\n]+)["']`, 'g');

export function componentBundle(options: ComponentBundleOptions): ComponentBundle {
  const { entry, serve, openBundler = loadBundler } = options;
  const name = `components-${digest([options.project])}`;
  const folder = path.join(options.cache, name);
  let url = entry;
  /** Counts the changes: what was begun before the last one is dropped. */
  let turn = 0;

  /** The bundle's folder name, or null where something cannot be compiled or has changed meanwhile. */
  async function make(own: number): Promise<string | null> {
    const graph = await moduleGraph(entry, serve, () => own === turn);
    if (!graph) return null;
    const key = digest([buildDigest(), ...[...graph].sort().flat()]);
    if (!existsSync(path.join(folder, key))) {
      mkdirSync(folder, { recursive: true });
      const bundler = await openBundler();
      await bundler(entry, graph, path.join(folder, key));
      for (const other of readdirSync(folder)) if (other !== key) discard(path.join(folder, other));
    }
    return key;
  }

  return {
    url: () => url,
    async renew() {
      const own = ++turn;
      url = entry;
      // A component that cannot be compiled is the page's to show.
      const key = await make(own).catch(() => null);
      if (key && own === turn) url = `${ASSETS}${name}/${key}/components.js`;
    },
    close() {
      turn++;
    }
  };
}

const loadBundler = async (): Promise<Bundler> => (await import('./bundler.ts')).buildComponents;

/**
 * The modules that `entry` leads to, one after the other: what a page asks for meanwhile comes between.
 * @returns null when it is no longer wanted
 * @throws Error of a module that cannot be compiled
 */
async function moduleGraph(
  entry: string,
  serve: ComponentBundleOptions['serve'],
  isWanted: () => boolean
): Promise<ModuleGraph | null> {
  const graph = new Map<string, string>();
  // A set goes on with what is added to it on the way.
  const urls = new Set([entry]);
  for (const url of urls) {
    await setImmediate();
    if (!isWanted()) return null;
    const served = await serve(url);
    if (!served) continue;
    graph.set(url, served.code);
    for (const [, imported = ''] of withoutMap(served.code).code.matchAll(IMPORTED)) urls.add(imported);
  }
  return isWanted() ? graph : null;
}
