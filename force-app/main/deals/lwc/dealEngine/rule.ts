// A program's rule once read: what the other files of the engine judge and price.
import type { CompiledProgram, CriterionField, Operator, Vendor } from './contract';
import type { Comparable } from './compare';
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
}

export interface Rule {
  readonly program: CompiledProgram;
  readonly vendor: Vendor;
  /** By sequence. */
  readonly criteria: readonly Criterion[];
  /** Ascending. */
  readonly bands: readonly Band[];
}
