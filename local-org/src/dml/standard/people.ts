/** Names of people, the last administrator, and assignments of permission sets. Source: Object Reference, "Contact", "Lead", "User", "PermissionSetAssignment". */
import { syncRoleGroups } from '../../store/index.ts';
import { fail, type Job, type Save } from '../job.ts';

/** `Name` is first and last name. */
export function deriveName(_save: Save, jobs: readonly Job[]): void {
  for (const { next } of jobs) {
    next.Name = [next.FirstName, next.LastName].filter((part) => typeof part === 'string').join(' ') || null;
  }
}

/** Source: Object Reference, "StatusCode", CANNOT_DISABLE_LAST_ADMIN: else nobody could let anybody in again. */
export function keepAdministrator({ context }: Save, jobs: readonly Job[]): void {
  const [left] = context.store.select(
    'SELECT 1 FROM "User" JOIN "Profile" ON "Profile"."Id" = "User"."ProfileId" WHERE "IsActive" = 1 AND "Profile"."Name" = ? LIMIT 1',
    ['System Administrator']
  );
  if (left !== undefined) return;
  for (const job of jobs) {
    fail(job, 'CANNOT_DISABLE_LAST_ADMIN', 'The organization must have at least one active administrator user');
  }
}

/** Every role has its groups, with which records can be shared. Source: Object Reference, "Group". */
export function keepRoleGroups({ context: { store, access } }: Save): void {
  syncRoleGroups(store, access.userId);
}

/** A user has a permission set once. */
export function checkAssignments({ context }: Save, jobs: readonly Job[]): void {
  const pairOf = (assignee: unknown, set: unknown) => `${String(assignee)} ${String(set)}`;
  const rows = context.store.select(
    'SELECT "AssigneeId" AS assignee, "PermissionSetId" AS permissionSet FROM "PermissionSetAssignment" WHERE "AssigneeId" IN (SELECT value FROM json_each(?))',
    [JSON.stringify(jobs.map((job) => job.next.AssigneeId))]
  );
  const taken = new Set(rows.map((row) => pairOf(row['assignee'], row['permissionSet'])));
  for (const job of jobs) {
    const { AssigneeId, PermissionSetId } = job.next;
    const pair = pairOf(AssigneeId, PermissionSetId);
    if (job.operation === 'insert' && taken.has(pair)) {
      fail(
        job,
        'DUPLICATE_VALUE',
        `Duplicate PermissionSetAssignment. Assignee: ${String(AssigneeId)}; Permission Set: ${String(PermissionSetId)}`,
        ['AssigneeId', 'PermissionSetId']
      );
    }
    taken.add(pair);
  }
}
