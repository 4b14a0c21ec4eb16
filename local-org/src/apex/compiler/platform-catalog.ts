/**
 * What the platform has, so that a name that it lacks is told from one that the local org lacks. Names and numbers of
 * parameters alone, of the namespaces System, Database and Schema, the names of the standard objects, and of those that
 * this org has the names of the fields and relationships that it has not.
 * Source of the list: standard-types and sobject-types 65.0.0 of apex-dev-tools (BSD-3-Clause); Apex Reference Guide.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Catalog {
  /** By type, without `System.`: `abs:1x4 ...` is four methods abs with one parameter, `.NAME` a constant or property. */
  readonly types: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly objects: ReadonlySet<string>;
  /** By lower-case object. */
  readonly fields: ReadonlyMap<string, ReadonlySet<string>>;
}

let catalog: Catalog | null = null;

/** Read when the first name is not found: sources without mistakes never need it. */
function known(): Catalog {
  if (catalog) return catalog;
  const text = readFileSync(join(import.meta.dirname, 'platform-catalog.json'), 'utf8');
  const { types, objects, fields } = JSON.parse(text) as {
    types: Record<string, string>;
    objects: string;
    fields: Record<string, string>;
  };
  return (catalog = {
    types: new Map(Object.entries(types).map(([name, members]) => [name.toLowerCase(), membersOf(members)])),
    objects: new Set(objects.toLowerCase().split(' ')),
    fields: new Map(
      Object.entries(fields).map(([name, names]) => [name.toLowerCase(), new Set(names.toLowerCase().split(' '))])
    )
  });
}

/** Number of methods by `name/parameters`; a constant or property counts once, as `.name`. */
function membersOf(text: string): Map<string, number> {
  const members = new Map<string, number>();
  for (const entry of text.toLowerCase().split(' ')) {
    const [name = '', counts = ''] = entry.split(':');
    if (name.startsWith('.')) members.set(name, 1);
    else
      for (const count of counts.split(',')) {
        const [parameters, overloads = '1'] = count.split('x');
        members.set(`${name}/${parameters}`, Number(overloads));
      }
  }
  return members;
}

const typeNamed = (type: string): ReadonlyMap<string, number> | undefined =>
  known().types.get(type.toLowerCase().replace(/^system\./, ''));

/**
 * How many methods of the type (constructors: `new`) have that name and number of parameters.
 * @returns null when the catalog does not know the type
 */
export const overloadsOf = (type: string, name: string, parameters: number): number | null => {
  const members = typeNamed(type);
  return members ? (members.get(`${name.toLowerCase()}/${parameters}`) ?? 0) : null;
};

/** Whether the type has such a constant or property; null when the catalog does not know the type. */
export const hasConstant = (type: string, name: string): boolean | null =>
  typeNamed(type)?.has(`.${name.toLowerCase()}`) ?? null;

/** Enums alone have both `valueOf` and `values`. */
export const isPlatformEnum = (type: string): boolean =>
  overloadsOf(type, 'valueOf', 1) === 1 && overloadsOf(type, 'values', 0) === 1;

/** A standard object of the platform, whether this org has it or not. */
export const isStandardObject = (name: string): boolean =>
  known().objects.has(name.toLowerCase()) || known().objects.has(name.toLowerCase().replace(OF_OBJECT, ''));

/** Objects that many objects have: `AccountHistory`. */
const OF_OBJECT = /(changeevent|feed|history|ownersharingrule|share|tag)$/;

/** A type of System, Database or Schema. */
export const isPlatformType = (name: string): boolean => typeNamed(name) !== undefined;

/** Of every object that people may look at. */
const VIEWED = /^last(viewed|referenced)date$/i;

/** A field or relationship of a standard object that the platform has and this org lacks. */
export const isPlatformField = (object: string, name: string): boolean =>
  VIEWED.test(name) || (known().fields.get(object.toLowerCase())?.has(name.toLowerCase()) ?? false);
