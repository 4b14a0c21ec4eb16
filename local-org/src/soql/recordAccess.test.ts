// What a user may do with a record. Source: Object Reference, "UserRecordAccess".
import type { ExecutionContext } from '../security/index.ts';
import { ask, testOrg } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

let org: TestOrg;
let visitor: ExecutionContext;
let keeper: ExecutionContext;
let garden: string;
let gone: string;

beforeAll(() => {
  org = testOrg();
  visitor = org.user('visitor', 'Garden_Visitor');
  keeper = org.user('keeper', 'Garden_Keeper');
  [garden = '', gone = ''] = org.insert('Garden__c', { Name: 'Alder' }, { Name: 'Gone', IsDeleted: true });
});

afterAll(() => org.store.close());

function accessOf(context: ExecutionContext, recordId: string) {
  const soql =
    'SELECT RecordId, HasReadAccess, HasEditAccess, MaxAccessLevel FROM UserRecordAccess ' +
    'WHERE UserId = :me AND RecordId = :id';
  const binds = { me: context.access.userId, id: recordId };
  return ask(context, soql, { mode: 'user', binds }).records.map(({ values }) => values);
}

it('follows the rights on the object', () => {
  expect(accessOf(visitor, garden)).toEqual([
    { RecordId: garden, HasReadAccess: true, HasEditAccess: false, MaxAccessLevel: 'Read' }
  ]);
  expect(accessOf(keeper, garden)).toMatchObject([{ HasEditAccess: true, MaxAccessLevel: 'All' }]);
});

it('gives none on a record that is deleted or was never there', () => {
  expect(accessOf(keeper, gone)).toMatchObject([{ HasReadAccess: false, MaxAccessLevel: 'None' }]);
  expect(accessOf(keeper, garden.slice(0, 11) + '9999')).toMatchObject([{ HasReadAccess: false }]);
});

it('answers for several records at once, by condition, and keeps nothing', () => {
  const soql = `SELECT RecordId FROM UserRecordAccess WHERE UserId = '${keeper.access.userId}' AND RecordId IN ('${garden}', '${gone}') AND HasEditAccess = true`;
  expect(ask(keeper, soql).records.map(({ values }) => values)).toEqual([{ RecordId: garden }]);
  expect(org.store.select('SELECT * FROM "UserRecordAccess"')).toEqual([]);
});

it.each([
  ['without a user', `RecordId = '006000000000001AAA'`],
  ['without a record', `UserId = '005000000000001AAA'`],
  ['with an alternative', `UserId = '005000000000001AAA' OR RecordId = '006000000000001AAA'`],
  ['with what is no Id', `UserId = '005000000000001AAA' AND RecordId = 'x'`]
])('refuses a question %s', (_what, where) => {
  expect(() => ask(keeper, `SELECT RecordId FROM UserRecordAccess WHERE ${where}`)).toThrow();
});

it('answers for another user about what the running user may read', () => {
  const soql = 'SELECT RecordId, MaxAccessLevel FROM UserRecordAccess WHERE UserId = :user AND RecordId IN :ids';
  const binds = { user: keeper.access.userId, ids: [garden, gone] };
  expect(ask(visitor, soql, { binds }).records.map(({ values }) => values)).toEqual([
    { RecordId: garden, MaxAccessLevel: 'All' }
  ]);
});
