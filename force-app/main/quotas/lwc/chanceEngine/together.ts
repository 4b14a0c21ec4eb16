// The chance to reach several gaps together: exact by halves, or between bounds on a grid (R16).
import type { ChanceDeal, Probability, Value } from 'c/quotaEngine';
import { clamped, exactly, type Draw, type Interval } from './draws';
import { Halves, mostSums, type Bet } from './halves';
import { commonUnit, deviationOf } from './lattice';
import { chanceBeyond, farthest, restOf, type Rest } from './rest';
import { spreadOf } from './spread';

/** Chance that is given up on each side of each measure where values are rounded to a grid. */
const GIVEN_UP = 1e-4;
/** So many deals are enough to guess how fine a grid may be. */
const ENOUGH_TO_GUESS = 400;

interface Grid {
  readonly units: readonly Value[];
  readonly rests: readonly Rest[];
  readonly bets: readonly Bet[];
  readonly halves: Halves;
}

export interface Together {
  readonly exact: boolean;
  /** Of a hit of all gaps. */
  readonly hit: Interval;
  /** By deal, won less lost; on the grid where it is not exact. */
  swings(): number[];
}

function column(bets: readonly Bet[], measure: number): Draw[] {
  return bets.map(({ values, probability }) => ({ value: values[measure]!, probability }));
}

/** Measures whose gap is neither surely reached nor out of reach, or the chance if none is open. */
function openMeasures(bets: readonly Bet[], gaps: readonly Value[]): number[] | Probability {
  const open: number[] = [];
  for (const [measure, gap] of gaps.entries()) {
    const draws = column(bets, measure);
    const least = draws.reduce(
      (sum, { value, probability }) => sum + (probability === 1 ? value : Math.min(0, value)),
      0
    );
    const most = draws.reduce((sum, { value, probability }) => sum + (probability === 0 ? 0 : Math.max(0, value)), 0);
    if (most < gap) {
      return 0;
    }
    if (least < gap) {
      open.push(measure);
    }
  }
  return open.length === 0 ? 1 : open;
}

function betsOf(deals: readonly ChanceDeal[], gaps: readonly Value[]): Bet[] {
  return deals
    .map(({ values, probability }) => ({ values: gaps.map((_, measure) => values[measure] ?? 0), probability }))
    .filter(({ values, probability }) => probability !== 0 && values.some((value) => value !== 0));
}

/** Whether {@link together} is exact: asked quicker than answered. */
export function isExact(deals: readonly ChanceDeal[], gaps: readonly Value[]): boolean {
  const bets = betsOf(deals, gaps);
  const open = openMeasures(bets, gaps);
  if (typeof open === 'number') {
    return true;
  }
  if (open.length === 1) {
    return spreadOf(column(bets, open[0]!)).exact;
  }
  const narrowed = bets.map(({ values, probability }) => ({
    values: open.map((measure) => values[measure]!),
    probability
  }));
  return Halves.of(narrowed, open.length, mostSums(open.length, bets.length)) !== null;
}

export function together(deals: readonly ChanceDeal[], gaps: readonly Value[]): Interval {
  const bets = betsOf(deals, gaps);
  const open = openMeasures(bets, gaps);
  if (typeof open === 'number') {
    return exactly(open);
  }
  if (open.length === 1) {
    return spreadOf(column(bets, open[0]!)).atLeast(gaps[open[0]!]!);
  }
  const narrowed = bets.map(({ values, probability }) => ({
    values: open.map((measure) => values[measure]!),
    probability
  }));
  return solve(
    narrowed,
    open.map((measure) => gaps[measure]!)
  ).hit;
}

/** Of several measures, all of them open. */
export function solve(bets: readonly Bet[], gaps: readonly Value[]): Together {
  const halves = Halves.of(bets, gaps.length, mostSums(gaps.length, bets.length));
  if (halves) {
    return { exact: true, hit: exactly(halves.hit(gaps)), swings: () => halves.swings(gaps) };
  }
  const grid = gridFor(bets, gaps);
  return { exact: false, hit: bounds(grid, bets, gaps), swings: () => grid.halves.swings(cellsOf(grid, gaps, 0)) };
}

/** Units in one proportion to the deviations, so that every measure is as rough beside its own width. */
function gridFor(bets: readonly Bet[], gaps: readonly Value[]): Grid {
  const most = mostSums(gaps.length, bets.length);
  const deviations = gaps.map((_, measure) => Math.max(1, deviationOf(column(bets, measure))));
  for (let share = finest(bets, deviations, most); ; share *= 1.3) {
    const units = deviations.map((deviation, measure) =>
      Math.max(commonUnit(column(bets, measure).map(({ value }) => value)) || 1, Math.round(deviation * share))
    );
    const cells = bets.map(({ values }) => values.map((value, measure) => Math.round(value / units[measure]!)));
    const rests = units.map((unit, measure) =>
      restOf(
        column(bets, measure),
        cells.map((of) => of[measure]!),
        unit
      )
    );
    const rounded = bets.map(({ probability }, deal) => ({ values: cells[deal]!, probability }));
    const halves = Halves.of(rounded, gaps.length, most);
    if (halves) {
      return { units, rests, bets: rounded, halves };
    }
  }
}

/**
 * Unit over deviation at which two measures have about `most` sums in each half: sums fill the zonotope of the deals,
 * whose area is that of all parallelograms of two of them.
 */
function finest(bets: readonly Bet[], deviations: readonly number[], most: number): number {
  const some = bets.slice(0, ENOUGH_TO_GUESS);
  let area = 0;
  for (const [place, one] of some.entries()) {
    for (const other of some.slice(0, place)) {
      area += Math.abs(one.values[0]! * other.values[1]! - one.values[1]! * other.values[0]!);
    }
  }
  const half = (area / 4) * (bets.length / some.length) ** 2;
  return Math.max(1e-3, Math.sqrt(half / (most * deviations[0]! * deviations[1]!)));
}

/** Gaps in cells, the rest of every measure taken so far above (1) or below (-1) its mean as `GIVEN_UP` allows. */
function cellsOf({ units, rests }: Grid, gaps: readonly Value[], side: number): Value[] {
  return gaps.map((gap, measure) => {
    const rest = rests[measure]!;
    const far =
      side === 0
        ? 0
        : Math.min(farthest(GIVEN_UP, rest), side > 0 ? rest.highest - rest.mean : rest.mean - rest.lowest);
    return Math.ceil((gap - rest.mean - side * far) / units[measure]!);
  });
}

/** What is given up where the rest may still be farther away than it was taken to be. */
function givenUp({ rests }: Grid, side: number): Probability {
  return rests.reduce((sum, rest) => {
    const end = side > 0 ? rest.highest - rest.mean : rest.mean - rest.lowest;
    const far = farthest(GIVEN_UP, rest);
    return sum + (end <= far ? 0 : chanceBeyond(far, rest));
  }, 0);
}

/** By the grid, and by what the measures say alone: not above the least of them, nor below what must overlap. */
function bounds(grid: Grid, bets: readonly Bet[], gaps: readonly Value[]): Interval {
  const alone = gaps.map((gap, measure) => spreadOf(column(bets, measure)).atLeast(gap));
  const overlap = alone.reduce((sum, { lowest }) => sum + lowest, 1 - alone.length);
  const least = grid.halves.hit(cellsOf(grid, gaps, -1)) - givenUp(grid, -1);
  const most = grid.halves.hit(cellsOf(grid, gaps, 1)) + givenUp(grid, 1);
  const highest = clamped(Math.min(most, ...alone.map((one) => one.highest)));
  return { lowest: Math.min(highest, clamped(Math.max(least, overlap))), highest };
}
