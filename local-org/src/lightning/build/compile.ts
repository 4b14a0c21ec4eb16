// Compiles Lightning web components (script, template, stylesheet) for the browser: a plugin that Vite's dev server and
// its bundler share.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transform, version as lwcVersion } from '@lwc/compiler';
import { transformWithOxc, version as viteVersion, type Plugin } from 'vite';

/** The version of the LWC API that components of the base library and of a project are compiled for. */
const API_VERSION = 66;

/** A folder of component bundles (`<folder>/<name>/<name>.ts`) and the namespace they are imported under. */
export interface BundleRoot {
  readonly folder: string;
  readonly namespace: string;
}

/** Templates and stylesheets get an ending that Vite's own HTML and CSS handling does not recognise. */
const HIDDEN = /\.(html|css)\.lwc\.js$/;
const ABSENT = '\0lwc-absent';

/** The file behind a module id. */
export const fileOf = (id: string): string => (id.split('?')[0] ?? id).replace(/\.lwc\.js$/, '');

const isFileOf = (root: BundleRoot, file: string): boolean => file.startsWith(root.folder + path.sep);

const firstThatExists = (...files: string[]): string | undefined => files.find((file) => existsSync(file));

/**
 * The module of a bundle: TypeScript before the JavaScript that a build emits beside it; a bundle without script is its
 * template or its stylesheet alone.
 */
export function bundleEntry(root: BundleRoot, name: string): string | undefined {
  const stem = path.join(root.folder, name, name);
  const file = firstThatExists(`${stem}.ts`, `${stem}.js`, `${stem}.html`, `${stem}.css`);
  return file && hide(file);
}

const hide = (file: string, scoped = false): string =>
  /\.(html|css)$/.test(file) ? `${file}.lwc.js${scoped ? '?scoped=true' : ''}` : file;

/** Resolves what a module of a bundle imports from its own folder; undefined for an absent script. */
function resolveBeside(importer: string, specifier: string): string | undefined {
  const [relative = '', queryText] = specifier.split('?');
  const target = path.resolve(path.dirname(fileOf(importer)), relative);
  if (/\.(html|css)$/.test(target)) {
    // The compiler imports a template and stylesheets whether or not the bundle has them.
    return existsSync(target) ? hide(target, queryText === 'scoped=true') : `${ABSENT}${path.extname(target)}.js`;
  }
  if (target.endsWith('.js')) return firstThatExists(target.replace(/\.js$/, '.ts'), target);
  return (
    firstThatExists(`${target}.ts`, `${target}.js`) ?? (path.extname(target) ? firstThatExists(target) : undefined)
  );
}

/** Compiles one file of a bundle. @throws the compiler's error, with file and line. */
async function compile(
  code: string,
  file: string,
  root: BundleRoot,
  scoped: boolean,
  maps: boolean
): Promise<Compiled> {
  let script = code;
  if (file.endsWith('.ts')) {
    const stripped = await transformWithOxc(code, file, {
      target: 'esnext',
      // The LWC compiler reads the decorators itself.
      decorator: { legacy: false },
      sourcemap: false,
      tsconfig: false
    });
    script = stripped.code;
  }
  const [name = ''] = path.relative(root.folder, file).split(path.sep);
  const compiled = await transform(script, file, {
    name,
    namespace: root.namespace,
    apiVersion: API_VERSION,
    enableDynamicComponents: true,
    enableSyntheticElementInternals: true,
    scopedStyles: scoped,
    outputConfig: { sourcemap: maps }
  });
  return {
    code: compiled.code,
    map: compiled.map ? JSON.stringify(compiled.map) : null,
    warnings: (compiled.warnings ?? []).map(({ message }) => message)
  };
}

interface Compiled {
  readonly code: string;
  readonly map: string | null;
  readonly warnings: readonly string[];
}

/** What was compiled before, by a digest of all that it depends on; a start finds yesterday's components ready. */
async function compiledOnce(
  key: readonly string[],
  folder: string | undefined,
  work: () => Promise<Compiled>
): Promise<Compiled> {
  if (!folder) return work();
  const digest = createHash('sha256')
    .update([lwcVersion, viteVersion, ...key].join('\0'))
    .digest('hex');
  const file = path.join(folder, `${digest}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Compiled;
  const compiled = await work();
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(compiled));
  renameSync(`${file}.${process.pid}`, file);
  return compiled;
}

export interface CompilerOptions {
  readonly sourceMaps: boolean;
  /** Folder that keeps compiled files between starts; absent: none are kept. */
  readonly cache?: string;
}

/** @param roots the bundles to compile; modules outside of them are left alone. */
export function lwcCompiler(roots: readonly BundleRoot[], options: CompilerOptions): Plugin {
  const rootOf = (file: string): BundleRoot | undefined => roots.find((root) => isFileOf(root, file));
  return {
    name: 'local-org:lwc',
    enforce: 'pre',
    resolveId(specifier, importer) {
      const bundle = /^([a-z]+)\/(\w+)$/i.exec(specifier);
      if (bundle) {
        for (const root of roots) {
          const entry = root.namespace === bundle[1] ? bundleEntry(root, bundle[2] ?? '') : undefined;
          if (entry) return entry;
        }
        return null;
      }
      if (!importer || !/^\.\.?\//.test(specifier) || !rootOf(fileOf(importer))) return null;
      return resolveBeside(importer, specifier) ?? null;
    },
    load(id) {
      if (id.startsWith(ABSENT)) return 'export default undefined;';
      return HIDDEN.test(id.split('?')[0] ?? id) ? readFileSync(fileOf(id), 'utf8') : null;
    },
    async transform(code, id) {
      const file = fileOf(id);
      const root = rootOf(file);
      if (!root || !/\.(js|ts|html|css)$/.test(file)) return null;
      const isScoped = id.endsWith('?scoped=true');
      const compiled = await compiledOnce([file, String(isScoped), code], options.cache, () =>
        compile(code, file, root, isScoped, options.sourceMaps)
      );
      if (options.sourceMaps) for (const warning of compiled.warnings) this.warn(`${file}: ${warning}`);
      return { code: compiled.code, map: compiled.map, moduleType: 'js' };
    }
  };
}
