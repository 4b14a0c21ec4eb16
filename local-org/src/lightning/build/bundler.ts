// Builds the two bundles that no project changes, and the one of a project's components.
import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import { BASE, mapped } from './baseComponents.ts';
import { lwcCompiler } from './compile.ts';
import type { ModuleGraph } from './componentBundle.ts';
import { withoutMap } from './inlineMap.ts';
import { ASSETS, BASE_FOLDER, fileName, HERE, LWC, PLATFORM_MODULES, VENDOR_MODULES } from './prebuilt.ts';

const COMMON = { configFile: false, envFile: false, root: HERE, publicDir: false, logLevel: 'silent' } as const;
const OUTPUT = {
  emptyOutDir: true,
  minify: true,
  target: 'esnext',
  modulePreload: false,
  reportCompressedSize: false
} as const;
/** What is imported stays importable by its name and its URL. */
const UNCHANGED = {
  preserveEntrySignatures: 'strict',
  treeshake: false,
  makeAbsoluteExternalsRelative: false
} as const;

export const buildVendor = (folder: string): Promise<void> =>
  bundle({
    folder,
    input: Object.fromEntries(VENDOR_MODULES.map((name) => [fileName(name), name])),
    plugins: [
      baseModules(),
      lwcCompiler([{ folder: path.join(BASE, 'src/lightning'), namespace: 'lightning' }], { sourceMaps: false })
    ],
    groups: [
      { name: 'base', test: /lightning-base-components(?!.*iconSvgTemplates)/ },
      { name: 'engine', test: /@lwc/ }
    ]
  });

export function buildShell(folder: string, vendorUrl: ReadonlyMap<string, string>): Promise<void> {
  const input = Object.fromEntries([...PLATFORM_MODULES].map(([name, file]) => [fileName(name), file]));
  return bundle({
    folder,
    input: { ...input, main: path.join(HERE, 'shell/main.ts') },
    plugins: [
      {
        name: 'local-org:shell-imports',
        enforce: 'pre',
        resolveId(specifier) {
          const platform = PLATFORM_MODULES.get(specifier);
          if (platform) return platform;
          // The shell's own folders, by name.
          if (/^(platform|page|model)\/\w+$/.test(specifier)) return path.join(HERE, `${specifier}.ts`);
          const url = vendorUrl.get(specifier);
          return url ? { id: url, external: true } : null;
        }
      },
      lwcCompiler(
        [
          { folder: path.join(HERE, 'shell/lwc'), namespace: 'shell' },
          { folder: BASE_FOLDER, namespace: 'lightning' }
        ],
        { sourceMaps: false }
      )
    ],
    groups: []
  });
}

/** Writes `components.js` with its source map; each component runs when it is first loaded, as the single modules do. */
export async function buildComponents(entry: string, graph: ModuleGraph, folder: string): Promise<void> {
  await written(folder, {
    plugins: [
      {
        name: 'local-org:components',
        enforce: 'pre',
        resolveId: (url) => (graph.has(url) ? url : url.startsWith('/') ? { id: url, external: true } : null),
        load(url) {
          const text = graph.get(url);
          return text === undefined ? null : { ...withoutMap(text), moduleType: 'js' };
        }
      }
    ],
    build: {
      sourcemap: true,
      rolldownOptions: {
        input: { components: entry },
        ...UNCHANGED,
        output: { entryFileNames: '[name].js', codeSplitting: false, strictExecutionOrder: true }
      }
    }
  });
}

interface BundleOptions {
  readonly folder: string;
  readonly input: Record<string, string>;
  readonly plugins: Plugin[];
  readonly groups: { readonly name: string; readonly test: RegExp }[];
}

/** Writes beside the target and renames at the end, so that an interrupted build is never taken for a finished one. */
async function written(folder: string, config: InlineConfig): Promise<void> {
  const unfinished = `${folder}.${process.pid}`;
  await build({ ...COMMON, ...config, build: { ...OUTPUT, ...config.build, outDir: unfinished } });
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
}

function bundle({ folder, input, plugins, groups }: BundleOptions): Promise<void> {
  return written(folder, {
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.SKIP_LWC_VERSION_MISMATCH_CHECK': '"true"',
      'import.meta.env.SSR': 'false'
    },
    plugins,
    build: {
      rolldownOptions: {
        input,
        ...UNCHANGED,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunk-[hash].js',
          ...(groups.length > 0 && { codeSplitting: { groups } })
        }
      }
    }
  });
}

/** Resolves what the base components import beside each other. */
function baseModules(): Plugin {
  const CONTEXT = '\0org-context:';
  return {
    name: 'local-org:base-components',
    enforce: 'pre',
    resolveId(specifier) {
      if (specifier === 'lwc') return LWC;
      // The user's own settings, which the server writes into the page.
      const setting = /^@salesforce\/(i18n\/(?:locale|lang|timeZone|currency)|client\/formFactor)$/.exec(specifier);
      if (setting) return CONTEXT + setting[1];
      // The only import that the package leaves open; the shell's module of that name is served under this URL.
      if (specifier === 'force/navigation' || specifier === 'lightning/navigation') {
        return { id: `${ASSETS}navigation.js`, external: true };
      }
      return mapped.get(specifier) ?? null;
    },
    load(id) {
      if (!id.startsWith(CONTEXT)) return null;
      const key = id.slice(CONTEXT.length).replace(/^\w+\//, '');
      return `export default JSON.parse(document.getElementById('org-context').textContent).settings[${JSON.stringify(key)}];`;
    }
  };
}
