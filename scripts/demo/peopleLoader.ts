// Loads roles, users and their permission sets. They are setup records: no other records go in the same call.
import type { Org, Report, Row, SentRecord } from './org.ts';
import { usernameOf } from './people.ts';
import type { Personas } from './personas.ts';
import { saveAll, SeedError } from './saving.ts';
import type { DemoData, DemoUser } from './types.ts';

/** @returns user Ids by alias */
export async function loadPeople(org: Org, data: DemoData, report: Report): Promise<ReadonlyMap<string, string>> {
  const loader = await org.userId();
  const wanted = data.loaderPermissionSets.map((name) => ({ userId: loader, name, who: 'you' }));
  await assign(org, wanted);
  const roleIds = await loadRoles(org, data, report);
  const userIds = await loadUsers(org, data, roleIds, report);
  await assign(
    org,
    data.users.flatMap(({ alias, permissionSets }) =>
      permissionSets.map((name) => ({ userId: userIds.get(alias) ?? '', name, who: alias }))
    )
  );
  return userIds;
}

/**
 * The same for users that the org has already; no user and no role is made.
 * @throws SeedError when a username is none of an active user
 */
export async function mapPeople(
  org: Org,
  data: DemoData,
  personas: Personas,
  report: Report
): Promise<ReadonlyMap<string, string>> {
  const loader = await org.userId();
  const usernames = [...new Set(personas.values())];
  const active =
    usernames.length > 0
      ? await idsBy(org, 'User', 'Username', usernames, ' AND IsActive = true')
      : new Map<string, string>();
  const absent = usernames.find((username) => !active.has(username));
  if (absent !== undefined) throw new SeedError(`This org has no active user ${absent}.`);
  const userIds = new Map(
    data.users.map(({ alias }) => [alias, active.get(personas.get(alias) ?? '') ?? loader] as const)
  );
  const ofPeople = data.users.flatMap(({ alias, permissionSets }) =>
    permissionSets.map((name) => ({ userId: userIds.get(alias) ?? loader, name, who: personas.get(alias) ?? 'you' }))
  );
  const ofLoader = data.loaderPermissionSets.map((name) => ({ userId: loader, name, who: 'you' }));
  const wanted = new Map([...ofLoader, ...ofPeople].map((one) => [`${one.userId} ${one.name}`, one]));
  await assign(org, [...wanted.values()]);
  report('roles', data.roles.length);
  report('users', data.users.length);
  return userIds;
}

async function loadRoles(org: Org, { roles }: DemoData, report: Report): Promise<ReadonlyMap<string, string>> {
  const ids = await idsBy(
    org,
    'UserRole',
    'DeveloperName',
    roles.map(({ developerName }) => developerName)
  );
  for (const { developerName, name, parent } of roles) {
    const role: SentRecord = {
      Name: name,
      DeveloperName: developerName,
      ParentRoleId: parent === null ? null : ids.get(parent)
    };
    const known = ids.get(developerName);
    // One at a time: a role names its parent by Id.
    const [id] = await saveAll(
      [known === undefined ? role : { Id: known, ...role }],
      (chunk) => (known === undefined ? org.insert('UserRole', chunk) : org.update('UserRole', chunk)),
      () => `role ${name}`,
      (done) => report('roles', done)
    );
    ids.set(developerName, known ?? id ?? '');
  }
  return ids;
}

async function loadUsers(
  org: Org,
  { users }: DemoData,
  roleIds: ReadonlyMap<string, string>,
  report: Report
): Promise<ReadonlyMap<string, string>> {
  const [profile] = await org.query("SELECT Id FROM Profile WHERE Name = 'Standard User'");
  if (!profile) throw new SeedError('This org has no profile Standard User.');
  const byUsername = await idsBy(org, 'User', 'Username', users.map(usernameOf));
  const fresh = users.filter((user) => !byUsername.has(usernameOf(user)));
  const ids = await saveAll(
    fresh.map((user) => ({ ...newUser(user), ProfileId: profile['Id'] })),
    (chunk) => org.insert('User', chunk),
    (index) => `user ${fresh[index]?.alias}`
  );
  fresh.forEach((user, index) => byUsername.set(usernameOf(user), ids[index] ?? ''));
  const byAlias = new Map(users.map((user) => [user.alias, byUsername.get(usernameOf(user)) ?? '']));
  // Then what refers to other records, when all users are there.
  await saveAll(
    users.map((user) => ({
      Id: byAlias.get(user.alias),
      Title: user.title,
      UserRoleId: roleIds.get(user.role),
      ManagerId: user.manager === null ? null : byAlias.get(user.manager)
    })),
    (chunk) => org.update('User', chunk),
    (index) => `user ${users[index]?.alias}`,
    (done) => report('users', done)
  );
  return byAlias;
}

function newUser(user: DemoUser): SentRecord {
  return {
    Username: usernameOf(user),
    Alias: user.alias,
    FirstName: user.firstName,
    LastName: user.lastName,
    Email: usernameOf(user),
    TimeZoneSidKey: 'America/Los_Angeles',
    LocaleSidKey: 'en_US',
    LanguageLocaleKey: 'en_US',
    EmailEncodingKey: 'UTF-8'
  };
}

interface Assignment {
  readonly userId: string;
  /** Name of the permission set. */
  readonly name: string;
  /** For messages. */
  readonly who: string;
}

/** Gives the permission sets that are not given yet. */
async function assign(org: Org, wanted: readonly Assignment[]): Promise<void> {
  const setIds = await idsBy(org, 'PermissionSet', 'Name', [...new Set(wanted.map(({ name }) => name))]);
  const absent = wanted.find(({ name }) => !setIds.has(name));
  if (absent) throw new SeedError(`This org has no permission set ${absent.name}: deploy the package first.`);
  const given = new Set(
    (
      await org.query(
        `SELECT AssigneeId, PermissionSetId FROM PermissionSetAssignment WHERE PermissionSetId IN (${listOf([...setIds.values()])})`
      )
    ).map((row) => `${row['AssigneeId']} ${row['PermissionSetId']}`)
  );
  const missing = wanted.filter(({ userId, name }) => !given.has(`${userId} ${setIds.get(name)}`));
  await saveAll(
    missing.map(({ userId, name }) => ({ AssigneeId: userId, PermissionSetId: setIds.get(name) })),
    (chunk) => org.insert('PermissionSetAssignment', chunk),
    (index) => `permission set ${missing[index]?.name} of ${missing[index]?.who}`
  );
}

/** As many values as an address has room for. */
const MOST_ASKED = 100;

/** Ids of records by the value of a field, which is spelled as asked. */
async function idsBy(
  org: Org,
  object: string,
  field: string,
  values: readonly string[],
  also = ''
): Promise<Map<string, string>> {
  const rows: Row[] = [];
  for (let start = 0; start < values.length; start += MOST_ASKED) {
    const asked = listOf(values.slice(start, start + MOST_ASKED));
    rows.push(...(await org.query(`SELECT Id, ${field} FROM ${object} WHERE ${field} IN (${asked})${also}`)));
  }
  const byValue = new Map(rows.map((row: Row) => [String(row[field]).toLowerCase(), String(row['Id'])]));
  return new Map(
    values.flatMap((value) => {
      const id = byValue.get(value.toLowerCase());
      return id === undefined ? [] : [[value, id] as const];
    })
  );
}

const listOf = (values: readonly string[]): string =>
  values.map((value) => `'${value.replace(/[\\']/g, '\\$&')}'`).join(', ');
