/**
 * Which folders of reports and dashboards are open to a user: everybody's, and those that are shared with the user.
 * Source: Salesforce Help, "Share a Report or Dashboard Folder"; Metadata API Developer Guide, "Folder" (FolderShare).
 */
import type { Store } from '../store/index.ts';
import { FOLDER_SHARES } from '../store/notes.ts';
import { peopleOf } from './people.ts';
import type { People } from './people.ts';

/** Objects that lie in folders, and the field that names the folder. */
export const FOLDER_OF: Readonly<Record<string, string>> = { Report: 'OwnerId', Dashboard: 'FolderId', Folder: 'Id' };

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  Group: ['Regular'],
  Role: ['Role'],
  RoleAndSubordinates: ['RoleAndSubordinates'],
  RoleAndSubordinatesInternal: ['RoleAndSubordinatesInternal'],
  Organization: ['Organization']
};

export const SHARED_TO: readonly string[] = ['User', ...Object.keys(GROUPS)];

/** Ids of folders. */
export function openFolders(store: Store, userId: string): string[] {
  const people = peopleOf(store);
  const [user] = store.select('SELECT "Username" AS name FROM "User" WHERE "Id" = ?', [userId]);
  const name = String(user?.['name'] ?? '').toLowerCase();
  const shared = new Set<string>();
  for (const share of store.noted(FOLDER_SHARES) ?? []) {
    const [folder = '', type = '', to = ''] = share.split('\n');
    const isWith = type === 'User' ? to.toLowerCase() === name : isIn(people, userId, type, to);
    if (isWith) shared.add(folder);
  }
  return store
    .select('SELECT "Id", "DeveloperName" AS name, "AccessType" AS access FROM "Folder"')
    .filter((row) => /^Public/.test(String(row['access'])) || shared.has(String(row['name'])))
    .map((row) => String(row['Id']));
}

/** Of a group that is shared with, whoever is in it; those above a member are not. */
function isIn(people: People, userId: string, type: string, name: string): boolean {
  const types = GROUPS[type];
  const id = types && people.groupId(types, name);
  return id !== null && id !== undefined && people.ownReachOf(userId).principals.has(id);
}
