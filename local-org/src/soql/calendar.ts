/**
 * What the days of a query depend on: the user's time zone and locale, and the organization's fiscal year.
 * Source: Object Reference, "Organization" (FiscalYearStartMonth, UsesStartDateAsFiscalYearName); SOQL and SOSL
 * Reference, "Date Formats and Date Literals in WHERE": the locale says on which day a week begins.
 */
import type { ExecutionContext } from '../security/types.ts';

export interface Calendar {
  /** IANA name, `America/Los_Angeles`. */
  readonly timeZone: string;
  /** BCP 47, `en-US`. */
  readonly locale: string;
  /** First day of the week: 0 is Sunday, 6 Saturday. */
  readonly weekStart: number;
  /** First month of the fiscal year, 1 to 12. */
  readonly fiscalStart: number;
  /** A fiscal year is called after the calendar year in which it begins, instead of the one in which it ends. */
  readonly fiscalNamedByStart: boolean;
}

const known = new WeakMap<ExecutionContext, { revision: number; calendar: Calendar }>();

export function calendarOf(context: ExecutionContext): Calendar {
  const { store, access, timeZone } = context;
  const cached = known.get(context);
  if (cached?.revision === store.revision) return cached.calendar;
  const [user] = store.select('SELECT "LocaleSidKey" FROM "User" WHERE "Id" = ?', [access.userId]);
  const [organization] = store.select(
    'SELECT "FiscalYearStartMonth", "UsesStartDateAsFiscalYearName" FROM "Organization"'
  );
  const locale = String(user?.['LocaleSidKey'] ?? 'en_US').replaceAll('_', '-');
  const calendar = {
    timeZone,
    locale,
    weekStart: weekStartOf(locale),
    fiscalStart: Number(organization?.['FiscalYearStartMonth'] ?? 1),
    fiscalNamedByStart: organization?.['UsesStartDateAsFiscalYearName'] === 1
  };
  known.set(context, { revision: store.revision, calendar });
  return calendar;
}

/** Node.js 20 has the property of the older proposal, later ones the method; TypeScript knows neither for sure. */
interface WeekLocale {
  readonly weekInfo?: { readonly firstDay: number };
  getWeekInfo?(): { readonly firstDay: number };
}

function weekStartOf(locale: string): number {
  const found: WeekLocale = new Intl.Locale(locale);
  const info = found.getWeekInfo?.() ?? found.weekInfo;
  return (info?.firstDay ?? 7) % 7;
}
