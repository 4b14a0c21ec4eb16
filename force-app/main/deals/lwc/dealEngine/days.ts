// Days of the calendar as `YYYY-MM-DD`, reckoned without a clock or a time zone.
import type { IsoDate } from './contract';

const DAY = 86_400_000;

function written(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10);
}

/** Calendar months on (or back, below 0); a day that the month does not have becomes its last, as `Date.addMonths`. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return written(Date.UTC(year, month - 1 + months, Math.min(day, last)));
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return days === 0 ? date : written(Date.parse(date) + days * DAY);
}
