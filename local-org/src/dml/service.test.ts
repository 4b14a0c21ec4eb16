// Cases, tasks and events: what the platform works out of what is saved.
// Sources: Object Reference, "Case", "Task" and "Event"
// (https://developer.salesforce.com/docs/platform/object-reference/references/standard-objects/object-event.html).
import { builtOrg, detailOf } from '../../test/builtOrg.ts';
import type { BuiltOrg } from '../../test/builtOrg.ts';
import { ask, column, plain } from '../soql/testOrg.ts';
import { created, insert, outcome, records, run, update } from './testSave.ts';
import type { Values } from './testSave.ts';

let org: BuiltOrg;
let account: string;
let contact: string;

beforeAll(() => {
  org = builtOrg({
    Site__c: { object: { enableActivities: true }, fields: { Account__c: detailOf('Account', 'Sites') } },
    Quiet__c: {}
  });
});

afterAll(() => org.store.close());

beforeEach(() => {
  account = created(org.admin, 'Account', { Name: 'Acme' });
  contact = created(org.admin, 'Contact', { LastName: 'Moss', AccountId: account });
});

const read = (object: string, id: string, fields: string) =>
  plain(ask(org.admin, `SELECT ${fields} FROM ${object} WHERE Id = '${id}'`))[0];

describe('a case', () => {
  it('begins new, with a number of its own and the account of its contact', () => {
    const first = created(org.admin, 'Case', { Subject: 'Leak', ContactId: contact });
    const second = created(org.admin, 'Case', { Subject: 'Crack' });
    expect(
      read('Case', first, 'Status, Priority, IsClosed, ClosedDate, AccountId, Account.Name, Contact.Name')
    ).toEqual({
      Status: 'New',
      Priority: 'Medium',
      IsClosed: false,
      ClosedDate: null,
      AccountId: account,
      Account: { Name: 'Acme' },
      Contact: { Name: 'Moss' }
    });
    const [one, two] = column(org.admin, `SELECT CaseNumber FROM Case WHERE Id IN ('${first}', '${second}')`);
    expect([one, two]).toEqual([expect.stringMatching(/^\d{8}$/), expect.stringMatching(/^\d{8}$/)]);
    expect(one).not.toBe(two);
    // "It can't be set directly": Object Reference, "Case", CaseNumber.
    expect(outcome(insert(org.admin, 'Case', { CaseNumber: '1' }))).toMatch(/^INVALID_FIELD_FOR_INSERT_UPDATE/);
  });

  it('is closed by its status, and open again without a date', () => {
    const id = created(org.admin, 'Case', { Subject: 'Leak' });
    update(org.admin, 'Case', { Id: id, Status: 'Closed' });
    expect(read('Case', id, 'IsClosed, ClosedDate, IsClosedOnCreate')).toEqual({
      IsClosed: true,
      ClosedDate: expect.stringMatching(/^2026-02-13T09:0/),
      IsClosedOnCreate: false
    });
    update(org.admin, 'Case', { Id: id, Status: 'Working' });
    expect(read('Case', id, 'IsClosed, ClosedDate')).toEqual({ IsClosed: false, ClosedDate: null });
  });

  // Salesforce Help, "Delete Accounts": an account with cases is not deleted.
  it('keeps its account', () => {
    created(org.admin, 'Case', { AccountId: account });
    const [result] = run(org.admin, 'delete', records('Account', { Id: account }));
    expect(result?.errors[0]?.statusCode).toBe('DELETE_FAILED');
  });
});

describe('an activity', () => {
  const about = (values: Values) =>
    read('Task', created(org.admin, 'Task', { Subject: 'Call', ...values }), 'AccountId');

  // "If the value of WhatId is any of the following objects, then Salesforce uses that object's AccountId: Account,
  // Opportunity, ... Custom object that's a child of Account. [Else] that contact's AccountId. Otherwise ... null."
  it('belongs to the account of what or whom it is about', () => {
    const other = created(org.admin, 'Account', { Name: 'Other' });
    const deal = created(org.admin, 'Opportunity', {
      Name: 'Deal',
      StageName: 'Prospecting',
      CloseDate: '2026-05-31',
      AccountId: other
    });
    const site = created(org.admin, 'Site__c', { Account__c: other });
    const product = created(org.admin, 'Product2', { Name: 'Pump' });
    expect(about({ WhatId: account })).toEqual({ AccountId: account });
    expect(about({ WhatId: deal, WhoId: contact })).toEqual({ AccountId: other });
    expect(about({ WhatId: site })).toEqual({ AccountId: other });
    expect(about({ WhatId: product, WhoId: contact })).toEqual({ AccountId: account });
    expect(about({})).toEqual({ AccountId: null });
  });

  it('is about cases and custom objects that allow activities, and no others', () => {
    const ticket = created(org.admin, 'Case', { Subject: 'Leak' });
    const task = created(org.admin, 'Task', { Subject: 'Call', WhatId: ticket });
    expect(read('Case', ticket, '(SELECT Id FROM Tasks)')).toEqual({ Tasks: [{ Id: task }] });
    const quiet = created(org.admin, 'Quiet__c', {});
    expect(outcome(insert(org.admin, 'Task', { Subject: 'Call', WhatId: quiet }))).toMatch(/^MALFORMED_ID/);
  });
});

describe('a task', () => {
  it('is closed when it is completed', () => {
    const id = created(org.admin, 'Task', { Subject: 'Call', Priority: 'High' });
    const fields = 'IsClosed, IsHighPriority, CompletedDateTime';
    expect(read('Task', id, fields)).toEqual({ IsClosed: false, IsHighPriority: true, CompletedDateTime: null });
    // The org's clock runs on: the second of the save lies between what it says before and after.
    const before = org.store.clock.now();
    update(org.admin, 'Task', { Id: id, Status: 'Completed', Priority: 'Low' });
    const after = org.store.clock.now();
    const task = read('Task', id, fields) as Record<string, unknown>;
    expect(task).toMatchObject({ IsClosed: true, IsHighPriority: false });
    const completed = Date.parse(String(task['CompletedDateTime']));
    expect(completed).toBeGreaterThanOrEqual(Math.floor(before / 1000) * 1000);
    expect(completed).toBeLessThanOrEqual(after);
  });
});

describe('an event', () => {
  const FIELDS = 'StartDateTime, ActivityDateTime, EndDateTime, DurationInMinutes, ActivityDate';
  const at = (time: string) => expect.stringMatching(new RegExp(`^${time}:00`)) as unknown;
  const times = (start: string, end: string, minutes: number) => ({
    StartDateTime: at(start),
    ActivityDateTime: at(start),
    EndDateTime: at(end),
    DurationInMinutes: minutes,
    ActivityDate: start.slice(0, 10)
  });

  it.each<[string, Values]>([
    ['a start and a length', { StartDateTime: '2026-03-02T14:00:00.000Z', DurationInMinutes: 45 }],
    ['the older name of the start', { ActivityDateTime: '2026-03-02T14:00:00.000Z', DurationInMinutes: 45 }],
    ['a start and an end', { StartDateTime: '2026-03-02T14:00:00.000Z', EndDateTime: '2026-03-02T14:45:00.000Z' }],
    [
      'a length and an end that agree',
      {
        StartDateTime: '2026-03-02T14:00:00.000Z',
        EndDateTime: '2026-03-02T14:45:00.000Z',
        DurationInMinutes: 45
      }
    ]
  ])('takes %s', (_what, values) => {
    const id = created(org.admin, 'Event', { Subject: 'Visit', ...values });
    expect(read('Event', id, FIELDS)).toEqual(times('2026-03-02T14:00', '2026-03-02T14:45', 45));
  });

  it('keeps its length when it is moved, and its start when its end is', () => {
    const values = { Subject: 'Visit', StartDateTime: '2026-03-02T14:00:00.000Z', DurationInMinutes: 45 };
    const id = created(org.admin, 'Event', values);
    update(org.admin, 'Event', { Id: id, StartDateTime: '2026-03-03T08:00:00.000Z' });
    expect(read('Event', id, FIELDS)).toEqual(times('2026-03-03T08:00', '2026-03-03T08:45', 45));
    update(org.admin, 'Event', { Id: id, EndDateTime: '2026-03-03T10:00:00.000Z' });
    expect(read('Event', id, FIELDS)).toEqual(times('2026-03-03T08:00', '2026-03-03T10:00', 120));
  });

  // "If IsAllDayEvent is false, a value must be supplied for either DurationInMinutes or EndDateTime. Supplying values in
  // both fields is allowed if the values add up to the same amount of time."
  it.each<[string, Values, RegExp]>([
    ['without a length', { StartDateTime: '2026-03-02T14:00:00.000Z' }, /^REQUIRED_FIELD_MISSING: .*DurationInMinutes/],
    ['without a start', { DurationInMinutes: 5 }, /^REQUIRED_FIELD_MISSING: .*ActivityDateTime/],
    [
      'with two lengths',
      { StartDateTime: '2026-03-02T14:00:00.000Z', EndDateTime: '2026-03-02T15:00:00.000Z', DurationInMinutes: 5 },
      /^FIELD_INTEGRITY_EXCEPTION/
    ],
    [
      'that ends before it starts',
      { StartDateTime: '2026-03-02T14:00:00.000Z', EndDateTime: '2026-03-02T13:00:00.000Z' },
      /^FIELD_INTEGRITY_EXCEPTION/
    ]
  ])('is refused %s', (_what, values, error) => {
    expect(outcome(insert(org.admin, 'Event', { Subject: 'Visit', ...values }))).toMatch(error);
  });

  // "If both fields are null, the duration defaults to one day."
  it('of all day lasts one, or until its end', () => {
    const day = created(org.admin, 'Event', { Subject: 'Fair', IsAllDayEvent: true, ActivityDate: '2026-03-02' });
    expect(read('Event', day, FIELDS)).toEqual(times('2026-03-02T00:00', '2026-03-02T00:00', 1440));
    const days = created(org.admin, 'Event', {
      Subject: 'Fair',
      IsAllDayEvent: true,
      StartDateTime: '2026-03-02T00:00:00.000Z',
      EndDateTime: '2026-03-04T00:00:00.000Z'
    });
    expect(read('Event', days, FIELDS)).toEqual(times('2026-03-02T00:00', '2026-03-04T00:00', 4320));
  });
});
