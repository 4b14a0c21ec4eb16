/** An org in memory for the tests of the Apex runtime: the project beside this file, or the classes a test gives. */
import { join } from 'node:path';
import { loadApex, type ApexOptions, type ApexRuntime } from '../src/apex/index.ts';
import { readProject, type MetadataComponent, type ProjectMetadata } from '../src/metadata/index.ts';
import { buildSchema } from '../src/schema/index.ts';
import { contextFor, type ExecutionContext } from '../src/security/index.ts';
import { openStore, systemClock, type Clock, type Store } from '../src/store/index.ts';

export const APEX_PROJECT = join(import.meta.dirname, 'apex-project');

const NOW = '2026-02-13T09:00:00Z';

export interface ApexOrg {
  readonly apex: ApexRuntime;
  /** The administrator. */
  readonly context: ExecutionContext;
  readonly store: Store;
  readonly project: ProjectMetadata;
}

/** Opens an org over the project; `sources` (class and trigger text) take the place of the project's own Apex. */
export function openApexOrg(
  sources?: readonly string[],
  options: ApexOptions = {},
  clock: Clock = systemClock(NOW)
): ApexOrg {
  const files = readProject(APEX_PROJECT);
  const project = sources ? withSources(files, sources) : files;
  const schema = buildSchema(project);
  const store = openStore({ schema, project, file: ':memory:', clock });
  const [admin] = store.select(`SELECT "Id" FROM "User" WHERE "Alias" = 'admin'`);
  const context = contextFor(store, project, String(admin?.['Id']));
  return { apex: loadApex(project, schema, options), context, store, project };
}

function withSources(project: ProjectMetadata, sources: readonly string[]): ProjectMetadata {
  const components = sources.map((source): MetadataComponent => {
    const trigger = /^\s*trigger\s+(\w+)/m.exec(source)?.[1];
    const name = trigger ?? /\b(?:class|interface|enum)\s+(\w+)/.exec(source)?.[1] ?? '';
    return {
      type: trigger ? 'ApexTrigger' : 'ApexClass',
      fullName: name,
      path: `${name}.${trigger ? 'trigger' : 'cls'}`,
      xml: { name: '', text: '', children: [] },
      source
    };
  });
  const isApex = (type: string): boolean => type === 'ApexClass' || type === 'ApexTrigger';
  return {
    ...project,
    all: (type) => (isApex(type) ? components.filter((item) => item.type === type) : project.all(type)),
    find: (type, name) =>
      isApex(type)
        ? components.find((item) => item.type === type && item.fullName.toLowerCase() === name.toLowerCase())
        : project.find(type, name)
  };
}
