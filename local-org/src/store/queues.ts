/**
 * What the project says of its queues: of which objects they own records, and who is in them.
 * Source: Metadata API Developer Guide, "Queue"
 * (https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_queue.htm).
 */
import { child, children, text } from '../metadata/index.ts';
import type { ProjectMetadata, XmlElement } from '../metadata/index.ts';
import { newRow, standard } from './rows.ts';
import type { Store } from './types.ts';

/** Elements of <queueMembers>: the one that lists, and how the group or user of that name is found. */
const MEMBERS = [
  ['publicGroups', 'publicGroup', 'FROM "Group" WHERE "Type" = \'Regular\' AND "DeveloperName" = ?'],
  ['roles', 'role', 'FROM "Group" WHERE "Type" = \'Role\' AND "DeveloperName" = ?'],
  [
    'roleAndSubordinates',
    'roleAndSubordinate',
    'FROM "Group" WHERE "Type" = \'RoleAndSubordinates\' AND "DeveloperName" = ?'
  ],
  [
    'roleAndSubordinatesInternal',
    'roleAndSubordinateInternal',
    'FROM "Group" WHERE "Type" = \'RoleAndSubordinatesInternal\' AND "DeveloperName" = ?'
  ],
  ['users', 'user', 'FROM "User" WHERE "Username" = ?']
] as const;

/** Adds what is missing; what was given over the API stays. People that the org does not have are left out. */
export function writeQueues(store: Store, project: ProjectMetadata, adminId: string): void {
  for (const { fullName, xml } of project.all('Queue')) {
    const [queue] = store.select('SELECT "Id" FROM "Group" WHERE "Type" = \'Queue\' AND "DeveloperName" = ?', [
      fullName
    ]);
    if (!queue) continue;
    const queueId = String(queue['Id']);
    const objects = children(xml, 'queueSobject').map((element) => text(element, 'sobjectType') ?? '');
    addMissing(store, adminId, 'QueueSobject', ['QueueId', queueId], 'SobjectType', objects);
    addMissing(store, adminId, 'GroupMember', ['GroupId', queueId], 'UserOrGroupId', membersIn(store, xml));
  }
}

function membersIn(store: Store, queue: XmlElement): string[] {
  const members = child(queue, 'queueMembers');
  if (!members) return [];
  return MEMBERS.flatMap(([list, item, where]) =>
    children(members, list)
      .flatMap((element) => children(element, item))
      .flatMap(({ text: name }) => store.select(`SELECT "Id" ${where} COLLATE NOCASE`, [name]))
      .map((row) => String(row['Id']))
  );
}

function addMissing(
  store: Store,
  adminId: string,
  name: string,
  [parentField, parentId]: readonly [string, string],
  field: string,
  values: readonly string[]
): void {
  const object = standard(store, name);
  const rows = store.select(`SELECT "${field}" AS value FROM "${name}" WHERE "${parentField}" = ?`, [parentId]);
  const known = new Set(rows.map((row) => String(row['value'])));
  const missing = [...new Set(values)].filter((value) => value !== '' && !known.has(value));
  store.insert(
    object,
    missing.map((value) => newRow(store, object, adminId, { [parentField]: parentId, [field]: value }))
  );
}
