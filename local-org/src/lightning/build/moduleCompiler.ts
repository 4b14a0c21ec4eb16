// Makes modules of a project's component files with Vite's dev server: compiled, their imports turned into URLs.
import path from 'node:path';
import { createServer, type Plugin } from 'vite';
import { fileOf, HIDDEN, type BundleRoot } from './bundles.ts';
import { lwcCompiler } from './compile.ts';
import { withMap } from './inlineMap.ts';
import { MISSING, MODULES, SALESFORCE } from './moduleUrls.ts';

/** Vite leaves absolute URLs alone; this one becomes a path of the page's own origin when a module is done. */
const ELSEWHERE = 'https://prebuilt.invalid';

export interface ModuleCompiler {
  /**
   * JavaScript of a file below the project's folder as it is now; null for what is none.
   * @param module path from the project's folder, as the page asks for it
   * @throws Error of the compiler, or naming an import that leads nowhere
   */
  compile(module: string): Promise<string | null>;
  close(): Promise<void>;
}

export interface ModuleCompilerOptions {
  readonly projectRoot: string;
  readonly roots: readonly BundleRoot[];
  /** Names of the project's bundles. */
  readonly names: readonly string[];
  /** URL path of a prebuilt module, or undefined. */
  readonly urlOf: (module: string) => string | undefined;
  readonly cache: string;
}

export async function moduleCompiler(options: ModuleCompilerOptions): Promise<ModuleCompiler> {
  const { projectRoot, roots, cache } = options;
  const server = await createServer({
    configFile: false,
    envFile: false,
    root: projectRoot,
    base: `${MODULES}/`,
    cacheDir: path.join(cache, 'vite'),
    publicDir: false,
    appType: 'custom',
    logLevel: 'silent',
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    plugins: [imports(options), lwcCompiler(roots, { sourceMaps: true })]
  });
  const client = server.environments.client;
  return {
    async compile(module) {
      // Vite watches nothing here: what it remembers may be older than the file.
      const known = await client.moduleGraph.getModuleByUrl(module);
      if (known) client.moduleGraph.invalidateModule(known);
      const result = await client.transformRequest(module);
      if (!result) return null;
      const { map } = result;
      const code = result.code.replaceAll(ELSEWHERE, '');
      return map && 'mappings' in map && map.mappings ? withMap(code, JSON.stringify(map)) : code;
    },
    close: () => server.close()
  };
}

function imports({ projectRoot, names, urlOf }: ModuleCompilerOptions): Plugin {
  const isUrlOfTemplate = (specifier: string): boolean =>
    specifier.startsWith('/') &&
    !specifier.startsWith(projectRoot + path.sep) &&
    HIDDEN.test(specifier.split('?')[0] ?? specifier);
  return {
    name: 'local-org:imports',
    enforce: 'pre',
    resolveId(specifier, importer) {
      if (specifier.startsWith(SALESFORCE) || specifier.startsWith(MISSING)) return specifier;
      const url = urlOf(specifier);
      if (url) return { id: ELSEWHERE + url, external: true };
      if (specifier.startsWith('@salesforce/')) return SALESFORCE + specifier;
      // The page may ask for a template alone, when the script that imports it is kept. Vite looks for a file of that name.
      if (isUrlOfTemplate(specifier)) return path.join(projectRoot, specifier);
      if (/^[./\0]/.test(specifier) || !importer) return null;
      if (specifier.startsWith('c/') && names.includes(specifier.slice(2))) return null;
      // A tag of a template: the rest of the component can be shown.
      if (specifier.startsWith('lightning/') && fileOf(importer).endsWith('.html')) return MISSING + specifier;
      const from = path.relative(projectRoot, fileOf(importer));
      throw new Error(
        /^(lightning|c)\//.test(specifier)
          ? `The local org does not have the module ${specifier}, which ${from} imports.`
          : `${from} imports ${specifier}: on the platform a component can import only modules of c, lightning and @salesforce.`
      );
    }
  };
}
