/** Instants and wall clocks: what a clock in a time zone shows, and which instant a wall clock means. */
import { Temporal } from 'temporal-polyfill';
import { ApexDate, ApexDatetime, ApexTime } from './dates.ts';

export const GMT = 'UTC';

export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

/** What a clock on the wall shows in the zone (an IANA name or an offset such as `+02:00`). */
export function wallClock(instant: ApexDatetime, zone: string): WallClock {
  return Temporal.Instant.fromEpochMilliseconds(instant.milliseconds).toZonedDateTimeISO(zone);
}

export function dateIn(instant: ApexDatetime, zone: string): ApexDate {
  const { year, month, day } = wallClock(instant, zone);
  return ApexDate.of(year, month, day);
}

export function timeIn(instant: ApexDatetime, zone: string): ApexTime {
  const { hour, minute, second, millisecond } = wallClock(instant, zone);
  return new ApexTime(((hour * 60 + minute) * 60 + second) * 1000 + millisecond);
}

/** Milliseconds that the zone is ahead of UTC at the instant. */
export function offsetAt(instant: ApexDatetime, zone: string): number {
  return (
    Temporal.Instant.fromEpochMilliseconds(instant.milliseconds).toZonedDateTimeISO(zone).offsetNanoseconds / 1_000_000
  );
}

/** The instant at which a wall clock in the zone shows the date and time; in a gap of the clock, the later one. */
export function instantIn(zone: string, date: ApexDate, milliseconds: number): ApexDatetime {
  const midnight = date.epochDay * 86_400_000;
  if (zone === GMT) return new ApexDatetime(midnight + milliseconds);
  const local = Temporal.Instant.fromEpochMilliseconds(midnight + milliseconds)
    .toZonedDateTimeISO(GMT)
    .toPlainDateTime();
  return new ApexDatetime(local.toZonedDateTime(zone).epochMilliseconds);
}

/** The zone's name for Temporal; null when there is no such zone. Java's `GMT` and `PST` style names are taken too. */
export function knownZone(name: string): string | null {
  const offset = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(name);
  const candidate = offset ? `${offset[1]}${offset[2]?.padStart(2, '0')}:${offset[3] ?? '00'}` : name;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(candidate).timeZoneId;
  } catch {
    return null;
  }
}
