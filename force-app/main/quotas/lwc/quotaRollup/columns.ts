// What a roll-up is made of, by columns: places instead of Ids, so that it is read as fast as memory allows.

export interface RollupColumns {
  /** At least one. */
  readonly measures: number;
  readonly periods: number;
  /** By rep: place of the manager among the reps; -1: none. */
  readonly managers: Int32Array;
  /** By deal: place of the period of its credit date; -1: in none of them. */
  readonly dealPeriods: Int32Array;
  /** By deal and measure, measures side by side, in smallest units; NaN: not known. */
  readonly dealValues: Float64Array;
  /** By split: place of its deal, ascending: the splits of a deal stand together. */
  readonly splitDeals: Int32Array;
  /** By split: place of the rep; -1: nobody known. */
  readonly splitReps: Int32Array;
  /** By split: parts per million of the deal. */
  readonly splitPercents: Int32Array;
  /** By split: 1 for direct credit, which alone adds up to a team's (R1); 0 for any other. */
  readonly splitsDirect: Uint8Array;
}

/** What is not in the totals, or is but should not be as it is: by places, ascending. */
export interface RollupProblems {
  /** Reps whose managers lead back to them; of each loop the first has no manager here, so that it is counted once. */
  readonly loops: readonly number[];
  /** Deals that no period holds. */
  readonly outside: readonly number[];
  /** Deals of which a measure is not known; it is left out. */
  readonly incomplete: readonly number[];
  /** Deals whose direct splits are more than the whole; they are counted as they are. */
  readonly overWhole: readonly number[];
  /** Splits of nobody known; they are left out. */
  readonly nobody: readonly number[];
}
