/** Days of the calendar in a time zone. */
import { Temporal } from 'temporal-polyfill';

/** Midnight (UTC) of the day that it is in the zone at the instant, in milliseconds. */
export function dayIn(timeZone: string, instant: number): number {
  const { year, month, day } = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
  return Date.UTC(year, month - 1, day);
}
