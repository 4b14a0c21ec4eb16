// Saves of many records of which some are closed to the user.
// Sources: Object Reference, "StatusCode"; Apex Developer Guide, "Bulk DML Exception Handling", "Understanding Sharing"
// (https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_bulk_sharing_understanding.htm).
import type { BuiltOrg } from '../../test/builtOrg.ts';
import { as, person } from '../../test/people.ts';
import { sharingOrg } from '../../test/sharingProject.ts';
import { emptyRecycleBin, merge, noHooks, save } from './index.ts';
import { created, outcome, records, run } from './testSave.ts';

const MANY = 201;

let org: BuiltOrg;
let clerk: string;
let loner: string;

beforeAll(() => {
  org = sharingOrg();
  clerk = person(org, 'clerk', 'Clerk', 'Staff');
  loner = person(org, 'loner', null, 'Staff');
});

afterAll(() => org.store.close());

/** 201 matters of the clerk; the one at that place is somebody else's. */
function matters(other: number): string[] {
  const rows = Array.from({ length: MANY }, (_none, at) => ({ OwnerId: at === other ? loner : clerk }));
  return run(org.admin, 'insert', records('Matter__c', ...rows)).map(({ id }) => id ?? '');
}

const refused = 'INSUFFICIENT_ACCESS_OR_READONLY: insufficient access rights on object id';

it('a partial save of 201 records leaves out the closed one', () => {
  const ids = matters(200);
  const changes = records('Matter__c', ...ids.map((Id) => ({ Id, Status__c: 'x' })));
  const results = run(as(org, clerk), 'update', changes).map(outcome);
  expect(results.filter((one) => one === 'saved')).toHaveLength(MANY - 1);
  expect(results[200]).toBe(refused);
});

it('one closed record undoes all or nothing', () => {
  const ids = matters(3);
  const changes = records('Matter__c', ...ids.map((Id) => ({ Id, Status__c: 'y' })));
  const results = run(as(org, clerk), 'update', changes, { allOrNone: true });
  expect(outcome(results[3] ?? results[0]!)).toBe(refused);
  expect(org.store.select(`SELECT 1 FROM "Matter__c" WHERE "Status__c" = 'y'`)).toEqual([]);
});

it('asks for all records of a chunk at once', () => {
  const ids = matters(0);
  const context = as(org, clerk);
  const asked: string[] = [];
  const sharing: typeof context.sharing = {
    condition: (object, alias, level, params) => {
      asked.push(`${object.name} ${level}`);
      return context.sharing.condition(object, alias, level, params);
    }
  };
  run({ ...context, sharing }, 'update', records('Matter__c', ...ids.map((Id) => ({ Id, Status__c: 'z' }))));
  expect(asked).toEqual(['Matter__c Edit', 'Matter__c Edit']);
});

it('201 details below a closed record are refused, those below an open one are not', () => {
  const [closed = '', open = ''] = matters(0);
  const pages = Array.from({ length: MANY }, (_none, at) => ({ Matter__c: at % 2 === 0 ? closed : open }));
  const results = run(as(org, clerk), 'insert', records('Page__c', ...pages)).map(outcome);
  const expected = `INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY: insufficient access rights on cross-reference id: ${closed.slice(0, 15)}`;
  expect(new Set(results.filter((_one, at) => at % 2 === 0))).toEqual(new Set([expected]));
  expect(new Set(results.filter((_one, at) => at % 2 === 1))).toEqual(new Set(['saved']));
});

it('system mode saves everything, unless it is told to mind sharing', () => {
  const [closed = ''] = matters(0);
  const request = {
    operation: 'update' as const,
    records: records('Matter__c', { Id: closed, Status__c: 'x' }),
    allOrNone: false,
    mode: 'system' as const
  };
  const context = as(org, clerk);
  expect(save(context, request, noHooks).map(outcome)).toEqual(['saved']);
  expect(save(context, { ...request, sharing: true }, noHooks).map(outcome)).toEqual([refused]);
});

it('a record in the recycle bin keeps its shares; only who has all rights takes it out or empties it', () => {
  const id = created(org.admin, 'Matter__c', { OwnerId: loner });
  created(org.admin, 'Matter__Share', { ParentId: id, UserOrGroupId: clerk, AccessLevel: 'Edit' });
  expect(run(as(org, clerk), 'delete', records('Matter__c', { Id: id })).map(outcome)).toEqual([refused]);
  expect(run(as(org, loner), 'delete', records('Matter__c', { Id: id })).map(outcome)).toEqual(['saved']);
  expect(run(as(org, clerk), 'undelete', records('Matter__c', { Id: id })).map(outcome)).toEqual([refused]);
  expect(emptyRecycleBin(as(org, clerk), [id], 'user').map(outcome)).toEqual([refused]);
  expect(run(as(org, loner), 'undelete', records('Matter__c', { Id: id })).map(outcome)).toEqual(['saved']);
  const again = records('Matter__c', { Id: id, Status__c: 'x' });
  expect(run(as(org, clerk), 'update', again).map(outcome)).toEqual(['saved']);
  run(as(org, loner), 'delete', records('Matter__c', { Id: id }));
  expect(emptyRecycleBin(as(org, loner), [id], 'user').map(outcome)).toEqual(['saved']);
  expect(org.store.select('SELECT 1 FROM "Matter__Share" WHERE "ParentId" = ?', [id])).toEqual([]);
});

it('an account that is closed does not go into another', () => {
  const mine = created(org.admin, 'Account', { Name: 'Mine', OwnerId: clerk });
  const other = created(org.admin, 'Account', { Name: 'Other', OwnerId: loner });
  const result = merge(
    as(org, clerk),
    { master: { type: 'Account', id: mine, values: {} }, losers: [other], mode: 'user' },
    noHooks
  );
  expect(result).toMatchObject({ success: false, errors: [{ statusCode: 'INSUFFICIENT_ACCESS_OR_READONLY' }] });
});
