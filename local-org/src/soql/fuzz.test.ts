// Whatever a client sends is answered by records or by an error of the platform's, at once: never by a defect.
import fc from 'fast-check';
import { OrgError } from '../schema/index.ts';
import { ask, testOrg } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

let org: TestOrg;

beforeAll(() => {
  org = testOrg();
  const [account = ''] = org.insert('Account', { Name: 'Acme' });
  const [garden = ''] = org.insert('Garden__c', { Name: 'Alder', Kind__c: 'Herb', Owner_Account__c: account });
  org.insert('Bed__c', { Name: 'BED-1', Garden__c: garden, Plant__c: 'Kale' });
});

afterAll(() => org.store.close());

/** Far more than the largest of these queries takes, far less than one that never ends. */
const MOST_MICROSECONDS = 10_000_000;

/** Records, or a refusal; anything else fails the test. */
function answers(soql: string): void {
  const begin = process.cpuUsage();
  try {
    ask(org.admin, soql);
  } catch (error) {
    if (!(error instanceof OrgError)) throw new Error(`a defect: ${soql}`, { cause: error });
  }
  // Time of the processor: what else the machine does is not the query's fault.
  if (process.cpuUsage(begin).user > MOST_MICROSECONDS) throw new Error(`took too long: ${soql}`);
}

const WORDS = [
  ...'SELECT FROM WHERE AND OR NOT IN LIKE INCLUDES EXCLUDES GROUP BY HAVING ORDER ASC DESC NULLS FIRST LAST LIMIT'.split(
    ' '
  ),
  ...'OFFSET FOR UPDATE VIEW REFERENCE ALL ROWS USING SCOPE WITH USER_MODE SECURITY_ENFORCED TYPEOF WHEN THEN END'.split(
    ' '
  ),
  ...'COUNT SUM MIN MAX AVG COUNT_DISTINCT CALENDAR_YEAR FISCAL_QUARTER DAY_ONLY HOUR_IN_DAY convertTimezone'.split(
    ' '
  ),
  ...'toLabel FORMAT FIELDS ROLLUP CUBE GROUPING DISTANCE CUSTOM STANDARD constructor __proto__ toString'.split(' '),
  ...'Garden__c Bed__c Account User Beds__r Owner_Account__r Garden__r Owner Id Name Kind__c Area__c Tags__c'.split(
    ' '
  ),
  ...'Notes__c Opened__c Public__c CreatedDate Owner.Name Garden__r.Owner_Account__r.Name g a.b.c.d.e.f.g.h'.split(' '),
  ...'TODAY LAST_N_DAYS LAST_N_DAYS:3 THIS_FISCAL_YEAR N_WEEKS_AGO:2 null true false 1 -2.5 1e400 2026-02-13'.split(
    ' '
  ),
  ...['2026-02-13T09:00:00Z', "'x'", "'%a_\\%'", "''", "'", '"', '(', ')', ',', '.', ':', ':x', '=', '!=', '<', '>='],
  ...['USD5', '+', '*', ';', '--', '/*', '\u0000', '\ud800', 'é', '\n', '\\']
];

const soup = fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 5 })), { maxLength: 40 });

it('random words', () => {
  fc.assert(
    fc.property(soup, (words) => answers(words.join(' '))),
    { numRuns: 1500 }
  );
});

const VALID = [
  "SELECT Id, Name, Owner_Account__r.Owner.Name FROM Garden__c WHERE Kind__c IN ('Herb', null) AND (Area__c > 1 OR NOT Name LIKE '%a') ORDER BY Name DESC NULLS LAST LIMIT 10 OFFSET 1",
  'SELECT Kind__c, CALENDAR_YEAR(Opened__c) y, COUNT(Id) n FROM Garden__c GROUP BY Kind__c, CALENDAR_YEAR(Opened__c) HAVING COUNT(Id) > 0 ORDER BY COUNT(Id)',
  "SELECT Name, (SELECT Plant__c, Garden__r.Name FROM Beds__r WHERE Plant__c != 'x' LIMIT 2) FROM Garden__c g WHERE Id IN (SELECT Garden__c FROM Bed__c)",
  'SELECT FORMAT(CreatedDate) d, toLabel(Kind__c) FROM Garden__c WHERE CreatedDate = LAST_N_DAYS:30 FOR VIEW',
  'SELECT FIELDS(STANDARD) FROM Account WHERE DAY_ONLY(convertTimezone(CreatedDate)) < TODAY'
];

it('valid queries with words dropped, doubled, swapped or put in', () => {
  const change = fc.record({
    at: fc.nat(80),
    kind: fc.constantFrom('drop', 'double', 'replace', 'insert'),
    word: fc.constantFrom(...WORDS)
  });
  fc.assert(
    fc.property(fc.constantFrom(...VALID), fc.array(change, { minLength: 1, maxLength: 3 }), (soql, changes) => {
      const words = soql.match(/'[^']*'|[\w.:]+|\S/g) ?? [];
      for (const { at, kind, word } of changes) {
        const place = at % words.length;
        const own = words[place] ?? '';
        const parts = { drop: [], double: [own, own], replace: [word], insert: [word, own] }[kind];
        words.splice(place, 1, ...(parts ?? []));
      }
      answers(words.join(' '));
    }),
    { numRuns: 2500 }
  );
});

it('the valid queries themselves are answered', () => {
  for (const soql of VALID) expect(() => ask(org.admin, soql)).not.toThrow();
});

// Sizes that a database refuses: they must be an answer too, or a refusal, not a defect.
describe('what is large', () => {
  const many = (count: number, part: (place: number) => string, glue: string) =>
    Array.from({ length: count }, (_, place) => part(place)).join(glue);

  it.each([
    ['a long chain of OR', `Name = 'x' OR ${many(5000, (place) => `Area__c = ${place}`, ' OR ')}`],
    ['a long chain of AND', many(5000, (place) => `Name != '${place}'`, ' AND ')],
    ['a long list', `Area__c IN (${many(15_000, String, ', ')})`],
    ['a long list of dates', `Opened__c IN (${many(14_000, () => 'TODAY', ', ')})`],
    ['a long list of ranges', `Opened__c IN (${many(16_500, () => 'TODAY', ',')})`],
    ['a long list of text with other letters', `Name IN (${many(12_000, () => "'ä'", ', ')})`],
    ['a long list of choices', `Tags__c INCLUDES (${many(8_000, () => "'a;b'", ', ')})`],
    ['many levels', `${'(NOT '.repeat(50)}Area__c = 1${')'.repeat(50)}`],
    ['a chain on every level', nested(40)],
    ['a pattern that goes back and forth', `Name LIKE '${'%a'.repeat(1000)}'`],
    ['long text', `Name = '${'x'.repeat(3_000)}'`]
  ])('%s', (_what, where) => {
    answers(`SELECT Id FROM Garden__c WHERE ${where}`);
  });

  function nested(levels: number): string {
    if (levels === 0) return 'Area__c = 1';
    const word = levels % 2 ? 'AND' : 'OR';
    return `(${many(30, (place) => `Area__c != ${place}`, ` ${word} `)} ${word} (NOT ${nested(levels - 1)}))`;
  }

  it('many columns, orders and groups', () => {
    answers(`SELECT ${many(2500, (place) => `COUNT(Id) c${place}`, ', ')} FROM Garden__c`);
    answers(`SELECT Id FROM Garden__c ORDER BY ${many(3000, () => 'Name', ', ')}`);
    answers(`SELECT COUNT(Id) FROM Garden__c GROUP BY ${many(3000, () => 'Kind__c', ', ')}`);
    answers(`SELECT ${many(60, (place) => `(SELECT Id FROM Beds__r b${place})`, ', ')} FROM Garden__c`);
  });

  it('long text that a pattern runs over', () => {
    org.insert('Account', { Name: 'a'.repeat(255), Description: 'a'.repeat(32_000) });
    answers(`SELECT Id FROM Account WHERE Name LIKE '${'%a'.repeat(120)}b'`);
    answers(`SELECT Id FROM Account WHERE Name LIKE '${'%a'.repeat(120)}ä'`);
  });
});
