// URLs of the project's modules in the page, and which of them are served.
import path from 'node:path';
import { ABSENT, fileOf, type BundleRoot } from './bundles.ts';

export const MODULES = '/lightning/modules';
/** The module whose default export maps component names to loaders. */
export const REGISTRY = 'local-org/components';
export const SALESFORCE = '\0salesforce:';
/** Stands for a base component that the local org does not have: it says so in its place. */
export const MISSING = '\0missing:';

/** The module that a URL below {@link MODULES} names: undoes what Vite does to an id to make a URL of it. */
export function moduleOf(url: string): string {
  const inside = decodeURIComponent(url.slice(MODULES.length)).replace(/[?&](import|t=\d+)(?=&|$)/g, '');
  return inside.startsWith('/@id/') ? inside.slice(5).replace('__x00__', '\0') : inside;
}

/** A module that is made from what the org knows, not from a file. */
export const isMade = (module: string): boolean =>
  module === REGISTRY || [SALESFORCE, MISSING, ABSENT].some((prefix) => module.startsWith(prefix));

/** Only components: never other files of the project or the machine. */
export function isComponentFile(module: string, projectRoot: string, roots: readonly BundleRoot[]): boolean {
  const file = path.join(projectRoot, fileOf(module));
  return (
    roots.some(({ folder }) => file.startsWith(folder + path.sep)) && !file.includes(`${path.sep}__tests__${path.sep}`)
  );
}
