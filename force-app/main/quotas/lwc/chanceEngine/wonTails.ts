// What the chance is while some deals are taken as won, by two measures at once: quick, for a search that asks often
// (R16).
import type { ChanceDeal, Probability, Value } from 'c/quotaEngine';
import { drawsOf, type Draw } from './draws';
import { commonUnit, deviationOf } from './lattice';
import { chanceBeyond, farthest, restOf, type Rest } from './rest';
import { Surface } from './surface';

/** Chance that is given up where values are rounded to the grid. */
const GIVEN_UP = 1e-4;
/** Cells of a grid on which nothing is rounded, and of one that rounds. */
const MOST_EXACT = 2 ** 18;
const MOST_ROUNDED = 2 ** 16;

/** One measure. */
interface Column {
  readonly unit: Value;
  /** How much wider the sums of all deals spread on the grid than they do. */
  readonly stretch: number;
  /** Of the deals that are open: what rounding has left of them, and their mean. */
  readonly rest: Rest;
  readonly mean: number;
  /** Sum of those that are won. */
  readonly won: Value;
}

export interface Outcomes {
  readonly won: Probability;
  readonly lost: Probability;
}

interface Part {
  readonly value: Value;
  readonly cells: number;
  readonly probability: Probability;
}

function restWithout({ mean, lowest, highest, squares }: Rest, { value, cells, probability }: Part, unit: Value): Rest {
  const part = value - cells * unit;
  return {
    mean: mean - probability * part,
    lowest: lowest - Math.min(0, part),
    highest: highest - Math.max(0, part),
    // What is left of a difference of equal sums is nothing.
    squares: Math.max(0, squares - part * part)
  };
}

const rangeOf = (draws: readonly Draw[]): Value => draws.reduce((sum, { value }) => sum + Math.abs(value), 0);

/** Common units while their grid is small enough; else the second measure is finer, see {@link cellsOn}. */
function unitsFor(columns: readonly (readonly Draw[])[]): Value[] {
  const ranges = columns.map(rangeOf);
  const common = columns.map((draws) => commonUnit(draws.map(({ value }) => value)) || 1);
  const sizes = ranges.map((range, measure) => range / common[measure]! + 1);
  if (sizes.reduce((cells, size) => cells * size, 1) <= MOST_EXACT) {
    return common;
  }
  const shares = columns.length === 1 ? [MOST_ROUNDED] : [2 ** 7, 2 ** 9];
  return sizes.map((size, measure) => {
    const others = sizes.reduce((cells, other, at) => cells * (at === measure ? 1 : Math.min(shares[at]!, other)), 1);
    const room = Math.max(2, MOST_ROUNDED / others);
    return size <= room ? common[measure]! : Math.ceil(ranges[measure]! / (room - 1));
  });
}

/**
 * Cells by deal. The measures rise and fall together: what decides a joint chance is how far the second is from where
 * the first has it. So the second is rounded with what the first was rounded by, times the slope between them.
 */
function cellsOn(units: readonly Value[], columns: readonly (readonly Draw[])[]): number[][] {
  const [first, second] = columns;
  const slope = first && second ? slopeOf(first, second) : 0;
  return (first ?? []).map(({ value }, deal) => {
    // No -0: it is a cell as 0 is.
    const cell = Math.round(value / units[0]!) + 0;
    const rounded = value - cell * units[0]!;
    return second ? [cell, Math.round((second[deal]!.value - slope * rounded) / units[1]!) + 0] : [cell];
  });
}

/**
 * At most twice as steep as the measures are wide: where next to none of the first is open the quotient says nothing of
 * the other deals, and would make their grid as wide as itself.
 */
function slopeOf(first: readonly Draw[], second: readonly Draw[]): number {
  let [both, own] = [0, 0];
  first.forEach(({ value, probability }, deal) => {
    const spread = probability * (1 - probability) * value;
    both += spread * second[deal]!.value;
    own += spread * value;
  });
  const steepest = (2 * rangeOf(second)) / Math.max(1, rangeOf(first));
  return own === 0 ? 0 : Math.min(steepest, Math.max(-steepest, both / own));
}

/** Immutable: every deal that is taken as won gives another one. Measures after the second are not looked at. */
export class WonTails {
  private readonly columns: readonly Column[];
  /** By deal and measure. */
  private readonly parts: readonly (readonly Part[])[];
  private readonly surface: Surface;

  private constructor(columns: readonly Column[], parts: readonly (readonly Part[])[], surface: Surface) {
    this.columns = columns;
    this.parts = parts;
    this.surface = surface;
  }

  static of(deals: readonly ChanceDeal[], measures: number): WonTails {
    const draws = Array.from({ length: Math.min(2, measures) }, (_, measure) => drawsOf(deals, measure));
    const units = unitsFor(draws);
    const grid = cellsOn(units, draws);
    const parts = deals.map((_, deal) =>
      draws.map((of, measure): Part => ({ ...of[deal]!, cells: grid[deal]![measure]! }))
    );
    const columns = draws.map((of, measure) => {
      const cells = parts.map((by) => by[measure]!.cells);
      const unit = units[measure]!;
      const onGrid = deviationOf(of.map(({ probability }, deal) => ({ value: cells[deal]! * unit, probability })));
      const stretch = onGrid === 0 ? 1 : onGrid / deviationOf(of);
      const mean = of.reduce((sum, { value, probability }) => sum + value * probability, 0);
      return { unit, stretch, rest: restOf(of, cells, unit), mean, won: 0 };
    });
    return new WonTails(columns, parts, Surface.of(parts.map(onSurface)));
  }

  /** Whether nothing is rounded: what is asked for is the chance itself then. */
  get exact(): boolean {
    return this.columns.every(({ rest }) => rest.squares === 0);
  }

  get size(): number {
    return this.surface.size;
  }

  /**
   * The most that taking an open deal as won adds to a measure: all of its value, although it counted with its odds
   * before. With what rounding changes where the chance is asked for as {@link WonTails.likely}.
   */
  gainOf(deal: number, measure: number): Value {
    const { value, cells, probability } = this.parts[deal]![measure]!;
    const { unit, stretch } = this.columns[measure]!;
    return value + (probability * (value * (1 - stretch) - (value - cells * unit))) / stretch;
  }

  /** With an open deal taken as won; `room` as that of {@link Surface.less}. */
  with(deal: number, room?: Float64Array): WonTails {
    const parts = this.parts[deal]!;
    return new WonTails(this.columnsWith(parts), this.parts, this.surface.less(onSurface(parts), room));
  }

  /** With values that are sure. */
  withValues(values: readonly Value[]): WonTails {
    const columns = this.columns.map((column, measure) => ({ ...column, won: column.won + values[measure]! }));
    return new WonTails(columns, this.parts, this.surface);
  }

  /** At most how likely the gaps are reached with `more` added; proven. */
  highest(gaps: readonly Value[], more: readonly Value[]): Probability {
    const { cells, givenUp } = lowestCells(this.columns, gaps, more);
    return this.surface.from(...cells) + givenUp;
  }

  /** The same with an open deal taken as won. */
  highestWith(deal: number, gaps: readonly Value[], more: readonly Value[]): Probability {
    const parts = this.parts[deal]!;
    const { cells, givenUp } = lowestCells(this.columnsWith(parts), gaps, more);
    return this.surface.without(onSurface(parts), ...cells) + givenUp;
  }

  /** About how likely: the grid's mean and width are set right, and a cell's chance is spread evenly over it. */
  likely(gaps: readonly Value[], more: readonly Value[]): Probability {
    return between(this.columns, gaps, more, (x, y) => this.surface.from(x, y));
  }

  /** The same with an open deal taken as won. */
  likelyWith(deal: number, gaps: readonly Value[], more: readonly Value[]): Probability {
    const parts = this.parts[deal]!;
    const out = onSurface(parts);
    return between(this.columnsWith(parts), gaps, more, (x, y) => this.surface.without(out, x, y));
  }

  /** About how likely the gaps are reached with an open deal won, and with it lost. */
  outcomesOf(deal: number, gaps: readonly Value[]): Outcomes {
    const parts = this.parts[deal]!;
    const none = gaps.map(() => 0);
    const out = onSurface(parts);
    const [won, lost] = [true, false].map((isWon) =>
      between(this.columnsWith(parts, isWon), gaps, none, (x, y) => this.surface.without(out, x, y))
    );
    return { won: won!, lost: lost! };
  }

  private columnsWith(parts: readonly Part[], isWon = true): Column[] {
    return this.columns.map(({ unit, stretch, rest, mean, won }, measure) => {
      const part = parts[measure]!;
      const { value, probability } = part;
      return {
        unit,
        stretch,
        rest: restWithout(rest, part, unit),
        mean: mean - value * probability,
        won: isWon ? won + value : won
      };
    });
  }
}

function onSurface(parts: readonly Part[]): { cells: [number, number]; probability: Probability } {
  const [first, second] = parts;
  // One measure alone stands in one row, whose cells are neighbours.
  return {
    cells: second ? [first!.cells, second.cells] : [0, first?.cells ?? 0],
    probability: first?.probability ?? 0
  };
}

/** In the order of the surface: one measure alone is its second. */
function onAxes<T>(columns: readonly T[], none: T): [T, T] {
  const [first, second] = columns;
  return second === undefined ? [none, first ?? none] : [first!, second];
}

/** The lowest cells that reach the gaps, the rest of rounding taken as far up as is likely. */
function lowestCells(columns: readonly Column[], gaps: readonly Value[], more: readonly Value[]) {
  let givenUp = 0;
  const cells = columns.map(({ unit, rest, won }, measure) => {
    const far = farthest(GIVEN_UP, rest);
    const end = rest.highest - rest.mean;
    givenUp += end <= far ? 0 : chanceBeyond(far, rest);
    // A hair lower: the means are sums of fractions.
    return Math.ceil((gaps[measure]! - won - more[measure]! - rest.mean - Math.min(far, end)) / unit - 1e-9);
  });
  return { cells: onAxes(cells, -Infinity), givenUp };
}

/** Where the gaps lie between two cells, what both say by how near they are. */
function between(
  columns: readonly Column[],
  gaps: readonly Value[],
  more: readonly Value[],
  from: (x: number, y: number) => Probability
): Probability {
  const places = columns.map(({ unit, stretch, rest, mean, won }, measure) => {
    const gap = gaps[measure]! - won - more[measure]!;
    const place = (mean - rest.mean + (gap - mean) * stretch) / unit;
    if (rest.squares === 0) {
      return { cell: Math.ceil(place - 1e-9), part: 0 };
    }
    const cell = Math.floor(place + 0.5);
    return { cell, part: place + 0.5 - cell };
  });
  const [x, y] = onAxes(places, { cell: -Infinity, part: 0 });
  const along = (cell: number): Probability =>
    (1 - y.part) * from(cell, y.cell) + (y.part > 0 ? y.part * from(cell, y.cell + 1) : 0);
  return (1 - x.part) * along(x.cell) + (x.part > 0 ? x.part * along(x.cell + 1) : 0);
}
