// Every rep's own credit (R1): one pass over deals and their splits, which also finds what is not as it should be.
import type { Value } from 'c/quotaEngine';
import type { RollupColumns, RollupProblems } from './columns';

const WHOLE = 1_000_000;
const HALF = WHOLE / 2;
/** Deals at a time: a run of all would be compiled once, in its midst, and thrown away at its end, every time anew. */
const BLOCK = 1_024;

/**
 * A line's credit, half away from zero (R1); of a value that is not known: none. A quotient of whole numbers under 2^53 by a million is farther from the
 * next whole number than rounding moves it, so that its floor is right; greater ones are taken in two parts.
 */
export function creditOf(value: Value, percent: number): Value {
  const product = value * percent;
  return product >= 0 && product <= Number.MAX_SAFE_INTEGER - HALF
    ? Math.floor((product + HALF) / WHOLE)
    : inParts(value, percent);
}

function inParts(value: Value, percent: number): Value {
  if (Number.isNaN(value)) {
    return 0;
  }
  const size = Math.abs(value);
  const millions = Math.floor(size / WHOLE);
  const credit = millions * percent + Math.floor(((size - millions * WHOLE) * percent + HALF) / WHOLE);
  return value < 0 ? -credit : credit;
}

type Found = { readonly [Problem in Exclude<keyof RollupProblems, 'loops'>]: number[] };

/** Adds the credit to `sums`, by rep, period and measure. */
export function creditDeals(columns: RollupColumns, sums: Float64Array): Found {
  const found: Found = { outside: [], incomplete: [], overWhole: [], nobody: [] };
  const deals = columns.dealPeriods.length;
  for (let from = 0; from < deals; from += BLOCK) {
    creditBlock(columns, from, Math.min(deals, from + BLOCK), sums, found);
  }
  return found;
}

function creditBlock(columns: RollupColumns, start: number, end: number, sums: Float64Array, found: Found): void {
  const { measures, periods, dealPeriods, dealValues, firstSplits, splitReps, splitPercents, splitsDirect } = columns;
  const width = periods * measures;
  let split = firstSplits[start]!;
  for (let deal = start; deal < end; deal++) {
    const period = dealPeriods[deal]!;
    const next = firstSplits[deal + 1]!;
    if (period < 0) {
      found.outside.push(deal);
      split = next;
      continue;
    }
    const values = deal * measures;
    // Two measures are what there nearly always is: they are at hand, and only more of them are walked through.
    const first = dealValues[values]!;
    const second = measures > 1 ? dealValues[values + 1]! : 0;
    let whole = 0;
    for (; split < next; split++) {
      if (splitsDirect[split] !== 1) continue;
      const percent = splitPercents[split]!;
      whole += percent;
      const rep = splitReps[split]!;
      if (rep < 0) {
        found.nobody.push(split);
        continue;
      }
      const row = rep * width + period * measures;
      sums[row]! += creditOf(first, percent);
      if (measures > 1) {
        sums[row + 1]! += creditOf(second, percent);
        for (let measure = 2; measure < measures; measure++) {
          sums[row + measure]! += creditOf(dealValues[values + measure]!, percent);
        }
      }
    }
    if (whole > WHOLE) found.overWhole.push(deal);
    let sum = first + second;
    for (let measure = 2; measure < measures; measure++) {
      sum += dealValues[values + measure]!;
    }
    if (Number.isNaN(sum)) found.incomplete.push(deal);
  }
}
