// The SQL of record sharing against a model of it that walks roles, groups and shares record by record, on random orgs.
// Source: Apex Developer Guide, "Understanding Sharing"
// (https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_bulk_sharing_understanding.htm).
import fc from 'fast-check';
import type { BuiltOrg } from '../../test/builtOrg.ts';
import { objectOf } from '../../test/fixture.ts';
import { as } from '../../test/people.ts';
import { sharingOrg } from '../../test/sharingProject.ts';
import type { RowValues } from '../schema/index.ts';
import { column } from './testOrg.ts';
import { newRow, syncRoleGroups } from '../store/index.ts';
import { hiddenRecords } from '../security/index.ts';

/** Everything by its place in a list. */
interface World {
  /** Of each role the place of the one above, which is lower; null at the top. */
  readonly roles: readonly (number | null)[];
  /** Roles of the users. */
  readonly users: readonly (number | null)[];
  readonly groups: readonly { readonly members: readonly Principal[]; readonly bosses: boolean }[];
  /** Owners of the records. */
  readonly records: readonly number[];
  readonly shares: readonly { readonly record: number; readonly with: Principal; readonly level: 'Read' | 'Edit' }[];
}

type Principal =
  { readonly kind: 'user' | 'group' | 'role' | 'below'; readonly at: number } | { readonly kind: 'everybody' };

const world: fc.Arbitrary<World> = fc
  .record({ roles: fc.integer({ min: 1, max: 6 }), users: fc.integer({ min: 1, max: 7 }), groups: fc.nat(3) })
  .chain((count) => {
    const places = { user: count.users, group: count.groups, role: count.roles, below: count.roles };
    const principals = (Object.keys(places) as (keyof typeof places)[])
      .filter((kind) => places[kind] > 0)
      .map((kind): fc.Arbitrary<Principal> => fc.nat(places[kind] - 1).map((at) => ({ kind, at })));
    const principal = fc.oneof(...principals, fc.constant<Principal>({ kind: 'everybody' }));
    const records = fc.array(fc.nat(count.users - 1), { minLength: 1, maxLength: 8 });
    return records.chain((owners) =>
      fc.record({
        roles: fc.tuple(
          ...Array.from({ length: count.roles }, (_none, at) =>
            at === 0 ? fc.constant(null) : fc.option(fc.nat(at - 1), { freq: 4 })
          )
        ),
        users: fc.array(fc.option(fc.nat(count.roles - 1), { freq: 6 }), {
          minLength: count.users,
          maxLength: count.users
        }),
        groups: fc.array(fc.record({ members: fc.array(principal, { maxLength: 3 }), bosses: fc.boolean() }), {
          minLength: count.groups,
          maxLength: count.groups
        }),
        records: fc.constant(owners),
        shares: fc.array(
          fc.record({
            record: fc.nat(owners.length - 1),
            with: principal,
            level: fc.constantFrom('Read' as const, 'Edit' as const)
          }),
          { maxLength: 6 }
        )
      })
    );
  });

/** The model. */
const LEVELS = ['None', 'Read', 'Edit', 'All'];

function isAbove({ roles }: World, upper: number | null, lower: number | null): boolean {
  if (upper === null || lower === null) return false;
  const next = roles[lower] ?? null;
  return next === upper || isAbove({ roles } as World, upper, next);
}

function isMember(world: World, user: number, of: Principal, seen: ReadonlySet<number> = new Set()): boolean {
  const role = world.users[user] ?? null;
  switch (of.kind) {
    case 'everybody':
      return true;
    case 'user':
      return of.at === user;
    case 'role':
      return role === of.at;
    case 'below':
      return role === of.at || isAbove(world, of.at, role);
    case 'group':
      if (seen.has(of.at)) return false;
      return (world.groups[of.at]?.members ?? []).some((member) =>
        isMember(world, user, member, new Set([...seen, of.at]))
      );
  }
}

const givesBosses = (world: World, to: Principal): boolean =>
  to.kind !== 'group' || (world.groups[to.at]?.bosses ?? false);

function reaches(world: World, user: number, to: Principal): boolean {
  if (isMember(world, user, to)) return true;
  if (!givesBosses(world, to)) return false;
  return world.users.some(
    (role, other) => isAbove(world, world.users[user] ?? null, role) && isMember(world, other, to)
  );
}

function level(world: World, user: number, record: number): string {
  const owner: Principal = { kind: 'user', at: world.records[record] ?? -1 };
  if (reaches(world, user, owner)) return 'All';
  const given = world.shares.filter((share) => share.record === record && reaches(world, user, share.with));
  return LEVELS[Math.max(0, ...given.map((share) => LEVELS.indexOf(share.level)))] ?? 'None';
}

/** The same in the org. */
let org: BuiltOrg;

beforeAll(() => {
  org = sharingOrg();
});

afterAll(() => org.store.close());

class Undo extends Error {}

/** Puts the world into the org, asks, and takes it away again. */
function inOrg(world: World, ask: (users: readonly string[], records: readonly string[]) => void): void {
  const { store, admin } = org;
  const put = (name: string, values: RowValues): string => {
    const object = objectOf(store.schema, name);
    const row = newRow(store, object, admin.access.userId, values);
    store.insert(object, [row]);
    return String(row.Id);
  };
  const first = (name: string, where: string): string =>
    String(store.select(`SELECT "Id" FROM "${name}" WHERE ${where}`)[0]?.['Id']);
  try {
    store.transaction(() => {
      const profile = first('Profile', `"Name" = 'Standard User'`);
      const set = first('PermissionSet', `"Name" = 'Staff'`);
      const roles: string[] = [];
      world.roles.forEach((above, at) => {
        const ParentRoleId = above === null ? null : (roles[above] ?? null);
        roles.push(put('UserRole', { Name: `r${at}`, DeveloperName: `r${at}`, ParentRoleId }));
      });
      syncRoleGroups(store, admin.access.userId);
      const users = world.users.map((role, at) =>
        put('User', {
          Username: `u${at}`,
          Name: `u${at}`,
          LastName: `u${at}`,
          IsActive: true,
          TimeZoneSidKey: 'Europe/Berlin',
          ProfileId: profile,
          UserRoleId: role === null ? null : (roles[role] ?? null)
        })
      );
      for (const AssigneeId of users) put('PermissionSetAssignment', { AssigneeId, PermissionSetId: set });
      const groups = world.groups.map(({ bosses }, at) =>
        put('Group', { Name: `g${at}`, DeveloperName: `g${at}`, Type: 'Regular', DoesIncludeBosses: bosses })
      );
      const idOf = (one: Principal): string => {
        if (one.kind === 'everybody') return first('Group', `"Type" = 'Organization'`);
        if (one.kind === 'user') return users[one.at] ?? '';
        if (one.kind === 'group') return groups[one.at] ?? '';
        const type = one.kind === 'role' ? 'Role' : 'RoleAndSubordinates';
        return first('Group', `"RelatedId" = '${roles[one.at] ?? ''}' AND "Type" = '${type}'`);
      };
      world.groups.forEach(({ members }, at) => {
        for (const member of members) {
          put('GroupMember', { GroupId: groups[at] ?? '', UserOrGroupId: idOf(member) });
        }
      });
      const records = world.records.map((owner, at) =>
        put('Matter__c', { Name: `m${at}`, OwnerId: users[owner] ?? '', IsDeleted: false })
      );
      for (const share of world.shares) {
        put('Matter__Share', {
          ParentId: records[share.record] ?? '',
          UserOrGroupId: idOf(share.with),
          AccessLevel: share.level,
          RowCause: 'Manual',
          IsDeleted: false
        });
      }
      ask(users, records);
      throw new Undo();
    });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  }
}

it('sees, changes and owns what the model says', () => {
  fc.assert(
    fc.property(world, (one) => {
      inOrg(one, (users, records) => {
        const object = objectOf(org.store.schema, 'Matter__c');
        users.forEach((user, at) => {
          const context = as(org, user);
          const found = new Set(column(context, 'SELECT Id FROM Matter__c'));
          const closed = (wanted: 'Edit' | 'All') => hiddenRecords(context, object, records, wanted);
          const [edit, all] = [closed('Edit'), closed('All')];
          const levels = records.map((id) =>
            !all.has(id) ? 'All' : !edit.has(id) ? 'Edit' : found.has(id) ? 'Read' : 'None'
          );
          expect(levels).toEqual(one.records.map((_owner, record) => level(one, at, record)));
        });
      });
    }),
    { numRuns: 150 }
  );
});
