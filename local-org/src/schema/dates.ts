/**
 * Days and instants as text. JavaScript reads 30 February as 2 March, and a time without a zone as one of this machine.
 * Source: REST API Developer Guide, "Valid Date and DateTime Formats"; SOQL and SOSL Reference, "Date Formats and Date
 * Literals", which names the earliest and the latest date.
 */
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/i;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  if (day < 1 || month < 1 || month > 12) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0));
}

/** The instant that a datetime with a zone names, as it is stored; null for any other text. */
export function instantOf(text: string): string | null {
  if (!isDay(DATE_TIME.exec(text)?.[1] ?? '')) return null;
  const instant = Date.parse(text.toUpperCase().replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return Number.isNaN(instant) ? null : new Date(instant).toISOString();
}

/**
 * The instant as a datetime field keeps it. Source: Object Reference, "Primitive Data Types": "Regular dateTime fields are
 * full timestamps with a precision of one second"
 * (https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/primitive_data_types.htm).
 * @param milliseconds since the epoch
 */
export const storedInstant = (milliseconds: number): string =>
  new Date(Math.floor(milliseconds / 1000) * 1000).toISOString();

const TIME = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,3}))?)?Z?$/i;

/** A time of day, which has no zone, as it is stored (`09:30:00.000Z`); null for any other text. */
export function timeOf(text: string): string | null {
  const [, hour, minute, second = '00', fraction = ''] = TIME.exec(text) ?? [];
  return hour === undefined ? null : `${hour}:${minute}:${second}.${fraction.padEnd(3, '0')}Z`;
}

/** Whether the platform stores the day or instant: it does from 1700 to 4000. */
export const isInRange = (text: string): boolean => text >= '1700-01-01' && text < '4001-01-01';
