// Every rep's own credit (R1), and what is not as it should be: blocks of deals in which nothing is take a shorter way.
import type { Value } from 'c/quotaEngine';
import type { RollupColumns, RollupProblems } from './columns';
import { BLOCK, creditPlain, type Block } from './plain';

const WHOLE = 1_000_000;
const HALF = WHOLE / 2;

/**
 * A line's credit, half away from zero (R1); of a value that is not known: none. A quotient of whole numbers under 2^53
 * by a million is farther from the next whole number than rounding moves it, so that its floor is right; greater ones are taken in two parts.
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

/** Place of the first split of a deal, or of the next deal that has any. */
export function firstSplitOf(deal: number, { splitDeals }: RollupColumns): number {
  let [from, to] = [0, splitDeals.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (splitDeals[middle]! < deal) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Adds the credit to `sums`, by rep, period and measure. */
export function creditDeals(columns: RollupColumns, sums: Float64Array): Found {
  const found: Found = { outside: [], incomplete: [], overWhole: [], nobody: [] };
  const deals = columns.dealPeriods.length;
  for (let start = 0, from = 0; start < deals; start += BLOCK) {
    const end = Math.min(deals, start + BLOCK);
    const to = firstSplitOf(end, columns);
    const block: Block = { start, end, from, to };
    if (!creditPlain(columns, block, sums)) {
      findProblems(columns, block, found);
      creditAny(columns, block, sums);
    }
    from = to;
  }
  return found;
}

/** Credit of a block with anything in it. */
function creditAny(columns: RollupColumns, { from, to }: Block, sums: Float64Array): void {
  const { measures, periods, dealPeriods, dealValues, splitDeals, splitReps, splitPercents, splitsDirect } = columns;
  for (let split = from; split < to; split++) {
    const deal = splitDeals[split]!;
    const rep = splitReps[split]!;
    const period = dealPeriods[deal]!;
    if (splitsDirect[split] !== 1 || rep < 0 || period < 0) continue;
    const row = (rep * periods + period) * measures;
    for (let measure = 0; measure < measures; measure++) {
      sums[row + measure]! += creditOf(dealValues[deal * measures + measure]!, splitPercents[split]!);
    }
  }
}

function findProblems(columns: RollupColumns, { start, end, from, to }: Block, found: Found): void {
  const { measures, dealPeriods, dealValues, splitDeals, splitReps, splitPercents, splitsDirect } = columns;
  let split = from;
  for (let deal = start; deal < end; deal++) {
    const isOutside = dealPeriods[deal]! < 0;
    let whole = 0;
    for (; split < to && splitDeals[split] === deal; split++) {
      if (isOutside || splitsDirect[split] !== 1) continue;
      whole += splitPercents[split]!;
      if (splitReps[split]! < 0) found.nobody.push(split);
    }
    if (isOutside) {
      found.outside.push(deal);
      continue;
    }
    if (whole > WHOLE) found.overWhole.push(deal);
    let sum = 0;
    for (let measure = 0; measure < measures; measure++) {
      sum += dealValues[deal * measures + measure]!;
    }
    if (Number.isNaN(sum)) found.incomplete.push(deal);
  }
}
