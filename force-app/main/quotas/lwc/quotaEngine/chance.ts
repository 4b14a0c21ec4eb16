// R11: how likely open deals take the credit to the quota. Independence of the deals is assumed.
import type { Probability, Value } from './measures';

/** A deal as far as a chance needs it. */
export interface ChanceDeal {
  readonly id: string;
  /** By measure, in the order of the question; the user's part. */
  readonly values: readonly Value[];
  readonly probability: Probability;
}

/** One measure, or several jointly. */
export interface Chance {
  /** P(hit). With `exact` false a proven interval's middle. */
  readonly hit: Probability;
  readonly lowest: Probability;
  readonly highest: Probability;
  readonly exact: boolean;
  /** Credit plus the open deals' value at 10, 50 and 90 %; null for several measures jointly. */
  readonly finish: Finish | null;
  /** Deals that count in it. */
  readonly deals: number;
  /** Sum of value x probability; null for several measures jointly. */
  readonly weighted: Value | null;
}

/** Smallest finishes that are reached with at least 10, 50 and 90 %. */
export interface Finish {
  readonly weak: Value;
  readonly middle: Value;
  readonly strong: Value;
}

export interface PivotOfDeal {
  readonly id: string;
  readonly won: Probability;
  readonly lost: Probability;
  /** P(hit | won) - P(hit | lost). */
  readonly swing: number;
}

/** Probability of every finish, ascending; `values` and `probabilities` go together. */
export interface Distribution {
  readonly values: readonly Value[];
  readonly probabilities: readonly Probability[];
  readonly exact: boolean;
}
