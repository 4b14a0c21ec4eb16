// The components of a deployment's zip (metadata format), read by the same rules as a project's files.
// Source: Metadata API Developer Guide, "Deploying and Retrieving Metadata with the Zip File".
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { componentsIn, type MetadataComponent, MetadataError, type MetadataType } from '../../metadata/index.ts';
import { OrgError } from '../errors.ts';
import { isNamed, type Member, membersOf } from './manifest.ts';
import { lineOf } from './places.ts';
import type { Problem } from './types.ts';

export interface Package {
  readonly components: readonly PackedComponent[];
  /** Components to delete, by the names that the manifest gives. */
  readonly deletions: readonly Member[];
  readonly problems: readonly Problem[];
  /** Named components of types that the local org does not keep. */
  readonly unkept: readonly Member[];
}

export interface PackedComponent {
  readonly component: MetadataComponent;
  /** Path in the zip. */
  readonly fileName: string;
  /** Of the metadata file. */
  readonly text: string;
}

/** Folders whose components have a metadata file of their own beside their content. */
const WITH_META_FILE = /^(?:aura|classes|components|documents|email|lwc|pages|staticresources|triggers)\//;

const DESTRUCTIVE = ['destructiveChangesPre.xml', 'destructiveChanges.xml', 'destructiveChangesPost.xml'];

/** Types that the local org keeps: what it reads of a project. */
const KEPT: readonly MetadataType[] = [
  'ApexClass',
  'ApexTrigger',
  'CompactLayout',
  'CustomApplication',
  'CustomField',
  'CustomLabel',
  'CustomMetadata',
  'CustomObject',
  'CustomPermission',
  'CustomTab',
  'Dashboard',
  'DashboardFolder',
  'FieldSet',
  'FlexiPage',
  'GlobalValueSet',
  'Group',
  'Layout',
  'LightningComponentBundle',
  'ListView',
  'PermissionSet',
  'Queue',
  'RecordType',
  'Report',
  'ReportFolder',
  'ReportType',
  'Role',
  'Settings',
  'SharingCriteriaRule',
  'SharingOwnerRule',
  'SharingReason',
  'StaticResource',
  'ValidationRule'
];

/** Types of which only the parts are components here. */
const CONTAINERS: ReadonlySet<string> = new Set(['CustomLabels', 'SharingRules']);

export const isKept = (type: string): type is MetadataType => KEPT.includes(type as MetadataType);

/** Of settings the local org keeps the company's alone. */
const isKeptMember = ({ type, fullName }: Member): boolean =>
  type === 'Settings' ? fullName === 'Company' : isKept(type);

/**
 * Unpacks into `folder` and reads what is there.
 * @param root the project, to which the components' paths are relative
 * @throws OrgError INVALID_PACKAGE without a readable package.xml
 */
export function readPackage(files: ReadonlyMap<string, Buffer>, root: string, folder: string): Package {
  const prefix = prefixOf(files);
  const inside = new Map(
    [...files].filter(([name]) => name.startsWith(prefix)).map(([name, bytes]) => [name.slice(prefix.length), bytes])
  );
  const manifest = inside.get('package.xml');
  if (!manifest) throw new OrgError('INVALID_PACKAGE', 'No package.xml found');
  const members = manifestMembers(manifest, 'package.xml');
  const deletions = DESTRUCTIVE.flatMap((name) => {
    const bytes = inside.get(name);
    return bytes ? manifestMembers(bytes, name) : [];
  });
  for (const [name, bytes] of inside) write(path.join(folder, sourceName(name)), bytes);
  const problems: Problem[] = [];
  const components: PackedComponent[] = [];
  for (const [name, bytes] of inside) {
    const file = sourceName(name);
    if (!file.endsWith('-meta.xml')) continue;
    try {
      for (const component of componentsIn(
        root,
        path.relative(root, path.join(folder, file)).split(path.sep).join('/')
      )) {
        const packed = { component, fileName: name.replace(/-meta\.xml$/, ''), text: bytes.toString('utf8') };
        if (isOnlyParts(component)) continue;
        if (isNamed(members, component)) components.push(packed);
        else problems.push(problemOf(packed, 'Not in package.xml'));
      }
    } catch (error) {
      problems.push(fileProblem(name, error));
    }
  }
  const unkept = members.filter((member) => !isKeptMember(member) && !CONTAINERS.has(member.type));
  return { components, deletions, problems: [...problems, ...missing(members, components, problems)], unkept };
}

/** The package is the zip itself, or the one folder in it that has a manifest. */
function prefixOf(files: ReadonlyMap<string, Buffer>): string {
  if (files.has('package.xml')) return '';
  const manifests = [...files.keys()].filter((name) => /^[^/]+\/package\.xml$/.test(name));
  const [only, ...others] = manifests;
  if (only === undefined || others.length > 0) throw new OrgError('INVALID_PACKAGE', 'No package.xml found');
  return only.slice(0, -'package.xml'.length);
}

function manifestMembers(bytes: Buffer, name: string): Member[] {
  try {
    return membersOf(bytes, name);
  } catch (error) {
    throw new OrgError('INVALID_PACKAGE', error instanceof Error ? error.message : `${name} cannot be read`);
  }
}

/** A source project names the file of a component `<name>.<suffix>-meta.xml`, a package without the ending. */
function sourceName(name: string): string {
  const isContent = !name.includes('/') || WITH_META_FILE.test(name) || name.endsWith('-meta.xml');
  return isContent ? name : `${name}-meta.xml`;
}

function write(file: string, bytes: Buffer): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, bytes, { mode: 0o600 });
}

/** An object's file that brings fields and other parts alone leaves the object as it is. */
const isOnlyParts = ({ type, xml }: MetadataComponent): boolean =>
  type === 'CustomObject' &&
  xml.children.length > 0 &&
  xml.children.every(({ name }) =>
    /^(?:compactLayouts|fieldSets|fields|fullName|listViews|recordTypes|sharingReasons|validationRules)$/.test(name)
  );

/** @param line of a component's source; absent: where its metadata has it */
export const problemOf = (packed: PackedComponent, problem: string, line?: number): Problem => ({
  type: packed.component.type,
  fullName: packed.component.fullName,
  fileName: packed.fileName,
  problem,
  line: line ?? lineOf(packed, problem)
});

function fileProblem(name: string, error: unknown): Problem {
  const fileName = name.replace(/-meta\.xml$/, '');
  const fullName = path.basename(fileName).replace(/\.\w+$/, '');
  if (!(error instanceof MetadataError)) throw error;
  return { type: typeOfFile(fileName), fullName, fileName, problem: error.problem, line: error.line ?? null };
}

const SUFFIXES: Readonly<Record<string, MetadataType>> = {
  app: 'CustomApplication',
  cls: 'ApexClass',
  customPermission: 'CustomPermission',
  dashboard: 'Dashboard',
  flexipage: 'FlexiPage',
  globalValueSet: 'GlobalValueSet',
  group: 'Group',
  js: 'LightningComponentBundle',
  labels: 'CustomLabel',
  layout: 'Layout',
  md: 'CustomMetadata',
  object: 'CustomObject',
  permissionset: 'PermissionSet',
  queue: 'Queue',
  report: 'Report',
  reportType: 'ReportType',
  resource: 'StaticResource',
  role: 'Role',
  settings: 'Settings',
  sharingRules: 'SharingOwnerRule',
  tab: 'CustomTab',
  trigger: 'ApexTrigger'
};

const typeOfFile = (name: string): string => SUFFIXES[/\.(\w+)$/.exec(name)?.[1] ?? ''] ?? '';

function missing(
  members: readonly Member[],
  components: readonly PackedComponent[],
  problems: readonly Problem[]
): Problem[] {
  return members
    .filter((member) => isKeptMember(member) && member.fullName !== '*')
    .filter((member) => {
      const isThere = ({ type, fullName }: { type: string; fullName: string }) =>
        isKept(type) && isNamed([member], { type, fullName });
      return !components.some(({ component }) => isThere(component)) && !problems.some(isThere);
    })
    .map(({ type, fullName }) => ({
      type,
      fullName,
      fileName: 'package.xml',
      problem: `An object '${fullName}' of type ${type} was named in package.xml, but was not found in zipped directory`,
      line: null
    }));
}
