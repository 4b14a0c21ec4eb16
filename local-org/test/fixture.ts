/** The fixture project, and an org made of it, for tests of any room. */
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { readProject } from '../src/metadata/index.ts';
import type { ProjectMetadata } from '../src/metadata/index.ts';
import { buildSchema } from '../src/schema/index.ts';
import type { FieldDef, ObjectDef, Schema } from '../src/schema/index.ts';
import { openStore, systemClock } from '../src/store/index.ts';
import type { Store } from '../src/store/index.ts';

export const FIXTURE = resolve(import.meta.dirname, 'fixture-project');

export function fixtureProject(): ProjectMetadata {
  return readProject(FIXTURE);
}

/** A folder with the fixture project, for a test that changes it or keeps an org there. */
export function copyOfFixture(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fixture-project-'));
  // What orgs of other tests put beside the project comes and goes meanwhile.
  cpSync(FIXTURE, folder, { recursive: true, filter: (file) => !/^\.(cache|local-org)$/.test(basename(file)) });
  return folder;
}

/** A new store in memory; the caller closes it. */
export function fixtureStore(project = fixtureProject(), schema = buildSchema(project)): Store {
  return openStore({ schema, project, file: ':memory:', clock: systemClock('2026-02-13T09:00:00.000Z') });
}

/** An object that the test knows to exist. */
export function objectOf(schema: Schema, name: string): ObjectDef {
  const object = schema.object(name);
  if (!object) throw new Error(`no object ${name}`);
  return object;
}

/** A field that the test knows to exist, as `Object.Field`. */
export function fieldOf(schema: Schema, fullName: string): FieldDef {
  const [object = '', name = ''] = fullName.split('.');
  const field = objectOf(schema, object).fields.get(name.toLowerCase());
  if (!field) throw new Error(`no field ${fullName}`);
  return field;
}
