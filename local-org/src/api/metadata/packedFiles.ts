// Components as files of a package (metadata format): what a retrieval brings and a deployment reads again.
// Source: Metadata API Developer Guide, "Deploying and Retrieving Metadata with the Zip File".
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  INLINE_PARTS,
  type MetadataComponent,
  SHARING_RULES,
  text,
  writeXml,
  type XmlElement
} from '../../metadata/index.ts';
import type { Org } from '../types.ts';
import { describedTypes } from './described.ts';
import { isScript, withoutTypes } from './script.ts';
import type { Selected } from './selected.ts';

/** The file in the package that is told of a component. */
export interface PackedFile {
  readonly type: string;
  readonly fullName: string;
  readonly fileName: string;
}

export interface PackedFiles {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly told: readonly PackedFile[];
  /** Of components that have no file to give. */
  readonly problems: readonly string[];
}

/** The element of the container's file in which a part stands. */
const TAGS = new Map(
  [...Object.entries(INLINE_PARTS), ...Object.entries(SHARING_RULES)].map(([tag, type]) => [type, tag])
);
TAGS.set('CustomLabel', 'labels');

interface Container {
  readonly root: 'CustomLabels' | 'CustomObject' | 'SharingRules';
  readonly name: string;
}

/** Yields between components, so that the server answers in between. */
export async function* packedFiles(org: Org, selected: Selected): AsyncGenerator<void, PackedFiles, void> {
  const files = new Map<string, Buffer>();
  const told: PackedFile[] = [];
  const problems: string[] = [];
  const containers = new Map<string, XmlElement[]>();
  for (const object of selected.objects) containers.set(nameOf('CustomObject', object), []);
  for (const component of selected.components) {
    yield;
    const { type, fullName } = component;
    const container = containerOf(component);
    if (container) {
      const fileName = nameOf(container.root, container.name);
      const elements = containers.get(fileName) ?? [];
      elements.push(...elementsOf(component));
      containers.set(fileName, elements);
      told.push({ type, fullName, fileName });
      continue;
    }
    const own = await filesOf(org, component);
    if (own.length === 0) problems.push(`Entity of type '${type}' named '${fullName}' cannot be found as a file`);
    for (const [name, bytes] of own) files.set(name, bytes);
    if (own[0]) told.push({ type, fullName, fileName: own[0][0] });
  }
  for (const [fileName, elements] of containers) {
    files.set(fileName, Buffer.from(writeXml({ name: rootOf(fileName), children: sorted(elements) })));
  }
  return { files, told, problems };
}

function containerOf({ type, fullName }: MetadataComponent): Container | null {
  const [object = ''] = fullName.split('.');
  if (type === 'CustomObject') return { root: type, name: fullName };
  if (type === 'CustomLabel') return { root: 'CustomLabels', name: 'CustomLabels' };
  if (type === 'SharingCriteriaRule' || type === 'SharingOwnerRule') return { root: 'SharingRules', name: object };
  return TAGS.has(type) ? { root: 'CustomObject', name: object } : null;
}

/** What a component adds to its container: itself, or what stands in the object's file beside its parts. */
function elementsOf({ type, xml }: MetadataComponent): XmlElement[] {
  if (type === 'CustomObject') return xml.children.filter(({ name }) => !(name in INLINE_PARTS));
  return [{ ...xml, name: TAGS.get(type) ?? xml.name }];
}

/** As the platform orders them: by their tag, parts of a kind by name. */
const sorted = (elements: readonly XmlElement[]): XmlElement[] =>
  [...elements].sort((a, b) => compare(a.name, b.name) || compare(keyOf(a), keyOf(b)));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const keyOf = (element: XmlElement): string => text(element, 'fullName') ?? '';

/** Its own files; the first one is told of it. */
async function filesOf(org: Org, component: MetadataComponent): Promise<[string, Buffer][]> {
  const { type, fullName, source, xml } = component;
  const name = nameOf(type, fullName);
  const described = Buffer.from(writeXml(xml));
  if (source !== undefined) {
    return [
      [name, Buffer.from(source)],
      [`${name}-meta.xml`, described]
    ];
  }
  if (type === 'LightningComponentBundle') return bundleFiles(org.project.root, component);
  if (type === 'StaticResource') {
    const [row] = org.store.select('SELECT "Body" FROM "StaticResource" WHERE "Name" = ?', [fullName]);
    if (typeof row?.['Body'] !== 'string') return [];
    return [
      [name, Buffer.from(row['Body'], 'base64')],
      [`${name}-meta.xml`, described]
    ];
  }
  // The types of its values stand in attributes, which the tree has not.
  const file = path.join(org.project.root, component.path);
  return [[name, type === 'CustomMetadata' && existsSync(file) ? readFileSync(file) : described]];
}

/** The files of a component; a script in TypeScript as the JavaScript that a deployment makes of it. */
async function bundleFiles(root: string, { path: folder, fullName }: MetadataComponent): Promise<[string, Buffer][]> {
  const bundle = path.join(root, folder);
  const files = new Map<string, Buffer>();
  for (const file of filesBelow(bundle)) {
    const name = `lwc/${fullName}/${file}`;
    if (!isScript(file)) files.set(name, readFileSync(path.join(bundle, file)));
  }
  for (const file of filesBelow(bundle).filter(isScript)) {
    const name = `lwc/${fullName}/${file.replace(/\.ts$/, '.js')}`;
    files.set(name, Buffer.from(await withoutTypes(readFileSync(path.join(bundle, file), 'utf8'), file)));
  }
  return [...files];
}

/** Relative to the bundle; without the folders of tests and what is hidden. */
function filesBelow(folder: string, inside = ''): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(path.join(folder, inside), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name.startsWith('__') || /^[jt]sconfig.*\.json$/.test(entry.name))
      return [];
    const file = inside === '' ? entry.name : `${inside}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(folder, file) : [file];
  });
}

/** Characters that are reserved in file names are percent-encoded, as in `Account-Account %28Sales%29 Layout`. */
function nameOf(type: string, fullName: string): string {
  const { directoryName = '', suffix = '' } = describedTypes.find(({ xmlName }) => xmlName === type) ?? {};
  const folder = { ReportFolder: 'reports', DashboardFolder: 'dashboards' }[type];
  if (folder) return `${folder}/${fullName}-meta.xml`;
  // Of what lies in folders the slashes are those of the path.
  const isFoldered = describedTypes.some(({ xmlName, inFolder }) => xmlName === type && inFolder);
  const encoded = fullName.replace(isFoldered ? /[^\w .$/-]/gu : /[^\w .-]/gu, (one) =>
    [...Buffer.from(one)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
  );
  return `${directoryName}/${encoded}.${suffix}`;
}

const rootOf = (fileName: string): string =>
  describedTypes.find(({ directoryName }) => fileName.startsWith(`${directoryName}/`))?.xmlName ?? '';
