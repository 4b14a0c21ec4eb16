import { ask, refusal, testOrg } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

let org: TestOrg;

beforeAll(() => {
  org = testOrg();
});

afterAll(() => org.store.close());

const refused = (soql: string) => refusal(() => ask(org.admin, soql));

describe('FOR UPDATE', () => {
  // Apex Developer Guide, "Locking Statements": "You can't use the ORDER BY keywords in any SOQL query that uses locking."
  it.each([
    'SELECT Id FROM Garden__c ORDER BY Name FOR UPDATE',
    'SELECT COUNT() FROM Garden__c FOR UPDATE',
    'SELECT Kind__c, COUNT(Id) FROM Garden__c GROUP BY Kind__c FOR UPDATE',
    'SELECT Id, (SELECT Id FROM Beds__r ORDER BY Name) FROM Garden__c FOR UPDATE',
    'SELECT Id, (SELECT Id FROM Beds__r FOR UPDATE) FROM Garden__c',
    'SELECT Id FROM Garden__c WHERE Id IN (SELECT Garden__c FROM Bed__c FOR UPDATE)'
  ])('%s', (soql) => {
    expect(refused(soql).code).toBe('MALFORMED_QUERY');
  });
});

describe('names that do not exist', () => {
  it('are shown where they stand', () => {
    expect(refused('SELECT Id, Foo FROM Garden__c')).toEqual({
      code: 'INVALID_FIELD',
      message:
        '\nSELECT Id, Foo FROM Garden__c\n           ^\nERROR at Row:1:Column:12\n' +
        "No such column 'Foo' on entity 'Garden__c'. If you are attempting to use a custom field, be sure to append the " +
        "'__c' after the custom field name. Please reference your WSDL or the describe call for the appropriate names."
    });
    expect(refused('SELECT Id\nFROM Garden__c\nWHERE Foo = 1').message).toContain('ERROR at Row:3:Column:7');
  });

  it.each([
    ['SELECT Id FROM Foo', 'INVALID_TYPE', "sObject type 'Foo' is not supported."],
    ['SELECT Foo__r.Name FROM Bed__c', 'INVALID_FIELD', "Didn't understand relationship 'Foo__r' in field path."],
    ['SELECT Garden__r.Foo FROM Bed__c', 'INVALID_FIELD', "No such column 'Foo' on entity 'Garden__c'."],
    [
      'SELECT (SELECT Id FROM Foos) FROM Garden__c',
      'INVALID_TYPE',
      "Didn't understand relationship 'Foos' in FROM part of query call."
    ],
    ['SELECT Id FROM Bed__c WHERE Foo = 1', 'INVALID_FIELD', "No such column 'Foo' on entity 'Bed__c'."],
    ['SELECT Id FROM Bed__c ORDER BY Foo', 'INVALID_FIELD', "No such column 'Foo' on entity 'Bed__c'."],
    ['SELECT COUNT(Foo) FROM Bed__c', 'INVALID_FIELD', "No such column 'Foo' on entity 'Bed__c'."]
  ])('%s', (soql, code, message) => {
    expect(refused(soql)).toEqual({ code, message: expect.stringContaining(message) });
  });
});

describe('values of the wrong type', () => {
  it.each([
    ["Area__c = '5'", 'Area__c', 'double', 'should not be'],
    ['Name = 5', 'Name', 'string', 'should be'],
    ['Kind__c = TODAY', 'Kind__c', 'string', 'should be'],
    ["Opened__c = '2026-01-01'", 'Opened__c', 'date', 'should not be'],
    ['Opened__c = 2026-01-01T00:00:00Z', 'Opened__c', 'date', 'should not be'],
    ['CreatedDate = 2026-01-01', 'CreatedDate', 'dateTime', 'should not be'],
    ["Public__c = 'true'", 'Public__c', 'boolean', 'should not be'],
    ['Area__c = true', 'Area__c', 'double', 'should not be'],
    ["Area__c LIKE '5%'", 'Area__c', 'double', 'should not be']
  ])('%s', (where, field, type, enclosed) => {
    const { code, message } = refused(`SELECT Id FROM Garden__c WHERE ${where}`);
    expect(code).toBe('INVALID_FIELD');
    expect(message.split('\n').at(-1)).toBe(
      `value of filter criterion for field '${field}' must be of type ${type} and ${enclosed} enclosed in quotes`
    );
  });

  // As an org answered it: https://github.com/roblesterjr04/EloquentSalesForce/issues/68
  it('are shown where their field stands', () => {
    const { message } = refused('select Id, ProductCode from Product2 where ProductCode = 3999');
    expect(message).toMatch(
      /^\n.*ProductCode from Product2 where ProductCode = 3999\n *\^\nERROR at Row:1:Column:44\nvalue of filter criterion for field 'ProductCode' must be of type string and should be enclosed in quotes$/
    );
    const [, shown = '', arrow = ''] = message.split('\n');
    expect(shown.slice(arrow.indexOf('^'))).toBe('ProductCode = 3999');
  });

  it.each([
    ["Id = 'abc'", 'INVALID_QUERY_FILTER_OPERATOR', 'invalid ID field: abc'],
    ["Id LIKE 'a%'", 'INVALID_QUERY_FILTER_OPERATOR', 'invalid operator on id field'],
    ["Notes__c = 'x'", 'INVALID_FIELD', "field 'Notes__c' can not be filtered in a query call"],
    ["Kind__c INCLUDES ('Herb')", 'INVALID_FIELD', "operator includes is not valid for field 'Kind__c'"],
    ["Name = 'a\\qb'", 'MALFORMED_QUERY', "Illegal character sequence '\\q' in string literal"],
    ['Name IN (SELECT Id FROM Account)', 'MALFORMED_QUERY', "The left operand of 'IN' must be an Id"],
    ['Id IN (SELECT Name FROM Account)', 'MALFORMED_QUERY', 'can only select an Id or a reference'],
    ['Opened__c = 2026-02-30', 'MALFORMED_QUERY', 'Invalid date: 2026-02-30'],
    ['CreatedDate > 2026-02-30T10:00:00Z', 'MALFORMED_QUERY', 'Invalid datetime: 2026-02-30T10:00:00Z'],
    ['CreatedDate > 2026-02-03T25:00:00Z', 'MALFORMED_QUERY', 'Invalid datetime: 2026-02-03T25:00:00Z'],
    ['Opened__c = NEXT_N_YEARS:3000', 'MALFORMED_QUERY', 'Invalid date: NEXT_N_YEARS:3000'],
    ['CreatedDate = LAST_N_DAYS:99999999999', 'MALFORMED_QUERY', 'Invalid date: LAST_N_DAYS:99999999999'],
    ['Opened__c = LAST_N_DAYS:-3', 'MALFORMED_QUERY', "unexpected token: 'LAST_N_DAYS:-3'"],
    ["AND Name = 'a'", 'MALFORMED_QUERY', "unexpected token: 'AND'"],
    ["Name = 'a' AND (OR Name = 'b')", 'MALFORMED_QUERY', "unexpected token: 'OR'"],
    ["Name IN 'a'", 'MALFORMED_QUERY', 'operator IN needs a list: Name'],
    ["Name = ('a')", 'MALFORMED_QUERY', 'operator = needs one value: Name'],
    ["Kind__c = 'Herb' AND Area__c = 1 OR Area__c = 2", 'MALFORMED_QUERY', "unexpected token: 'OR'"]
  ])('%s', (where, code, message) => {
    expect(refused(`SELECT Id FROM Garden__c WHERE ${where}`)).toEqual({
      code,
      message: expect.stringContaining(message)
    });
  });
});

// SOQL and SOSL Reference, "Semi-Joins with IN and Anti-Joins with NOT IN": what a subquery of WHERE may be.
describe('semi-joins', () => {
  const beds = 'Id IN (SELECT Garden__c FROM Bed__c)';
  const tools = 'Id NOT IN (SELECT Garden__c FROM Tool__c)';

  it.each([
    [`Name = 'a' OR ${beds}`, "not allowed with the 'OR' operator"],
    [`${beds} AND ${tools} AND ${beds}`, 'Maximum 2 semi join sub-selects are allowed'],
    [`NOT ${beds}`, 'only allowed at the top level WHERE expressions'],
    [`Name = 'a' AND (Name = 'b' OR ${beds})`, 'only allowed at the top level WHERE expressions'],
    [`Id IN (SELECT Garden__c FROM Bed__c WHERE ${tools})`, 'Nesting of semi join sub-selects is not supported'],
    ["Id IN (SELECT Id FROM Garden__c WHERE Name = 'a')", 'should not be on the same object type'],
    ['Owner_Account__c IN (SELECT Garden__c FROM Bed__c)', "'Bed__c.Garden__c' in the subquery and the left operand"],
    ['Id IN (SELECT Garden__c FROM Bed__c ORDER BY Name)', 'do not support ORDER BY'],
    ['Id IN (SELECT Garden__c FROM Bed__c LIMIT 1)', 'do not support ORDER BY, LIMIT']
  ])('%s is refused', (where, message) => {
    expect(refused(`SELECT Id FROM Garden__c WHERE ${where}`)).toEqual({
      code: 'MALFORMED_QUERY',
      message: expect.stringContaining(message)
    });
  });

  it('two of them stand beside other conditions', () => {
    const soql = `SELECT Id FROM Garden__c WHERE Name != 'a' AND (${beds}) AND ${tools}`;
    expect(ask(org.admin, soql).totalSize).toBe(0);
  });
});

describe('clauses that do not fit', () => {
  it.each([
    ['SELECT Name, COUNT(Id) FROM Garden__c', 'Field must be grouped or aggregated: Name'],
    ['SELECT COUNT(Id) FROM Garden__c ORDER BY Name', 'Field must be grouped or aggregated: Name'],
    [
      'SELECT Kind__c FROM Garden__c GROUP BY Kind__c HAVING Area__c > 1',
      'Field must be grouped or aggregated: Area__c'
    ],
    ['SELECT CALENDAR_YEAR(Opened__c) FROM Garden__c', 'Field must be grouped or aggregated'],
    ['SELECT SUM(Name) FROM Garden__c', 'field Name does not support aggregate operator SUM'],
    ['SELECT Kind__c, Kind__c FROM Garden__c GROUP BY Kind__c', 'duplicate alias: Kind__c'],
    ['SELECT Notes__c FROM Garden__c ORDER BY Notes__c', "field 'Notes__c' can not be sorted in a query call"],
    ['SELECT Notes__c FROM Garden__c GROUP BY Notes__c', "field 'Notes__c' can not be grouped in a query call"],
    ['SELECT Title__c FROM Garden__c GROUP BY Title__c', "field 'Title__c' can not be grouped in a query call"],
    ['SELECT Id FROM Garden__c ORDER BY Name FOR UPDATE', 'FOR UPDATE cannot be used with ORDER BY'],
    ['SELECT Name n FROM Garden__c', 'only aggregate expressions use field aliasing'],
    ['SELECT (SELECT COUNT(Id) FROM Beds__r) FROM Garden__c', 'only root queries support aggregate expressions'],
    ['SELECT COUNT() FROM Garden__c GROUP BY Kind__c', 'COUNT() cannot be used with GROUP BY'],
    ['SELECT COUNT(), Name FROM Garden__c', 'COUNT() must be the only element'],
    ['SELECT COUNT(Id), (SELECT Id FROM Beds__r) FROM Garden__c', 'subqueries are not allowed in aggregate queries'],
    ['SELECT Id, (SELECT Id FROM Beds__r), (SELECT Name FROM beds__r) FROM Garden__c', 'duplicate relationship'],
    ['SELECT COUNT(Id) group FROM Garden__c', "unexpected token: 'group'"],
    ['SELECT Last.Name FROM Garden__c Last', "unexpected token: 'Last'"],
    ['SELECT Id FROM', "unexpected token: '<EOF>'"],
    ["SELECT Id FROM Garden__c WHERE Name = 'x", "mismatched character '<EOF>'"],
    ['SELECT Id FROM Garden__c WHERE Name ~ 1', "unexpected token: '~'"]
  ])('%s', (soql, message) => {
    expect(refused(soql)).toEqual({ code: 'MALFORMED_QUERY', message: expect.stringContaining(message) });
  });

  it.each([
    ['SELECT Name, COUNT(Id) FROM Garden__c', 8],
    ['SELECT Id FROM Garden__c ORDER BY Notes__c', 35],
    ['SELECT COUNT(Id) FROM Garden__c GROUP BY Notes__c', 42],
    ['SELECT Id, Name n FROM Garden__c', 12],
    ['SELECT Id, SUM(Name) FROM Garden__c GROUP BY Id', 12],
    ['SELECT Id FROM Garden__c WHERE COUNT(Id) > 1', 32],
    ['SELECT Kind__c FROM Garden__c GROUP BY Kind__c HAVING Area__c > 1', 55]
  ])('are shown where they stand: %s', (soql, column) => {
    expect(refused(soql).message).toContain(`\nERROR at Row:1:Column:${column}\n`);
  });

  it('refuse an offset beyond 2,000', () => {
    expect(refused('SELECT Id FROM Garden__c OFFSET 2001')).toEqual({
      code: 'NUMBER_OUTSIDE_VALID_RANGE',
      message: 'Maximum SOQL offset allowed is 2000'
    });
  });
});

// SOQL and SOSL Reference, "LIMIT", "Considerations for GROUP BY", "ORDER BY", "Understanding Relationship Query
// Limitations" and "Alias Notation".
describe('limits of a query', () => {
  const many = (count: number, part: (place: number) => string) => Array.from({ length: count }, (_, at) => part(at));

  it.each([
    ['SELECT MAX(CreatedDate) FROM Garden__c LIMIT 1', 'LIMIT cannot be used'],
    [`SELECT Id FROM Garden__c ORDER BY ${many(33, () => 'Name').join(', ')}`, 'at most 32 fields'],
    ['SELECT A__r.B__r.C__r.D__r.E__r.F__r.Name FROM Garden__c', 'cannot go up more than 5 levels'],
    [
      `SELECT ${many(21, (at) => `(SELECT Id FROM ${at % 2 ? 'Beds__r' : 'Tools__r'})`).join(', ')} FROM Garden__c`,
      'duplicate relationship'
    ]
  ])('%s', (soql, message) => {
    expect(refused(soql)).toEqual({ code: 'MALFORMED_QUERY', message: expect.stringContaining(message) });
  });

  it('a limit with GROUP BY, and one for COUNT(), are allowed', () => {
    expect(ask(org.admin, 'SELECT Name, MAX(CreatedDate) FROM Garden__c GROUP BY Name LIMIT 5').records).toEqual([]);
    expect(ask(org.admin, 'SELECT COUNT() FROM Garden__c LIMIT 5').totalSize).toBe(0);
  });

  it('aliases of the object and of paths stand for them', () => {
    const soql =
      "SELECT b.Name, g.Name, a.Name FROM Bed__c b, b.Garden__r g, g.Owner_Account__r a WHERE a.Name = 'x' ORDER BY g.Name";
    expect(ask(org.admin, soql).totalSize).toBe(0);
    expect(ask(org.admin, 'SELECT (SELECT Id FROM g.Beds__r) FROM Garden__c g').totalSize).toBe(0);
    expect(ask(org.admin, 'SELECT (SELECT Id FROM Garden__c.Beds__r) FROM Garden__c').totalSize).toBe(0);
  });
});

describe('what the local org lacks', () => {
  it.each([
    ['SELECT Kind__c FROM Garden__c GROUP BY ROLLUP(Kind__c)', 'GROUP BY ROLLUP'],
    ['SELECT TYPEOF Owner WHEN User THEN Name END FROM Garden__c', 'TYPEOF'],
    ['SELECT convertCurrency(Fee__c) FROM Garden__c', 'convertCurrency(Fee__c)'],
    ['SELECT GROUPING(Kind__c) FROM Garden__c GROUP BY Kind__c', 'GROUPING'],
    ['SELECT Kind__c FROM Garden__c GROUP BY CUBE(Kind__c)', 'GROUP BY CUBE'],
    ['SELECT Id FROM Garden__c WITH DATA CATEGORY Geography__c AT usa__c', 'WITH DATA CATEGORY'],
    ["SELECT Id FROM Garden__c WHERE DISTANCE(Place__c, GEOLOCATION(37, 122), 'mi') < 20", 'DISTANCE'],
    ['SELECT Id FROM Garden__c UPDATE TRACKING', 'UPDATE TRACKING'],
    ['SELECT toLabel(Name) FROM Garden__c', 'toLabel() of Name'],
    ['SELECT Id FROM Garden__c WHERE Fee__c > USD5', 'USD5'],
    ['SELECT Id FROM Garden__c USING SCOPE mine', 'USING SCOPE mine'],
    ['FIND {x} IN ALL FIELDS', 'SOSL']
  ])('%s', (soql, part) => {
    expect(refused(soql)).toEqual({
      code: 'NOT_SUPPORTED_BY_LOCAL_ORG',
      message: expect.stringContaining(part)
    });
  });
});
