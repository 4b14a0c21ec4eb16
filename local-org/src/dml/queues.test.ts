// Records that a queue owns: which queues may, and who has them then.
// Sources: Object Reference, "QueueSobject"
// (https://developer.salesforce.com/docs/platform/object-reference/references/standard-objects/object-queuesobject.html);
// Metadata API Developer Guide, "Queue"
// (https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_queue.htm).
import type { BuiltOrg } from '../../test/builtOrg.ts';
import { as, person } from '../../test/people.ts';
import { sharingOrg } from '../../test/sharingProject.ts';
import { ask, column, plain } from '../soql/testOrg.ts';
import { created, insert, outcome, update } from './testSave.ts';

let org: BuiltOrg;
let head: string;
let lead: string;
let clerk: string;
let guest: string;
let loner: string;
let intake: string;

const queue =
  '<Queue><name>Intake</name><queueMembers><roles><role>Clerk</role></roles></queueMembers>' +
  '<queueSobject><sobjectType>Matter__c</sobjectType></queueSobject></Queue>';

beforeAll(() => {
  org = sharingOrg({ 'queues/Intake.queue-meta.xml': queue });
  head = person(org, 'head', 'Head', 'Staff');
  lead = person(org, 'lead', 'Lead', 'Staff');
  clerk = person(org, 'clerk', 'Clerk', 'Staff');
  guest = person(org, 'guest', 'Guest', 'Staff');
  loner = person(org, 'loner', null, 'Staff');
  intake = String(column(org.admin, "SELECT Id FROM Group WHERE Type = 'Queue' AND DeveloperName = 'Intake'")[0]);
});

afterAll(() => org.store.close());

const seenBy = (id: string): string[] =>
  Object.entries({ head, lead, clerk, guest, loner })
    .filter(([, user]) => ask(as(org, user), `SELECT Id FROM Matter__c WHERE Id = '${id}'`).totalSize === 1)
    .map(([name]) => name);

it('has the objects and members that its metadata names', () => {
  expect(column(org.admin, `SELECT SobjectType FROM QueueSobject WHERE QueueId = '${intake}'`)).toEqual(['Matter__c']);
  const role = String(column(org.admin, "SELECT Id FROM Group WHERE Type = 'Role' AND DeveloperName = 'Clerk'")[0]);
  expect(column(org.admin, `SELECT UserOrGroupId FROM GroupMember WHERE GroupId = '${intake}'`)).toEqual([role]);
});

it('owns records, which its members and those above them have as their own', () => {
  const id = created(org.admin, 'Matter__c', { Name: 'Leak', OwnerId: intake });
  expect(seenBy(id)).toEqual(['head', 'lead', 'clerk']);
  const soql = `SELECT Owner.Name, Owner.Type, OwnerId FROM Matter__c WHERE Id = '${id}'`;
  expect(plain(ask(as(org, clerk), soql))).toEqual([{ Owner: { Name: 'Intake', Type: 'Queue' }, OwnerId: intake }]);
  expect(outcome(update(as(org, clerk), 'Matter__c', { Id: id, OwnerId: clerk }))).toBe('saved');
  expect(seenBy(id)).toEqual(['head', 'lead', 'clerk']);
});

it('takes members over the API', () => {
  const id = created(org.admin, 'Matter__c', { Name: 'Leak', OwnerId: intake });
  expect(seenBy(id)).not.toContain('loner');
  created(org.admin, 'GroupMember', { GroupId: intake, UserOrGroupId: loner });
  expect(seenBy(id)).toContain('loner');
});

it('owns no record of another object, and a public group none at all', () => {
  const message = 'INVALID_OPERATION: Queue not associated with this SObject type';
  expect(outcome(insert(org.admin, 'Notice__c', { OwnerId: intake }))).toBe(message);
  const auditors = String(column(org.admin, "SELECT Id FROM Group WHERE DeveloperName = 'Auditors'")[0]);
  expect(outcome(insert(org.admin, 'Matter__c', { OwnerId: auditors }))).toBe(message);
});

it('is for an object over the API, too', () => {
  const desk = created(org.admin, 'Group', { Name: 'Desk', DeveloperName: 'Desk', Type: 'Queue' });
  const forObject = (SobjectType: string, QueueId = desk) =>
    outcome(insert(org.admin, 'QueueSobject', { QueueId, SobjectType }));
  expect(forObject('Case')).toBe('saved');
  expect(outcome(insert(org.admin, 'Case', { Subject: 'Leak', OwnerId: desk }))).toBe('saved');
  // A detail has no owner of its own, and an account none but a user.
  for (const name of ['Page__c', 'Account', 'Nothing__c']) {
    expect(forObject(name)).toMatch(/^INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST/);
  }
  const auditors = String(column(org.admin, "SELECT Id FROM Group WHERE DeveloperName = 'Auditors'")[0]);
  expect(forObject('Case', auditors)).toMatch(/^FIELD_INTEGRITY_EXCEPTION/);
});
