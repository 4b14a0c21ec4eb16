/** Makes the execution context of a user, which every query and every save takes. */
import type { ProjectMetadata } from '../metadata/index.ts';
import { isId, OrgError, toId18 } from '../schema/index.ts';
import type { Gap, ObjectDef, RowValues, Schema } from '../schema/index.ts';
import type { Store } from '../store/index.ts';
import { permissionRows } from './permissionRows.ts';
import { permissionSetRights } from './permissionSets.ts';
import type { PermissionSetRights } from './permissionSets.ts';
import { profileRights } from './profiles.ts';
import { recordedRights } from './recordedRights.ts';
import { UserSharing } from './recordSharing.ts';
import { sharingRulesOf } from './sharingRules.ts';
import type { SharingRules } from './sharingRules.ts';
import type { ExecutionContext } from './types.ts';
import { GrantedAccess, SystemAccess } from './userAccess.ts';

/** Contexts of a store, good until the next write: any write may change who may do what. */
interface Cache {
  readonly project: ProjectMetadata;
  revision: number;
  readonly contexts: Map<string, ExecutionContext>;
  readonly permissionSets: Map<string, PermissionSetRights>;
  readonly sharingRules: SharingRules;
}

const caches = new WeakMap<Store, Cache>();

/**
 * The context in which a user acts.
 * @param userId 15 or 18 characters
 * @throws OrgError INVALID_SESSION_ID when the user does not exist or is not active
 */
export function contextFor(store: Store, project: ProjectMetadata, userId: string): ExecutionContext {
  const cache = cacheOf(store, project);
  const id = isId(userId) ? toId18(userId) : userId;
  const known = cache.contexts.get(id);
  if (known) return known;
  const context = makeContext(store, cache, id);
  cache.contexts.set(id, context);
  return context;
}

/** The context of the org itself, for what is no user's act. Its user is the org's first, its rights are all. */
export function systemContext(store: Store): ExecutionContext {
  const [user] = store.select('SELECT "Id", "TimeZoneSidKey" FROM "User" ORDER BY "Id" LIMIT 1');
  const access = new SystemAccess(String(user?.Id));
  const context: ExecutionContext = {
    store,
    access,
    sharing: { condition: () => null },
    timeZone: String(user?.TimeZoneSidKey),
    forUser: () => context
  };
  return context;
}

/** The rows of ObjectPermissions and FieldPermissions that no record holds; none before anybody has acted. */
export function permissionRowsOf(store: Store, userId: string): [ObjectDef, RowValues[]][] {
  const cache = caches.get(store);
  return cache ? permissionRows(store, userId, cache.permissionSets) : [];
}

/**
 * Reads what the project says of rights and sharing, so that a fault of it is told before somebody acts.
 * @throws OrgError, NotSupportedError naming the file
 */
export function checkRights(project: ProjectMetadata, schema: Schema, gaps: Gap[] | null = null): void {
  permissionSetRights(project, schema, gaps);
  sharingRulesOf(project, schema, gaps);
}

function cacheOf(store: Store, project: ProjectMetadata): Cache {
  let cache = caches.get(store);
  // A deployment gives the org another project, with other permission sets.
  if (cache?.project !== project) {
    cache = {
      project,
      revision: -1,
      contexts: new Map(),
      // What is missing was told when the org was opened.
      permissionSets: permissionSetRights(project, store.schema, []),
      sharingRules: sharingRulesOf(project, store.schema, [])
    };
    caches.set(store, cache);
  }
  if (cache.revision !== store.revision) {
    cache.revision = store.revision;
    cache.contexts.clear();
  }
  return cache;
}

function makeContext(store: Store, { project, permissionSets, sharingRules }: Cache, userId: string): ExecutionContext {
  const [user] = store.select(
    'SELECT "User"."IsActive", "User"."TimeZoneSidKey", "Profile"."Name" AS "Profile" ' +
      'FROM "User" JOIN "Profile" ON "Profile"."Id" = "User"."ProfileId" WHERE "User"."Id" = ?',
    [userId]
  );
  if (user?.IsActive !== 1) throw new OrgError('INVALID_SESSION_ID', 'Session expired or invalid');
  const assigned = store.select(
    'SELECT "PermissionSet"."Id", "PermissionSet"."Name" FROM "PermissionSetAssignment" ' +
      'JOIN "PermissionSet" ON "PermissionSet"."Id" = "PermissionSetAssignment"."PermissionSetId" ' +
      'WHERE "PermissionSetAssignment"."AssigneeId" = ? AND "PermissionSet"."IsOwnedByProfile" = 0',
    [userId]
  );
  const ofProject = assigned
    .map((row) => permissionSets.get(String(row.Name).toLowerCase()))
    .filter((set) => set !== undefined);
  const ofRecords = recordedRights(
    store,
    assigned.map((row) => String(row.Id))
  );
  const access = new GrantedAccess(userId, store.schema, profileRights(String(user.Profile)), [
    ...ofProject,
    ...ofRecords
  ]);
  return {
    store,
    access,
    sharing: new UserSharing(store, access, sharingRules),
    timeZone: String(user.TimeZoneSidKey),
    forUser: (other) => contextFor(store, project, other)
  };
}
