// Date functions against another reading of the same table: SOQL and SOSL Reference, "Date Functions" and
// "convertTimezone()", https://developer.salesforce.com/docs/platform/salesforce-soql-sosl/guide/
// sforce-api-calls-soql-select-date-functions.html
import fc from 'fast-check';
import { objectOf } from '../../test/fixture.ts';
import type { ExecutionContext } from '../security/index.ts';
import { ask, column, plain, refusal, testOrg } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

let org: TestOrg;

beforeAll(() => {
  org = testOrg();
});

afterAll(() => org.store.close());

function set(objectName: string, where: string, values: Record<string, string | number | boolean>): void {
  const object = objectOf(org.store.schema, objectName);
  const [row] = org.store.select(`SELECT "Id" FROM "${objectName}" WHERE ${where}`);
  org.store.update(object, [{ Id: String(row?.['Id']), ...values }]);
}

const fiscal = (month: number, byStart: boolean) =>
  set('Organization', '1', { FiscalYearStartMonth: month, UsesStartDateAsFiscalYearName: byStart });

function inZone(timeZone: string): ExecutionContext {
  return { ...org.admin, timeZone };
}

const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });
const iso = (date: Date) => date.toISOString().slice(0, 10);
const count = (from: Date, to: Date) => Math.round((to.getTime() - from.getTime()) / 86_400_000);

/** Each function by counting days and months one after the other. */
function expected(date: Date, startMonth: number, byStart: boolean) {
  const year = date.getUTCFullYear();
  const firstOfYear = new Date(Date.UTC(year, 0, 1));
  const dayOfYear = count(firstOfYear, new Date(`${iso(date)}T00:00:00Z`)) + 1;
  let begin = new Date(Date.UTC(year, startMonth - 1, 1));
  if (begin > date) begin = new Date(Date.UTC(year - 1, startMonth - 1, 1));
  let fiscalMonth = 0;
  for (const month = new Date(begin); month <= date; month.setUTCMonth(month.getUTCMonth() + 1)) fiscalMonth++;
  const last = new Date(Date.UTC(begin.getUTCFullYear(), begin.getUTCMonth() + 12, 0));
  return {
    CALENDAR_YEAR: year,
    CALENDAR_QUARTER: [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4][date.getUTCMonth()],
    CALENDAR_MONTH: date.getUTCMonth() + 1,
    FISCAL_YEAR: byStart ? begin.getUTCFullYear() : last.getUTCFullYear(),
    FISCAL_QUARTER: Math.ceil(fiscalMonth / 3),
    FISCAL_MONTH: fiscalMonth,
    DAY_IN_MONTH: date.getUTCDate(),
    DAY_IN_WEEK: date.getUTCDay() + 1,
    DAY_IN_YEAR: dayOfYear,
    WEEK_IN_MONTH: Math.ceil(date.getUTCDate() / 7),
    WEEK_IN_YEAR: Math.ceil(dayOfYear / 7)
  };
}

it('agree with counting days and months, whenever the fiscal year begins', () => {
  const [garden = ''] = org.insert('Garden__c', { Name: 'Dated' });
  const object = objectOf(org.store.schema, 'Garden__c');
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 12 }), fc.boolean(), (date, month, byStart) => {
      fiscal(month, byStart);
      org.store.update(object, [{ Id: garden, Opened__c: iso(date), CreatedDate: date.toISOString() }]);
      const functions = expected(date, month, byStart);
      for (const field of ['Opened__c', 'CreatedDate']) {
        const calls = Object.keys(functions).map((name) => `${name}(${field}) f_${name}`);
        const groups = Object.keys(functions).map((name) => `${name}(${field})`);
        const soql = `SELECT ${calls.join(', ')} FROM Garden__c WHERE Name = 'Dated' GROUP BY ${groups.join(', ')}`;
        const [found] = plain(ask(org.admin, soql));
        expect(found).toEqual(
          Object.fromEntries(Object.entries(functions).map(([name, value]) => [`f_${name}`, value]))
        );
      }
    }),
    { numRuns: 60 }
  );
  fiscal(1, false);
  org.store.remove(object, [garden]);
});

// The examples of the page: a fiscal year that begins in July has 15 July in quarter 1 and 6 June in quarter 4; one
// that begins in March has March as month 1 and February as month 12.
it('follow the fiscal year of the organization', () => {
  const quarters = (where: string) => column(org.admin, `SELECT Name FROM Garden__c WHERE ${where} ORDER BY Name`);
  org.insert('Garden__c', { Name: 'July', Opened__c: '2025-07-15' }, { Name: 'June', Opened__c: '2025-06-06' });
  fiscal(7, false);
  expect(quarters('FISCAL_QUARTER(Opened__c) = 1')).toEqual(['July']);
  expect(quarters('FISCAL_QUARTER(Opened__c) = 4')).toEqual(['June']);
  expect(quarters('FISCAL_YEAR(Opened__c) = 2026')).toEqual(['July']);
  fiscal(7, true);
  expect(quarters('FISCAL_YEAR(Opened__c) = 2025')).toEqual(['July']);
  fiscal(3, false);
  expect(quarters('FISCAL_MONTH(Opened__c) = 4')).toEqual(['June']);
  // 13 February 2026: with July, the fiscal year runs from July 2025 to June 2026.
  fiscal(7, false);
  expect(quarters('Opened__c = THIS_FISCAL_YEAR')).toEqual(['July']);
  expect(quarters('Opened__c = LAST_FISCAL_YEAR')).toEqual(['June']);
  fiscal(1, false);
  expect(quarters('Opened__c = LAST_FISCAL_YEAR')).toEqual(['July', 'June']);
});

describe('convertTimezone()', () => {
  const instants = ['2026-02-13T07:59:59.000Z', '2026-07-01T06:59:59.000Z', '2026-07-01T07:00:00.000Z'];

  beforeAll(() => {
    org.insert('Account', ...instants.map((CreatedDate, place) => ({ Name: `Zone ${place}`, CreatedDate })));
  });

  it('moves an instant to the clocks of the user', () => {
    const soql =
      "SELECT Name, HOUR_IN_DAY(convertTimezone(CreatedDate)) h, DAY_ONLY(convertTimezone(CreatedDate)) d FROM Account WHERE Name LIKE 'Zone%' " +
      'GROUP BY Name, HOUR_IN_DAY(convertTimezone(CreatedDate)), DAY_ONLY(convertTimezone(CreatedDate)) ORDER BY Name';
    expect(plain(ask(inZone('America/Los_Angeles'), soql))).toEqual([
      { Name: 'Zone 0', h: 23, d: '2026-02-12' },
      { Name: 'Zone 1', h: 23, d: '2026-06-30' },
      { Name: 'Zone 2', h: 0, d: '2026-07-01' }
    ]);
    expect(plain(ask(inZone('Asia/Kolkata'), soql))[0]).toEqual({ Name: 'Zone 0', h: 13, d: '2026-02-13' });
  });

  it('agrees with what Intl shows in any zone', () => {
    const zones = ['America/New_York', 'Europe/London', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC'];
    const instant = fc.date({ min: new Date('1975-01-01'), max: new Date('2050-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instant, fc.constantFrom(...zones), (date, timeZone) => {
        const [row] = org.store.select('SELECT local_time(?, ?) AS there', [date.toISOString(), timeZone]);
        const shown = new Intl.DateTimeFormat('sv-SE', {
          timeZone,
          dateStyle: 'short',
          timeStyle: 'medium'
        }).format(date);
        expect(String(row?.['there']).slice(0, 19).replace('T', ' ')).toBe(shown);
      })
    );
  });

  it('without it an instant counts in UTC', () => {
    const soql = "SELECT Name FROM Account WHERE Name LIKE 'Zone%' AND HOUR_IN_DAY(CreatedDate) = 7 ORDER BY Name";
    expect(column(inZone('America/Los_Angeles'), soql)).toEqual(['Zone 0', 'Zone 2']);
  });

  it.each([
    ['SELECT convertTimezone(CreatedDate) FROM Account', 'convertTimezone() can only be used in a date function'],
    ['SELECT HOUR_IN_DAY(Member_Since__c) h FROM Account GROUP BY HOUR_IN_DAY(Member_Since__c)', 'HOUR_IN_DAY'],
    ['SELECT Id FROM Account WHERE DAY_ONLY(Name) = TODAY', 'field Name does not support function DAY_ONLY'],
    ['SELECT Id FROM Account WHERE CALENDAR_YEAR(convertTimezone(Member_Since__c)) = 1', 'CALENDAR_YEAR'],
    ['SELECT Id FROM Account WHERE YEAR(CreatedDate) = 2026', "unexpected token: '('"]
  ])('%s is refused', (soql, message) => {
    expect(refusal(() => ask(org.admin, soql))).toEqual({
      code: 'MALFORMED_QUERY',
      message: expect.stringContaining(message)
    });
  });
});
