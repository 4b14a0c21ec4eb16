// What no project changes is built once and kept: the LWC engine with the base components, and the page shell with the
// platform modules.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { basePackage } from './baseComponents.ts';

const require = createRequire(import.meta.url);
export const HERE = path.join(import.meta.dirname, '..');

export const LWC = require.resolve('lwc');
/** `lwc` does not let its package.json be resolved by name. */
const lwcPackage = path.join(path.dirname(LWC), 'package.json');

/** What needs a device or imports modules that the package lacks, and what the platform modules of this room stand for. */
const LEFT_OUT = new Set(['lightning/barcodeScanner', 'lightning/primitiveFigure', 'lightning/navigation']);

/** Base components that the published package lacks: bundles of this room, by the name that templates import. */
export const BASE_FOLDER = path.join(HERE, 'base/lwc');
const OWN_BASE = readdirSync(BASE_FOLDER).map((name): [string, string] => [
  `lightning/${name}`,
  path.join(BASE_FOLDER, name, `${name}.ts`)
]);

/** Modules of the shell bundle that components import, by the name they import. */
export const PLATFORM_MODULES: ReadonlyMap<string, string> = new Map(
  [
    'navigation',
    'platformShowToastEvent',
    'platformUtilityBarApi',
    'uiRecordApi',
    'uiObjectInfoApi',
    'uiRelatedListApi',
    'messageService',
    'platformResourceLoader',
    'refresh',
    'pageReferenceUtils',
    'uiListApi',
    'uiListsApi',
    'uiLayoutApi',
    'platformWorkspaceApi',
    'flowSupport',
    'graphql',
    'actions',
    'empApi',
    'logger',
    'mobileCapabilities'
  ]
    .map((name): [string, string] => [`lightning/${name}`, path.join(HERE, 'platform', `${name}.ts`)])
    .concat(OWN_BASE, [
      // The older name of the same module.
      ['lightning/uiGraphQLApi', path.join(HERE, 'platform/graphql.ts')],
      ['local-org/missing', path.join(HERE, 'shell/lwc/missingComponent/missingComponent.ts')],
      ['@salesforce/apex', path.join(HERE, 'platform/apex.ts')],
      ['local-org/context', path.join(HERE, 'platform/context.ts')]
    ])
);

export const VENDOR_MODULES = [
  'lwc',
  'lwc/synthetic-shadow',
  ...basePackage.lwc.expose.filter((name) => !LEFT_OUT.has(name) && !name.startsWith('lightning/iconSvgTemplates'))
];

export const fileName = (module: string): string => module.replace(/\W/g, '_');

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
  const vendor = `vendor-${digest([basePackage.version, buildDigest()])}`;
  const shell = `shell-${digest([vendor, ...['base', 'shell', 'platform', 'page'].flatMap((name) => sources(path.join(HERE, name)))])}`;
  const vendorUrl = new Map(VENDOR_MODULES.map((name) => [name, `${ASSETS}${vendor}/${fileName(name)}.js`]));
  const missing = [vendor, shell].filter((name) => !existsSync(path.join(cache, name)));
  if (missing.length > 0) {
    mkdirSync(cache, { recursive: true });
    for (const name of readdirSync(cache)) if (name !== vendor && name !== shell) discard(path.join(cache, name));
    // Loaded only to build: together with the compiler it takes longer than all the rest of a start.
    const { buildShell, buildVendor } = await import('./bundler.ts');
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

/** Stands for the compilers and how this room uses them: what they make is kept under it. */
export const buildDigest = (): string =>
  digest([
    ...[
      lwcPackage,
      require.resolve('@lwc/compiler/package.json'),
      require.resolve('vite/package.json'),
      ...[
        'bundler.ts',
        'bundles.ts',
        'compile.ts',
        'componentBundle.ts',
        'inlineMap.ts',
        'moduleCompiler.ts',
        'moduleUrls.ts',
        'prebuilt.ts'
      ].map((name) => path.join(import.meta.dirname, name))
    ].map((file) => readFileSync(file, 'utf8'))
  ]);

export const digest = (texts: readonly string[]): string =>
  createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 16);

/** Paths and contents of all files of a folder, in a stable order. */
function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|html|css)$/.test(name) && !name.endsWith('.test.ts'))
    .sort()
    .flatMap((name) => [name, readFileSync(path.join(folder, name), 'utf8')]);
}

/** An older bundle may still be served, or a newer one be written, by another process: only what is a day old goes. */
export function discard(folder: string): void {
  const age = Date.now() - statSync(folder).mtimeMs;
  if (age > 86_400_000) rmSync(folder, { recursive: true, force: true });
}
