// Component bundles as modules: which file an import means. Needs no compiler.
import { existsSync } from 'node:fs';
import path from 'node:path';

/** A folder of component bundles (`<folder>/<name>/<name>.ts`) and the namespace they are imported under. */
export interface BundleRoot {
  readonly folder: string;
  readonly namespace: string;
}

/** Templates and stylesheets get an ending that Vite's own HTML and CSS handling does not recognise. */
export const HIDDEN = /\.(html|css)\.lwc\.js$/;
export const ABSENT = '\0lwc-absent';

/** The file behind a module id. */
export const fileOf = (id: string): string => (id.split('?')[0] ?? id).replace(/\.lwc\.js$/, '');

export const isFileOf = (root: BundleRoot, file: string): boolean => file.startsWith(root.folder + path.sep);

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
export function resolveBeside(importer: string, specifier: string): string | undefined {
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
