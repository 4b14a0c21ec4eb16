/** Datetime and TimeZone. Source: Apex Reference, "Datetime Class", "TimeZone Class". */
import { NativeObject, type NativeCall, type NativeMethod, type NativeType } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { dataOf, date, datetime, int, long, text, time } from './arguments.ts';
import { DatePatternError, formatPattern, longDatetime, shortDatetime } from './dateFormat.ts';
import { readShortDatetime } from './dateParse.ts';
import { ApexDate, ApexDatetime } from './dates.ts';
import { now } from './dateTypes.ts';
import { textOf } from './text.ts';
import { localeOf } from './userLocale.ts';
import { dateIn, GMT, instantIn, knownZone, offsetAt, timeIn, wallClock, type WallClock } from './zones.ts';

const self = (call: NativeCall): ApexDatetime => datetime(call, call.receiver);
const userZone = (call: NativeCall): string => call.thread.context.timeZone;

const time24 = (hour: number, minute: number, second: number): number => ((hour * 60 + minute) * 60 + second) * 1000;

/** `newInstance` and `newInstanceGmt` with their three forms. */
function makers(name: string, zoneOf: (call: NativeCall) => string): Record<string, NativeMethod> {
  return {
    [`Datetime ${name}(Date, Time)`]: (call, day, clock) =>
      instantIn(zoneOf(call), date(call, day), time(call, clock, 2).milliseconds),
    [`Datetime ${name}(Integer, Integer, Integer)`]: (call, year, month, day) =>
      instantIn(zoneOf(call), ApexDate.of(int(call, year), int(call, month, 2), int(call, day, 3)), 0),
    [`Datetime ${name}(Integer, Integer, Integer, Integer, Integer, Integer)`]: (call, ...parts) => {
      const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part, index) =>
        int(call, part, index + 1)
      );
      return instantIn(zoneOf(call), ApexDate.of(year, month, day), time24(hour, minute, second));
    }
  };
}

/** `yyyy-MM-dd HH:mm:ss` as a wall clock of the zone; what follows is not read, as published code relies on. */
function valueOf(call: NativeCall, value: string, zone: string): ApexDatetime {
  const match = /^(\d{1,4})-(\d{1,2})-(\d{1,2}) (\d{1,2}):(\d{1,2}):(\d{1,2})(?!\d)/.exec(value);
  if (!match) return call.thread.throwApex('TypeException', `Invalid date/time: ${value}`);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  return instantIn(zone, ApexDate.of(year, month, day), time24(hour, minute, second));
}

function anyDatetime(call: NativeCall, value: ApexValue): ApexDatetime {
  if (typeof value === 'string') return valueOf(call, value, userZone(call));
  if (value instanceof ApexDate) return instantIn(userZone(call), value, 0);
  // Milliseconds since the epoch, as published code gives them.
  if (typeof value === 'bigint' || typeof value === 'number') return new ApexDatetime(Number(value));
  if (value !== null && !(value instanceof ApexDatetime))
    return call.thread.throwApex('TypeException', `Invalid date/time: ${textOf(call.thread, value)}`);
  return datetime(call, value);
}

function parse(call: NativeCall, value: string): ApexDatetime {
  const read = readShortDatetime(value, localeOf(call.thread));
  if (!read) return call.thread.throwApex('TypeException', `Invalid date/time: ${value}`);
  return instantIn(userZone(call), read.date, read.milliseconds);
}

function formatted(call: NativeCall, pattern: string, zone: string): string {
  try {
    return formatPattern(self(call), zone, pattern, localeOf(call.thread));
  } catch (error) {
    if (!(error instanceof DatePatternError)) throw error;
    return call.thread.throwApex('StringException', error.message);
  }
}

const later =
  (unit: number): NativeMethod =>
  (call, amount) =>
    new ApexDatetime(self(call).milliseconds + int(call, amount) * unit);

/** Days and months move the wall clock in GMT, as the platform does: no jump when summer time begins. */
function shifted(call: NativeCall, months: number): ApexDatetime {
  const { milliseconds } = self(call);
  const moved = dateIn(self(call), GMT).addMonths(months);
  return instantIn(GMT, moved, timeIn(new ApexDatetime(milliseconds), GMT).milliseconds);
}

/** A part of the wall clock, for the user's zone and for GMT. */
function part(name: string, work: (clock: WallClock) => number): Record<string, NativeMethod> {
  return {
    [`Integer ${name}()`]: (call) => work(wallClock(self(call), userZone(call))),
    [`Integer ${name}Gmt()`]: (call) => work(wallClock(self(call), GMT))
  };
}

export const datetimeType: NativeType = {
  name: 'Datetime',
  statics: {
    ...makers('newInstance', userZone),
    ...makers('newInstanceGmt', () => GMT),
    'Datetime newInstance(Long)': (call, milliseconds) => new ApexDatetime(Number(long(call, milliseconds))),
    'Datetime now()': now,
    'Datetime parse(String)': (call, value) => parse(call, text(call, value)),
    'Datetime valueOf(String)': (call, value) => valueOf(call, text(call, value), userZone(call)),
    'Datetime valueOf(Object)': (call, value) => anyDatetime(call, value ?? null),
    'Datetime valueOfGmt(String)': (call, value) => valueOf(call, text(call, value), GMT)
  },
  methods: {
    ...part('year', (clock) => clock.year),
    ...part('month', (clock) => clock.month),
    ...part('day', (clock) => clock.day),
    ...part('hour', (clock) => clock.hour),
    ...part('minute', (clock) => clock.minute),
    ...part('second', (clock) => clock.second),
    ...part('millisecond', (clock) => clock.millisecond),
    ...part('dayOfYear', (clock) => ApexDate.of(clock.year, clock.month, clock.day).dayOfYear),
    'Datetime addDays(Integer)': later(86_400_000),
    'Datetime addHours(Integer)': later(3_600_000),
    'Datetime addMinutes(Integer)': later(60_000),
    'Datetime addSeconds(Integer)': later(1000),
    'Datetime addMonths(Integer)': (call, months) => shifted(call, int(call, months)),
    'Datetime addYears(Integer)': (call, years) => shifted(call, int(call, years) * 12),
    'Date date()': (call) => dateIn(self(call), userZone(call)),
    'Date dateGmt()': (call) => dateIn(self(call), GMT),
    'String format()': (call) => shortDatetime(self(call), userZone(call), localeOf(call.thread)),
    'String format(String)': (call, pattern) => formatted(call, text(call, pattern), userZone(call)),
    // An unknown zone is GMT, as in java.util.TimeZone.
    'String format(String, String)': (call, pattern, zone) =>
      formatted(call, text(call, pattern), knownZone(text(call, zone, 2)) ?? GMT),
    'String formatGmt(String)': (call, pattern) => formatted(call, text(call, pattern), GMT),
    'String formatLong()': (call) => longDatetime(self(call), userZone(call), localeOf(call.thread)),
    'Long getTime()': (call) => BigInt(self(call).milliseconds),
    'Boolean isSameDay(Datetime)': (call, other) =>
      dateIn(self(call), userZone(call)).iso === dateIn(datetime(call, other), userZone(call)).iso,
    'Time time()': (call) => timeIn(self(call), userZone(call)),
    'Time timeGmt()': (call) => timeIn(self(call), GMT)
  }
};

class Zone {
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }

  get key(): string {
    return this.id;
  }

  toString(): string {
    return this.id;
  }
}

/** A TimeZone value; an unknown name is GMT, as in java.util.TimeZone. */
export const timeZone = (name: string): ApexValue =>
  new NativeObject('System.TimeZone', new Zone(knownZone(name) ?? 'GMT'));

const selfZone = (call: NativeCall): string => dataOf(call, call.receiver, Zone).id;

export const timeZoneType: NativeType = {
  name: 'System.TimeZone',
  statics: { 'System.TimeZone getTimeZone(String)': (call, name) => timeZone(text(call, name)) },
  methods: {
    'String getID()': selfZone,
    'String getDisplayName()': (call) => formatPattern(now(call), selfZone(call), 'zzzz', localeOf(call.thread)),
    'Integer getOffset(Datetime)': (call, instant) => offsetAt(datetime(call, instant), selfZone(call)),
    'String toString()': selfZone
  }
};
