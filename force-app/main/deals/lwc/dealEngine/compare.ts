// Compares what the deal has with what a criterion requires, also where only bounds of the value are known.
import type { IsoDate, Operator } from './contract';
import { addMonths } from './days';
import { matchesPattern } from './products';
import { anyOf, not, truthOf, type Truth } from './truth';

/** Text, numbers, minor units, dates as `YYYY-MM-DD`, or the place of a tier in its vendor's list. */
export type Comparable = string | number;

/** A value known to lie between two bounds, both included; equal bounds are an exact value. */
export interface Range {
  readonly low: Comparable;
  readonly high: Comparable;
}

export function exactly(value: Comparable): Range {
  return { low: value, high: value };
}

/** Whether every value, no value, or only some value of the range lies from `low` to `high`; undefined is open. */
function lies(range: Range, low: Comparable | undefined, high: Comparable | undefined): Truth {
  if ((low !== undefined && range.high < low) || (high !== undefined && range.low > high)) {
    return 'notMet';
  }
  const inside = (low === undefined || range.low >= low) && (high === undefined || range.high <= high);
  return inside ? 'met' : 'unknown';
}

/** From the counting date less so many months up to it; below 0: from it on to as many months later. */
export function monthsWindow(months: number, countingDate: IsoDate): readonly [IsoDate, IsoDate] {
  const other = addMonths(countingDate, -months);
  return months < 0 ? [countingDate, other] : [other, countingDate];
}

/**
 * Bounds count on both sides. Text is compared as it is written: case counts, as in patterns (R6). `heldOn` compares
 * holdings, never a value.
 */
export function compare(
  range: Range,
  operator: Operator,
  required: readonly Comparable[],
  countingDate: IsoDate
): Truth {
  switch (operator) {
    case 'equals':
    case 'in':
      return anyOf(required.map((value) => lies(range, value, value)));
    case 'notIn':
      return not(anyOf(required.map((value) => lies(range, value, value))));
    case 'atLeast':
      return lies(range, required[0], undefined);
    case 'atMost':
      return lies(range, undefined, required[0]);
    case 'between':
      return lies(range, required[0], required[1]);
    case 'contains':
      return truthOf(required.some((value) => String(range.low).includes(String(value))));
    case 'pattern':
      return truthOf(required.some((value) => matchesPattern(String(value), String(range.low))));
    case 'withinMonths':
      return lies(range, ...monthsWindow(Number(required[0]), countingDate));
    case 'heldOn':
      return 'unknown';
  }
}
