/** Date and Time. Source: Apex Reference, "Date Class", "Time Class". */
import type { NativeCall, NativeType } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { date, int, text, time } from './arguments.ts';
import { ApexDate, ApexDatetime, ApexTime, daysInMonth, isLeapYear } from './dates.ts';
import { shortDate } from './dateFormat.ts';
import { readShortDate } from './dateParse.ts';
import { localeOf } from './userLocale.ts';
import { dateIn } from './zones.ts';

const self = (call: NativeCall): ApexDate => date(call, call.receiver);

/** The present instant by the org's clock. */
export const now = (call: NativeCall): ApexDatetime => new ApexDatetime(call.thread.context.store.clock.now());

/** Today where the running user is. */
export const today = (call: NativeCall): ApexDate => dateIn(now(call), call.thread.context.timeZone);

/** `YYYY-M-D`, with a time that is ignored; what is not a date is a TypeException. */
function valueOf(call: NativeCall, value: string): ApexDate {
  const match = /^(\d{1,4})-(\d{1,2})-(\d{1,2})(?:[ T].*)?$/.exec(value);
  const [year, month, day] = (match ?? []).slice(1, 4).map(Number);
  if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12) {
    return call.thread.throwApex('TypeException', `Invalid date: ${value}`);
  }
  if (day < 1 || day > daysInMonth(year, month))
    return call.thread.throwApex('TypeException', `Invalid date: ${value}`);
  return ApexDate.of(year, month, day);
}

function anyDate(call: NativeCall, value: ApexValue): ApexDate {
  if (typeof value === 'string') return valueOf(call, value);
  if (value instanceof ApexDatetime) return dateIn(value, call.thread.context.timeZone);
  return date(call, value);
}

function parse(call: NativeCall, value: string): ApexDate {
  const parsed = readShortDate(value, localeOf(call.thread));
  return parsed ?? call.thread.throwApex('TypeException', `Invalid date: ${value}`);
}

export const dateType: NativeType = {
  name: 'Date',
  statics: {
    'Integer daysInMonth(Integer, Integer)': (call, year, month) => daysInMonth(int(call, year), int(call, month, 2)),
    'Boolean isLeapYear(Integer)': (call, year) => isLeapYear(int(call, year)),
    'Date newInstance(Integer, Integer, Integer)': (call, year, month, day) =>
      ApexDate.of(int(call, year), int(call, month, 2), int(call, day, 3)),
    'Date parse(String)': (call, value) => parse(call, text(call, value)),
    'Date today()': today,
    'Date valueOf(String)': (call, value) => valueOf(call, text(call, value)),
    'Date valueOf(Object)': (call, value) => anyDate(call, value ?? null)
  },
  methods: {
    'Date addDays(Integer)': (call, days) => self(call).addDays(int(call, days)),
    'Date addMonths(Integer)': (call, months) => self(call).addMonths(int(call, months)),
    'Date addYears(Integer)': (call, years) => self(call).addMonths(int(call, years) * 12),
    'Integer day()': (call) => self(call).day,
    'Integer dayOfYear()': (call) => self(call).dayOfYear,
    'Integer daysBetween(Date)': (call, other) => date(call, other).epochDay - self(call).epochDay,
    'String format()': (call) => shortDate(self(call), localeOf(call.thread)),
    'Boolean isSameDay(Date)': (call, other) => date(call, other).epochDay === self(call).epochDay,
    'Integer month()': (call) => self(call).month,
    // Days of the month do not count: 31 January to 1 February is one month.
    'Integer monthsBetween(Date)': (call, other) => {
      const [from, to] = [self(call), date(call, other)];
      return (to.year - from.year) * 12 + (to.month - from.month);
    },
    'Date toStartOfMonth()': (call) => self(call).addDays(1 - self(call).day),
    'Date toStartOfWeek()': (call) => self(call).addDays(-((self(call).weekday - firstWeekday(call) + 7) % 7)),
    'Integer year()': (call) => self(call).year
  }
};

/** Territories whose week begins on Sunday, from CLDR's week data, as far as Salesforce's locales name them. */
const SUNDAY = /-(US|CA|MX|BR|JP|KR|TW|HK|IN|IL|ZA|TH|PH|SG|ID|CO|PE|VE|AU)\b/;

/** Where the user's week begins: 0 is Sunday. */
const firstWeekday = (call: NativeCall): number => (SUNDAY.test(localeOf(call.thread)) ? 0 : 1);

const HOUR = 3_600_000;
const MINUTE = 60_000;

const selfTime = (call: NativeCall): ApexTime => time(call, call.receiver);

const later = (unit: number) => (call: NativeCall, amount: ApexValue | undefined) =>
  new ApexTime(selfTime(call).milliseconds + int(call, amount) * unit);

export const timeType: NativeType = {
  name: 'Time',
  statics: {
    'Time newInstance(Integer, Integer, Integer, Integer)': (call, hour, minute, second, milliseconds) =>
      new ApexTime(
        int(call, hour) * HOUR +
          int(call, minute, 2) * MINUTE +
          int(call, second, 3) * 1000 +
          int(call, milliseconds, 4)
      )
  },
  methods: {
    'Time addHours(Integer)': later(HOUR),
    'Time addMinutes(Integer)': later(MINUTE),
    'Time addSeconds(Integer)': later(1000),
    'Time addMilliseconds(Integer)': later(1),
    'Integer hour()': (call) => Math.floor(selfTime(call).milliseconds / HOUR),
    'Integer minute()': (call) => Math.floor(selfTime(call).milliseconds / MINUTE) % 60,
    'Integer second()': (call) => Math.floor(selfTime(call).milliseconds / 1000) % 60,
    'Integer millisecond()': (call) => selfTime(call).milliseconds % 1000
  }
};
