// Which components a manifest asks for, and what an org says of those that it has not.
// Source: Metadata API Developer Guide, "RetrieveRequest", "RetrieveMessage", "CustomObject" (wildcard).
import type { MetadataComponent, MetadataType } from '../../metadata/index.ts';
import type { Org } from '../types.ts';
import type { Member } from './manifest.ts';
import { isKept } from './package.ts';

export interface Selected {
  readonly components: readonly MetadataComponent[];
  /** Objects that are asked for as a whole, of which the org may have no file. */
  readonly objects: readonly string[];
  /** The members that were found, as they are told in the package.xml of the answer. */
  readonly found: readonly Member[];
  readonly problems: readonly string[];
}

/** Parts of an object: the wildcard does not reach them, as their object brings them. */
const PARTS: readonly MetadataType[] = [
  'CompactLayout',
  'CustomField',
  'FieldSet',
  'ListView',
  'RecordType',
  'SharingReason',
  'ValidationRule'
];

const RULES: readonly MetadataType[] = ['SharingCriteriaRule', 'SharingOwnerRule'];

/** In a manifest a folder is a member of what lies in it. Source: Metadata API Developer Guide, "Folder". */
const FOLDERS: Readonly<Record<string, MetadataType>> = { Report: 'ReportFolder', Dashboard: 'DashboardFolder' };

const objectOf = (fullName: string): string => fullName.split('.')[0] ?? '';

/** "The wildcard ... doesn't apply to standard objects": only what ends like `__c`, `__mdt` or `__e` is custom. */
const isCustom = (object: string): boolean => /__\w+$/.test(object);

/**
 * Full names of all components of a type as the Metadata API has the types: labels and sharing rules in their files,
 * objects with the standard ones. Null for a type that the local org does not keep.
 */
export function namesOf({ project, schema }: Org, type: string): readonly string[] | null {
  if (type === 'CustomLabels') return project.all('CustomLabel').length > 0 ? ['CustomLabels'] : [];
  if (type === 'SharingRules') {
    return unique(RULES.flatMap((rule) => project.all(rule).map(({ fullName }) => objectOf(fullName))));
  }
  if (type === 'CustomObject') {
    const described = schema.objects.map(({ name }) => name).filter((name) => !name.endsWith('__Share'));
    return unique([...described, ...project.all(type).map(({ fullName }) => fullName)]);
  }
  const folders = FOLDERS[type];
  if (folders)
    return unique(
      [...project.all(folders), ...(isKept(type) ? project.all(type) : [])].map(({ fullName }) => fullName)
    );
  return isKept(type) ? project.all(type).map(({ fullName }) => fullName) : null;
}

export function selectedBy(org: Org, members: readonly Member[]): Selected {
  const components = new Map<string, MetadataComponent>();
  const objects = new Set<string>();
  const found: Member[] = [];
  const problems: string[] = [];
  for (const { type, fullName: asked } of members) {
    const names = namesOf(org, type);
    if (!names) {
      problems.push(`Entity of type '${type}' named '${asked}' cannot be found: the local org does not keep this type`);
      continue;
    }
    const matching = names.filter((name) => isAsked(type, name, asked));
    if (matching.length === 0 && (asked !== '*' || isPart(type))) {
      problems.push(`Entity of type '${type}' named '${asked}' cannot be found`);
    }
    for (const fullName of matching) {
      found.push({ type, fullName });
      if (type === 'CustomObject') objects.add(fullName);
      for (const one of componentsOf(org, type, fullName)) components.set(`${one.type} ${one.fullName}`, one);
    }
  }
  return { components: [...components.values()], objects: [...objects], found, problems };
}

const isPart = (type: string): boolean => PARTS.some((part) => part === type);

function isAsked(type: string, name: string, asked: string): boolean {
  if (asked !== '*') return name.toLowerCase() === asked.toLowerCase();
  return !isPart(type) && (type !== 'CustomObject' || isCustom(name));
}

function componentsOf({ project }: Org, type: string, fullName: string): MetadataComponent[] {
  const within = (types: readonly MetadataType[]): MetadataComponent[] =>
    types.flatMap((part) =>
      project.all(part).filter((one) => objectOf(one.fullName).toLowerCase() === fullName.toLowerCase())
    );
  if (type === 'CustomLabels') return [...project.all('CustomLabel')];
  if (type === 'SharingRules') return within(RULES);
  const folder = FOLDERS[type];
  const component =
    (isKept(type) ? project.find(type, fullName) : undefined) ?? (folder && project.find(folder, fullName));
  return [...(component ? [component] : []), ...(type === 'CustomObject' ? within(PARTS) : [])];
}

const unique = (names: readonly string[]): string[] => [...new Set(names)].sort();
