// What the chance is at most while some deals are taken as won, by each measure alone: quick, for a search that asks
// often (R16).
import type { ChanceDeal, Probability, Value } from 'c/quotaEngine';
import { drawsOf } from './draws';
import { roughLattice } from './lattice';
import { chanceBeyond, farthest, type Rest } from './rest';
import { Tail } from './tail';

/** Chance that is given up where values are rounded to the grid. */
const GIVEN_UP = 1e-4;
const CELLS = 2 ** 13;

/** One measure: the deals that are still open on their grid, and the sum of those that are won. */
interface Column {
  readonly unit: Value;
  readonly tail: Tail;
  readonly rest: Rest;
  readonly won: Value;
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

/** Immutable: every deal that is taken as won gives another one. */
export class WonTails {
  private readonly columns: readonly Column[];
  /** By measure and deal. */
  private readonly parts: readonly (readonly Part[])[];

  private constructor(columns: readonly Column[], parts: readonly (readonly Part[])[]) {
    this.columns = columns;
    this.parts = parts;
  }

  static of(deals: readonly ChanceDeal[], measures: number): WonTails {
    const grids = Array.from({ length: measures }, (_, measure) => {
      const draws = drawsOf(deals, measure);
      const { unit, first, probabilities, rest, cells } = roughLattice(draws, CELLS);
      const parts = draws.map(({ value, probability }, deal) => ({ value, cells: cells[deal]!, probability }));
      return { column: { unit, tail: Tail.of(first, probabilities), rest, won: 0 }, parts };
    });
    return new WonTails(
      grids.map(({ column }) => column),
      grids.map(({ parts }) => parts)
    );
  }

  /** With an open deal taken as won. */
  with(deal: number): WonTails {
    return new WonTails(
      this.columns.map(({ unit, tail, rest, won }, measure) => {
        const part = this.parts[measure]![deal]!;
        return {
          unit,
          tail: part.cells === 0 ? tail : tail.less(part.cells, part.probability),
          rest: restWithout(rest, part, unit),
          won: won + part.value
        };
      }),
      this.parts
    );
  }

  /** With values that are sure. */
  withValues(values: readonly Value[]): WonTails {
    const columns = this.columns.map((column, measure) => ({ ...column, won: column.won + values[measure]! }));
    return new WonTails(columns, this.parts);
  }

  /** By measure, at most how likely its gap is reached with `more` added. */
  highest(gaps: readonly Value[], more: readonly Value[]): Probability[] {
    return this.columns.map(({ unit, tail, rest, won }, measure) => {
      const { cell, givenUp } = lowestCell(gaps[measure]! - won - more[measure]!, rest, unit);
      return tail.from(cell) + givenUp;
    });
  }

  /** The same with an open deal taken as won. */
  highestWith(deal: number, gaps: readonly Value[]): Probability[] {
    return this.columns.map(({ unit, tail, rest, won }, measure) => {
      const part = this.parts[measure]![deal]!;
      const less = restWithout(rest, part, unit);
      const { cell, givenUp } = lowestCell(gaps[measure]! - won - part.value, less, unit);
      return tail.without(part.cells, part.probability, cell).lost + givenUp;
    });
  }
}

/** The lowest cell that reaches an amount, the rest of rounding taken as far up as is likely. */
function lowestCell(amount: Value, rest: Rest, unit: Value) {
  const far = farthest(GIVEN_UP, rest);
  const end = rest.highest - rest.mean;
  // A hair lower: the means are sums of fractions.
  const cell = Math.ceil((amount - rest.mean - Math.min(far, end)) / unit - 1e-9);
  return { cell, givenUp: end <= far ? 0 : chanceBeyond(far, rest) };
}
