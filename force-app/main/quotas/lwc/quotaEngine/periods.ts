// Which periods belong together: parts, those that a period is a part of, and those it is compared with.
import { addDays, addMonths } from 'c/dealEngine';
import type { QuotaInput } from './load';
import type { IsoDate } from './measures';
import type { Period } from './records';

export function periodOf({ periods }: QuotaInput, key: string): Period | undefined {
  return periods.find((period) => period.key === key);
}

export function includes({ start, end }: Period, date: IsoDate): boolean {
  return date >= start && date <= end;
}

export function overlap(one: Period, other: Period): { readonly from: IsoDate; readonly to: IsoDate } | null {
  const from = one.start > other.start ? one.start : other.start;
  const to = one.end < other.end ? one.end : other.end;
  return from <= to ? { from, to } : null;
}

/** Keys of the periods that it is a part of, nearest first; ends where the chain comes back to itself. */
export function partOfKeys(input: QuotaInput, key: string): string[] {
  const keys: string[] = [];
  for (let parent = periodOf(input, key)?.parent ?? null; parent !== null && !keys.includes(parent);) {
    keys.push(parent);
    parent = periodOf(input, parent)?.parent ?? null;
  }
  return keys;
}

export function belongTogether(input: QuotaInput, one: string, other: string): boolean {
  return one === other || partOfKeys(input, one).includes(other) || partOfKeys(input, other).includes(one);
}

function inOrder(one: Period, other: Period): number {
  return (
    compare(one.start, other.start) ||
    // The longer one first: of an overlap it counts.
    compare(other.end, one.end) ||
    compare(one.key, other.key)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

export interface Parts {
  readonly parts: readonly Period[];
  /** Parts that share days with an earlier one, which counts those days. */
  readonly overlapping: readonly { readonly counted: Period; readonly left: Period }[];
}

/** The parts of a period in order; no day is in two of them. */
export function partsOf({ periods }: QuotaInput, key: string): Parts {
  const parts: Period[] = [];
  const overlapping: { counted: Period; left: Period }[] = [];
  const own = periods.filter((period) => period.parent === key && period.key !== key && period.start <= period.end);
  for (const period of [...own].sort(inOrder)) {
    const counted = parts.find((part) => overlap(part, period) !== null);
    if (counted) {
      overlapping.push({ counted, left: period });
    } else {
      parts.push(period);
    }
  }
  return { parts, overlapping };
}

/** How many days the start may be off its date of last year: years of 52 weeks end on a weekday. */
const DRIFT = 10;

/** The period of the same kind that starts a year earlier. */
export function lastYearOf({ periods }: QuotaInput, period: Period): Period | undefined {
  const start = addMonths(period.start, -12);
  const [from, to] = [addDays(start, -DRIFT), addDays(start, DRIFT)];
  const near = periods.filter((one) => one.kind === period.kind && one.start >= from && one.start <= to);
  const distance = (one: Period): number => Math.abs(Date.parse(one.start) - Date.parse(start));
  return [...near].sort((one, other) => distance(one) - distance(other) || inOrder(one, other))[0];
}

/** The period of the same kind that ends on the day before. */
export function beforeOf({ periods }: QuotaInput, period: Period): Period | undefined {
  const end = addDays(period.start, -1);
  return periods.filter((one) => one.kind === period.kind && one.end === end).sort(inOrder)[0];
}
