// Which records a user sees, by every way to be given one.
// Sources: Apex Developer Guide, "Understanding Sharing"
// (https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_bulk_sharing_understanding.htm);
// Salesforce Help, "Organization-Wide Default Access Settings"
// (https://help.salesforce.com/s/articleView?id=platform.sharing_model_fields.htm), "Implicit Sharing"
// (https://help.salesforce.com/s/articleView?id=platform.sharing_across_objects.htm).
import type { BuiltOrg } from '../../test/builtOrg.ts';
import { as, idNamed, person, roleGroup } from '../../test/people.ts';
import { sharingOrg } from '../../test/sharingProject.ts';
import { created } from './testSave.ts';
import { ask } from '../soql/testOrg.ts';

let org: BuiltOrg;
let head: string;
let lead: string;
let clerk: string;
let peer: string;
let guest: string;
let loner: string;

beforeAll(() => {
  org = sharingOrg();
  head = person(org, 'head', 'Head', 'Staff');
  lead = person(org, 'lead', 'Lead', 'Staff');
  clerk = person(org, 'clerk', 'Clerk', 'Staff');
  peer = person(org, 'peer', 'Clerk', 'Staff');
  guest = person(org, 'guest', 'Guest', 'Staff');
  loner = person(org, 'loner', null, 'Staff');
});

afterAll(() => org.store.close());

/** Who of these people finds the record by a query. */
const seenBy = (object: string, id: string, users = { head, lead, clerk, peer, guest, loner }): string[] =>
  Object.entries(users)
    .filter(([, user]) => ask(as(org, user), `SELECT Id FROM ${object} WHERE Id = '${id}'`).totalSize === 1)
    .map(([name]) => name);

/** The greatest level that UserRecordAccess tells. */
const levelOf = (user: string, id: string): unknown => {
  const soql = `SELECT MaxAccessLevel FROM UserRecordAccess WHERE UserId = '${user}' AND RecordId = '${id}'`;
  return ask(as(org, user), soql).records[0]?.values['MaxAccessLevel'];
};

const matter = (OwnerId: string, more: Record<string, string | number> = {}): string =>
  created(org.admin, 'Matter__c', { OwnerId, ...more });

const share = (ParentId: string, UserOrGroupId: string, AccessLevel = 'Read'): string =>
  created(org.admin, 'Matter__Share', { ParentId, UserOrGroupId, AccessLevel });

// Salesforce Help, "Controlling Access Using Hierarchies": "If you disable ... only the record owner and users granted
// access by the organization-wide defaults receive access"
describe('a record of an object without access by hierarchy', () => {
  const wish = (OwnerId: string): string => created(org.admin, 'Wish__c', { OwnerId });
  const give = (ParentId: string, UserOrGroupId: string): string =>
    created(org.admin, 'Wish__Share', { ParentId, UserOrGroupId, AccessLevel: 'Read' });

  it('is its owner’s alone', () => {
    const id = wish(clerk);
    expect(seenBy('Wish__c', id)).toEqual(['clerk']);
    expect([head, lead, clerk].map((user) => levelOf(user, id))).toEqual(['None', 'None', 'All']);
  });

  it('is opened by a share to those who are named and not to those above them', () => {
    const [toUser, toRole, toRoles] = [wish(loner), wish(loner), wish(loner)];
    give(toUser, clerk);
    give(toRole, roleGroup(org, 'Clerk'));
    give(toRoles, roleGroup(org, 'Lead', 'RoleAndSubordinates'));
    expect(seenBy('Wish__c', toUser)).toEqual(['clerk', 'loner']);
    expect(seenBy('Wish__c', toRole)).toEqual(['clerk', 'peer', 'loner']);
    expect(seenBy('Wish__c', toRoles)).toEqual(['lead', 'clerk', 'peer', 'loner']);
  });
});

describe('a private record', () => {
  it('is its owner’s and that of everybody above in the role hierarchy, not of those beside or below', () => {
    expect(seenBy('Matter__c', matter(clerk))).toEqual(['head', 'lead', 'clerk']);
    expect(seenBy('Matter__c', matter(lead))).toEqual(['head', 'lead']);
    expect(seenBy('Matter__c', matter(loner))).toEqual(['loner']);
  });

  it('is fully the owner’s and of those above', () => {
    const id = matter(clerk);
    expect([head, lead, clerk, peer].map((user) => levelOf(user, id))).toEqual(['All', 'All', 'All', 'None']);
  });

  it('is seen by the right to view all records of the object, and changed by that to modify all', () => {
    const id = matter(clerk);
    const viewer = person(org, 'viewer', null, 'Staff', 'Sees_All');
    const master = person(org, 'master', null, 'Staff', 'Changes_All');
    expect([viewer, master].map((user) => levelOf(user, id))).toEqual(['Read', 'All']);
  });

  it('can be shared with a user, whose superiors have it, too', () => {
    const id = matter(loner);
    share(id, clerk, 'Edit');
    expect(seenBy('Matter__c', id)).toEqual(['head', 'lead', 'clerk', 'loner']);
    expect([lead, clerk].map((user) => levelOf(user, id))).toEqual(['Edit', 'Edit']);
  });

  it('can be shared with a role, and with what is below it', () => {
    const one = matter(loner);
    share(one, roleGroup(org, 'Clerk'));
    expect(seenBy('Matter__c', one)).toEqual(['head', 'lead', 'clerk', 'peer', 'loner']);
    const other = matter(loner);
    share(other, roleGroup(org, 'Head', 'RoleAndSubordinates'));
    expect(seenBy('Matter__c', other)).toEqual(['head', 'lead', 'clerk', 'peer', 'guest', 'loner']);
  });

  // Object Reference, "Group", DoesIncludeBosses: this one does not give its members' superiors anything.
  it('can be shared with a group, of users and of groups', () => {
    const id = matter(loner);
    const GroupId = idNamed(org, 'Group', 'DeveloperName', 'Auditors');
    created(org.admin, 'GroupMember', { GroupId, UserOrGroupId: clerk });
    created(org.admin, 'GroupMember', { GroupId, UserOrGroupId: roleGroup(org, 'Guest') });
    share(id, GroupId);
    expect(seenBy('Matter__c', id)).toEqual(['clerk', 'guest', 'loner']);
  });

  // Metadata API Developer Guide, "SharingRules": criteria with a filter, and records of the owners of a role.
  it('is shared by the rules of the project', () => {
    const everybody = ['head', 'lead', 'clerk', 'peer', 'guest', 'loner'];
    expect(seenBy('Matter__c', matter(loner, { Status__c: 'Open', Amount__c: 50 }))).toEqual(everybody);
    expect(seenBy('Matter__c', matter(loner, { Status__c: 'Open', Amount__c: 500 }))).toEqual(['loner']);
    expect(seenBy('Matter__c', matter(loner, { Status__c: 'Closed', Amount__c: 50 }))).toEqual(['loner']);
    const own = matter(guest);
    expect(seenBy('Matter__c', own)).toEqual(['head', 'lead', 'clerk', 'peer', 'guest']);
    expect([clerk, peer].map((user) => levelOf(user, own))).toEqual(['Edit', 'Edit']);
  });

  it('is open no longer when the share goes, the user leaves the role or the record leaves the bin', () => {
    const id = matter(loner);
    const given = share(id, guest);
    expect(seenBy('Matter__c', id)).toContain('guest');
    org.store.remove(org.store.schema.object('Matter__Share') ?? missing(), [given]);
    expect(seenBy('Matter__c', id)).not.toContain('guest');
    const other = matter(clerk);
    const user = org.store.schema.object('User') ?? missing();
    org.store.update(user, [{ Id: lead, UserRoleId: null }]);
    expect(seenBy('Matter__c', other)).toEqual(['head', 'clerk']);
    org.store.update(user, [{ Id: lead, UserRoleId: idNamed(org, 'UserRole', 'DeveloperName', 'Lead') }]);
    expect(seenBy('Matter__c', other)).toEqual(['head', 'lead', 'clerk']);
  });
});

const missing = (): never => {
  throw new Error('the schema lacks an object');
};

describe('what is not private', () => {
  it('is read by all and changed by the owner and those above where it is Public Read Only', () => {
    const id = created(org.admin, 'Notice__c', { OwnerId: clerk });
    expect(seenBy('Notice__c', id)).toEqual(['head', 'lead', 'clerk', 'peer', 'guest', 'loner']);
    expect([lead, clerk, peer].map((user) => levelOf(user, id))).toEqual(['All', 'All', 'Read']);
  });

  it('follows its master where that controls it', () => {
    const id = matter(clerk);
    const page = created(org.admin, 'Page__c', { Matter__c: id });
    const remark = created(org.admin, 'Remark__c', { Matter__c: id });
    expect(seenBy('Page__c', page)).toEqual(['head', 'lead', 'clerk']);
    share(id, guest);
    expect([page, remark].map((one) => levelOf(guest, one))).toEqual(['Read', 'All']);
  });
});

describe('accounts and their records', () => {
  const account = (OwnerId: string): string => created(org.admin, 'Account', { Name: 'Acme', OwnerId });
  const opportunity = (AccountId: string, OwnerId: string): string =>
    created(org.admin, 'Opportunity', {
      Name: 'Deal',
      AccountId,
      OwnerId,
      StageName: 'Prospecting',
      CloseDate: '2026-03-01'
    });

  it('an account may be read by whoever has one of its opportunities', () => {
    const id = account(loner);
    expect(seenBy('Account', id)).toEqual(['loner']);
    opportunity(id, clerk);
    expect(seenBy('Account', id)).toEqual(['head', 'lead', 'clerk', 'loner']);
    expect(levelOf(clerk, id)).toBe('Read');
  });

  // Object Reference, "UserRole", OpportunityAccessForAccountOwner: Read in this project.
  it('the owner of an account has its opportunities as far as the role says', () => {
    const id = opportunity(account(clerk), loner);
    expect([clerk, lead, peer, guest].map((user) => levelOf(user, id))).toEqual(['Read', 'Read', 'None', 'None']);
  });

  // Object Reference, "AccountShare", OpportunityAccessLevel.
  it('a share of an account opens its opportunities, too, where it says so', () => {
    const id = account(loner);
    const deal = opportunity(id, loner);
    created(org.admin, 'AccountShare', {
      AccountId: id,
      UserOrGroupId: guest,
      AccountAccessLevel: 'Read',
      OpportunityAccessLevel: 'Edit'
    });
    expect([id, deal].map((one) => levelOf(guest, one))).toEqual(['Read', 'Edit']);
  });

  it('a contact is as open as its account; without one it is its owner’s alone', () => {
    const linked = created(org.admin, 'Contact', { LastName: 'Linked', AccountId: account(clerk), OwnerId: loner });
    expect(seenBy('Contact', linked)).toEqual(['head', 'lead', 'clerk', 'loner']);
    const apart = created(org.admin, 'Contact', { LastName: 'Apart', OwnerId: clerk });
    expect(seenBy('Contact', apart)).toEqual(['clerk']);
  });

  // Salesforce Help, "Organization-Wide Default Access Settings", activities: read by whoever reads what they are about.
  it('a task may be read by its owner and by whoever may read what it is about', () => {
    const id = account(clerk);
    const about = created(org.admin, 'Task', { Subject: 'Call', WhatId: id, OwnerId: loner });
    expect(seenBy('Task', about)).toEqual(['head', 'lead', 'clerk', 'loner']);
    expect([lead, loner].map((user) => levelOf(user, about))).toEqual(['Read', 'All']);
    const own = created(org.admin, 'Task', { Subject: 'Think', OwnerId: clerk });
    expect(seenBy('Task', own)).toEqual(['head', 'lead', 'clerk']);
  });
});
