// What a deployment brings of sharing: defaults, roles, groups, rules and reasons; records and what was shared stay.
// Source: Metadata API Developer Guide, "SharingRules"
// (https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_sharingrules.htm), "Role", "Group",
// "SharingReason", "CustomObject" (sharingModel).
import { rmSync } from 'node:fs';
import type { Connection } from 'jsforce';
import { xml } from './builtOrg.ts';
import type { Xml } from './builtOrg.ts';
import { addUser, type Fixture, startFixture } from './runningOrg.ts';
import { sharingFolder } from './sharingProject.ts';
import { zipOf } from './zip.ts';

jest.setTimeout(60_000);

let folder: string;
let org: Fixture;
let admin: Connection;
let clerk: string;

beforeAll(async () => {
  folder = sharingFolder();
  org = await startFixture({ project: folder });
  admin = org.connect('admin');
  admin.metadata.pollInterval = 20;
  clerk = await addUser(org, 'clerk', 'Staff');
});

afterAll(async () => {
  await org.close();
  rmSync(folder, { recursive: true });
});

const file = (root: string, content: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8"?><${root} xmlns="http://soap.sforce.com/2006/04/metadata">${xml(content)}</${root}>`;

async function deploy(types: Readonly<Record<string, readonly string[]>>, files: Readonly<Record<string, string>>) {
  const members = Object.entries(types).map(([name, list]) => ({ members: list, name }));
  const manifest = file('Package', { types: members, version: '66.0' });
  const zip = zipOf({ 'package.xml': manifest, ...files });
  return await admin.metadata.deploy(zip, { rollbackOnError: true, singlePackage: true }).complete(true);
}

const found = async (object: string): Promise<number> =>
  (await org.connect('clerk').query(`SELECT Id FROM ${object}`)).totalSize;

const rule = (content: Xml): Xml => ({ accessLevel: 'Read', label: 'Rule', ...content });

it('sharing rules to a group share what is there already, until they are gone', async () => {
  await admin.create('Matter__c', { Name: 'One', Status__c: 'Secret' });
  const group = { 'groups/Readers.group': file('Group', { name: 'Readers', doesIncludeBosses: true }) };
  const result = await deploy(
    { Group: ['Readers'], SharingRules: ['Matter__c'] },
    {
      ...group,
      'sharingRules/Matter__c.sharingRules': file('SharingRules', {
        sharingCriteriaRules: rule({
          fullName: 'Secrets',
          sharedTo: { group: 'Readers' },
          criteriaItems: { field: 'Status__c', operation: 'equals', value: 'Secret' }
        })
      })
    }
  );
  expect(result).toMatchObject({ success: true, numberComponentErrors: 0 });
  expect(await found('Matter__c')).toBe(0);
  const { records } = await admin.query("SELECT Id FROM Group WHERE DeveloperName = 'Readers'");
  await admin.create('GroupMember', { GroupId: records[0]?.Id, UserOrGroupId: clerk });
  expect(await found('Matter__c')).toBe(1);
  const gone = await deploy(
    {},
    {
      'destructiveChanges.xml': file('Package', {
        types: { members: 'Matter__c.Secrets', name: 'SharingCriteriaRule' }
      })
    }
  );
  expect(gone).toMatchObject({ success: true });
  expect(await found('Matter__c')).toBe(0);
});

it('a role is made with its place in the hierarchy', async () => {
  const { id } = await admin.create('Matter__c', { Name: 'Two', OwnerId: await addUser(org, 'junior', 'Staff') });
  const result = await deploy(
    { Role: ['Boss', 'Junior'] },
    {
      'roles/Boss.role': file('Role', { name: 'Boss', parentRole: 'Head' }),
      'roles/Junior.role': file('Role', { name: 'Junior', parentRole: 'Boss' })
    }
  );
  expect(result).toMatchObject({ success: true });
  const roles = await admin.query<{ Id: string; DeveloperName: string }>(
    "SELECT Id, DeveloperName FROM UserRole WHERE DeveloperName IN ('Boss', 'Junior')"
  );
  const idOf = (name: string) => roles.records.find(({ DeveloperName }) => DeveloperName === name)?.Id;
  const users = await admin.query<{ Id: string }>("SELECT Id FROM User WHERE Alias = 'junior'");
  await admin.update('User', { Id: users.records[0]?.Id ?? '', UserRoleId: idOf('Junior') });
  await admin.update('User', { Id: clerk, UserRoleId: idOf('Boss') });
  const seen = await org.connect('clerk').query('SELECT Id FROM Matter__c');
  expect(seen.records).toMatchObject([{ Id: id }]);
  await admin.update('User', { Id: clerk, UserRoleId: null });
});

it('another default closes and opens the records of an object, and a reason of its own shares them', async () => {
  await admin.create('Notice__c', { Name: 'For all' });
  expect(await found('Notice__c')).toBe(1);
  const notice = (sharingModel: string): string =>
    file('CustomObject', {
      label: 'Notice',
      pluralLabel: 'Notices',
      nameField: { label: 'Name', type: 'Text' },
      sharingModel,
      sharingReasons: { fullName: 'Reader__c', label: 'Reader' }
    });
  const change = async (model: string) =>
    await deploy({ CustomObject: ['Notice__c'] }, { 'objects/Notice__c.object': notice(model) });
  expect(await change('Private')).toMatchObject({ success: true });
  expect(await found('Notice__c')).toBe(0);
  const { records } = await admin.query('SELECT Id FROM Notice__c');
  const share = { ParentId: records[0]?.Id, UserOrGroupId: clerk, AccessLevel: 'Read', RowCause: 'Reader__c' };
  expect((await admin.create('Notice__Share', share)).success).toBe(true);
  expect(await found('Notice__c')).toBe(1);
  expect(await change('ReadWrite')).toMatchObject({ success: true });
  // Apex Developer Guide, "Sharing a Record Using Apex": what all may edit has no share object.
  await expect(admin.query('SELECT Id FROM Notice__Share')).rejects.toMatchObject({ errorCode: 'INVALID_TYPE' });
});

it.each<[string, Xml, RegExp]>([
  ['a field that is none', { criteriaItems: { field: 'Nothing__c', operation: 'equals', value: 'x' } }, /Nothing__c/],
  [
    'a filter that does not parse',
    { booleanFilter: '1 AND (2', criteriaItems: { field: 'Status__c', operation: 'equals', value: 'x' } },
    /1 AND \(2/
  ],
  [
    'people whom the local org does not know',
    {
      sharedTo: { managers: 'somebody' },
      criteriaItems: { field: 'Status__c', operation: 'equals', value: 'x' }
    },
    /<managers>/
  ]
])('refuses a rule with %s', async (_what, content, problem) => {
  const result = await deploy(
    { SharingRules: ['Matter__c'] },
    {
      'sharingRules/Matter__c.sharingRules': file('SharingRules', {
        sharingCriteriaRules: rule({ fullName: 'Bad', sharedTo: { allInternalUsers: '' }, ...content })
      })
    }
  );
  expect(result.success).toBe(false);
  expect(JSON.stringify(result.details)).toMatch(problem);
});

// Metadata API Developer Guide, "PermissionSet": what a set names must be there; the org goes on without it.
it('refuses a permission set that names what is not there, and the org goes on', async () => {
  const set = file('PermissionSet', {
    label: 'Odd',
    hasActivationRequired: false,
    objectPermissions: { allowRead: true, object: 'Nothing__c' }
  });
  const result = await deploy({ PermissionSet: ['Odd'] }, { 'permissionsets/Odd.permissionset': set });
  expect(JSON.stringify(result.details)).toContain('the project does not define the object Nothing__c');
  expect((await admin.query('SELECT Id FROM Matter__c')).totalSize).toBeGreaterThan(0);
});

it('refuses a default that does not go with the object', async () => {
  const page = file('CustomObject', {
    label: 'Page',
    pluralLabel: 'Pages',
    nameField: { label: 'Name', type: 'Text' },
    sharingModel: 'Private'
  });
  const result = await deploy({ CustomObject: ['Page__c'] }, { 'objects/Page__c.object': page });
  expect(JSON.stringify(result.details)).toContain(
    'Cannot set sharingModel to Private on a CustomObject with a MasterDetail relationship field'
  );
});
