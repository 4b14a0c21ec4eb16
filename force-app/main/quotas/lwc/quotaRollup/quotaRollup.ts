// Credit up the hierarchy of managers (R1): totals of every rep with all below, by period and measure. Pure.
import type { Value } from 'c/quotaEngine';
import type { RollupColumns, RollupProblems } from './columns';
import { creditDeals, creditOf, firstSplitOf } from './credit';
import { hierarchyOf, type Hierarchy } from './hierarchy';

export type * from './columns';

/** Numbers in 4 KB, the page of most machines. */
const PAGE = 512;

/**
 * Totals of all reps, kept right while deals change. The columns are those of the roll-up from then on: what
 * {@link Rollup.change} replaces is written into them.
 */
export class Rollup {
  readonly problems: RollupProblems;
  private readonly columns: RollupColumns;
  private readonly hierarchy: Hierarchy;
  /** By rep, period and measure. */
  private readonly sums: Float64Array;
  private readonly width: number;

  constructor(columns: RollupColumns) {
    this.columns = columns;
    this.hierarchy = hierarchyOf(columns.managers);
    this.width = columns.periods * columns.measures;
    this.sums = zeros(columns.managers.length * this.width);
    this.problems = { loops: this.hierarchy.loops, ...creditDeals(columns, this.sums) };
    this.addUp();
  }

  /** Direct credit of a rep and all below, in smallest units. */
  total(rep: number, period: number, measure: number): Value {
    return this.sums[rep * this.width + period * this.columns.measures + measure]!;
  }

  /** Totals by rep, period and measure, in this order side by side; a view of what is kept, not a copy. */
  get totals(): Float64Array {
    return this.sums;
  }

  /** A deal closes in another period (-1: in none) or is worth something else: every level follows at once. */
  change(deal: number, period: number, values: readonly Value[]): void {
    const { dealPeriods, dealValues, measures } = this.columns;
    this.follow(deal, -1);
    dealPeriods[deal] = period;
    for (let measure = 0; measure < measures; measure++) {
      dealValues[deal * measures + measure] = values[measure]!;
    }
    this.follow(deal, 1);
  }

  /** Adds a deal's credit to its reps and all above them, or takes it away. */
  private follow(deal: number, sign: 1 | -1): void {
    const { columns, width, sums } = this;
    const { managers } = this.hierarchy;
    const { measures, dealValues, splitDeals, splitReps, splitPercents, splitsDirect } = columns;
    const period = columns.dealPeriods[deal]!;
    if (period < 0) {
      return;
    }
    for (let split = firstSplitOf(deal, columns); splitDeals[split] === deal; split++) {
      for (let measure = 0; measure < measures && splitsDirect[split] === 1; measure++) {
        const credit = sign * creditOf(dealValues[deal * measures + measure]!, splitPercents[split]!);
        for (let rep = splitReps[split]!; rep >= 0; rep = managers[rep]!) {
          sums[rep * width + period * measures + measure]! += credit;
        }
      }
    }
  }

  /** From the lowest to the highest: each has all below it when it is added to its manager. */
  private addUp(): void {
    const { order, managers } = this.hierarchy;
    const { sums, width } = this;
    for (let place = order.length - 1; place >= 0; place--) {
      const rep = order[place]!;
      const manager = managers[rep]!;
      if (manager >= 0) addRow(sums, rep * width, manager * width, width);
    }
  }
}

/**
 * New memory, each page of it written once. It is not there before somebody asks for it, page by page, and `+=` asks
 * twice: it reads what is then a page of zeros common to all, and to write it needs a page of its own.
 */
function zeros(cells: number): Float64Array {
  const sums = new Float64Array(cells);
  for (let cell = 0; cell < cells; cell += PAGE) {
    sums[cell] = 0;
  }
  return sums;
}

/** Four at a time, in a quarter of the turns. */
function addRow(sums: Float64Array, own: number, above: number, width: number): void {
  let cell = 0;
  for (; cell + 3 < width; cell += 4) {
    sums[above + cell]! += sums[own + cell]!;
    sums[above + cell + 1]! += sums[own + cell + 1]!;
    sums[above + cell + 2]! += sums[own + cell + 2]!;
    sums[above + cell + 3]! += sums[own + cell + 3]!;
  }
  for (; cell < width; cell++) {
    sums[above + cell]! += sums[own + cell]!;
  }
}
