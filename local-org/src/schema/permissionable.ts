/** Which fields field-level security can hide. */
import type { FieldDef, ObjectDef } from './types.ts';

const SYSTEM_FIELDS =
  /^(Id|OwnerId|IsDeleted|CreatedDate|CreatedById|LastModifiedDate|LastModifiedById|SystemModstamp)$/;

/**
 * False for fields that come with the object: those of share objects, names, system fields, master-detail and required fields. A permission
 * set cannot name them.
 * Source: Salesforce Help, "Field-Level Security"; Object Reference, "FieldPermissions", special access rules.
 */
export function isPermissionable(object: ObjectDef, field: FieldDef): boolean {
  if (object.kind === 'customMetadata' || object.share) return false;
  if (field.nameField || field.masterDetail || SYSTEM_FIELDS.test(field.name)) return false;
  const isRequired = !field.nillable && field.createable && field.type !== 'boolean';
  return !isRequired;
}
