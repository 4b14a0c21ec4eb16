/**
 * Rights that records give to permission sets, beside those of the project's metadata.
 * Source: Object Reference, "ObjectPermissions"
 * (https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_objectpermissions.htm),
 * "FieldPermissions", "SetupEntityAccess" and "PermissionSet".
 */
import type { SqlRow, Store } from '../store/types.ts';
import type { PermissionSetRights } from './permissionSets.ts';
import { MODIFY_ALL, NONE, unionOfFields, unionOfObjects } from './rights.ts';
import type { FieldRights, ObjectRights } from './rights.ts';

/** @param setIds those that a user has */
export function recordedRights(store: Store, setIds: readonly string[]): PermissionSetRights[] {
  if (setIds.length === 0) return [];
  const given = [JSON.stringify(setIds)];
  const of = (sql: string): SqlRow[] => store.select(`${sql} IN (SELECT value FROM json_each(?))`, given);
  const objects = new Map<string, ObjectRights>();
  for (const row of of('SELECT * FROM "ObjectPermissions" WHERE "ParentId"')) {
    const key = String(row.SobjectType).toLowerCase();
    objects.set(key, unionOfObjects(objects.get(key) ?? NONE, objectRights(row)));
  }
  const fields = new Map<string, FieldRights>();
  for (const row of of('SELECT * FROM "FieldPermissions" WHERE "ParentId"')) {
    const key = String(row.Field).toLowerCase();
    const rights = { read: row.PermissionsRead === 1 || row.PermissionsEdit === 1, edit: row.PermissionsEdit === 1 };
    fields.set(key, unionOfFields(fields.get(key) ?? { read: false, edit: false }, rights));
  }
  const permissions = of(
    'SELECT "CustomPermission"."DeveloperName" AS name FROM "SetupEntityAccess" JOIN "CustomPermission" ' +
      'ON "CustomPermission"."Id" = "SetupEntityId" WHERE "ParentId"'
  );
  const all = of(
    'SELECT "PermissionsModifyAllData" AS modify, "PermissionsViewAllData" AS view FROM "PermissionSet" WHERE "Id"'
  );
  const modifyAllData = all.some(({ modify }) => modify === 1);
  return [
    {
      objects,
      fields,
      customPermissions: new Set(permissions.map(({ name }) => String(name).toLowerCase())),
      modifyAllData,
      viewAllData: modifyAllData || all.some(({ view }) => view === 1)
    }
  ];
}

function objectRights(row: SqlRow): ObjectRights {
  if (row.PermissionsModifyAllRecords === 1) return MODIFY_ALL;
  return {
    create: row.PermissionsCreate === 1,
    read: row.PermissionsRead === 1 || row.PermissionsViewAllRecords === 1,
    edit: row.PermissionsEdit === 1,
    delete: row.PermissionsDelete === 1,
    viewAll: row.PermissionsViewAllRecords === 1,
    modifyAll: false
  };
}
