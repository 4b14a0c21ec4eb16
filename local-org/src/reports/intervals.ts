/**
 * The time frames of reports as date literals of queries.
 * Source: Metadata API Developer Guide, "Report", UserDateInterval.
 */
import { NotSupportedError } from '../schema/errors.ts';
import { invalid } from './reportTypes.ts';

/** By the part of the name after `INTERVAL_`: literals of which one must hold. */
const LITERALS: Readonly<Record<string, readonly string[]>> = {
  CURRENT: ['THIS_FISCAL_QUARTER'],
  CURNEXT1: ['THIS_FISCAL_QUARTER', 'NEXT_FISCAL_QUARTER'],
  CURPREV1: ['THIS_FISCAL_QUARTER', 'LAST_FISCAL_QUARTER'],
  NEXT1: ['NEXT_FISCAL_QUARTER'],
  PREV1: ['LAST_FISCAL_QUARTER'],
  CURNEXT3: ['THIS_FISCAL_QUARTER', 'NEXT_N_FISCAL_QUARTERS:3'],
  CURFY: ['THIS_FISCAL_YEAR'],
  PREVFY: ['LAST_FISCAL_YEAR'],
  PREV2FY: ['LAST_N_FISCAL_YEARS:2'],
  NEXTFY: ['NEXT_FISCAL_YEAR'],
  PREVCURFY: ['THIS_FISCAL_YEAR', 'LAST_FISCAL_YEAR'],
  PREVCUR2FY: ['THIS_FISCAL_YEAR', 'LAST_N_FISCAL_YEARS:2'],
  CURNEXTFY: ['THIS_FISCAL_YEAR', 'NEXT_FISCAL_YEAR'],
  YESTERDAY: ['YESTERDAY'],
  TODAY: ['TODAY'],
  TOMORROW: ['TOMORROW'],
  LASTWEEK: ['LAST_WEEK'],
  THISWEEK: ['THIS_WEEK'],
  NEXTWEEK: ['NEXT_WEEK'],
  LASTMONTH: ['LAST_MONTH'],
  THISMONTH: ['THIS_MONTH'],
  NEXTMONTH: ['NEXT_MONTH'],
  LASTTHISMONTH: ['LAST_MONTH', 'THIS_MONTH'],
  THISNEXTMONTH: ['THIS_MONTH', 'NEXT_MONTH'],
  CURRENTQ: ['THIS_QUARTER'],
  CURNEXTQ: ['THIS_QUARTER', 'NEXT_QUARTER'],
  CURPREVQ: ['THIS_QUARTER', 'LAST_QUARTER'],
  NEXTQ: ['NEXT_QUARTER'],
  PREVQ: ['LAST_QUARTER'],
  CURNEXT3Q: ['THIS_QUARTER', 'NEXT_N_QUARTERS:3'],
  CURY: ['THIS_YEAR'],
  PREVY: ['LAST_YEAR'],
  PREV2Y: ['LAST_N_YEARS:2'],
  NEXTY: ['NEXT_YEAR'],
  PREVCURY: ['THIS_YEAR', 'LAST_YEAR'],
  PREVCUR2Y: ['THIS_YEAR', 'LAST_N_YEARS:2'],
  CURNEXTY: ['THIS_YEAR', 'NEXT_YEAR'],
  LAST7: ['LAST_N_DAYS:7'],
  LAST30: ['LAST_N_DAYS:30'],
  LAST60: ['LAST_N_DAYS:60'],
  LAST90: ['LAST_N_DAYS:90'],
  LAST120: ['LAST_N_DAYS:120'],
  NEXT7: ['NEXT_N_DAYS:7'],
  NEXT30: ['NEXT_N_DAYS:30'],
  NEXT60: ['NEXT_N_DAYS:60'],
  NEXT90: ['NEXT_N_DAYS:90'],
  NEXT120: ['NEXT_N_DAYS:120']
};

const CUSTOM = 'INTERVAL_CUSTOM';
const PREFIX = 'INTERVAL_';

/** @throws NotSupportedError for an interval of the platform that is not there, OrgError for what is none */
export function checkInterval(interval: string): void {
  if (interval === CUSTOM || literalsOf(interval)) return;
  if (/^[A-Z][A-Z0-9_]*$/.test(interval)) throw new NotSupportedError(`the time frame ${interval} of a report`);
  throw invalid(`Invalid time frame: ${interval}`);
}

const literalsOf = (interval: string): readonly string[] | undefined => {
  const name = interval.startsWith(PREFIX) ? interval.slice(PREFIX.length) : '';
  return Object.hasOwn(LITERALS, name) ? LITERALS[name] : undefined;
};

/** The condition of a query; null where nothing is left out. */
export function intervalCondition(
  path: string,
  interval: string,
  from: string | null,
  to: string | null,
  dayLiteral: (day: string, end: boolean) => string
): string | null {
  const literals = literalsOf(interval);
  if (literals) return `(${literals.map((literal) => `${path} = ${literal}`).join(' OR ')})`;
  const bounds = [
    ...(from === null ? [] : [`${path} >= ${dayLiteral(from, false)}`]),
    ...(to === null ? [] : [`${path} ${dayLiteral(to, true)}`])
  ];
  return bounds.length === 0 ? null : `(${bounds.join(' AND ')})`;
}
