/**
 * What an administrator sets by hand in an org, because no package and no metadata can hold it: `config/activation/*.json`
 * of the project. Page activations, and custom objects whose records are not opened to those above in the hierarchy.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MetadataError } from './errors.ts';
import type { PageActivation } from './types.ts';

export interface Settings {
  readonly activations: readonly PageActivation[];
  /** Names of objects, as the files have them. */
  readonly withoutHierarchy: readonly string[];
}

/** By file name and then in file order. @throws MetadataError naming the file and the entry */
export function settingsIn(root: string): Settings {
  const folder = join(root, 'config', 'activation');
  if (!existsSync(folder)) return { activations: [], withoutHierarchy: [] };
  const entries = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => entriesOf(join(folder, name), `config/activation/${name}`));
  return {
    activations: entries.filter((entry) => typeof entry !== 'string'),
    withoutHierarchy: entries.filter((entry) => typeof entry === 'string')
  };
}

function entriesOf(file: string, path: string): (PageActivation | string)[] {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new MetadataError(path, (error as Error).message);
  }
  if (!Array.isArray(content)) throw new MetadataError(path, 'expected an array of activations');
  return content.map((entry: unknown, index) => {
    const where = `${path} [${index}]`;
    return isHierarchySetting(entry) ? objectWithoutHierarchy(entry, where) : activation(entry, where);
  });
}

type Entry = Readonly<Record<string, unknown>>;

const isHierarchySetting = (entry: unknown): entry is Entry =>
  typeof entry === 'object' && entry !== null && (entry as Entry)['kind'] === 'GrantAccessUsingHierarchies';

/** Source: Salesforce Help, "Controlling Access Using Hierarchies": the setting of each custom object. */
function objectWithoutHierarchy({ object, enabled }: Entry, where: string): string {
  if (typeof object !== 'string' || !object.endsWith('__c')) {
    throw new MetadataError(
      where,
      "'object' must name a custom object: the hierarchy of others cannot be switched off"
    );
  }
  if (enabled !== false)
    throw new MetadataError(where, "'enabled' must be false, since it is true where nothing is said");
  return object;
}

function activation(entry: unknown, where: string): PageActivation {
  const { page, kind, object, app } = (entry ?? {}) as Record<string, unknown>;
  if (typeof page !== 'string' || page === '') throw new MetadataError(where, "'page' must name a FlexiPage");
  if (kind !== 'RecordPage' && kind !== 'HomePage') {
    throw new MetadataError(where, "'kind' must be 'RecordPage', 'HomePage' or 'GrantAccessUsingHierarchies'");
  }
  if (kind === 'RecordPage' && typeof object !== 'string') {
    throw new MetadataError(where, "a record page needs the 'object' it is for");
  }
  return {
    page,
    kind,
    ...(typeof object === 'string' ? { object } : {}),
    ...(typeof app === 'string' ? { app } : {})
  };
}
