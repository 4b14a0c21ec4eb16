// What one line counts for a measure: amount x percent, rounded by itself (R1), half up and away from zero.
import { divideHalfUp } from 'c/dealEngine';
import type { Measure, Rate, Value } from './measures';
import type { Credit, OpenDeal } from './records';

const MILLION = 1_000_000;
/** Below this a product and twice its rounding stay exact integers. */
const EXACT = 2 ** 51;

/** A rate of an amount, in whole smallest units. */
export function partOf(amount: Value, rate: Rate): Value {
  const product = amount * rate;
  if (Math.abs(product) >= EXACT) {
    return Number(divideHalfUp(BigInt(amount) * BigInt(rate), BigInt(MILLION)));
  }
  const size = Math.floor((Math.abs(product) * 2 + MILLION) / (2 * MILLION));
  return product < 0 && size > 0 ? -size : size;
}

type Line = Credit | OpenDeal;

/** Before the percent; null: not known. Margin is not there without View Cost, which is not known either. */
export function wholeOf(line: Line, measure: Measure): Value | null {
  switch (measure) {
    case 'Revenue':
    case 'Retention':
      return line.amount;
    case 'Margin':
      return line.margin ?? null;
    case 'Units':
      return line.units;
    case 'NewLogos':
      return line.logos;
  }
}

/** Whether the line is one of the measure's at all: a renewal brings no new customer. */
export function isOf(line: Line, measure: Measure): boolean {
  return measure === 'Retention' ? line.segment === 'Retained' : measure === 'NewLogos' ? line.logos !== 0 : true;
}

/** The user's part; null where the amount or the percent is not known. */
export function valueOf(line: Line, measure: Measure): Value | null {
  const whole = wholeOf(line, measure);
  return whole === null || line.percent === null ? null : partOf(whole, line.percent);
}
