// Owner, Who and What: SOQL and SOSL Reference, "Understanding Relationship Fields and Polymorphic Fields"; Object
// Reference, "Name", https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/
// sforce_api_calls_soql_relationships_and_polymorph_keys.htm
import { ask, column, plain, refusal, testOrg } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

let org: TestOrg;
let me: string;

beforeAll(() => {
  org = testOrg();
  me = org.admin.access.userId;
  const [account = ''] = org.insert('Account', { Name: 'Acme', OwnerId: me });
  const [opportunity = ''] = org.insert('Opportunity', { Name: 'Big deal', AccountId: account });
  const [contact = ''] = org.insert('Contact', { FirstName: 'Ann', LastName: 'Lee', Name: 'Ann Lee', Email: 'a@b.c' });
  org.insert(
    'Task',
    { Subject: 'Call', WhatId: account, WhoId: contact, OwnerId: me },
    { Subject: 'Offer', WhatId: opportunity, OwnerId: me },
    { Subject: 'Think', OwnerId: me }
  );
  org.insert('Garden__c', { Name: 'Alder', OwnerId: me });
});

afterAll(() => org.store.close());

it('read the name, the type and what people have of whichever record it is', () => {
  const soql =
    'SELECT Subject, What.Name, What.Type, Who.Name, Who.FirstName, Who.Email, Owner.Name FROM Task ORDER BY Subject';
  expect(plain(ask(org.admin, soql))).toEqual([
    {
      Subject: 'Call',
      What: { Name: 'Acme', Type: 'Account' },
      Who: { Name: 'Ann Lee', FirstName: 'Ann', Email: 'a@b.c' },
      Owner: { Name: 'Org Admin' }
    },
    { Subject: 'Offer', What: { Name: 'Big deal', Type: 'Opportunity' }, Who: null, Owner: { Name: 'Org Admin' } },
    { Subject: 'Think', What: null, Who: null, Owner: { Name: 'Org Admin' } }
  ]);
});

// "SELECT Id FROM Event WHERE What.Type IN ('Account', 'Opportunity')"
it.each([
  ["What.Type IN ('Account', 'Opportunity')", ['Call', 'Offer']],
  ["What.Type = 'opportunity'", ['Offer']],
  ["What.Type != 'Account'", ['Offer', 'Think']],
  ["What.Name LIKE 'big%'", ['Offer']],
  ['Who.Name = null', ['Offer', 'Think']],
  ["Owner.Profile.Name = 'System Administrator' AND What.Type = null", ['Think']]
])('filter by %s', (where, expected) => {
  expect(column(org.admin, `SELECT Subject FROM Task WHERE ${where} ORDER BY Subject`)).toEqual(expected);
});

it('group and sort', () => {
  const soql = 'SELECT What.Type t, COUNT(Id) n FROM Task GROUP BY What.Type ORDER BY What.Type NULLS LAST';
  expect(plain(ask(org.admin, soql))).toEqual([
    { t: 'Account', n: 1 },
    { t: 'Opportunity', n: 1 },
    { t: null, n: 1 }
  ]);
});

it('the owner of a custom object has a type; that of an account is a user', () => {
  expect(
    plain(ask(org.admin, "SELECT Owner.Name, Owner.Type, Owner.Alias FROM Garden__c WHERE Owner.Type = 'User'"))
  ).toEqual([{ Owner: { Name: 'Org Admin', Type: 'User', Alias: 'admin' } }]);
  expect(refusal(() => ask(org.admin, 'SELECT Owner.Type FROM Account'))).toEqual({
    code: 'INVALID_FIELD',
    message: expect.stringContaining("No such column 'Type' on entity 'User'")
  });
});

it('have no fields but those of Name', () => {
  expect(refusal(() => ask(org.admin, 'SELECT What.Industry FROM Task'))).toEqual({
    code: 'INVALID_FIELD',
    message: expect.stringContaining("No such column 'Industry' on entity 'Name'")
  });
  expect(refusal(() => ask(org.admin, 'SELECT What.Account.Name FROM Task')).code).toBe('INVALID_FIELD');
});

it('show nothing of an object that the user may not read', () => {
  const access = {
    userId: me,
    modifyAllData: false,
    mayRead: ({ name }: { name: string }) => name !== 'Opportunity',
    mayCreate: () => false,
    mayEdit: () => false,
    mayDelete: () => false,
    mayReadField: ({ name }: { name: string }) => name !== 'Opportunity',
    mayEditField: () => false,
    viewsAll: () => true,
    modifiesAll: () => true,
    hasCustomPermission: () => false
  };
  const soql = 'SELECT Subject, What.Name, What.Type FROM Task ORDER BY Subject';
  const hidden = plain(ask({ ...org.admin, access }, soql));
  expect(hidden[0]).toEqual({ Subject: 'Call', What: { Name: 'Acme', Type: 'Account' } });
  expect(hidden[1]).toEqual({ Subject: 'Offer', What: null });
  expect(plain(ask(org.admin, soql))[1]).toEqual({ Subject: 'Offer', What: { Name: 'Big deal', Type: 'Opportunity' } });
});

// SOQL and SOSL Reference, "Comparison Operators": Task and Event are no objects of a semi-join's query.
it('activities cannot be the query of a semi-join', () => {
  expect(refusal(() => ask(org.admin, 'SELECT Id FROM Account WHERE Id IN (SELECT WhatId FROM Task)')).message).toBe(
    "Entity 'Task' is not supported for semi join inner selects"
  );
});
