// What a deployment says it holds: package.xml and its destructive companions.
// Source: Metadata API Developer Guide, "package.xml Manifest File", "Deleting Components from an Organization".
import { children, MetadataError, type MetadataType, parseXml, text, type XmlElement } from '../../metadata/index.ts';

export interface Member {
  readonly type: string;
  readonly fullName: string;
}

/** @throws MetadataError */
export function membersOf(xml: Buffer, file: string): Member[] {
  const root = parseXml(xml.toString('utf8'), file);
  if (root.name !== 'Package') throw new MetadataError(file, 'expected a <Package>', 1);
  return membersIn(root, file);
}

/** @param root a <Package>, whatever its name. @throws MetadataError */
export function membersIn(root: XmlElement, file: string): Member[] {
  return children(root, 'types').flatMap((types) => {
    const type = text(types, 'name');
    if (!type) throw new MetadataError(file, 'a <types> element has no <name>', 1);
    return children(types, 'members').map((member) => ({ type, fullName: member.text }));
  });
}

/** What the API calls the types, where a type of the project has another name than its container in a package. */
const CONTAINED: Partial<Record<MetadataType, string>> = {
  CompactLayout: 'CustomObject',
  CustomField: 'CustomObject',
  CustomLabel: 'CustomLabels',
  DashboardFolder: 'Dashboard',
  FieldSet: 'CustomObject',
  ListView: 'CustomObject',
  RecordType: 'CustomObject',
  ReportFolder: 'Report',
  SharingCriteriaRule: 'SharingRules',
  SharingOwnerRule: 'SharingRules',
  SharingReason: 'CustomObject',
  ValidationRule: 'CustomObject'
};

/** Whether the manifest names the component, itself or with what contains it. */
export function isNamed(
  members: readonly Member[],
  { type, fullName }: { type: MetadataType; fullName: string }
): boolean {
  const [object = ''] = fullName.split('.');
  const container = type === 'CustomLabel' ? 'CustomLabels' : object;
  return members.some(
    (member) =>
      (member.type === type && (member.fullName === '*' || same(member.fullName, fullName))) ||
      (member.type === CONTAINED[type] && (member.fullName === '*' || same(member.fullName, container)))
  );
}

const same = (a: string, b: string): boolean => decoded(a).toLowerCase() === b.toLowerCase();

/** Names in a manifest may be percent-encoded, as in file names. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
