/**
 * Who stands above whom and who is in which group. A user's access is also that of everybody above in the role
 * hierarchy. Source: Salesforce Help, "Controlling Access Using Hierarchies"; Object Reference, "Group", "GroupMember".
 */
import type { Store } from '../store/index.ts';

/** Objects from whose records all of this is read. */
const SOURCES = ['Group', 'GroupMember', 'User', 'UserRole'];

interface Role {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
  /** What the owner of an account may do with its opportunities, contacts and cases: `None`, `Read` or `Edit`. */
  readonly opportunities: string;
  readonly contacts: string;
  readonly cases: string;
}

interface Group {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly roleId: string | null;
  /** Also the users above its members have what is shared with it. */
  readonly includesBosses: boolean;
}

/** Users and groups that count as one user. */
export interface Reach {
  /** The user and everybody below in the role hierarchy. */
  readonly users: readonly string[];
  /** These and their queues: what one of them owns is the user's, too. */
  readonly owners: readonly string[];
  /** These and their groups: who shares with one of them, shares with the user. */
  readonly principals: ReadonlySet<string>;
}

const caches = new WeakMap<Store, { readonly written: number; readonly people: People }>();

/** The people of the org at this moment. */
export function peopleOf(store: Store): People {
  const written = store.lastWrite(SOURCES);
  const known = caches.get(store);
  if (known?.written === written) return known.people;
  const people = new People(store);
  caches.set(store, { written, people });
  return people;
}

const textOf = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));

function grouped<T>(items: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

export class People {
  readonly #roles: ReadonlyMap<string, Role>;
  readonly #children: ReadonlyMap<string, readonly Role[]>;
  readonly #roleOf: ReadonlyMap<string, string | null>;
  readonly #usersIn: ReadonlyMap<string, readonly string[]>;
  readonly #groups: ReadonlyMap<string, Group>;
  readonly #groupsOfRole: ReadonlyMap<string, readonly Group[]>;
  /** Groups by the user or group that is in them. */
  readonly #containing: ReadonlyMap<string, readonly string[]>;
  readonly #everybody: string | null;
  readonly #reaches = new Map<string, Reach>();

  constructor(store: Store) {
    const roles = store.select('SELECT * FROM "UserRole"').map((row): Role => ({
      id: String(row['Id']),
      parentId: textOf(row['ParentRoleId']),
      name: String(row['DeveloperName'] ?? '').toLowerCase(),
      opportunities: String(row['OpportunityAccessForAccountOwner'] ?? 'None'),
      contacts: String(row['ContactAccessForAccountOwner'] ?? 'None'),
      cases: String(row['CaseAccessForAccountOwner'] ?? 'None')
    }));
    this.#roles = new Map(roles.map((role) => [role.id, role]));
    this.#children = grouped(roles, (role) => role.parentId);
    const users = store.select('SELECT "Id", "UserRoleId" FROM "User"');
    this.#roleOf = new Map(users.map((row) => [String(row['Id']), textOf(row['UserRoleId'])]));
    const byRole = grouped([...this.#roleOf], ([, role]) => role);
    this.#usersIn = new Map([...byRole].map(([role, list]) => [role, list.map(([id]) => id)]));
    const groups = store.select('SELECT * FROM "Group"').map((row): Group => ({
      id: String(row['Id']),
      type: String(row['Type']),
      name: String(row['DeveloperName'] ?? '').toLowerCase(),
      roleId: textOf(row['RelatedId']),
      includesBosses: row['DoesIncludeBosses'] === 1
    }));
    this.#groups = new Map(groups.map((group) => [group.id, group]));
    this.#groupsOfRole = grouped(groups, (group) => group.roleId);
    this.#everybody = groups.find((group) => group.type === 'Organization')?.id ?? null;
    const members = store.select('SELECT "GroupId", "UserOrGroupId" FROM "GroupMember"');
    const byMember = grouped(members, (row) => String(row['UserOrGroupId']));
    this.#containing = new Map(
      [...byMember].map(([member, list]) => [member, list.map((row) => String(row['GroupId']))])
    );
  }

  reachOf(userId: string): Reach {
    const known = this.#reaches.get(userId);
    if (known) return known;
    const users = [userId, ...this.#usersBelow(userId)];
    const principals = new Set<string>();
    for (const user of users) {
      principals.add(user);
      for (const group of this.#groupsOf(user)) {
        if (user === userId || group.includesBosses) principals.add(group.id);
      }
    }
    const reach = { users, owners: [...users, ...this.#queuesIn(principals)], principals };
    this.#reaches.set(userId, reach);
    return reach;
  }

  /** The same for what the hierarchy does not open: the user alone, and the groups that the user is in. */
  ownReachOf(userId: string): Reach {
    const principals = new Set([userId, ...this.#groupsOf(userId).map(({ id }) => id)]);
    return { users: [userId], owners: [userId, ...this.#queuesIn(principals)], principals };
  }

  /** Source: Salesforce Help, "Create Queues": members, and those above them, have the records that their queue owns. */
  #queuesIn(principals: ReadonlySet<string>): string[] {
    return [...principals].filter((id) => this.#groups.get(id)?.type === 'Queue');
  }

  /** Those of the users whose role lets the owner of an account do this with its records of these. */
  accountOwners(
    users: readonly string[],
    children: 'opportunities' | 'contacts' | 'cases',
    levels: readonly string[]
  ): string[] {
    return users.filter((user) => {
      const role = this.#roles.get(this.#roleOf.get(user) ?? '');
      return role !== undefined && levels.includes(role[children]);
    });
  }

  /** The group of a role, a public group or a queue, by developer name; null where there is none. */
  groupId(types: readonly string[], name: string): string | null {
    if (types.includes('Organization')) return this.#everybody;
    for (const group of this.#groups.values()) {
      if (types.includes(group.type) && group.name === name.toLowerCase()) return group.id;
    }
    return null;
  }

  /** Everybody in the group, directly or by groups and roles in it. */
  usersOf(groupId: string): string[] {
    return [...this.#roleOf.keys()].filter((user) => this.#groupsOf(user).some((group) => group.id === groupId));
  }

  #usersBelow(userId: string): string[] {
    const own = this.#roleOf.get(userId) ?? null;
    const below: string[] = [];
    const seen = new Set<string>();
    const waiting = own === null ? [] : [own];
    for (let role = waiting.pop(); role !== undefined; role = waiting.pop()) {
      for (const { id } of this.#children.get(role) ?? []) {
        if (seen.has(id)) continue;
        seen.add(id);
        below.push(...(this.#usersIn.get(id) ?? []));
        waiting.push(id);
      }
    }
    return below.filter((user) => user !== userId);
  }

  #groupsOf(userId: string): Group[] {
    const found = new Map<string, Group>();
    const waiting = [userId, ...this.#systemGroups(userId)];
    const add = (id: string): void => {
      const group = this.#groups.get(id);
      if (!group || found.has(id)) return;
      found.set(id, group);
      waiting.push(id);
    };
    for (const id of waiting.slice(1)) add(id);
    for (let member = waiting.pop(); member !== undefined; member = waiting.pop()) {
      for (const id of this.#containing.get(member) ?? []) add(id);
    }
    return [...found.values()];
  }

  /** Everybody's, that of the role, and those of the roles above with what is below them. */
  #systemGroups(userId: string): string[] {
    const groups = this.#everybody === null ? [] : [this.#everybody];
    const own = this.#roleOf.get(userId) ?? null;
    const seen = new Set<string>();
    for (let role = own; role !== null && !seen.has(role); role = this.#roles.get(role)?.parentId ?? null) {
      seen.add(role);
      for (const group of this.#groupsOfRole.get(role) ?? []) {
        if (role === own || group.type !== 'Role') groups.push(group.id);
      }
    }
    return groups;
  }
}
