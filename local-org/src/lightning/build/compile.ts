// Compiles Lightning web components (script, template, stylesheet) for the browser: a plugin that Vite's dev server and
// its bundler share.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from '@lwc/compiler';
import type { Plugin } from 'vite';
import { withoutTypes } from '../../api/metadata/script.ts';
import { ABSENT, bundleEntry, fileOf, HIDDEN, isFileOf, resolveBeside, type BundleRoot } from './bundles.ts';

/** The version of the LWC API that components of the base library and of a project are compiled for. */
const API_VERSION = 66;

/** Compiles one file of a bundle. @throws the compiler's error, with file and line. */
async function compile(
  code: string,
  file: string,
  root: BundleRoot,
  scoped: boolean,
  maps: boolean
): Promise<Compiled> {
  const script = file.endsWith('.ts') ? await withoutTypes(code, file) : code;
  const [name = ''] = path.relative(root.folder, file).split(path.sep);
  const compiled = await transform(script, file, {
    name,
    namespace: root.namespace,
    apiVersion: API_VERSION,
    enableDynamicComponents: true,
    enableLwcOn: true,
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

export interface CompilerOptions {
  readonly sourceMaps: boolean;
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
      const compiled = await compile(code, file, root, isScoped, options.sourceMaps);
      if (options.sourceMaps) for (const warning of compiled.warnings) this.warn(`${file}: ${warning}`);
      return { code: compiled.code, map: compiled.map, moduleType: 'js' };
    }
  };
}
