import { ask, column, refusal, testOrg } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';
import type { ExecutionContext } from '../security/index.ts';

let org: TestOrg;
/** Reads gardens (Kind__c and Area__c alone) and beds, but neither tools nor accounts. */
let visitor: ExecutionContext;
let keeper: ExecutionContext;

beforeAll(() => {
  org = testOrg();
  visitor = org.user('visitor', 'Garden_Visitor');
  keeper = org.user('keeper', 'Garden_Keeper');
  const [garden = ''] = org.insert('Garden__c', { Name: 'Alder', Fee__c: 100, Kind__c: 'Herb' });
  org.insert('Tool__c', { Name: 'Spade', Garden__c: garden, State__c: 'Good' });
});

afterAll(() => org.store.close());

describe('in user mode', () => {
  // Every clause, with the hidden name and with a name that does not exist: the answers must not differ.
  it.each([
    ['SELECT', 'SELECT $ FROM Garden__c', 'Fee__c'],
    ['WHERE', 'SELECT Id FROM Garden__c WHERE $ > 5', 'Fee__c'],
    ['a value of the wrong type', "SELECT Id FROM Garden__c WHERE $ = 'x'", 'Fee__c'],
    ['ORDER BY', 'SELECT Id FROM Garden__c ORDER BY $', 'Fee__c'],
    ['GROUP BY', 'SELECT COUNT(Id) FROM Garden__c GROUP BY $', 'Fee__c'],
    ['HAVING', 'SELECT Kind__c FROM Garden__c GROUP BY Kind__c HAVING SUM($) > 5', 'Fee__c'],
    ['an aggregate', 'SELECT SUM($) FROM Garden__c', 'Fee__c'],
    ['a subquery', 'SELECT Id, (SELECT $ FROM Beds__r) FROM Garden__c', 'Code__c'],
    ['a parent path', 'SELECT Garden__r.$ FROM Bed__c', 'Fee__c'],
    ['a relationship', 'SELECT $.Name FROM Garden__c', 'Owner_Account__r'],
    ['a condition on a parent', 'SELECT Id FROM Bed__c WHERE Garden__r.$ = 1', 'Fee__c'],
    ['a semi-join', 'SELECT Id FROM Garden__c WHERE Id IN (SELECT Garden__c FROM Bed__c WHERE $ = null)', 'Code__c'],
    ['a formula', 'SELECT $ FROM Bed__c', 'Title__c'],
    ['FROM', 'SELECT Id FROM $', 'Tool__c'],
    ['the FROM of a semi-join', 'SELECT Id FROM Garden__c WHERE Id IN (SELECT Garden__c FROM $)', 'Tool__c'],
    ['the FROM of a subquery', 'SELECT (SELECT Id FROM $) FROM Garden__c', 'Tools__r']
  ])('a hidden name in %s answers as if it did not exist', (_clause, soql, hidden) => {
    const unknown = hidden.replace(/^\w{3}/, 'Zzz');
    const asked = refusal(() => ask(visitor, soql.replace('$', hidden)));
    const answer = refusal(() => ask(visitor, soql.replace('$', unknown)));
    expect({ ...asked, message: asked.message.replaceAll(hidden, unknown) }).toEqual(answer);
  });

  it('a query that another user has run before is checked again', () => {
    const soql = 'SELECT Fee__c FROM Garden__c';
    expect(column(org.admin, soql)).toEqual([100]);
    expect(column(keeper, soql)).toEqual([100]);
    expect(refusal(() => ask(visitor, soql)).code).toBe('INVALID_FIELD');
    expect(column(org.admin, soql)).toEqual([100]);
  });

  it('FIELDS() stands for what the user may read', () => {
    const fieldsOf = (context: ExecutionContext) =>
      Object.keys(ask(context, 'SELECT FIELDS(CUSTOM) FROM Bed__c LIMIT 1').records[0]?.values ?? {});
    const [garden = ''] = column(org.admin, 'SELECT Id FROM Garden__c');
    org.insert('Bed__c', { Garden__c: String(garden), Plant__c: 'Kale' });
    expect(fieldsOf(keeper)).toContain('Code__c');
    expect(fieldsOf(visitor)).not.toContain('Code__c');
    expect(fieldsOf(visitor)).toContain('Plant__c');
  });
});

describe('the mode of a query', () => {
  const soql = 'SELECT Fee__c FROM Garden__c';

  it('in system mode lets everything be read', () => {
    expect(column(visitor, soql, { mode: 'system' })).toEqual([100]);
  });

  // Apex Developer Guide, "Enforce User Mode for Database Operations": the keywords are Apex's.
  it('can be narrowed by the text, never widened', () => {
    expect(refusal(() => ask(visitor, `${soql} WITH USER_MODE`, { mode: 'system' })).code).toBe('INVALID_FIELD');
    expect(column(visitor, `${soql} WITH SYSTEM_MODE`, { mode: 'system' })).toEqual([100]);
    expect(refusal(() => ask(visitor, `${soql} WITH SYSTEM_MODE`))).toEqual({
      code: 'MALFORMED_QUERY',
      message: "unexpected token: 'SYSTEM_MODE'"
    });
  });

  it('is not remembered from one caller to the next', () => {
    expect(column(visitor, 'SELECT Fee__c, Id FROM Garden__c', { mode: 'system' })).toEqual([100]);
    expect(refusal(() => ask(visitor, 'SELECT Fee__c, Id FROM Garden__c')).code).toBe('INVALID_FIELD');
  });

  it('WITH SECURITY_ENFORCED looks at SELECT and FROM alone', () => {
    expect(refusal(() => ask(visitor, `${soql} WITH SECURITY_ENFORCED`, { mode: 'system' })).message).toBe(
      'Insufficient permissions: secure query included inaccessible field'
    );
    const filtered = 'SELECT Kind__c FROM Garden__c WHERE Fee__c = 100 WITH SECURITY_ENFORCED';
    expect(column(visitor, filtered, { mode: 'system' })).toEqual(['Herb']);
  });
});
