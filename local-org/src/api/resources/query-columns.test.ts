import { fixtureProject, fixtureStore } from '../../../test/fixture.ts';
import { contextFor } from '../../security/index.ts';
import type { ExecutionContext } from '../../security/types.ts';
import { queryColumns } from './query-columns.ts';

let context: ExecutionContext;

beforeAll(() => {
  const store = fixtureStore();
  const [admin] = store.select('SELECT "Id" FROM "User" WHERE "Alias" = ?', ['admin']);
  context = contextFor(store, fixtureProject(), String(admin?.['Id']));
});

afterAll(() => context.store.close());

it('names plain columns, parents as join columns, children and functions as aggregates', () => {
  const soql =
    'SELECT Name, Owner_Account__r.Name, Owner_Account__r.Owner.Alias, (SELECT Plant__c FROM Beds__r) FROM Garden__c';
  expect(queryColumns(context, soql)).toMatchObject({
    entityName: 'Garden__c',
    idSelected: false,
    groupBy: false,
    columnMetadata: [
      { columnName: 'Name', aggregate: false, textType: true, joinColumns: [] },
      {
        columnName: 'Owner_Account__r',
        aggregate: false,
        foreignKeyName: 'Owner_Account__c',
        joinColumns: [{ columnName: 'Name' }, { columnName: 'Owner', joinColumns: [{ columnName: 'Alias' }] }]
      },
      { columnName: 'Beds__r', aggregate: true, joinColumns: [{ columnName: 'Plant__c' }] }
    ]
  });
});

it('names aggregates by alias, or by number without one', () => {
  const soql = 'SELECT Kind__c, COUNT(Id) number, SUM(Area__c) FROM Garden__c GROUP BY Kind__c';
  expect(queryColumns(context, soql)).toMatchObject({
    groupBy: true,
    columnMetadata: [
      { columnName: 'Kind__c', aggregate: false },
      { columnName: 'number', displayName: 'COUNT(Id)', aggregate: true },
      { columnName: 'expr0', displayName: 'SUM(Area__c)', aggregate: true }
    ]
  });
});

it.each([
  ['SELECT FROM', 'MALFORMED_QUERY'],
  ['SELECT Nonsense__c FROM Garden__c', 'INVALID_FIELD'],
  ['SELECT Id FROM Nonsense__c', 'INVALID_TYPE'],
  ['SELECT Id, (SELECT Id FROM Nonsense__r) FROM Garden__c', 'INVALID_TYPE']
])('refuses %s with %s', (soql, code) => {
  expect(() => queryColumns(context, soql)).toThrow(expect.objectContaining({ code }));
});
