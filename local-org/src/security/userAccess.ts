/** The rights of one user: what the profile and the assigned permission sets allow together. */
import { compoundOf, compoundParts, isPermissionable } from '../schema/index.ts';
import type { FieldDef, ObjectDef, Schema } from '../schema/index.ts';
import type { PermissionSetRights } from './permissionSets.ts';
import { FOLLOWS, SETUP_OBJECTS } from './profiles.ts';
import type { ProfileRights } from './profiles.ts';
import { MODIFY_ALL, NONE, READ, unionOfFields, unionOfObjects, VIEW_ALL, WRITE } from './rights.ts';
import type { FieldRights, ObjectRights } from './rights.ts';
import type { UserAccess } from './types.ts';

export class GrantedAccess implements UserAccess {
  readonly userId: string;
  readonly modifyAllData: boolean;
  readonly #schema: Schema;
  readonly #profile: ProfileRights;
  readonly #sets: readonly PermissionSetRights[];
  readonly #viewAllData: boolean;
  readonly #objects = new Map<string, ObjectRights>();

  constructor(userId: string, schema: Schema, profile: ProfileRights, sets: readonly PermissionSetRights[]) {
    this.userId = userId;
    this.#schema = schema;
    this.#profile = profile;
    this.#sets = sets;
    this.modifyAllData = profile.isAdministrator || sets.some((set) => set.modifyAllData);
    this.#viewAllData = sets.some((set) => set.viewAllData);
  }

  mayRead(object: ObjectDef): boolean {
    return this.#rightsOn(object).read;
  }

  mayCreate(object: ObjectDef): boolean {
    return this.#rightsOn(object).create;
  }

  mayEdit(object: ObjectDef): boolean {
    return this.#rightsOn(object).edit;
  }

  mayDelete(object: ObjectDef): boolean {
    return this.#rightsOn(object).delete;
  }

  mayReadField(object: ObjectDef, field: FieldDef): boolean {
    if (!this.mayRead(object)) return false;
    // What is behind a compound field must all be open.
    if (field.parts) return compoundParts(object, field.name).every((part) => this.mayReadField(object, part));
    return this.#profile.isAdministrator || !isPermissionable(object, field) || this.#rightsOnField(object, field).read;
  }

  mayEditField(object: ObjectDef, field: FieldDef): boolean {
    if (!this.mayEdit(object) && !this.mayCreate(object)) return false;
    return this.#profile.isAdministrator || !isPermissionable(object, field) || this.#rightsOnField(object, field).edit;
  }

  viewsAll(object: ObjectDef): boolean {
    return this.#rightsOn(object).viewAll;
  }

  modifiesAll(object: ObjectDef): boolean {
    return this.#rightsOn(object).modifyAll;
  }

  hasCustomPermission(name: string): boolean {
    return this.#sets.some((set) => set.customPermissions.has(name.toLowerCase()));
  }

  #rightsOn(object: ObjectDef): ObjectRights {
    const known = this.#objects.get(object.name);
    if (known) return known;
    const rights = this.#computeRights(object);
    this.#objects.set(object.name, rights);
    return rights;
  }

  #computeRights(object: ObjectDef): ObjectRights {
    // Custom metadata is readable by everybody unless an org restricts it, and written by deploys alone.
    // Source: Salesforce Help, "Restrict Access to Custom Metadata Types".
    if (object.kind === 'customMetadata') return READ;
    if (this.modifyAllData) return MODIFY_ALL;
    const key = object.name.toLowerCase();
    const leader = FOLLOWS[key];
    if (leader !== undefined) return this.#rightsAlong(leader);
    if (object.share) return this.#rightsOnShares(object.share.object);
    const granted = this.#sets.reduce(
      (sum, set) => unionOfObjects(sum, set.objects.get(key) ?? NONE),
      this.#profile.objects[key] ?? NONE
    );
    const rights = this.#viewAllData && !SETUP_OBJECTS.has(key) ? unionOfObjects(granted, VIEW_ALL) : granted;
    return this.#readsMasters(object) ? rights : NONE;
  }

  #rightsAlong(leader: string): ObjectRights {
    const object = this.#schema.object(leader);
    if (!object) throw new RangeError(`the schema lacks ${leader}`);
    const { read, edit, viewAll, modifyAll } = this.#rightsOn(object);
    return { create: edit, read, edit, delete: edit, viewAll, modifyAll };
  }

  /** Whoever may read an object's records may see and, with full access to one of them, say with whom they are shared. */
  #rightsOnShares(name: string): ObjectRights {
    const object = this.#schema.object(name);
    if (!object || !this.#rightsOn(object).read) return NONE;
    const { viewAll, modifyAll } = this.#rightsOn(object);
    return { ...WRITE, viewAll, modifyAll };
  }

  /** Without access to its master, nobody has access to a detail. */
  #readsMasters(object: ObjectDef): boolean {
    const masters = [...object.fields.values()]
      .filter((field) => field.masterDetail)
      .flatMap((field) => field.referenceTo);
    return masters.every((name) => {
      const master = this.#schema.object(name);
      return master !== undefined && this.mayRead(master);
    });
  }

  #rightsOnField(object: ObjectDef, field: FieldDef): FieldRights {
    const fromProfile = givesField(this.#profile, object, field);
    // Who is given an address is given its parts.
    const names = [field.name, compoundOf(object, field)?.name ?? []].flat();
    const keys = names.map((name) => `${object.name}.${name}`.toLowerCase());
    return this.#sets
      .flatMap((set) => keys.flatMap((key) => set.fields.get(key) ?? []))
      .reduce(unionOfFields, { read: fromProfile, edit: fromProfile });
  }
}

/** Standard fields of standard objects; of setup objects always, since no permission set can name them. */
const givesField = ({ standardFields }: ProfileRights, { kind, name }: ObjectDef, { custom }: FieldDef): boolean =>
  kind === 'standard' && !custom && (standardFields || SETUP_OBJECTS.has(name.toLowerCase()));

/** The access of the org itself: everything. */
export class SystemAccess implements UserAccess {
  readonly userId: string;
  readonly modifyAllData = true;

  constructor(userId: string) {
    this.userId = userId;
  }

  mayRead(): boolean {
    return true;
  }

  mayCreate(): boolean {
    return true;
  }

  mayEdit(): boolean {
    return true;
  }

  mayDelete(): boolean {
    return true;
  }

  mayReadField(): boolean {
    return true;
  }

  mayEditField(): boolean {
    return true;
  }

  viewsAll(): boolean {
    return true;
  }

  modifiesAll(): boolean {
    return true;
  }

  hasCustomPermission(): boolean {
    return false;
  }
}
