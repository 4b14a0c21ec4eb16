// The package of Lightning base components: where it is and which modules it brings.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/** The base components' package and the modules it maps itself (labels, locale, feature gates). */
export const BASE = path.dirname(require.resolve('lightning-base-components/package.json'));
interface BasePackage {
  readonly version: string;
  readonly lwc: {
    readonly modules: readonly { readonly name?: string; readonly path?: string }[];
    readonly expose: readonly string[];
  };
}
export const basePackage = JSON.parse(readFileSync(path.join(BASE, 'package.json'), 'utf8')) as BasePackage;
export const mapped = new Map(
  basePackage.lwc.modules.flatMap(({ name, path: file }) => (name && file ? [[name, path.join(BASE, file)]] : []))
);

/** File of a module that the package maps itself (`@salesforce/i18n/dateTime.shortDateFormat`). */
export const baseModuleFile = (specifier: string): string | undefined => mapped.get(specifier);
