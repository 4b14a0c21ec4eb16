/**
 * What was deployed to an org over its project folder: components that take the place of the folder's, and those that
 * are gone. Source: Metadata API Developer Guide, "deploy()", "Deleting Components from an Organization".
 */
import type { MetadataComponent, MetadataType, ProjectMetadata } from './types.ts';
import { text } from './xml.ts';

export interface DeployedMetadata {
  readonly components: readonly MetadataComponent[];
  readonly deleted: readonly { readonly type: MetadataType; readonly fullName: string }[];
}

export const nothingDeployed: DeployedMetadata = { components: [], deleted: [] };

const keyOf = ({ type, fullName }: { readonly type: string; readonly fullName: string }): string =>
  `${type}:${fullName.toLowerCase()}`;

/** The parts of an object go with it. */
const goesWith = (component: Pick<MetadataComponent, 'fullName'>, deleted: ReadonlySet<string>): boolean => {
  const [object = ''] = component.fullName.split('.');
  return deleted.has(keyOf({ type: 'CustomObject', fullName: object }));
};

const PARTS: readonly MetadataType[] = [
  'CompactLayout',
  'CustomField',
  'FieldSet',
  'ListView',
  'RecordType',
  'SharingCriteriaRule',
  'SharingOwnerRule',
  'SharingReason',
  'ValidationRule'
];

export function isDeletedWith(
  component: Pick<MetadataComponent, 'type' | 'fullName'>,
  deleted: DeployedMetadata['deleted']
): boolean {
  const keys = new Set(deleted.map(keyOf));
  return keys.has(keyOf(component)) || (PARTS.includes(component.type) && goesWith(component, keys));
}

/** The project as the org has it after the deployments. */
export function withDeployed(base: ProjectMetadata, deployed: DeployedMetadata): ProjectMetadata {
  const byType = new Map<MetadataType, Map<string, MetadataComponent>>();
  const listed = new Map<MetadataType, readonly MetadataComponent[]>();
  const componentsOf = (type: MetadataType): Map<string, MetadataComponent> => {
    const known = byType.get(type);
    if (known) return known;
    const live = base.all(type).filter((component) => !isDeletedWith(component, deployed.deleted));
    const kept = type === 'PermissionSet' ? live.map((set) => withoutRightsTo(set, deployed.deleted)) : live;
    const over = deployed.components.filter((component) => component.type === type);
    const all = new Map([...kept, ...over].map((component) => [component.fullName.toLowerCase(), component]));
    byType.set(type, all);
    return all;
  };
  return {
    ...base,
    all(type) {
      const known = listed.get(type);
      if (known) return known;
      const sorted = [...componentsOf(type).values()].sort((a, b) =>
        a.fullName < b.fullName ? -1 : a.fullName > b.fullName ? 1 : 0
      );
      listed.set(type, sorted);
      return sorted;
    },
    find: (type, fullName) => componentsOf(type).get(fullName.toLowerCase())
  };
}

/** Elements of a permission set, and what of each names the component that it gives rights to. */
const RIGHTS: Readonly<Record<string, readonly [element: string, type: MetadataType]>> = {
  objectPermissions: ['object', 'CustomObject'],
  fieldPermissions: ['field', 'CustomField'],
  recordTypeVisibilities: ['recordType', 'RecordType'],
  classAccesses: ['apexClass', 'ApexClass'],
  customPermissions: ['name', 'CustomPermission'],
  tabSettings: ['tab', 'CustomTab'],
  applicationVisibilities: ['application', 'CustomApplication']
};

/** Rights to what is deleted go with it, as in an org: they hinder no deletion. */
function withoutRightsTo(set: MetadataComponent, deleted: DeployedMetadata['deleted']): MetadataComponent {
  const children = set.xml.children.filter((element) => {
    const [name, type] = RIGHTS[element.name] ?? [];
    const fullName = name === undefined ? undefined : text(element, name);
    return type === undefined || fullName === undefined || !isDeletedWith({ type, fullName }, deleted);
  });
  return children.length === set.xml.children.length ? set : { ...set, xml: { ...set.xml, children } };
}

/** Two deployments, the later one on top. */
export function merge(earlier: DeployedMetadata, later: DeployedMetadata): DeployedMetadata {
  const replaced = new Set(later.components.map(keyOf));
  const stay = earlier.components
    .filter((component) => !replaced.has(keyOf(component)) && !isDeletedWith(component, later.deleted))
    .map((component) => (component.type === 'PermissionSet' ? withoutRightsTo(component, later.deleted) : component));
  const deleted = [
    ...earlier.deleted.filter((gone) => !replaced.has(keyOf(gone))),
    ...later.deleted.filter((gone) => !replaced.has(keyOf(gone)))
  ];
  return {
    components: [...stay, ...later.components],
    deleted: [...new Map(deleted.map((gone) => [keyOf(gone), gone])).values()]
  };
}
