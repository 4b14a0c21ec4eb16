import { column, testOrg } from '../soql/testOrg.ts';
import type { TestOrg } from '../soql/testOrg.ts';
import { created, outcome, records, run, watching } from './testSave.ts';
import type { DmlOperation } from './index.ts';

let org: TestOrg;

beforeEach(() => {
  org = testOrg();
});

afterEach(() => org.store.close());

const on = (operation: DmlOperation, type: string, ...ids: string[]) =>
  run(org.admin, operation, records(type, ...ids.map((Id) => ({ Id }))));
const plants = () => column(org.admin, 'SELECT Plant__c FROM Bed__c ORDER BY Plant__c');

describe('a delete', () => {
  it('takes details along, without running their triggers', () => {
    const garden = created(org.admin, 'Garden__c', { Name: 'Alder' });
    created(org.admin, 'Bed__c', { Garden__c: garden, Plant__c: 'Kale' });
    const hooks = watching(({ records: [record] }) => {
      expect([record?.old?.Name, record?.next]).toEqual(['Alder', null]);
    });
    expect(run(org.admin, 'delete', records('Garden__c', { Id: garden }), { hooks }).map(outcome)).toEqual(['saved']);
    expect(hooks.events).toEqual(['before delete Garden__c 1', 'after delete Garden__c 1']);
    expect(plants()).toEqual([]);
    expect(column(org.admin, 'SELECT Plant__c FROM Bed__c', { includeDeleted: true })).toEqual(['Kale']);
  });

  it('clears lookups that do not restrict', () => {
    const account = created(org.admin, 'Account', { Name: 'Acme' });
    created(org.admin, 'Garden__c', { Name: 'Alder', Owner_Account__c: account });
    on('delete', 'Account', account);
    expect(column(org.admin, 'SELECT Owner_Account__c FROM Garden__c')).toEqual([null]);
  });

  it('is refused where a lookup restricts it, and deletes the others', () => {
    const [alder = '', birch = ''] = ['Alder', 'Birch'].map((Name) => created(org.admin, 'Garden__c', { Name }));
    created(org.admin, 'Tool__c', { Name: 'Spade', Garden__c: alder, State__c: 'Good' });
    expect(on('delete', 'Garden__c', alder, birch).map(outcome)).toEqual([
      'DELETE_FAILED: Your attempt to delete Alder could not be completed because it is associated with the following tools.: Spade\n',
      'saved'
    ]);
    expect(column(org.admin, 'SELECT Name FROM Garden__c')).toEqual(['Alder']);
  });

  it('looks for restrictions at every level, and not at what goes with it', () => {
    const account = created(org.admin, 'Account', { Name: 'Acme' });
    const opportunity = { AccountId: account, Name: 'Deal', StageName: 'Prospecting', CloseDate: '2026-03-31' };
    created(org.admin, 'Opportunity', opportunity);
    created(org.admin, 'Contact', { AccountId: account, LastName: 'Moss' });
    expect(on('delete', 'Account', account).map(outcome)).toEqual(['saved']);
    expect(column(org.admin, 'SELECT Id FROM Opportunity')).toEqual([]);
    expect(column(org.admin, 'SELECT Id FROM Contact')).toEqual([]);
  });

  it('tells a record that is gone from one that never was', () => {
    const garden = created(org.admin, 'Garden__c', {});
    on('delete', 'Garden__c', garden);
    expect(on('delete', 'Garden__c', garden, 'a01000000999999AAA').map(outcome)).toEqual([
      'ENTITY_IS_DELETED: entity is deleted',
      'INVALID_CROSS_REFERENCE_KEY: invalid cross reference id'
    ]);
  });

  it('of users is refused', () => {
    expect(on('delete', 'User', org.admin.access.userId).map(outcome)).toEqual([
      'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY: entity type cannot be deleted: User'
    ]);
  });
});

describe('an undelete', () => {
  it('brings back the children that went with the record, and only those', () => {
    const garden = created(org.admin, 'Garden__c', {});
    const [, leek = ''] = ['Kale', 'Leek'].map((Plant__c) =>
      created(org.admin, 'Bed__c', { Garden__c: garden, Plant__c })
    );
    on('delete', 'Bed__c', leek);
    const { clock } = org.store;
    const before = clock.now();
    while (clock.now() === before);
    on('delete', 'Garden__c', garden);
    const hooks = watching();
    expect(run(org.admin, 'undelete', records('Garden__c', { Id: garden }), { hooks }).map(outcome)).toEqual(['saved']);
    expect(hooks.events).toEqual(['after undelete Garden__c 1']);
    expect(plants()).toEqual(['Kale']);
  });

  it('of a record that is not in the recycle bin is refused', () => {
    const garden = created(org.admin, 'Garden__c', {});
    expect(on('undelete', 'Garden__c', garden).map(outcome)).toEqual([
      'UNDELETE_FAILED: Entity is not in the recycle bin'
    ]);
  });

  it('of a detail whose master is still in the bin is refused', () => {
    const garden = created(org.admin, 'Garden__c', {});
    const bed = created(org.admin, 'Bed__c', { Garden__c: garden, Plant__c: 'Kale' });
    on('delete', 'Garden__c', garden);
    expect(on('undelete', 'Bed__c', bed)[0]?.success).toBe(false);
  });

  it('comes back without lookups to records that went meanwhile', () => {
    const account = created(org.admin, 'Account', { Name: 'Acme' });
    const garden = created(org.admin, 'Garden__c', { Owner_Account__c: account });
    on('delete', 'Garden__c', garden);
    on('delete', 'Account', account);
    expect(on('undelete', 'Garden__c', garden).map(outcome)).toEqual(['saved']);
    expect(column(org.admin, 'SELECT Owner_Account__c FROM Garden__c')).toEqual([null]);
  });
});
