/**
 * Groups: public ones and queues of the project, and those that the org keeps itself, one for everybody inside and some
 * for every role. Source: Object Reference, "Group"; Metadata API Developer Guide, "Group" and "Queue".
 */
import { text } from '../metadata/index.ts';
import type { ProjectMetadata } from '../metadata/index.ts';
import type { RowValues } from '../schema/index.ts';
import { newRow, standard } from './rows.ts';
import type { Store } from './types.ts';

const OF_ROLES = ['Role', 'RoleAndSubordinates', 'RoleAndSubordinatesInternal'];

/** Who is in a public group are records, not metadata. */
export function groupRows(project: ProjectMetadata): RowValues[] {
  const rowsOf = (type: 'Group' | 'Queue', groupType: string): RowValues[] =>
    project.all(type).map(({ fullName, xml }) => ({
      DeveloperName: fullName,
      Name: text(xml, 'name') ?? fullName,
      Type: groupType,
      DoesIncludeBosses: text(xml, 'doesIncludeBosses') !== 'false'
    }));
  return [...rowsOf('Group', 'Regular'), ...rowsOf('Queue', 'Queue')];
}

/** Makes the groups of new roles and removes those of roles that are gone; they have no name of their own. */
export function syncRoleGroups(store: Store, userId: string): void {
  const object = standard(store, 'Group');
  const missing = store.select(
    'SELECT r."Id" AS role, r."DeveloperName" AS name, t.value AS type FROM "UserRole" r, json_each(?) t ' +
      'WHERE NOT EXISTS (SELECT 1 FROM "Group" g WHERE g."RelatedId" = r."Id" AND g."Type" = t.value) ORDER BY r."Id", t.key',
    [JSON.stringify(OF_ROLES)]
  );
  const everybody = store.select('SELECT "Id" FROM "Group" WHERE "Type" = ?', ['Organization']);
  const values: RowValues[] = missing.map((row) => ({
    RelatedId: String(row.role),
    DeveloperName: row.name === null ? null : String(row.name),
    Type: String(row.type)
  }));
  if (everybody.length === 0) values.unshift({ Type: 'Organization', DeveloperName: 'AllInternalUsers' });
  store.insert(
    object,
    values.map((row) => newRow(store, object, userId, { DoesIncludeBosses: true, ...row }))
  );
  const gone = store.select(
    'SELECT g."Id" FROM "Group" g LEFT JOIN "UserRole" r ON r."Id" = g."RelatedId" WHERE g."RelatedId" IS NOT NULL AND r."Id" IS NULL'
  );
  store.remove(
    object,
    gone.map((row) => String(row.Id))
  );
}
