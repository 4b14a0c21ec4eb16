/**
 * The values of Date, Datetime and Time: proleptic Gregorian days, instants in milliseconds and times of day.
 * Source: Apex Reference, "Date Class", "Datetime Class", "Time Class".
 */
import { ApexValueObject } from '../values.ts';

const DAY = 86_400_000;

export const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Milliseconds of midnight UTC; months and days beyond their range roll over. `month` is 1 to 12. */
function utcMidnight(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

const isoDay = (date: Date): string =>
  `${String(date.getUTCFullYear()).padStart(4, '0')}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;

export class ApexDate extends ApexValueObject {
  readonly typeName = 'Date';
  /** Days since 1970-01-01. */
  readonly epochDay: number;
  /** `YYYY-MM-DD`. */
  readonly iso: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;

  constructor(epochDay: number) {
    super();
    this.epochDay = epochDay;
    const date = new Date(epochDay * DAY);
    this.iso = isoDay(date);
    this.year = date.getUTCFullYear();
    this.month = date.getUTCMonth() + 1;
    this.day = date.getUTCDate();
  }

  /** @param iso `YYYY-MM-DD`, as stored. */
  static parse(iso: string): ApexDate {
    const [year = NaN, month = NaN, day = NaN] = iso.split('-').map(Number);
    return ApexDate.of(year, month, day);
  }

  static of(year: number, month: number, day: number): ApexDate {
    return new ApexDate(utcMidnight(year, month, day) / DAY);
  }

  addDays(days: number): ApexDate {
    return new ApexDate(this.epochDay + days);
  }

  /** Stays in the month that is reached: 31 January plus one month is the last day of February. */
  addMonths(months: number): ApexDate {
    const index = this.year * 12 + (this.month - 1) + months;
    const year = Math.floor(index / 12);
    const month = index - year * 12 + 1;
    return ApexDate.of(year, month, Math.min(this.day, daysInMonth(year, month)));
  }

  /** Day of the week, 0 for Sunday. */
  get weekday(): number {
    return (((this.epochDay + 4) % 7) + 7) % 7;
  }

  get dayOfYear(): number {
    return this.epochDay - ApexDate.of(this.year, 1, 1).epochDay + 1;
  }
}

export const daysInMonth = (year: number, month: number): number =>
  new Date(utcMidnight(year, month + 1, 0)).getUTCDate();

export const isLeapYear = (year: number): boolean => daysInMonth(year, 2) === 29;

export class ApexDatetime extends ApexValueObject {
  readonly typeName = 'Datetime';
  /** Since 1970-01-01T00:00:00Z. */
  readonly milliseconds: number;

  constructor(milliseconds: number) {
    super();
    this.milliseconds = milliseconds;
  }

  /** @param iso ISO 8601 with zone, as stored. */
  static parse(iso: string): ApexDatetime {
    return new ApexDatetime(Date.parse(iso));
  }

  /** UTC with milliseconds and `Z`. */
  get iso(): string {
    return new Date(this.milliseconds).toISOString();
  }
}

export class ApexTime extends ApexValueObject {
  readonly typeName = 'Time';
  /** Since midnight, less than a day. */
  readonly milliseconds: number;

  constructor(milliseconds: number) {
    super();
    this.milliseconds = ((milliseconds % DAY) + DAY) % DAY;
  }

  /** `HH:mm:ss.SSSZ`. */
  get iso(): string {
    return new Date(this.milliseconds).toISOString().slice(11);
  }
}
