/** An org of objects that a test writes out itself, in memory. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkFormulas } from '../src/formula/index.ts';
import { readProject } from '../src/metadata/index.ts';
import type { ProjectMetadata } from '../src/metadata/index.ts';
import { buildSchema } from '../src/schema/index.ts';
import { contextFor } from '../src/security/index.ts';
import type { ExecutionContext } from '../src/security/index.ts';
import type { Store } from '../src/store/index.ts';
import { fixtureStore } from './fixture.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Elements by name; a list repeats its element, an object nests. */
export type Xml = { readonly [element: string]: string | number | boolean | Xml | readonly (Xml | string)[] };

export function xml(content: Xml): string {
  const one = (name: string, value: Xml[string] | Xml | string): string =>
    Array.isArray(value)
      ? value.map((each: Xml | string) => one(name, each)).join('')
      : `<${name}>${typeof value === 'object' ? xml(value as Xml) : escape(String(value))}</${name}>`;
  return Object.entries(content)
    .map(([name, value]) => one(name, value))
    .join('');
}

export const number = { type: 'Number', precision: 18, scale: 2 } as const;
export const text = { type: 'Text', length: 80 } as const;

export const formula = (type: string, source: string, more: Xml = {}): Xml => ({
  type,
  formula: source,
  ...(type === 'Text' || type === 'Checkbox' || type.startsWith('Date') ? {} : { precision: 18, scale: 2 }),
  ...more
});

export const picklist = (...values: readonly string[]): Xml => ({
  type: 'Picklist',
  valueSet: {
    restricted: true,
    valueSetDefinition: {
      sorted: false,
      value: values.map((fullName) => ({ fullName, default: false, label: fullName }))
    }
  }
});

export const lookup = (referenceTo: string, relationshipName: string, more: Xml = {}): Xml => ({
  type: 'Lookup',
  referenceTo,
  relationshipName,
  ...more
});

export const detailOf = (referenceTo: string, relationshipName: string, more: Xml = {}): Xml => ({
  type: 'MasterDetail',
  referenceTo,
  relationshipName,
  ...more
});

export interface BuiltObject {
  readonly fields?: Readonly<Record<string, Xml>>;
  readonly validationRules?: Readonly<Record<string, Xml>>;
  readonly recordTypes?: Readonly<Record<string, Xml>>;
  /** Elements of the object's own file; absent for a standard object. */
  readonly object?: Xml;
}

export const rule = (errorConditionFormula: string, errorMessage: string, errorDisplayField?: string): Xml => ({
  active: true,
  errorConditionFormula,
  errorMessage,
  ...(errorDisplayField === undefined ? {} : { errorDisplayField })
});

/** Writes the project out; the caller removes the folder. */
export function builtFolder(
  objects: Readonly<Record<string, BuiltObject>>,
  more: Readonly<Record<string, string>> = {}
): string {
  const folder = mkdtempSync(join(tmpdir(), 'built-'));
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  write('sfdx-project.json', '{ "packageDirectories": [{ "path": "src" }] }');
  for (const [name, built] of Object.entries(objects)) writeObject(name, built, write);
  for (const [path, content] of Object.entries(more)) write(`src/${path}`, content);
  return folder;
}

export function builtProject(...parts: Parameters<typeof builtFolder>): ProjectMetadata {
  const folder = builtFolder(...parts);
  try {
    return readProject(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeObject(name: string, built: BuiltObject, write: (path: string, content: string) => void): void {
  const folder = `src/objects/${name}`;
  if (name.endsWith('__c')) {
    const nameField = { label: 'Name', type: 'Text' };
    const own = { label: name, pluralLabel: name, nameField, ...built.object };
    write(`${folder}/${name}.object-meta.xml`, `<CustomObject>${xml(own)}</CustomObject>`);
  }
  const parts = [
    ['fields', 'field', 'CustomField', built.fields],
    ['validationRules', 'validationRule', 'ValidationRule', built.validationRules],
    ['recordTypes', 'recordType', 'RecordType', built.recordTypes]
  ] as const;
  for (const [place, suffix, root, members] of parts) {
    for (const [fullName, content] of Object.entries(members ?? {})) {
      const body = xml({ fullName, ...(root === 'ValidationRule' ? {} : { label: fullName }), ...content });
      write(`${folder}/${place}/${fullName}.${suffix}-meta.xml`, `<${root}>${body}</${root}>`);
    }
  }
}

export interface BuiltOrg {
  readonly project: ProjectMetadata;
  readonly store: Store;
  readonly admin: ExecutionContext;
}

/** The caller closes the store. The clock starts on Friday, 13 February 2026, 09:00 GMT (01:00 in Los Angeles). */
export function builtOrg(...[objects, more]: Parameters<typeof builtProject>): BuiltOrg {
  const project = builtProject(objects, more);
  const schema = buildSchema(project);
  checkFormulas(schema);
  const store = fixtureStore(project, schema);
  const userId = String(store.select('SELECT "Id" FROM "User"')[0]?.['Id']);
  return { project, store, admin: contextFor(store, project, userId) };
}
