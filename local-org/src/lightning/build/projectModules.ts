// Serves the project's components to the page: kept modules where nothing has changed, freshly compiled ones elsewhere.
import { existsSync, readdirSync, readFileSync, statSync, watch, type FSWatcher } from 'node:fs';
import path from 'node:path';
import type { MetadataComponent, ProjectMetadata } from '../../metadata/index.ts';
import type { Schema } from '../../schema/types.ts';
import { ABSENT, bundleEntry, fileOf, type BundleRoot } from './bundles.ts';
import { ModuleCache } from './moduleCache.ts';
import type { ModuleCompiler, ModuleCompilerOptions } from './moduleCompiler.ts';
import { isComponentFile, isMade, MISSING, moduleOf, MODULES, REGISTRY, SALESFORCE } from './moduleUrls.ts';
import { buildDigest, digest, type Prebuilt } from './prebuilt.ts';
import { salesforceModule } from './salesforceModules.ts';

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
  /** The compiled module of a URL below `MODULES`; null for what is not part of the project's components. */
  serve(url: string): Promise<ServedModule | null>;
  /** What failed since the last change of a source. */
  readonly failures: () => readonly BuildFailure[];
  close(): Promise<void>;
}

export interface ProjectModulesOptions {
  readonly project: ProjectMetadata;
  readonly schema: Schema;
  readonly prebuilt: Pick<Prebuilt, 'urlOf' | 'mainUrl'>;
  readonly cache: string;
  /** Called when a source file of a component has changed. */
  readonly onChange: () => void;
  /** Opens the compiler, which takes a second: called for the first module that is not kept. */
  readonly openCompiler?: (options: ModuleCompilerOptions) => Promise<ModuleCompiler>;
}

/** A deployed bundle lies in the org's state folder; the bundle of that name in the project's own stays beside it. */
const isDeployed = (bundle: MetadataComponent): boolean => bundle.path.startsWith('.local-org/');

/** Bundle folders: what was deployed before the project's own, so that it is found first. */
const bundleRoots = (project: ProjectMetadata): BundleRoot[] => {
  const bundles = project.all('LightningComponentBundle');
  const ordered = [...bundles.filter(isDeployed), ...bundles.filter((bundle) => !isDeployed(bundle))];
  const folders = ordered.map((bundle) => path.dirname(path.join(project.root, bundle.path)));
  return [...new Set(folders)].map((folder) => ({ folder, namespace: 'c' }));
};

const loadCompiler = async (options: ModuleCompilerOptions): Promise<ModuleCompiler> =>
  (await import('./moduleCompiler.ts')).moduleCompiler(options);

const CONSTANT_IMPORT = /^import (\w+) from "[^"]*salesforce:(@salesforce\/(?:label|schema)\/[^"?]+)(?:\?import)?";$/gm;

export function projectModules(options: ProjectModulesOptions): ProjectModules {
  const { project, schema, prebuilt, openCompiler = loadCompiler } = options;
  const roots = bundleRoots(project);
  const names = project.all('LightningComponentBundle').map((bundle) => bundle.fullName);
  const cache = new ModuleCache(path.join(options.cache, `modules-${digest([project.root])}`));
  const build = digest([buildDigest(), prebuilt.mainUrl, prebuilt.urlOf('lwc') ?? '', project.root, ...names]);
  const look = (): string => digest([build, ...sourceNames(roots)]);
  let surroundings = look();
  let compiler: Promise<ModuleCompiler> | undefined;
  const compiling = new Map<string, Promise<string | null>>();
  const failures = new Map<string, BuildFailure>();
  const watchers = watchBundles(roots, () => {
    surroundings = look();
    failures.clear();
    options.onChange();
  });

  /** What a module is made from: its own file, and which files there are for its imports to mean. */
  const keyOf = (module: string): string =>
    digest([surroundings, readFileSync(path.join(project.root, fileOf(module)), 'utf8')]);

  async function compile(module: string, key: string): Promise<string | null> {
    compiler ??= openCompiler({ projectRoot: project.root, roots, names, urlOf: prebuilt.urlOf, cache: options.cache });
    const code = await (await compiler).compile(module);
    // What changed meanwhile is compiled again when it is asked for again.
    surroundings = look();
    if (code !== null && keyOf(module) === key) cache.write(module, key, code);
    return code;
  }

  async function fileModule(module: string): Promise<ServedModule | null> {
    const file = path.join(project.root, fileOf(module));
    if (!existsSync(file) || !statSync(file).isFile()) return null;
    const key = keyOf(module);
    const turn = `${key} ${module}`;
    let code = cache.read(module, key);
    if (code === null) {
      const pending = compiling.get(turn) ?? compile(module, key).finally(() => compiling.delete(turn));
      compiling.set(turn, pending);
      code = await pending;
    }
    if (code === null) return null;
    const sent = withConstants(code);
    return { code: sent, etag: `"${digest([sent])}"` };
  }

  /** Imports of labels and schema names become constants: a component of 150 labels needs no 150 requests. */
  function withConstants(code: string): string {
    return code.replace(CONSTANT_IMPORT, (statement, name: string, specifier: string) => {
      const value = /^export default (.+);$/s.exec(orgModule(SALESFORCE + specifier))?.[1];
      return value === undefined ? statement : `const ${name} = ${value};`;
    });
  }

  function madeModule(module: string): ServedModule {
    const code = module === REGISTRY ? registry(names, roots, project.root) : orgModule(module);
    return { code, etag: `"${digest([code])}"` };
  }

  function orgModule(module: string): string {
    if (module.startsWith(ABSENT)) return 'export default undefined;';
    const code = module.startsWith(MISSING)
      ? missingComponent(module.slice(MISSING.length))
      : salesforceModule(module.slice(SALESFORCE.length), project, schema);
    return code.replace(/(?<= from ')[^']+(?=')/, (specifier) => prebuilt.urlOf(specifier) ?? specifier);
  }

  return {
    componentsUrl: `${MODULES}/@id/${REGISTRY}`,
    failures: () => [...failures.values()],
    async serve(url) {
      const module = moduleOf(url);
      if (!isMade(module) && !isComponentFile(module, project.root, roots)) return null;
      try {
        const served = isMade(module) ? madeModule(module) : await fileModule(module);
        failures.delete(module);
        return served;
      } catch (error) {
        const name = path.relative(project.root, fileOf(path.join(project.root, module)));
        failures.set(module, { module: name, message: plain(error) });
        throw error;
      }
    },
    async close() {
      for (const watcher of watchers) watcher.close();
      await (await compiler)?.close();
    }
  };
}

/** `lightning/recordPicker` stands in a template as `lightning-record-picker`. */
function missingComponent(specifier: string): string {
  const tag = specifier.replace('/', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `import { missingComponent } from 'local-org/missing'; export default missingComponent(${JSON.stringify(tag)});`;
}

/** Loaders of all components by name; each is fetched when it is first shown. */
function registry(names: readonly string[], roots: readonly BundleRoot[], projectRoot: string): string {
  const loaders = names.map((name) => {
    const entry = roots.map((root) => bundleEntry(root, name)).find((file) => file !== undefined);
    const url = entry && encodeURI(`${MODULES}/${path.relative(projectRoot, entry).replaceAll(path.sep, '/')}`);
    const load = url
      ? `import(${JSON.stringify(url)})`
      : `Promise.reject(new Error(${JSON.stringify(`The bundle ${name} has no file of its name.`)}))`;
    return `${JSON.stringify(name)}: () => ${load}`;
  });
  return `export default { ${loaders.join(', ')} };`;
}

/** A file that a component consists of; not the JavaScript that a build emits beside its TypeScript. */
const isSource = (file: string): boolean =>
  /\.(ts|html|css|js)$/.test(file) &&
  !file.includes('__tests__') &&
  !(file.endsWith('.js') && existsSync(file.replace(/\.js$/, '.ts')));

/** Paths of all files that components consist of. */
const sourceNames = (roots: readonly BundleRoot[]): string[] =>
  roots.flatMap(({ folder }) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(folder, name))
      .filter(isSource)
      .sort()
  );

/** The compilers' messages carry colours and a frame; the first lines say it. */
function plain(error: unknown): string {
  const { message } = error as Error;
  return message.replace(/\u001b\[[\d;]*m/g, '').trim();
}

/** Calls back once for a burst of changes of sources in one folder. */
function watchBundles(roots: readonly BundleRoot[], onChange: () => void): FSWatcher[] {
  const pending = new Map<string, NodeJS.Timeout>();
  return roots.map(({ folder }) =>
    watch(folder, { recursive: true }, (_event, name) => {
      if (!name || !isSource(path.join(folder, name))) return;
      const changed = path.dirname(path.join(folder, name));
      clearTimeout(pending.get(changed));
      pending.set(
        changed,
        setTimeout(() => {
          pending.delete(changed);
          onChange();
        }, 50)
      );
    })
  );
}
