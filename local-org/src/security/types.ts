/**
 * What a user may do: the union of the rights of the profile and of the assigned permission sets.
 * Sharing (org-wide defaults, roles, shares) is not part of it yet.
 * Source: Salesforce Help, "Object Permissions", "Field Permissions", "View All and Modify All Permissions Overview".
 */
import type { FieldDef, ObjectDef } from '../schema/types.ts';
import type { Store } from '../store/types.ts';

/** `user`: object and field permissions of the running user count. `system`: they do not. */
export type AccessMode = 'user' | 'system';

export interface UserAccess {
  readonly userId: string;
  mayRead(object: ObjectDef): boolean;
  mayCreate(object: ObjectDef): boolean;
  mayEdit(object: ObjectDef): boolean;
  mayDelete(object: ObjectDef): boolean;
  mayReadField(object: ObjectDef, field: FieldDef): boolean;
  mayEditField(object: ObjectDef, field: FieldDef): boolean;
  hasCustomPermission(name: string): boolean;
  /** Setup right of administrators; also opens objects that no permission set can give (User, PermissionSet, ...). */
  readonly modifyAllData: boolean;
}

/** Who acts on which org: passed to every query and every save. */
export interface ExecutionContext {
  readonly store: Store;
  readonly access: UserAccess;
  /** IANA name of the user's time zone, `America/Los_Angeles`. */
  readonly timeZone: string;
}
