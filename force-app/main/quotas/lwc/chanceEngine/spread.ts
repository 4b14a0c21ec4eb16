// Where the sum of one measure may end: the chance to reach an amount, and the amounts of given chances.
import type { Distribution, Probability, Value } from 'c/quotaEngine';
import { clamped, exactly, rounded, TOLERANCE, type Draw, type Interval } from './draws';
import { Halves, mostSums } from './halves';
import { exactLattice, roundedLattice, type Lattice } from './lattice';
import { chanceBeyond } from './rest';
import { nothing, withDeal, type Sums } from './sums';
import { Tail } from './tail';

export interface Spread {
  readonly exact: boolean;
  /** P(X >= amount). */
  atLeast(amount: Value): Interval;
  /** Smallest amount with P(X <= amount) >= level. */
  quantile(level: Probability): Value;
}

/** A spread whose sums are all known one by one. */
export interface ListedSpread extends Spread {
  readonly distribution: Distribution;
}

/** So many deals have so few sums that a list is the fastest. */
const FEW_DEALS = 12;
/** Sums that a list of all may have. */
const MOST_LISTED = 2 ** 16;

/** What the sum of values can be at most (1) and at least (-1). */
function extreme(draws: readonly Draw[], sign: 1 | -1): Value {
  return draws.reduce((sum, { value }) => sum + (value * sign > 0 ? value : 0), 0);
}

/** First place with P(X <= its amount) >= level. */
function placeOf(probabilities: Float64Array, level: Probability): number {
  let sum = 0;
  let place = -1;
  while (place < probabilities.length - 1 && sum < level - TOLERANCE) {
    sum += probabilities[++place]!;
  }
  return Math.max(0, place);
}

/** Sums that have a probability, with it. */
function pointsOf(amount: (place: number) => Value, probabilities: Float64Array, exact: boolean): Distribution {
  const points = { values: [] as Value[], probabilities: [] as Probability[], exact };
  for (let place = 0; place < probabilities.length; place++) {
    if (probabilities[place]! > 0) {
      points.values.push(amount(place));
      points.probabilities.push(probabilities[place]!);
    }
  }
  return points;
}

/** A list of all sums. */
class SumsSpread implements ListedSpread {
  readonly exact = true;
  private readonly amounts: Float64Array;
  private readonly probabilities: Float64Array;

  constructor({ columns, probabilities, size }: Sums) {
    this.amounts = columns[0]!.subarray(0, size);
    this.probabilities = probabilities.subarray(0, size);
  }

  get distribution(): Distribution {
    return pointsOf((place) => this.amounts[place]!, this.probabilities, true);
  }

  atLeast(amount: Value): Interval {
    let sum = 0;
    for (let place = this.amounts.length - 1; place >= 0 && this.amounts[place]! >= amount; place--) {
      sum += this.probabilities[place]!;
    }
    return exactly(amount <= this.amounts[0]! ? 1 : sum);
  }

  quantile(level: Probability): Value {
    return this.amounts[placeOf(this.probabilities, level)]!;
  }
}

/** Sums on a grid. Where values were rounded to it: chances between bounds, amounts to the nearest cells. */
class GridSpread implements ListedSpread {
  readonly exact: boolean;
  private readonly lattice: Lattice;
  private readonly tail: Tail;
  /** Amount of a cell is `least` plus `step` times how far it is from cell `low`. */
  private readonly least: Value;
  private readonly step: number;
  private readonly low: number;

  constructor(draws: readonly Draw[], lattice: Lattice) {
    this.exact = lattice.exact;
    this.lattice = lattice;
    this.tail = Tail.of(lattice.first, lattice.probabilities);
    const [low, high] = [-1, 1].map((sign) =>
      lattice.cells.reduce((sum, cell) => sum + (cell * sign > 0 ? cell : 0), 0)
    );
    // What rounding cut off is spread over the cells, so that both ends are the true ones.
    this.least = extreme(draws, -1);
    this.step = high === low ? 0 : (extreme(draws, 1) - this.least) / (high! - low!);
    this.low = low!;
  }

  get distribution(): Distribution {
    return pointsOf((place) => this.amount(place), this.lattice.probabilities, this.exact);
  }

  atLeast(amount: Value): Interval {
    return this.exact
      ? exactly(this.tail.from(Math.ceil(amount / this.lattice.unit)))
      : boundsOn(this.lattice, this.tail, amount);
  }

  quantile(level: Probability): Value {
    return this.amount(placeOf(this.lattice.probabilities, level));
  }

  private amount(place: number): Value {
    const { exact, first, unit } = this.lattice;
    return exact ? (first + place) * unit : rounded(this.least + (first + place - this.low) * this.step);
  }
}

/**
 * With the rest of rounding no farther from its mean than some width, the cells decide; the chance that it is farther
 * is known. Every width gives a bound, the best is taken.
 */
export function boundsOn({ unit, rest }: Lattice, cells: Tail, amount: Value): Interval {
  const middle = (amount - rest.mean) / unit;
  let [lowest, highest] = [0, 1];
  for (let cell = Math.ceil(middle); ; cell++) {
    const sure = cell * unit + rest.lowest >= amount;
    lowest = Math.max(lowest, cells.from(cell) - (sure ? 0 : chanceBeyond(cell * unit + rest.mean - amount, rest)));
    if (sure) break;
  }
  for (let cell = Math.floor(middle); ; cell--) {
    // Cells up to this one do not reach the amount unless the rest is as far above its mean.
    const sure = cell * unit + rest.highest < amount;
    const beyond = sure ? 0 : chanceBeyond(amount - cell * unit - rest.mean, rest);
    highest = Math.min(highest, cells.from(cell + 1) + beyond);
    if (sure) break;
  }
  return { lowest: clamped(lowest), highest: clamped(highest) };
}

/** Chances by two halves, exact; amounts by asking for chances. */
class HalvesSpread implements Spread {
  readonly exact = true;
  private readonly draws: readonly Draw[];
  private readonly halves: Halves;

  constructor(draws: readonly Draw[], halves: Halves) {
    this.draws = draws;
    this.halves = halves;
  }

  atLeast(amount: Value): Interval {
    return exactly(this.halves.hit([amount]));
  }

  quantile(level: Probability): Value {
    let [low, high] = [extreme(this.draws, -1), extreme(this.draws, 1)];
    while (low < high) {
      const middle = Math.floor(low + (high - low) / 2);
      // P(X <= v) is 1 - P(X >= v + 1), amounts being whole.
      if (1 - this.halves.hit([middle + 1]) >= level - TOLERANCE) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}

function listed(draws: readonly Draw[]): ListedSpread | null {
  let sums: Sums | null = nothing(1);
  for (const { value, probability } of draws) {
    sums = sums && withDeal(sums, [value], probability, MOST_LISTED);
  }
  return sums && new SumsSpread(sums);
}

function onGrid(draws: readonly Draw[]): ListedSpread | null {
  const lattice = exactLattice(draws);
  return lattice && new GridSpread(draws, lattice);
}

/** Without deals that change nothing; in one order, so that the last digits do not hang on how they were given. */
function uncertain(draws: readonly Draw[]): Draw[] {
  return draws
    .filter(({ value, probability }) => value !== 0 && probability !== 0)
    .sort((one, other) => one.value - other.value || one.probability - other.probability);
}

/** All sums with their probabilities, exact while they are few enough, or on a grid. */
export function listedSpread(all: readonly Draw[]): ListedSpread {
  const draws = uncertain(all);
  const few = draws.length <= FEW_DEALS ? listed(draws) : onGrid(draws);
  return few ?? listed(draws) ?? new GridSpread(draws, roundedLattice(draws));
}

/** The same where only chances and amounts are asked for: exact for about twice as many deals of any amounts. */
export function spreadOf(all: readonly Draw[]): Spread {
  const draws = uncertain(all);
  const few = draws.length <= FEW_DEALS ? listed(draws) : onGrid(draws);
  if (few) {
    return few;
  }
  const bets = draws.map(({ value, probability }) => ({ values: [value], probability }));
  const halves = Halves.of(bets, 1, mostSums(1, draws.length));
  return halves ? new HalvesSpread(draws, halves) : new GridSpread(draws, roundedLattice(draws));
}
