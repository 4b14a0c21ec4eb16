/**
 * Merge and the recycle bin's end.
 * Source: Apex Developer Guide, "Triggers and Merge Statements"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers_merge_statements.htm);
 * SOAP API Developer Guide, "merge()" and "emptyRecycleBin()".
 */
import { builtOrg, type BuiltOrg, detailOf, lookup, number, rule } from '../../test/builtOrg.ts';
import { column } from '../soql/testOrg.ts';
import { emptyRecycleBin, merge, noHooks } from './index.ts';
import { created, records, run, watching } from './testSave.ts';

describe('a merge', () => {
  let org: BuiltOrg;
  let master: string;
  let loser: string;

  beforeEach(() => {
    org = builtOrg({
      Account: {
        fields: {
          Sold__c: {
            type: 'Summary',
            summaryOperation: 'sum',
            summaryForeignKey: 'Opportunity.AccountId',
            summarizedField: 'Opportunity.Amount'
          }
        },
        validationRules: { Named: rule('Name = "Nobody"', 'Nobody is no name.', 'Name') }
      },
      Site__c: { fields: { Account__c: detailOf('Account', 'Sites') } },
      Visit__c: { fields: { Account__c: lookup('Account', 'Visits'), Hours__c: number } }
    });
    master = created(org.admin, 'Account', { Name: 'Acme Inc.' });
    loser = created(org.admin, 'Account', { Name: 'Acme', Phone: '1' });
  });
  afterEach(() => org.store.close());

  const into = (losers: readonly string[], values = {}, hooks = noHooks) =>
    merge(org.admin, { master: { type: 'Account', id: master, values }, losers, mode: 'user' }, hooks);

  it('moves the dependents to the master, deletes the others and says into what they went', () => {
    const contact = created(org.admin, 'Contact', { LastName: 'Joe', AccountId: loser });
    const site = created(org.admin, 'Site__c', { Name: 's', Account__c: loser });
    const visit = created(org.admin, 'Visit__c', { Name: 'v', Account__c: loser });
    const result = into([loser], { Phone: '2' });
    expect(result).toMatchObject({ id: master, success: true, mergedRecordIds: [loser], errors: [] });
    expect([...result.updatedRelatedIds].sort()).toEqual([contact, site, visit].sort());
    expect(column(org.admin, `SELECT AccountId FROM Contact WHERE Id = '${contact}'`)).toEqual([master]);
    expect(column(org.admin, `SELECT Account__c FROM Site__c WHERE Id = '${site}'`)).toEqual([master]);
    expect(column(org.admin, `SELECT Account__c FROM Visit__c WHERE Id = '${visit}'`)).toEqual([master]);
    expect(column(org.admin, 'SELECT Phone FROM Account')).toEqual(['2']);
    const gone = 'SELECT MasterRecordId FROM Account WHERE IsDeleted = true';
    expect(column(org.admin, gone, { includeDeleted: true })).toEqual([master]);
  });

  // The order of events: before delete, reparenting, after delete with MasterRecordId, the update of the winner.
  it('fires delete and update triggers of the records, none of their dependents', () => {
    created(org.admin, 'Contact', { LastName: 'Joe', AccountId: loser });
    const seen: unknown[] = [];
    const hooks = watching(({ timing, operation, records: [record] }) => {
      if (operation === 'delete')
        seen.push([timing, record?.old?.MasterRecordId ?? null, column(org.admin, 'SELECT AccountId FROM Contact')]);
    });
    into([loser], {}, hooks);
    expect(hooks.events).toEqual([
      'before delete Account 1',
      'after delete Account 1',
      'before update Account 1',
      'after update Account 1'
    ]);
    expect(seen).toEqual([
      ['before', null, [loser]],
      ['after', master, [master]]
    ]);
  });

  it('leaves everything as it was when the master is refused', () => {
    created(org.admin, 'Contact', { LastName: 'Joe', AccountId: loser });
    expect(into([loser], { Name: 'Nobody' })).toMatchObject({
      success: false,
      errors: [{ statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'Nobody is no name.' }]
    });
    expect(column(org.admin, 'SELECT AccountId FROM Contact')).toEqual([loser]);
    expect(column(org.admin, 'SELECT COUNT(Id) FROM Account')).toEqual([2]);
  });

  it('brings the roll-ups of the master up to date', () => {
    created(org.admin, 'Opportunity', {
      Name: 'd',
      AccountId: loser,
      StageName: 'Prospecting',
      CloseDate: '2026-03-01',
      Amount: 7
    });
    into([loser]);
    expect(column(org.admin, 'SELECT Sold__c FROM Account')).toEqual([7]);
  });

  it.each<[string, () => readonly string[], string]>([
    ['itself', () => [master], 'INVALID_FIELD'],
    ['nothing', () => [], 'INVALID_NUMBER_OF_MERGE_RECORDS'],
    ['a record that is gone', () => ['001000000000ZZZAAA'], 'INVALID_CROSS_REFERENCE_KEY']
  ])('is refused with %s', (_with, losers, statusCode) => {
    expect(into(losers())).toMatchObject({ success: false, errors: [{ statusCode }] });
  });

  it('is of accounts and contacts alone', () => {
    const site = created(org.admin, 'Site__c', { Name: 's', Account__c: loser });
    expect(() =>
      merge(org.admin, { master: { type: 'Site__c', id: site, values: {} }, losers: [], mode: 'user' }, noHooks)
    ).toThrow("sObject type 'Site__c' cannot be merged.");
  });

  it('what went along is known however long the deletion took', () => {
    created(org.admin, 'Site__c', { Name: 's', Account__c: loser });
    const { clock } = org.admin.store;
    let now = clock.now();
    const slow = jest.spyOn(clock, 'now').mockImplementation(() => (now += 700));
    run(org.admin, 'delete', records('Account', { Id: loser }));
    slow.mockRestore();
    expect(run(org.admin, 'undelete', records('Account', { Id: loser }))).toMatchObject([{ success: true }]);
    expect(column(org.admin, 'SELECT Name FROM Site__c')).toEqual(['s']);
  });

  it('the recycle bin lets go of a record with what went along', () => {
    created(org.admin, 'Site__c', { Name: 's', Account__c: loser });
    run(org.admin, 'delete', records('Account', { Id: loser }));
    expect(emptyRecycleBin(org.admin, [loser, master], 'user')).toMatchObject([
      { id: loser, success: true },
      { id: master, success: false, errors: [{ statusCode: 'INVALID_CROSS_REFERENCE_KEY' }] }
    ]);
    const all = { includeDeleted: true };
    expect(column(org.admin, 'SELECT Id FROM Account', all)).toEqual([master]);
    expect(column(org.admin, 'SELECT Id FROM Site__c', all)).toEqual([]);
    expect(run(org.admin, 'undelete', records('Account', { Id: loser }))).toMatchObject([{ success: false }]);
  });
});
