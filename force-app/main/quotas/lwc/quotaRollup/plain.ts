// The short way to credit a block of deals: where there are revenue and margin, and nothing needs a second thought.
import type { RollupColumns } from './columns';

/** Deals from `start` and their splits from `from`, each up to its end. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** Deals at a time: so few that what was copied of them is still at hand when it is added. */
export const BLOCK = 8_192;
const MOST_SPLITS = 4 * BLOCK;
const WHOLE = 1_000_000;
/** Up to here a value's credit is found without a division, see {@link addLines}. */
const MOST_VALUE = 2_000_000_000;
/** Half a unit, with which a quotient of whole numbers is rounded by its floor, and half a millionth more. */
const TO_ROUND = WHOLE / 2 + 0.5;

// Columns are copied here before they are walked through. Of an array that is handed in V8 asks at every turn of a loop
// of which kind it is, where it lies and how long it is, which took longer than all the rest; of a constant it knows.
const dealPeriods = new Int32Array(BLOCK);
const dealValues = new Float64Array(2 * BLOCK);
// One more than there may be: splits are added by pairs.
const splitDeals = new Int32Array(MOST_SPLITS + 1);
const splitReps = new Int32Array(MOST_SPLITS + 1);
const splitPercents = new Int32Array(MOST_SPLITS + 1);
const splitsDirect = new Uint8Array(MOST_SPLITS);
// What {@link signsOfSplits} makes of two of them, in their place, which keeps the memory that is in use small.
/** By split: place of the totals of its rep and period, by pairs. */
const splitRows = splitReps;
/** By split: what it gets, 0 where it is no direct credit. */
const directPercents = splitPercents;

// Of the block that was copied last: its first deal, how many deals and splits it has, and the periods of all.
let start = 0;
let deals = 0;
let splits = 0;
let periods = 0;

/** Something done with the block that was copied; below 0: it is one for the long way. */
type Step = (sums: Float64Array) => number;

/**
 * Up to the first step that says no. V8's own trace shows what made some runs half as long again, others twice as long:
 * loops that became part of one large function, as they would where each has a call of its own; and a function whose loop
 * was compiled while it ran for the first time, if a property is read before that loop or anything compared behind it,
 * since of that nothing was known yet. So all are called from one place, read no properties and say a number.
 */
const STEPS: readonly Step[] = [signsOfDeals, signsOfSplits, addLines];

/** Adds a block's credit to `sums`; false: nothing was added, since there is something in it for the long way. */
export function creditPlain(columns: RollupColumns, block: Block, sums: Float64Array): boolean {
  if (columns.measures !== 2 || block.to - block.from > MOST_SPLITS) {
    return false;
  }
  copy(columns, block);
  return STEPS.every((step) => step(sums) >= 0);
}

function copy(columns: RollupColumns, block: Block): void {
  const { end, from, to } = block;
  start = block.start;
  deals = end - start;
  splits = to - from;
  periods = columns.periods;
  dealPeriods.set(columns.dealPeriods.subarray(start, end));
  dealValues.set(columns.dealValues.subarray(2 * start, 2 * end));
  splitDeals.set(columns.splitDeals.subarray(from, to));
  splitReps.set(columns.splitReps.subarray(from, to));
  splitPercents.set(columns.splitPercents.subarray(from, to));
  splitsDirect.set(columns.splitsDirect.subarray(from, to));
  splitDeals[splits] = start;
  splitRows[splits] = 0;
  directPercents[splits] = 0;
}

/** Every deal in a period, and worth no less than nothing and not enormously much. */
function signsOfDeals(): number {
  const count = deals;
  let signs = 0;
  for (let deal = 0; deal < count; deal++) {
    const revenue = dealValues[2 * deal]!;
    const margin = dealValues[2 * deal + 1]!;
    // NaN passes no comparison.
    if (!(revenue >= 0 && revenue <= MOST_VALUE && margin >= 0 && margin <= MOST_VALUE)) {
      return -1;
    }
    signs |= dealPeriods[deal]!;
  }
  return signs;
}

/**
 * Every split somebody's, and no deal split into more than the whole. Makes ready where each is added. Numbers that must
 * not be below 0 are collected in one, whose sign tells of any, and masks stand for branches, which would often be
 * guessed wrong: a deal has one split or some, as it happens.
 */
function signsOfSplits(): number {
  const count = splits;
  const first = start;
  const width = periods;
  let signs = 0;
  let last = -1;
  let whole = 0;
  for (let split = 0; split < count; split++) {
    const deal = splitDeals[split]! - first;
    const rep = splitReps[split]!;
    const percent = splitPercents[split]! & -(splitsDirect[split]! & 1);
    // All bits where the split is of the same deal as the last one, else none.
    const same = ((deal ^ last) - 1) >> 31;
    whole = (whole & same) + percent;
    last = deal;
    signs |= rep | percent | (WHOLE - whole);
    splitRows[split] = rep * width + dealPeriods[deal]!;
    directPercents[split] = percent;
  }
  return signs;
}

/**
 * R1 without a division. A value times its percent is a whole number of up to {@link MOST_VALUE} millions, exactly; with
 * {@link TO_ROUND} it is at least half a unit, a two-millionth of a credit, away from where the next credit begins. To
 * multiply by a millionth errs by 2^-52 of the credit at most, which is less than that, so that the floor is right.
 *
 * Two splits at a turn, for what V8 asks about `sums` once a turn; an odd one has one of nothing beside it.
 */
function addLines(sums: Float64Array): number {
  const count = splits;
  const first = start;
  for (let split = 0; split < count; split += 2) {
    const value = 2 * (splitDeals[split]! - first);
    const percent = directPercents[split]!;
    const row = 2 * splitRows[split]!;
    sums[row]! += Math.floor((dealValues[value]! * percent + TO_ROUND) * 1e-6);
    sums[row + 1]! += Math.floor((dealValues[value + 1]! * percent + TO_ROUND) * 1e-6);
    const nextValue = 2 * (splitDeals[split + 1]! - first);
    const nextPercent = directPercents[split + 1]!;
    const nextRow = 2 * splitRows[split + 1]!;
    sums[nextRow]! += Math.floor((dealValues[nextValue]! * nextPercent + TO_ROUND) * 1e-6);
    sums[nextRow + 1]! += Math.floor((dealValues[nextValue + 1]! * nextPercent + TO_ROUND) * 1e-6);
  }
  return 0;
}
