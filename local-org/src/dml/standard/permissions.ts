/**
 * Permission sets and what records give them.
 * Source: Object Reference, "ObjectPermissions"
 * (https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_objectpermissions.htm),
 * "FieldPermissions", their special access rules.
 */
import { isPermissionable } from '../../schema/index.ts';
import { takesPermissions } from '../../security/index.ts';
import { fail, type Job, type Save } from '../job.ts';

/** The set of a profile is the profile's, which only a deploy changes. */
export function checkPermissionSets(_save: Save, jobs: readonly Job[]): void {
  for (const job of jobs)
    if (job.operation !== 'insert' && job.old?.IsOwnedByProfile === true)
      fail(job, 'FIELD_INTEGRITY_EXCEPTION', 'You can’t change a permission set that is owned by a profile', ['Id']);
}

const badValue = (job: Job, field: string): void =>
  fail(
    job,
    'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
    `${field === 'Field' ? 'Field Name' : 'Sobject Type Name'}: bad value for restricted picklist field: ${String(job.next[field])}`,
    [field]
  );

const dependsOn = (job: Job, permission: string, other: string): void =>
  fail(job, 'FIELD_INTEGRITY_EXCEPTION', `Permission ${permission} depends on permission(s): ${other}`);

/** Each right with the one that it needs: to edit means to read, and so on. */
const NEEDS = [
  ['PermissionsCreate', 'PermissionsRead'],
  ['PermissionsEdit', 'PermissionsRead'],
  ['PermissionsDelete', 'PermissionsEdit'],
  ['PermissionsViewAllRecords', 'PermissionsRead'],
  ['PermissionsModifyAllRecords', 'PermissionsViewAllRecords'],
  ['PermissionsModifyAllRecords', 'PermissionsDelete']
] as const;

const shown = (permission: string, type: unknown): string =>
  `${permission.replace('Permissions', '')}<${String(type)}>`;

export function checkObjectPermissions({ context: { store } }: Save, jobs: readonly Job[]): void {
  for (const job of jobs) {
    const { next } = job;
    const object = store.schema.object(String(next.SobjectType));
    if (!object || !takesPermissions(object)) {
      badValue(job, 'SobjectType');
      continue;
    }
    next.SobjectType = object.name;
    const missing = NEEDS.find(([right, needed]) => next[right] === true && next[needed] !== true);
    if (missing) dependsOn(job, shown(missing[0], object.name), shown(missing[1], object.name));
  }
}

export function checkFieldPermissions({ context: { store } }: Save, jobs: readonly Job[]): void {
  for (const job of jobs) {
    const [name = '', fieldName = ''] = String(job.next.Field).split('.');
    const object = store.schema.object(name);
    const field = object?.fields.get(fieldName.toLowerCase());
    if (!object || !field || !isPermissionable(object, field)) {
      badValue(job, 'Field');
      continue;
    }
    if (String(job.next.SobjectType).toLowerCase() !== object.name.toLowerCase()) badValue(job, 'SobjectType');
    Object.assign(job.next, { SobjectType: object.name, Field: `${object.name}.${field.name}` });
    if (job.next.PermissionsEdit === true && job.next.PermissionsRead !== true)
      dependsOn(job, shown('Edit', `${object.name}.${field.name}`), shown('Read', `${object.name}.${field.name}`));
  }
}
