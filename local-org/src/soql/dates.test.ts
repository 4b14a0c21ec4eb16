import fc from 'fast-check';
import type { Calendar } from './calendar.ts';
import { daysOf, startOfDay, today } from './dates.ts';

const DAY = 86_400_000;

// Friday, 13 February 2026, 09:00 UTC: one o'clock at night in Los Angeles.
const NOW = Date.parse('2026-02-13T09:00:00Z');
const calendar: Calendar = {
  timeZone: 'America/Los_Angeles',
  locale: 'en-US',
  weekStart: 0,
  fiscalStart: 1,
  fiscalNamedByStart: false
};
const range = (literal: string, changes: Partial<Calendar> = {}, now = NOW) => {
  const { from, to } = daysOf(literal, now, { ...calendar, ...changes });
  return `${from} ${to}`;
};

describe('date literals', () => {
  // First day, and first day after. Source: SOQL and SOSL Reference, "Date Formats and Date Literals in WHERE".
  it.each([
    ['TODAY', '2026-02-13 2026-02-14'],
    ['YESTERDAY', '2026-02-12 2026-02-13'],
    ['TOMORROW', '2026-02-14 2026-02-15'],
    ['THIS_WEEK', '2026-02-08 2026-02-15'],
    ['LAST_WEEK', '2026-02-01 2026-02-08'],
    ['NEXT_WEEK', '2026-02-15 2026-02-22'],
    ['THIS_MONTH', '2026-02-01 2026-03-01'],
    ['LAST_MONTH', '2026-01-01 2026-02-01'],
    ['NEXT_MONTH', '2026-03-01 2026-04-01'],
    ['THIS_QUARTER', '2026-01-01 2026-04-01'],
    ['LAST_QUARTER', '2025-10-01 2026-01-01'],
    ['NEXT_QUARTER', '2026-04-01 2026-07-01'],
    ['THIS_YEAR', '2026-01-01 2027-01-01'],
    ['LAST_YEAR', '2025-01-01 2026-01-01'],
    ['NEXT_YEAR', '2027-01-01 2028-01-01'],
    ['THIS_FISCAL_QUARTER', '2026-01-01 2026-04-01'],
    ['LAST_FISCAL_YEAR', '2025-01-01 2026-01-01'],
    ['LAST_90_DAYS', '2025-11-15 2026-02-14'],
    ['NEXT_90_DAYS', '2026-02-14 2026-05-15'],
    ['LAST_N_DAYS:3', '2026-02-10 2026-02-14'],
    ['NEXT_N_DAYS:3', '2026-02-14 2026-02-17'],
    ['N_DAYS_AGO:3', '2026-02-10 2026-02-11'],
    ['LAST_N_WEEKS:2', '2026-01-25 2026-02-08'],
    ['NEXT_N_WEEKS:2', '2026-02-15 2026-03-01'],
    ['LAST_N_MONTHS:2', '2025-12-01 2026-02-01'],
    ['NEXT_N_MONTHS:2', '2026-03-01 2026-05-01'],
    ['N_MONTHS_AGO:2', '2025-12-01 2026-01-01'],
    ['LAST_N_QUARTERS:2', '2025-07-01 2026-01-01'],
    ['NEXT_N_FISCAL_QUARTERS:1', '2026-04-01 2026-07-01'],
    ['LAST_N_YEARS:2', '2024-01-01 2026-01-01'],
    ['N_FISCAL_YEARS_AGO:1', '2025-01-01 2026-01-01']
  ])('%s is %s', (literal, expected) => {
    expect(range(literal)).toBe(expected);
  });

  it('take the day of the time zone', () => {
    const beforeMidnight = Date.parse('2026-02-13T07:30:00Z');
    expect(today(beforeMidnight, 'America/Los_Angeles')).toBe('2026-02-12');
    expect(today(beforeMidnight, 'Europe/Berlin')).toBe('2026-02-13');
  });

  it('refuse a count that is missing', () => {
    expect(() => range('LAST_N_DAYS')).toThrow('LAST_N_DAYS');
  });
});

describe('the start of a day', () => {
  it('follows daylight saving time', () => {
    expect(startOfDay('2026-02-13', 'America/Los_Angeles')).toBe('2026-02-13T08:00:00.000Z');
    expect(startOfDay('2026-07-01', 'America/Los_Angeles')).toBe('2026-07-01T07:00:00.000Z');
  });
});

describe('weeks and fiscal years', () => {
  // "First day of the week is determined by your locale": Monday in Germany, Sunday in the United States. The day is a
  // Friday; on the Sunday after it, the American week is over.
  it('a week begins as the locale has it', () => {
    expect(range('THIS_WEEK', { weekStart: 1 })).toBe('2026-02-09 2026-02-16');
    expect(range('LAST_N_WEEKS:1', { weekStart: 1 })).toBe('2026-02-02 2026-02-09');
    const sunday = Date.parse('2026-02-15T20:00:00Z');
    expect(range('THIS_WEEK', { weekStart: 0 }, sunday)).toBe('2026-02-15 2026-02-22');
    expect(range('THIS_WEEK', { weekStart: 1 }, sunday)).toBe('2026-02-09 2026-02-16');
    expect(range('THIS_WEEK', { weekStart: 6 }, sunday)).toBe('2026-02-14 2026-02-21');
  });

  it.each([
    ['THIS_FISCAL_YEAR', 7, '2025-07-01 2026-07-01'],
    ['LAST_FISCAL_YEAR', 7, '2024-07-01 2025-07-01'],
    ['NEXT_FISCAL_YEAR', 2, '2027-02-01 2028-02-01'],
    ['THIS_FISCAL_QUARTER', 2, '2026-02-01 2026-05-01'],
    ['THIS_FISCAL_QUARTER', 3, '2025-12-01 2026-03-01'],
    ['LAST_FISCAL_QUARTER', 12, '2025-09-01 2025-12-01'],
    ['NEXT_N_FISCAL_YEARS:2', 4, '2026-04-01 2028-04-01'],
    ['LAST_N_FISCAL_QUARTERS:3', 2, '2025-05-01 2026-02-01'],
    ['N_FISCAL_QUARTERS_AGO:1', 2, '2025-11-01 2026-02-01'],
    ['N_FISCAL_YEARS_AGO:1', 3, '2024-03-01 2025-03-01'],
    ['THIS_YEAR', 7, '2026-01-01 2027-01-01'],
    ['THIS_QUARTER', 7, '2026-01-01 2026-04-01']
  ])('%s with a fiscal year from month %i is %s', (literal, fiscalStart, expected) => {
    expect(range(literal, { fiscalStart })).toBe(expected);
  });

  // A day by day search for the start of the period, instead of arithmetic on months.
  it('a fiscal period begins on the first of the month that the year is cut at', () => {
    const days = fc.integer({ min: Date.UTC(1990, 0, 1) / DAY, max: Date.UTC(2060, 0, 1) / DAY });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 12 }), fc.constantFrom(3, 12), (day, fiscalStart, months) => {
        const isCut = (date: Date) =>
          date.getUTCDate() === 1 && (date.getUTCMonth() + 1 - fiscalStart + 12) % months === 0;
        let begin = new Date(day * DAY);
        while (!isCut(begin)) begin = new Date(begin.getTime() - DAY);
        let end = new Date(day * DAY + DAY);
        while (!isCut(end)) end = new Date(end.getTime() + DAY);
        const literal = months === 3 ? 'THIS_FISCAL_QUARTER' : 'THIS_FISCAL_YEAR';
        const found = range(literal, { fiscalStart, timeZone: 'UTC' }, day * DAY);
        expect(found).toBe(`${begin.toISOString().slice(0, 10)} ${end.toISOString().slice(0, 10)}`);
      })
    );
  });
});
