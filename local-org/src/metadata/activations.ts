/**
 * What an administrator sets by hand in an org, because no package and no metadata can hold it: `config/activation/*.json`
 * of the project. Page activations, custom objects whose records are not opened to those above in the hierarchy, with whom
 * folders of reports and dashboards are shared, and as whom dashboards run.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MetadataError } from './errors.ts';
import type { FolderShare, PageActivation } from './types.ts';

export interface Settings {
  readonly activations: readonly PageActivation[];
  /** Names of objects, as the files have them. */
  readonly withoutHierarchy: readonly string[];
  readonly folderShares: readonly FolderShare[];
  /** User names by full name of the dashboard. */
  readonly runningUsers: ReadonlyMap<string, string>;
}

/** By file name and then in file order. @throws MetadataError naming the file and the entry */
export function settingsIn(root: string): Settings {
  const folder = join(root, 'config', 'activation');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  const collected: Collected = { activations: [], withoutHierarchy: [], folderShares: [], runningUsers: new Map() };
  for (const name of names.sort()) collect(join(folder, name), `config/activation/${name}`, collected);
  return collected;
}

interface Collected {
  readonly activations: PageActivation[];
  readonly withoutHierarchy: string[];
  readonly folderShares: FolderShare[];
  readonly runningUsers: Map<string, string>;
}

function collect(file: string, path: string, collected: Collected): void {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new MetadataError(path, (error as Error).message);
  }
  if (!Array.isArray(content)) throw new MetadataError(path, 'expected an array of activations');
  content.forEach((entry: unknown, index) => {
    const where = `${path} [${index}]`;
    const fields: Entry = typeof entry === 'object' && entry !== null ? (entry as Entry) : {};
    switch (fields['kind']) {
      case 'GrantAccessUsingHierarchies':
        collected.withoutHierarchy.push(objectWithoutHierarchy(fields, where));
        return;
      case 'FolderShare':
        collected.folderShares.push({
          folder: textIn(fields, 'folder', where),
          sharedToType: textIn(fields, 'sharedToType', where),
          sharedTo: textIn(fields, 'sharedTo', where)
        });
        return;
      case 'DashboardRunningUser':
        collected.runningUsers.set(textIn(fields, 'dashboard', where), textIn(fields, 'user', where));
        return;
      default:
        collected.activations.push(activation(entry, where));
    }
  });
}

function textIn(fields: Entry, name: string, where: string): string {
  const value = fields[name];
  if (typeof value !== 'string' || value === '') throw new MetadataError(where, `'${name}' must be a text`);
  return value;
}

type Entry = Readonly<Record<string, unknown>>;

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
    throw new MetadataError(
      where,
      "'kind' must be 'RecordPage', 'HomePage', 'GrantAccessUsingHierarchies', 'FolderShare' or 'DashboardRunningUser'"
    );
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
