/**
 * Which file of a source-format project is which component.
 * Source: Salesforce DX Developer Guide, "Salesforce DX Project Structure and Source Format".
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { MetadataError } from './errors.ts';
import type { MetadataComponent, MetadataType, XmlElement } from './types.ts';
import { children, parseXml, text } from './xml.ts';

/** Components that are one XML file named after them: the middle part of `<name>.<suffix>-meta.xml`. */
const SINGLE_FILES: Readonly<Record<string, MetadataType>> = {
  app: 'CustomApplication',
  cachePartition: 'PlatformCachePartition',
  customPermission: 'CustomPermission',
  flexipage: 'FlexiPage',
  globalValueSet: 'GlobalValueSet',
  group: 'Group',
  layout: 'Layout',
  md: 'CustomMetadata',
  permissionset: 'PermissionSet',
  queue: 'Queue',
  reportType: 'ReportType',
  resource: 'StaticResource',
  role: 'Role',
  tab: 'CustomTab'
};

/** Parts of an object, each in a file below `objects/<object>/`. */
const OBJECT_PARTS: Readonly<Record<string, MetadataType>> = {
  compactLayout: 'CompactLayout',
  field: 'CustomField',
  fieldSet: 'FieldSet',
  listView: 'ListView',
  recordType: 'RecordType',
  sharingReason: 'SharingReason',
  validationRule: 'ValidationRule'
};

/** The same parts where they are written inside the object's own file. */
export const INLINE_PARTS: Readonly<Record<string, MetadataType>> = {
  compactLayouts: 'CompactLayout',
  fields: 'CustomField',
  fieldSets: 'FieldSet',
  listViews: 'ListView',
  recordTypes: 'RecordType',
  sharingReasons: 'SharingReason',
  validationRules: 'ValidationRule'
};

/** Sharing rules of an object. Rules for guests and territories, of which there are none here, share nothing. */
export const SHARING_RULES: Readonly<Record<string, MetadataType>> = {
  sharingCriteriaRules: 'SharingCriteriaRule',
  sharingOwnerRules: 'SharingOwnerRule'
};

/** What lies in folders, the type of its folders, and where these lie. Source: Metadata API Developer Guide, "Folder". */
const FOLDERED: Readonly<Record<string, { readonly type: MetadataType; readonly folder: MetadataType }>> = {
  reports: { type: 'Report', folder: 'ReportFolder' },
  dashboards: { type: 'Dashboard', folder: 'DashboardFolder' }
};

const CODE_FILES: Readonly<Record<string, MetadataType>> = { cls: 'ApexClass', trigger: 'ApexTrigger' };

/**
 * The components that a `-meta.xml` file holds: none when the local org does not read files of this kind.
 * @param root absolute path of the project
 * @param path path of the file relative to it, with forward slashes
 */
export function componentsIn(root: string, path: string): MetadataComponent[] {
  const foldered = folderedComponent(root, path);
  if (foldered) return [foldered];
  const match = /^(.+)\.([A-Za-z0-9]+)-meta\.xml$/.exec(basename(path));
  if (!match) return [];
  // File names of layouts and others are percent-encoded where their full name has reserved characters.
  const name = decodeURIComponent(match[1] ?? '');
  const suffix = match[2] ?? '';
  const read = () => parseXml(readFileSync(join(root, path), 'utf8'), path);

  const single = SINGLE_FILES[suffix];
  if (single) return [{ type: single, fullName: name, path, xml: read() }];
  const part = OBJECT_PARTS[suffix];
  if (part) {
    const object = basename(dirname(dirname(path)));
    return [{ type: part, fullName: `${object}.${name}`, path, xml: read() }];
  }
  const code = CODE_FILES[suffix];
  if (code) return [codeComponent(root, code, name, path.slice(0, -'-meta.xml'.length), read())];
  if (suffix === 'object') return objectComponents(name, path, read());
  if (suffix === 'sharingRules') return partsOf(SHARING_RULES, name, path, read());
  // Of the settings of an org only these are read.
  if (suffix === 'settings' && name === 'Company') return [{ type: 'Settings', fullName: name, path, xml: read() }];
  if (suffix === 'labels') return labelComponents(path, read());
  if (suffix === 'js' && basename(dirname(path)) === name) {
    return [{ type: 'LightningComponentBundle', fullName: name, path: dirname(path), xml: read() }];
  }
  return [];
}

const FOLDERED_FILE =
  /(?:^|\/)(reports|dashboards)\/(.+?)(?:\.(report|dashboard|reportFolder|dashboardFolder))?-meta\.xml$/;

/**
 * A report or dashboard with the folders it lies in, or one of these folders, whose file has no suffix in a package.
 * Source: Metadata API Developer Guide, "Report", "Dashboard", "Folder".
 */
function folderedComponent(root: string, path: string): MetadataComponent | null {
  const [, place = '', name = '', suffix] = FOLDERED_FILE.exec(path) ?? [];
  const types = FOLDERED[place];
  if (!types) return null;
  const isMember = suffix === 'report' || suffix === 'dashboard';
  const type = isMember ? types.type : types.folder;
  const fullName = name.split('/').map(decodeURIComponent).join('/');
  return { type, fullName, path, xml: parseXml(readFileSync(join(root, path), 'utf8'), path) };
}

function codeComponent(
  root: string,
  type: MetadataType,
  name: string,
  path: string,
  xml: XmlElement
): MetadataComponent {
  const file = join(root, path);
  if (!existsSync(file)) throw new MetadataError(`${path}-meta.xml`, `its source file ${basename(path)} is missing`);
  return { type, fullName: name, path, xml, source: readFileSync(file, 'utf8') };
}

function objectComponents(name: string, path: string, xml: XmlElement): MetadataComponent[] {
  return [{ type: 'CustomObject', fullName: name, path, xml }, ...partsOf(INLINE_PARTS, name, path, xml)];
}

function partsOf(
  tags: Readonly<Record<string, MetadataType>>,
  name: string,
  path: string,
  xml: XmlElement
): MetadataComponent[] {
  return Object.entries(tags).flatMap(([tag, type]) =>
    children(xml, tag).map((part) => ({ type, fullName: `${name}.${requiredName(part, path)}`, path, xml: part }))
  );
}

function labelComponents(path: string, xml: XmlElement): MetadataComponent[] {
  return children(xml, 'labels').map((label) => ({
    type: 'CustomLabel',
    fullName: requiredName(label, path),
    path,
    xml: label
  }));
}

function requiredName(element: XmlElement, path: string): string {
  const name = text(element, 'fullName');
  if (!name) throw new MetadataError(path, `an element <${element.name}> lacks <fullName>`);
  return name;
}
