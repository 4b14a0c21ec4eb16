// The exact convolution of R11 for one measure: probabilities of all sums on a grid, in one dense array.
import type { Probability, Value } from 'c/quotaEngine';
import { restOf, type Rest } from './rest';
import type { Draw } from './draws';

export interface Lattice {
  /** Amount of a cell. */
  readonly unit: Value;
  /** Whether every value is a whole number of cells; else each is rounded to the nearest, and `rest` says what is left. */
  readonly exact: boolean;
  /** Of every draw in order. */
  readonly cells: readonly number[];
  readonly rest: Rest;
  /** Cell of the first of `probabilities`. */
  readonly first: number;
  readonly probabilities: Float64Array;
}

/** Multiplications that a convolution may cost: some milliseconds, and with thousands of deals more. */
const LEAST_WORK = 2 ** 22;
const WORK_A_DRAW = 2 ** 15;
/** What lies at the ends with less than this is nothing beside the rounding of the sum itself. */
const NEGLIGIBLE = 1e-25;
/** Beyond so many standard deviations to both sides together everything is negligible. */
const WINDOW = 21;

export function commonUnit(values: readonly Value[]): Value {
  let unit = 0;
  for (const value of values) {
    let rest = Math.abs(value);
    while (rest !== 0) {
      [unit, rest] = [rest, unit % rest];
    }
  }
  return unit;
}

export function deviationOf(draws: readonly Draw[]): number {
  return Math.sqrt(
    draws.reduce((sum, { value, probability }) => sum + value * value * probability * (1 - probability), 0)
  );
}

/** Multiplications times the unit: the widths that arise from adding the smallest first. */
function workOf(draws: readonly Draw[]): number {
  const window = WINDOW * deviationOf(draws);
  let width = 0;
  let work = 0;
  for (const size of draws.map(({ value }) => Math.abs(value)).sort((one, other) => one - other)) {
    width += size;
    work += Math.min(width, Math.max(window, size));
  }
  return work;
}

function budgetOf(draws: readonly Draw[]): number {
  return Math.max(LEAST_WORK, draws.length * WORK_A_DRAW);
}

/** Probabilities of neighbouring cells, grown in place; ends that became negligible are let go. */
class Row {
  /** Cell of the first that is kept. */
  first = 0;
  private readonly most: number;
  private cells: Float64Array;
  private start = 0;
  private end = 1;

  constructor(most: number) {
    this.most = most;
    this.cells = new Float64Array(Math.min(most, 1024));
    this.cells[0] = 1;
  }

  add(size: number, probability: Probability): void {
    if (probability === 1) {
      this.first += size;
      return;
    }
    this.makeRoom(size);
    const { cells, start, end } = this;
    const kept = 1 - probability;
    // From the right, since each needs what stood left of it.
    for (let at = end + size - 1; at >= end; at--) {
      cells[at] = at - size >= start ? probability * cells[at - size]! : 0;
    }
    for (let at = end - 1; at >= start + size; at--) {
      cells[at] = kept * cells[at]! + probability * cells[at - size]!;
    }
    for (let at = Math.min(end, start + size) - 1; at >= start; at--) {
      cells[at]! *= kept;
    }
    this.end = end + size;
    this.trim();
  }

  taken(): Float64Array {
    return this.cells.slice(this.start, this.end);
  }

  private makeRoom(size: number): void {
    if (this.end + size <= this.cells.length) {
      return;
    }
    const length = this.end - this.start;
    const needed = length + size;
    const cells =
      needed * 2 <= this.cells.length
        ? this.cells
        : new Float64Array(Math.max(needed, Math.min(this.most, needed * 4)));
    cells.set(this.cells.subarray(this.start, this.end));
    this.cells = cells;
    this.start = 0;
    this.end = length;
  }

  private trim(): void {
    while (this.cells[this.start]! < NEGLIGIBLE) {
      this.start++;
      this.first++;
    }
    while (this.cells[this.end - 1]! < NEGLIGIBLE) {
      this.end--;
    }
  }
}

function convolve(draws: readonly Draw[], cells: readonly number[]) {
  // A value below zero that comes with p is one above zero that is taken back with 1 - p.
  const steps = draws
    .map(({ probability }, draw) => {
      const size = cells[draw]!;
      return size < 0 ? { size: -size, probability: 1 - probability } : { size, probability };
    })
    .filter(({ size, probability }) => size !== 0 && probability !== 0)
    .sort((one, other) => one.size - other.size || one.probability - other.probability);
  const row = new Row(steps.reduce((sum, { size }) => sum + size, 0) + 1);
  steps.forEach(({ size, probability }) => row.add(size, probability));
  const base = cells.reduce((sum, size) => sum + Math.min(0, size), 0);
  return { first: base + row.first, probabilities: row.taken() };
}

function latticeOn(draws: readonly Draw[], unit: Value): Lattice {
  const cells = draws.map(({ value }) => Math.round(value / unit));
  const rest = restOf(draws, cells, unit);
  const exact = rest.squares === 0;
  return { unit, exact, cells, rest, ...convolve(draws, cells) };
}

/** The grid on which the convolution is exact; null where it has too many cells. */
export function exactLattice(draws: readonly Draw[]): Lattice | null {
  const unit = commonUnit(draws.map(({ value }) => value)) || 1;
  return workOf(draws) <= unit * budgetOf(draws) ? latticeOn(draws, unit) : null;
}

/** The finest grid that the budget allows. */
export function roundedLattice(draws: readonly Draw[]): Lattice {
  return latticeOn(draws, Math.max(1, Math.ceil(workOf(draws) / budgetOf(draws))));
}

/** A grid of at most about so many cells, for rough bounds. */
export function roughLattice(draws: readonly Draw[], cells: number): Lattice {
  const range = draws.reduce((sum, { value }) => sum + Math.abs(value), 0);
  const unit = commonUnit(draws.map(({ value }) => value)) || 1;
  return latticeOn(draws, range <= unit * cells ? unit : Math.ceil(range / cells));
}
