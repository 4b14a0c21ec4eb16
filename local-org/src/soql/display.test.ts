// FORMAT() and toLabel(): SOQL and SOSL Reference, "FORMAT ()" and "toLabel()",
// https://developer.salesforce.com/docs/platform/salesforce-soql-sosl/guide/sforce-api-calls-soql-select-format.html
import { objectOf } from '../../test/fixture.ts';
import { ask, column, plain, refusal, testOrg } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

let org: TestOrg;

beforeAll(() => {
  org = testOrg();
  org.insert(
    'Garden__c',
    {
      Name: 'Alder',
      Fee__c: 44_000,
      Area__c: 1234.5,
      Kind__c: 'Herb',
      Tags__c: 'Sunny;Fenced',
      Opened__c: '2015-12-28',
      CreatedDate: '2025-04-10T22:31:37.000Z'
    },
    { Name: 'Birch', Kind__c: 'Flower', Fee__c: null }
  );
});

afterAll(() => org.store.close());

const one = (select: string) => plain(ask(org.admin, `SELECT ${select} FROM Garden__c WHERE Name = 'Alder'`))[0];

describe('FORMAT()', () => {
  // The page's own values: 10 April 2025, 22:31 UTC is 3:31 PM in California, and $44,000.00.
  it('shows values as the user reads them', () => {
    expect(one('FORMAT(CreatedDate), FORMAT(Fee__c), FORMAT(Opened__c), FORMAT(Name)')).toEqual({
      CreatedDate: '4/10/2025, 3:31 PM',
      Fee__c: '$44,000.00',
      Opened__c: '12/28/2015',
      Name: 'Alder'
    });
    expect(column(org.admin, "SELECT FORMAT(Fee__c) FROM Garden__c WHERE Name = 'Birch'")).toEqual([null]);
  });

  it('stands beside the field itself by an alias, and around an aggregate', () => {
    expect(one('Opened__c, FORMAT(Opened__c) shown')).toEqual({ Opened__c: '2015-12-28', shown: '12/28/2015' });
    expect(plain(ask(org.admin, 'SELECT FORMAT(MIN(Opened__c)) earliest, FORMAT(SUM(Fee__c)) FROM Garden__c'))).toEqual(
      [{ earliest: '12/28/2015', expr0: '$44,000.00' }]
    );
    expect(refusal(() => one('Opened__c, FORMAT(Opened__c)'))).toEqual({
      code: 'INVALID_FIELD',
      message: 'duplicate field selected: Opened__c'
    });
  });

  it('follows the locale of the user', () => {
    const user = objectOf(org.store.schema, 'User');
    org.store.update(user, [{ Id: org.admin.access.userId, LocaleSidKey: 'de_DE' }]);
    expect(one('FORMAT(Opened__c), FORMAT(Area__c)')).toEqual({ Opened__c: '28.12.2015', Area__c: '1.234,50' });
    org.store.update(user, [{ Id: org.admin.access.userId, LocaleSidKey: 'en_US' }]);
    expect(one('FORMAT(Area__c)')).toEqual({ Area__c: '1,234.50' });
  });

  it.each(['WHERE FORMAT(Fee__c) = 5', "WHERE FORMAT(Name) = 'x'", 'ORDER BY FORMAT(Name)', 'GROUP BY FORMAT(Name)'])(
    'belongs in SELECT alone: %s',
    (clause) => {
      expect(refusal(() => ask(org.admin, `SELECT COUNT(Id) FROM Garden__c ${clause}`)).code).toBe('MALFORMED_QUERY');
    }
  );
});

describe('toLabel()', () => {
  it('shows the labels of picklists and multi-select picklists', () => {
    expect(one('toLabel(Kind__c), Tags__c, toLabel(Tags__c) tags')).toEqual({
      Kind__c: 'Kitchen herbs',
      Tags__c: 'Sunny;Fenced',
      tags: expect.stringMatching(/^\S.*;\S.*$/)
    });
    const soql =
      'SELECT toLabel(Kind__c) kind, COUNT(Id) n FROM Garden__c GROUP BY Kind__c ORDER BY COUNT(Id), Kind__c';
    expect(plain(ask(org.admin, soql))).toContainEqual({ kind: 'Kitchen herbs', n: 1 });
  });

  // "You can use the toLabel() method to filter records using a translated picklist value."
  it.each([
    ["toLabel(Kind__c) = 'kitchen HERBS'", ['Alder']],
    ["toLabel(Kind__c) = 'Herb'", []],
    ["toLabel(Kind__c) != 'Kitchen herbs'", ['Birch']],
    ["toLabel(Kind__c) IN ('Kitchen herbs', 'x')", ['Alder']],
    ["toLabel(Kind__c) LIKE 'Kitchen%'", ['Alder']],
    ["Kind__c = 'Herb'", ['Alder']]
  ])('filters by the label: %s', (where, expected) => {
    expect(column(org.admin, `SELECT Name FROM Garden__c WHERE ${where} ORDER BY Name`)).toEqual(expected);
  });

  // "The toLabel() function can't be used with the ORDER BY operator. SOQL always uses the picklist's defined order."
  it('cannot sort; a picklist sorts as its values are defined, not by letters', () => {
    expect(refusal(() => ask(org.admin, 'SELECT Id FROM Garden__c ORDER BY toLabel(Kind__c)')).code).toBe(
      'MALFORMED_QUERY'
    );
    const defined = objectOf(org.store.schema, 'Garden__c').fields.get('kind__c')?.picklistValues ?? [];
    const values = defined.map(({ value }) => value);
    expect(values).not.toEqual([...values].sort());
    org.insert('Garden__c', ...values.map((value) => ({ Name: 'Sorted', Kind__c: value })), {
      Name: 'Sorted',
      Kind__c: 'Aaa'
    });
    const sorted = (direction: string) =>
      column(org.admin, `SELECT Kind__c FROM Garden__c WHERE Name = 'Sorted' ORDER BY Kind__c ${direction}`);
    expect(sorted('')).toEqual([...values, 'Aaa']);
    expect(sorted('DESC')).toEqual(['Aaa', ...[...values].reverse()]);
  });
});
