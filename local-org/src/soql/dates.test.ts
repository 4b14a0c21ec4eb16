import type { Calendar } from './calendar.ts';
import { daysOf, startOfDay, today } from './dates.ts';

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
