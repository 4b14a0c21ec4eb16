/** Users of an org in memory, with their roles and rights. */
import { created } from '../src/dml/testSave.ts';
import { contextFor } from '../src/security/index.ts';
import type { ExecutionContext } from '../src/security/index.ts';
import type { BuiltOrg } from './builtOrg.ts';

const LOCALE = {
  TimeZoneSidKey: 'Europe/Berlin',
  LocaleSidKey: 'en_US',
  LanguageLocaleKey: 'en_US',
  EmailEncodingKey: 'UTF-8'
};

export const idNamed = ({ store }: Pick<BuiltOrg, 'store'>, object: string, field: string, value: string): string => {
  const [row] = store.select(`SELECT "Id" FROM "${object}" WHERE "${field}" = ?`, [value]);
  if (!row) throw new Error(`no ${object} with ${field} ${value}`);
  return String(row['Id']);
};

/** A user with the profile Standard User. */
export function person(org: BuiltOrg, alias: string, role: string | null, ...permissionSets: string[]): string {
  const id = created(org.admin, 'User', {
    Username: `${alias}@sharing.example`,
    LastName: alias,
    Alias: alias,
    Email: `${alias}@sharing.example`,
    ProfileId: idNamed(org, 'Profile', 'Name', 'Standard User'),
    UserRoleId: role === null ? null : idNamed(org, 'UserRole', 'DeveloperName', role),
    ...LOCALE
  });
  for (const name of permissionSets) {
    const PermissionSetId = idNamed(org, 'PermissionSet', 'Name', name);
    created(org.admin, 'PermissionSetAssignment', { AssigneeId: id, PermissionSetId });
  }
  return id;
}

/** As the user acts now: a write may have changed who may do what. */
export const as = ({ store, project }: BuiltOrg, userId: string): ExecutionContext =>
  contextFor(store, project, userId);

/** The group that stands for a role, with those below it or without. */
export const roleGroup = (org: BuiltOrg, role: string, type = 'Role'): string => {
  const roleId = idNamed(org, 'UserRole', 'DeveloperName', role);
  const [row] = org.store.select('SELECT "Id" FROM "Group" WHERE "RelatedId" = ? AND "Type" = ?', [roleId, type]);
  return String(row?.['Id']);
};
