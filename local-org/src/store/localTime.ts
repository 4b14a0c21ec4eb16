/** The SQL function `local_time`: what the clocks of a time zone show at an instant. */
import { Temporal } from 'temporal-polyfill';

/** Milliseconds that a zone is ahead of UTC, by zone and quarter of an hour: no zone changes within one. */
const offsets = new Map<string, number>();
const MOST_OFFSETS = 50_000;
const QUARTER = 15 * 60 * 1000;

/** `2026-02-13T17:00:00.000Z` in `America/Los_Angeles` is `2026-02-13T09:00:00.000`. Null for what is no instant. */
export function localTime(instant: unknown, zone: unknown): string | null {
  if (typeof instant !== 'string' || typeof zone !== 'string') return null;
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return null;
  return new Date(time + offsetAt(time, zone)).toISOString().slice(0, -1);
}

function offsetAt(time: number, zone: string): number {
  const quarter = Math.floor(time / QUARTER);
  const key = `${quarter} ${zone}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    const there = Temporal.Instant.fromEpochMilliseconds(quarter * QUARTER).toZonedDateTimeISO(zone);
    offset = there.offsetNanoseconds / 1e6;
    if (offsets.size >= MOST_OFFSETS) offsets.clear();
    offsets.set(key, offset);
  }
  return offset;
}
