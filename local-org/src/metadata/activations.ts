/** Page activations of a project: `config/activation/*.json`, because an org keeps them outside of any package. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MetadataError } from './errors.ts';
import type { PageActivation } from './types.ts';

/** All activations, by file name and then in file order. */
export function activationsIn(root: string): PageActivation[] {
  const folder = join(root, 'config', 'activation');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => activationsOf(join(folder, name), `config/activation/${name}`));
}

function activationsOf(file: string, path: string): PageActivation[] {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new MetadataError(path, (error as Error).message);
  }
  if (!Array.isArray(content)) throw new MetadataError(path, 'expected an array of activations');
  return content.map((entry: unknown, index) => activation(entry, `${path} [${index}]`));
}

function activation(entry: unknown, where: string): PageActivation {
  const { page, kind, object, app } = (entry ?? {}) as Record<string, unknown>;
  if (typeof page !== 'string' || page === '') throw new MetadataError(where, "'page' must name a FlexiPage");
  if (kind !== 'RecordPage' && kind !== 'HomePage') {
    throw new MetadataError(where, "'kind' must be 'RecordPage' or 'HomePage'");
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
