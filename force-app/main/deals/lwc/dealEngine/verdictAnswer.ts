// The verdict of a program, and of all programs.
import type { CompiledDocument, CompiledProgram } from './compiled';
import type { CriterionResult, Logic, Problem } from './criterionAnswer';
import type { IsoDate, Money } from './measures';
import type { Repair } from './repairAnswer';
import type { Deadline, Value } from './valueAnswer';

/** R6. `needsAttention`: the program itself is malformed and was not judged. */
export type Status = 'eligible' | 'nearMiss' | 'needsData' | 'notEligible' | 'needsAttention';

/** The one line of the list beside the name. */
export type Reason =
  | { readonly code: 'deadline' }
  | { readonly code: 'missing'; readonly labels: readonly string[] }
  | { readonly code: 'criterion'; readonly index: number }
  | { readonly code: 'repair' }
  | { readonly code: 'problem' };

export interface Verdict {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly kind: CompiledProgram['kind'];
  readonly version: number;
  readonly vendorName: string;
  readonly dateBasis: 'Order' | 'Evaluation';
  readonly settlement: 'Invoice' | 'Claim';
  readonly status: Status;
  /** For `eligible` what it pays; for `needsData` what it could pay; null otherwise. */
  readonly value: Value | null;
  readonly deadline: Deadline;
  readonly criteria: readonly CriterionResult[];
  /** The logic text once read; null: all criteria must hold. */
  readonly logic: Logic | null;
  /** Only for `nearMiss`. */
  readonly repair: Repair | null;
  readonly chancePpm: number | null;
  readonly direction: CompiledProgram['direction'];
  /** Documents that the program asks for, and whether the deal has them. */
  readonly documents: readonly (CompiledDocument & { readonly present: boolean; readonly recordId: string | null })[];
  /** Labels of the missing fields that can still change the verdict; only for `needsData`. */
  readonly missing: readonly string[];
  readonly problems: readonly Problem[];
  readonly reason: Reason;
  /** Bands of the program, for the tier bar. */
  readonly tiers: readonly { readonly lower: number; readonly rate: number }[];
  readonly tierMeasure: CompiledProgram['tierMeasure'];
}

export interface DealResult {
  readonly asOf: IsoDate;
  /**
   * Eligible by descending value, then near misses by descending gain, then needs data, not eligible, needs attention; within a group by name, then key.
   */
  readonly verdicts: readonly Verdict[];
  /** Eligible programs only; largest single amount of each column, never a sum (programs may exclude each other). */
  readonly eligibleCount: number;
  readonly largestNow: Money | null;
  readonly largestClaim: Money | null;
}
