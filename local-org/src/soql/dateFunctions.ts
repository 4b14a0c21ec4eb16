/**
 * Date functions as SQL over stored days and instants. A datetime counts in UTC, unless convertTimezone() is around it.
 * Source: SOQL and SOSL Reference, "Date Functions",
 * https://developer.salesforce.com/docs/platform/salesforce-soql-sosl/guide/sforce-api-calls-soql-select-date-functions.html
 */
import type { Calendar } from './calendar.ts';

/** SQL of the function over the SQL of a day or an instant. */
export type DateFunction = (sql: string, calendar: Calendar) => string;

const part = (from: number, length: number) => (sql: string) => `CAST(substr(${sql}, ${from}, ${length}) AS INTEGER)`;
const year = part(1, 4);
const month = part(6, 2);
const dayOfMonth = part(9, 2);
const dayOfYear = (sql: string) => `CAST(strftime('%j', substr(${sql}, 1, 10)) AS INTEGER)`;

/** 1 in the first month of the fiscal year. */
const fiscalMonth: DateFunction = (sql, { fiscalStart }) =>
  fiscalStart === 1 ? month(sql) : `((${month(sql)} + ${12 - fiscalStart}) % 12 + 1)`;

/** The year that the fiscal year is called after: the one in which it ends, unless the organization says otherwise. */
const fiscalYear: DateFunction = (sql, { fiscalStart, fiscalNamedByStart }) => {
  if (fiscalStart === 1) return year(sql);
  const begins = `(${month(sql)} >= ${fiscalStart})`;
  return fiscalNamedByStart ? `(${year(sql)} - 1 + ${begins})` : `(${year(sql)} + ${begins})`;
};

const FUNCTIONS: Readonly<Record<string, DateFunction>> = {
  CALENDAR_YEAR: year,
  CALENDAR_QUARTER: (sql) => `((${month(sql)} + 2) / 3)`,
  CALENDAR_MONTH: month,
  FISCAL_YEAR: fiscalYear,
  FISCAL_QUARTER: (sql, calendar) => `((${fiscalMonth(sql, calendar)} + 2) / 3)`,
  FISCAL_MONTH: fiscalMonth,
  DAY_IN_MONTH: dayOfMonth,
  DAY_IN_WEEK: (sql) => `(CAST(strftime('%w', substr(${sql}, 1, 10)) AS INTEGER) + 1)`,
  DAY_IN_YEAR: dayOfYear,
  WEEK_IN_MONTH: (sql) => `((${dayOfMonth(sql)} - 1) / 7 + 1)`,
  WEEK_IN_YEAR: (sql) => `((${dayOfYear(sql)} - 1) / 7 + 1)`,
  HOUR_IN_DAY: part(12, 2),
  DAY_ONLY: (sql) => `substr(${sql}, 1, 10)`
};

/** @param name in upper case */
export const dateFunction = (name: string): DateFunction | undefined =>
  Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
