// What no project changes is built once and kept: the LWC engine with the base components, and the page shell with the
// platform modules.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build, version as viteVersion, type Plugin } from 'vite';
import { BASE, basePackage, mapped } from './baseComponents.ts';
import { lwcCompiler } from './compile.ts';

const require = createRequire(import.meta.url);
const here = path.join(import.meta.dirname, '..');

const LWC = require.resolve('lwc');
const lwcPackage = readFileSync(path.join(path.dirname(LWC), 'package.json'), 'utf8');

/** What needs a device or imports modules that the package lacks, and what the platform modules of this room stand for. */
const LEFT_OUT = new Set(['lightning/barcodeScanner', 'lightning/primitiveFigure', 'lightning/navigation']);

/** Modules of the shell bundle that components import, by the name they import. */
export const PLATFORM_MODULES: ReadonlyMap<string, string> = new Map(
  [
    'navigation',
    'platformShowToastEvent',
    'uiRecordApi',
    'uiObjectInfoApi',
    'messageService',
    'platformResourceLoader',
    'refresh',
    'pageReferenceUtils'
  ]
    .map((name): [string, string] => [`lightning/${name}`, path.join(here, 'platform', `${name}.ts`)])
    .concat([
      ['@salesforce/apex', path.join(here, 'platform/apex.ts')],
      ['local-org/context', path.join(here, 'platform/context.ts')]
    ])
);

const VENDOR_MODULES = [
  'lwc',
  'lwc/synthetic-shadow',
  ...basePackage.lwc.expose.filter((name) => !LEFT_OUT.has(name) && !name.startsWith('lightning/iconSvgTemplates'))
];

const fileName = (module: string): string => module.replace(/\W/g, '_');

/** Where the two bundles are and the URL of each module in them. */
export interface Prebuilt {
  readonly folder: string;
  /** URL path of an importable module (`lwc`, `lightning/button`, `lightning/uiRecordApi`), or undefined. */
  urlOf(module: string): string | undefined;
  readonly mainUrl: string;
  readonly shadowUrl: string;
}

export const ASSETS = '/lightning/assets/';

/** Builds what is missing below `cache`; takes about ten seconds the first time and milliseconds afterwards. */
export async function prebuild(cache: string): Promise<Prebuilt> {
  const vendor = `vendor-${digest([basePackage.version, lwcPackage, viteVersion, readText('build/compile.ts'), readText('build/prebuilt.ts')])}`;
  const shell = `shell-${digest([vendor, ...sources(path.join(here, 'shell')), ...sources(path.join(here, 'platform')), ...sources(path.join(here, 'page'))])}`;
  const vendorUrl = new Map(VENDOR_MODULES.map((name) => [name, `${ASSETS}${vendor}/${fileName(name)}.js`]));
  const missing = [vendor, shell].filter((name) => !existsSync(path.join(cache, name)));
  if (missing.length > 0) {
    mkdirSync(cache, { recursive: true });
    for (const name of readdirSync(cache)) if (name !== vendor && name !== shell) discard(path.join(cache, name));
    await Promise.all([
      missing.includes(vendor) && buildVendor(path.join(cache, vendor)),
      missing.includes(shell) && buildShell(path.join(cache, shell), vendorUrl)
    ]);
  }
  return {
    folder: cache,
    urlOf: (name) => (PLATFORM_MODULES.has(name) ? `${ASSETS}${shell}/${fileName(name)}.js` : vendorUrl.get(name)),
    mainUrl: `${ASSETS}${shell}/main.js`,
    shadowUrl: `${ASSETS}${vendor}/${fileName('lwc/synthetic-shadow')}.js`
  };
}

const readText = (file: string): string => readFileSync(path.join(here, file), 'utf8');

const digest = (texts: readonly string[]): string =>
  createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 16);

/** Paths and contents of all files of a folder, in a stable order. */
function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|html|css)$/.test(name) && !name.endsWith('.test.ts'))
    .sort()
    .flatMap((name) => [name, readFileSync(path.join(folder, name), 'utf8')]);
}

/** An older bundle may still be served, or a newer one be written, by another process: only what is a day old goes. */
function discard(folder: string): void {
  const age = Date.now() - statSync(folder).mtimeMs;
  if (age > 86_400_000) rmSync(folder, { recursive: true, force: true });
}

const buildVendor = (folder: string): Promise<void> =>
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

function buildShell(folder: string, vendorUrl: ReadonlyMap<string, string>): Promise<void> {
  const input = Object.fromEntries([...PLATFORM_MODULES].map(([name, file]) => [fileName(name), file]));
  return bundle({
    folder,
    input: { ...input, main: path.join(here, 'shell/main.ts') },
    plugins: [
      {
        name: 'local-org:shell-imports',
        enforce: 'pre',
        resolveId(specifier) {
          const platform = PLATFORM_MODULES.get(specifier);
          if (platform) return platform;
          // The shell's own folders, by name.
          if (/^(platform|page|model)\/\w+$/.test(specifier)) return path.join(here, `${specifier}.ts`);
          const url = vendorUrl.get(specifier);
          return url ? { id: url, external: true } : null;
        }
      },
      lwcCompiler([{ folder: path.join(here, 'shell/lwc'), namespace: 'shell' }], { sourceMaps: false })
    ],
    groups: []
  });
}

interface BundleOptions {
  readonly folder: string;
  readonly input: Record<string, string>;
  readonly plugins: Plugin[];
  readonly groups: { readonly name: string; readonly test: RegExp }[];
}

/** Writes beside the target and renames at the end, so that an interrupted build is never taken for a finished one. */
async function bundle({ folder, input, plugins, groups }: BundleOptions): Promise<void> {
  const unfinished = `${folder}.${process.pid}`;
  await build({
    configFile: false,
    envFile: false,
    root: here,
    publicDir: false,
    logLevel: 'silent',
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.SKIP_LWC_VERSION_MISMATCH_CHECK': '"true"',
      'import.meta.env.SSR': 'false'
    },
    plugins,
    build: {
      outDir: unfinished,
      emptyOutDir: true,
      minify: true,
      target: 'esnext',
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input,
        preserveEntrySignatures: 'strict',
        treeshake: false,
        makeAbsoluteExternalsRelative: false,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunk-[hash].js',
          ...(groups.length > 0 && { codeSplitting: { groups } })
        }
      }
    }
  });
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
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
