/**
 * The rights of profiles and of the project's permission sets as rows of ObjectPermissions and FieldPermissions, for the
 * queries that ask for them. Source: Object Reference, "ObjectPermissions", "FieldPermissions".
 */
import { isPermissionable } from '../schema/index.ts';
import type { FieldDef, ObjectDef, RowValues, Schema } from '../schema/index.ts';
import { newRow, standard, type Store } from '../store/index.ts';
import { takesPermissions, type PermissionSetRights } from './permissionSets.ts';
import { profileRights, type ProfileRights } from './profiles.ts';
import { MODIFY_ALL, NONE, type FieldRights, type ObjectRights } from './rights.ts';

interface Giver {
  objects(object: ObjectDef): ObjectRights;
  fields(object: ObjectDef, field: FieldDef): FieldRights;
}

const HIDDEN: FieldRights = { read: false, edit: false };
const OPEN: FieldRights = { read: true, edit: true };

const ofSet = ({ objects, fields }: PermissionSetRights): Giver => ({
  objects: ({ name }) => objects.get(name.toLowerCase()) ?? NONE,
  fields: (object, field) => fields.get(`${object.name}.${field.name}`.toLowerCase()) ?? HIDDEN
});

const ofProfile = ({ isAdministrator, objects, standardFields }: ProfileRights): Giver => ({
  objects: ({ name }) => (isAdministrator ? MODIFY_ALL : (objects[name.toLowerCase()] ?? NONE)),
  fields: (object, field) =>
    isAdministrator || (standardFields && object.kind === 'standard' && !field.custom) ? OPEN : HIDDEN
});

/** By object: complete rows with Ids of their own. */
export function permissionRows(
  store: Store,
  userId: string,
  sets: ReadonlyMap<string, PermissionSetRights>
): [ObjectDef, RowValues[]][] {
  const [objectKind, fieldKind] = [standard(store, 'ObjectPermissions'), standard(store, 'FieldPermissions')];
  const rows: [RowValues[], RowValues[]] = [[], []];
  const owners = store.select(
    'SELECT "PermissionSet"."Id" AS id, "PermissionSet"."Name" AS name, "Profile"."Name" AS profile FROM "PermissionSet" ' +
      'LEFT JOIN "Profile" ON "Profile"."Id" = "PermissionSet"."ProfileId"'
  );
  for (const { id, name, profile } of owners) {
    const set = sets.get(String(name).toLowerCase());
    const giver = typeof profile === 'string' ? ofProfile(profileRights(profile)) : set && ofSet(set);
    if (!giver) continue;
    const ParentId = String(id);
    for (const values of objectValues(store.schema, giver))
      rows[0].push(newRow(store, objectKind, userId, { ParentId, ...values }));
    for (const values of fieldValues(store.schema, giver))
      rows[1].push(newRow(store, fieldKind, userId, { ParentId, ...values }));
  }
  return [
    [objectKind, rows[0]],
    [fieldKind, rows[1]]
  ];
}

const objectValues = ({ objects }: Schema, giver: Giver): RowValues[] =>
  [...objects].filter(takesPermissions).flatMap((object) => {
    const { create, read, edit, delete: remove, viewAll, modifyAll } = giver.objects(object);
    if (!read) return [];
    return {
      SobjectType: object.name,
      PermissionsCreate: create,
      PermissionsRead: read,
      PermissionsEdit: edit,
      PermissionsDelete: remove,
      PermissionsViewAllRecords: viewAll,
      PermissionsModifyAllRecords: modifyAll
    };
  });

const fieldValues = ({ objects }: Schema, giver: Giver): RowValues[] =>
  [...objects].filter(takesPermissions).flatMap((object) =>
    [...object.fields.values()].flatMap((field) => {
      if (!isPermissionable(object, field)) return [];
      const { read, edit } = giver.fields(object, field);
      if (!read) return [];
      // What nobody can write is only read.
      const PermissionsEdit = edit && (field.createable || field.updateable);
      return {
        SobjectType: object.name,
        Field: `${object.name}.${field.name}`,
        PermissionsRead: true,
        PermissionsEdit
      };
    })
  );
