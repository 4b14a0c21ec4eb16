// Serves the project's components to the page: each file compiled when it is asked for, and reported when it changes.
import { watch, type FSWatcher } from 'node:fs';
import path from 'node:path';
import { createServer, type Plugin } from 'vite';
import type { ProjectMetadata } from '../../metadata/index.ts';
import type { Schema } from '../../schema/types.ts';
import { fileOf, lwcCompiler, type BundleRoot } from './compile.ts';
import type { Prebuilt } from './prebuilt.ts';
import { salesforceModule } from './salesforceModules.ts';

export const MODULES = '/lightning/modules';
const REGISTRY = 'local-org/components';
const SALESFORCE = '\0salesforce:';
/** Vite leaves absolute URLs alone; this one becomes a path of the page's own origin when a module is sent. */
const ELSEWHERE = 'https://prebuilt.invalid';

/** A module that could not be compiled or resolved, in words for the page. */
export interface BuildFailure {
  readonly module: string;
  readonly message: string;
}

export interface ServedModule {
  readonly code: string;
  readonly etag: string;
}

export interface ProjectModules {
  /** URL of the module whose default export maps component names to loaders. */
  readonly componentsUrl: string;
  /** The compiled module of a URL below {@link MODULES}; null for what is not part of the project's components. */
  serve(url: string): Promise<ServedModule | null>;
  /** What failed since the last change of its folder. */
  readonly failures: () => readonly BuildFailure[];
  close(): Promise<void>;
}

export interface ProjectModulesOptions {
  readonly project: ProjectMetadata;
  readonly schema: Schema;
  readonly prebuilt: Prebuilt;
  readonly cache: string;
  /** Called when a source file of a component has changed. */
  readonly onChange: () => void;
}

/** Bundle folders of the project, in the project's order. */
const bundleRoots = (project: ProjectMetadata): BundleRoot[] =>
  [
    ...new Set(
      project.all('LightningComponentBundle').map((bundle) => path.dirname(path.join(project.root, bundle.path)))
    )
  ].map((folder) => ({ folder, namespace: 'c' }));

export async function projectModules(options: ProjectModulesOptions): Promise<ProjectModules> {
  const { project } = options;
  const roots = bundleRoots(project);
  const server = await createServer({
    configFile: false,
    envFile: false,
    root: project.root,
    base: `${MODULES}/`,
    cacheDir: path.join(options.cache, 'vite'),
    publicDir: false,
    appType: 'custom',
    logLevel: 'silent',
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    plugins: [imports(options), lwcCompiler(roots, { sourceMaps: true, cache: path.join(options.cache, 'compiled') })]
  });
  const client = server.environments.client;
  const failures = new Map<string, BuildFailure>();
  const watchers = watchBundles(roots, (folder) => {
    for (const [id, module] of client.moduleGraph.idToModuleMap) {
      if (path.dirname(fileOf(id)) === folder) client.moduleGraph.invalidateModule(module);
    }
    failures.clear();
    options.onChange();
  });

  return {
    componentsUrl: `${MODULES}/@id/${REGISTRY}`,
    failures: () => [...failures.values()],
    async serve(url) {
      const module = moduleUrl(url);
      if (!isServed(module, project.root, roots)) return null;
      try {
        const result = await client.transformRequest(module);
        if (!result) return null;
        failures.delete(module);
        const { map } = result;
        const sourceMap =
          map && 'mappings' in map && map.mappings
            ? `\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(JSON.stringify(map)).toString('base64')}`
            : '';
        return { code: result.code.replaceAll(ELSEWHERE, '') + sourceMap, etag: result.etag ?? '' };
      } catch (error) {
        const name = path.relative(project.root, fileOf(path.join(project.root, module)));
        failures.set(module, { module: name, message: plain(error) });
        throw error;
      }
    },
    async close() {
      for (const watcher of watchers) watcher.close();
      await server.close();
    }
  };
}

/** Undoes what Vite does to an id to make a URL of it. */
function moduleUrl(url: string): string {
  const inside = decodeURIComponent(url.slice(MODULES.length)).replace(/[?&](import|t=\d+)(?=&|$)/g, '');
  return inside.startsWith('/@id/') ? inside.slice(5).replace('__x00__', '\0') : inside;
}

/** Only components and what they import from `@salesforce`: never other files of the project or the machine. */
function isServed(module: string, projectRoot: string, roots: readonly BundleRoot[]): boolean {
  if (module === REGISTRY || module.startsWith(SALESFORCE) || module.startsWith('\0lwc-absent')) return true;
  const file = path.join(projectRoot, fileOf(module));
  return (
    roots.some(({ folder }) => file.startsWith(folder + path.sep)) && !file.includes(`${path.sep}__tests__${path.sep}`)
  );
}

/** The compilers' messages carry colours and a frame; the first lines say it. */
function plain(error: unknown): string {
  const { message } = error as Error;
  return message.replace(/\u001b\[[\d;]*m/g, '').trim();
}

function imports({ project, schema, prebuilt }: ProjectModulesOptions): Plugin {
  const names = project.all('LightningComponentBundle').map((bundle) => bundle.fullName);
  return {
    name: 'local-org:imports',
    enforce: 'pre',
    resolveId(specifier, importer) {
      if (specifier === REGISTRY || specifier.startsWith(SALESFORCE)) return specifier;
      const url = prebuilt.urlOf(specifier);
      if (url) return { id: ELSEWHERE + url, external: true };
      if (specifier.startsWith('@salesforce/')) return SALESFORCE + specifier;
      if (/^[./\0]/.test(specifier) || !importer) return null;
      if (specifier.startsWith('c/') && names.includes(specifier.slice(2))) return null;
      const from = path.relative(project.root, fileOf(importer));
      throw new Error(
        /^(lightning|c)\//.test(specifier)
          ? `The local org does not have the module ${specifier}, which ${from} imports.`
          : `${from} imports ${specifier}: on the platform a component can import only modules of c, lightning and @salesforce.`
      );
    },
    load(id) {
      if (id === REGISTRY) {
        const loaders = names.map((name) => `${JSON.stringify(name)}: () => import('c/${name}')`);
        return `export default { ${loaders.join(', ')} };`;
      }
      return id.startsWith(SALESFORCE) ? salesforceModule(id.slice(SALESFORCE.length), project, schema) : null;
    }
  };
}

/** Calls back once for a burst of changes, with the folder of the first changed source. */
function watchBundles(roots: readonly BundleRoot[], onChange: (folder: string) => void): FSWatcher[] {
  const pending = new Map<string, NodeJS.Timeout>();
  return roots.map(({ folder }) =>
    watch(folder, { recursive: true }, (_event, name) => {
      // Emitted JavaScript is not what the page runs, where TypeScript stands beside it.
      if (!name || !/\.(ts|html|css|js)$/.test(name) || name.includes('__tests__')) return;
      const changed = path.dirname(path.join(folder, name));
      clearTimeout(pending.get(changed));
      pending.set(
        changed,
        setTimeout(() => {
          pending.delete(changed);
          onChange(changed);
        }, 50)
      );
    })
  );
}
