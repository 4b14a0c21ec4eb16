// A program's rule once read: what the other files of the engine judge and price.
import type { CompiledProduct, CompiledProgram, CriterionField, Logic, Money, Operator, Vendor } from './contract';
import type { Comparable } from './compare';
import type { Formula } from './formula';
import type { Band } from './tiers';

export interface Criterion {
  readonly sequence: number;
  readonly field: CriterionField;
  readonly operator: Operator;
  /** As shown: text, numbers, minor units, dates, names of tiers. */
  readonly required: readonly (string | number)[];
  /** As compared: a tier is its place in the vendor's list. */
  readonly comparable: readonly Comparable[];
  readonly message: string | null;
  readonly actionable: boolean;
  readonly effort: Money;
  readonly leadDays: number | null;
}

export interface Rule {
  readonly program: CompiledProgram;
  readonly vendor: Vendor;
  /** By sequence. */
  readonly criteria: readonly Criterion[];
  /** Places in `criteria` of those that are judged on each line. */
  readonly ofLines: readonly number[];
  readonly ofDeal: readonly number[];
  /** The logic text once read; null: all criteria must hold. */
  readonly logic: Logic | null;
  /** The same over places in `criteria`. */
  readonly formula: Formula;
  /** Whether the text has no NOT, so that one more criterion that holds never does harm. */
  readonly monotone: boolean;
  readonly included: readonly CompiledProduct[];
  readonly excluded: readonly CompiledProduct[];
  /** Ascending; a lower bound is minor units, units or parts per million of growth, by the tier measure. */
  readonly bands: readonly Band[];
  /** The same, with bounds of units as hundredths. */
  readonly steps: readonly Band[];
}
