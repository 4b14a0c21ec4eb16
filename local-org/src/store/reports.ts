/**
 * Reports, dashboards and their folders as records, and with whom the folders are shared.
 * Source: Metadata API Developer Guide, "Folder", "Report", "Dashboard".
 */
import { children, text } from '../metadata/index.ts';
import type { MetadataComponent, ProjectMetadata } from '../metadata/index.ts';
import type { RowValues } from '../schema/index.ts';
import { FOLDER_SHARES } from './notes.ts';
import type { Store } from './types.ts';

type Replace = (object: string, key: string, rows: readonly RowValues[]) => void;

const KINDS = ['Report', 'Dashboard'] as const;
type Kind = (typeof KINDS)[number];

const folderName = (fullName: string): string => fullName.split('/').slice(0, -1).join('/');
const ownName = (fullName: string): string => fullName.split('/').at(-1) ?? '';

export function writeReports(store: Store, project: ProjectMetadata, replace: Replace): void {
  const shares = KINDS.flatMap((kind) => project.all(`${kind}Folder`).flatMap(sharesOf));
  const more = (project.folderShares ?? []).map(({ folder, sharedToType, sharedTo }) =>
    shareText(folder, sharedToType, sharedTo)
  );
  store.note(FOLDER_SHARES, [...shares, ...more]);
  replace(
    'Folder',
    'DeveloperName',
    KINDS.flatMap((kind) => foldersOf(kind, project))
  );
  const folders = new Map(
    store
      .select('SELECT "Id", "DeveloperName" AS name, "Name" AS label FROM "Folder"')
      .map((row) => [String(row['name']), { id: String(row['Id']), label: String(row['label']) }])
  );
  const inFolder = ({ fullName }: MetadataComponent) => folders.get(folderName(fullName));
  replace(
    'Report',
    'DeveloperName',
    project.all('Report').map((component) => ({
      DeveloperName: ownName(component.fullName),
      Name: text(component.xml, 'name') ?? component.fullName,
      Description: text(component.xml, 'description') ?? null,
      Format: text(component.xml, 'format') ?? null,
      OwnerId: inFolder(component)?.id ?? null,
      FolderName: inFolder(component)?.label ?? null
    }))
  );
  replace(
    'Dashboard',
    'DeveloperName',
    project.all('Dashboard').map((component) => ({
      DeveloperName: ownName(component.fullName),
      Title: text(component.xml, 'title') ?? component.fullName,
      Description: text(component.xml, 'description') ?? null,
      Type: text(component.xml, 'dashboardType') ?? 'SpecifiedUser',
      FolderId: inFolder(component)?.id ?? null,
      FolderName: inFolder(component)?.label ?? null
    }))
  );
}

function foldersOf(kind: Kind, project: ProjectMetadata): RowValues[] {
  const written = project.all(`${kind}Folder`);
  const used = [...new Set(project.all(kind).map(({ fullName }) => folderName(fullName)))];
  const known = new Set(written.map(({ fullName }) => fullName));
  const rows = written.map(({ fullName, xml }) => ({
    DeveloperName: fullName,
    Name: text(xml, 'name') ?? fullName,
    Type: kind,
    AccessType: text(xml, 'accessType') ?? 'Shared',
    IsReadonly: text(xml, 'publicFolderAccess') !== 'ReadWrite'
  }));
  // What everybody has without a file of its own: `unfiled$public`.
  const others = used
    .filter((name) => !known.has(name))
    .map((name) => ({ DeveloperName: name, Name: name, Type: kind, AccessType: 'Public', IsReadonly: true }));
  return [...rows, ...others];
}

const shareText = (...parts: readonly [folder: string, type: string, to: string]): string => parts.join('\n');

function sharesOf({ fullName, xml }: MetadataComponent): string[] {
  return children(xml, 'folderShares').map((share) =>
    shareText(fullName, text(share, 'sharedToType') ?? '', text(share, 'sharedTo') ?? '')
  );
}
