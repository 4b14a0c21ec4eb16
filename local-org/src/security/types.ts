/**
 * What a user may do: the union of the rights of the profile and of the assigned permission sets, on the records that
 * are shared with the user.
 * Source: Salesforce Help, "Object Permissions", "Field Permissions", "View All and Modify All Permissions Overview".
 */
import type { FieldDef, ObjectDef } from '../schema/types.ts';
import type { SqlValue, Store } from '../store/types.ts';

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
  /** All records may be read, whoever owns them: "View All Records", "View All Data". */
  viewsAll(object: ObjectDef): boolean;
  /** All records may be changed, shared, transferred and, with the right to delete, deleted. */
  modifiesAll(object: ObjectDef): boolean;
  hasCustomPermission(name: string): boolean;
  /** Setup right of administrators; also opens objects that no permission set can give (User, PermissionSet, ...). */
  readonly modifyAllData: boolean;
}

/** `All` is what an owner may do beyond `Edit`: delete, transfer, share. */
export type RecordLevel = 'Read' | 'Edit' | 'All';

/** Which records are open to a user, whatever rights there are on the object. */
export interface RecordSharing {
  /**
   * An SQL condition on the table of the object under `alias`; null when nothing is closed.
   * @param params gets the values that the condition binds, in the order of its text
   */
  condition(object: ObjectDef, alias: string, level: RecordLevel, params: SqlValue[]): string | null;
}

/** Who acts on which org: passed to every query and every save. */
export interface ExecutionContext {
  readonly store: Store;
  readonly access: UserAccess;
  readonly sharing: RecordSharing;
  /** The context of another user of the org. */
  forUser(userId: string): ExecutionContext;
  /** IANA name of the user's time zone, `America/Los_Angeles`. */
  readonly timeZone: string;
}
