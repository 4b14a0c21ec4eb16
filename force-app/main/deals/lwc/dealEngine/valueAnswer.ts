// What a program pays (R2 to R5), and by when to act.
import type { CompiledProgram } from './compiled';
import type { Budget } from './dealRecords';
import type { IsoDate, Money } from './measures';

/** A slice of a volume at one rate; `base` in the tier's measure or minor units, `rate` as in {@link CompiledTier}. */
export interface Slice {
  readonly base: number;
  readonly rate: number;
}

/** What held a payout below what the rates give (R4). */
export type LimitHit =
  | { readonly code: 'dealCap'; readonly most: Money }
  | { readonly code: 'minimum'; readonly least: Money }
  | { readonly code: 'budget'; readonly left: number; readonly measure: Budget['measure'] }
  | { readonly code: 'units'; readonly left: number };

/** What a program pays on this deal (R2 to R5), with what the formula shows. */
export type Value =
  | {
      readonly code: 'amount';
      readonly amount: Money;
      /** Before limits. */
      readonly full: Money;
      readonly limits: readonly LimitHit[];
      readonly calculation: CompiledProgram['calculation'];
      readonly measure: CompiledProgram['tierMeasure'];
      readonly mode: CompiledProgram['tierMode'];
      /** Price that the base is counted at. */
      readonly baseKind: CompiledProgram['base'];
      /** The deal's own part: minor units (Percent), or units (PerUnit, SpecialPrice; Lump: 1). */
      readonly base: number;
      /** Volume so far and baseline, in the tier's measure; 0 without a counter, null where the program has no growth. */
      readonly counter: number;
      readonly baseline: Money | null;
      /** Slices paid with the deal, and without it: the worth is their difference (R2). Amounts of slices are not rounded. */
      readonly slices: readonly Slice[];
      readonly before: readonly Slice[];
      /** What each qualifying line is paid: by base, the residual to the largest line, the first of equals. */
      readonly lines: readonly { readonly lineId: string; readonly amount: Money }[];
      /** PerUnit and SpecialPrice: units that count; null otherwise. */
      readonly units: number | null;
      /** What its budget of units has left before this deal; null: it has none, or is not paid by units. */
      readonly unitsLeft: number | null;
    }
  /** The base rests on cost, which the user may not see: decided when applied. */
  | { readonly code: 'hidden' }
  /** A price, quantity or counter is missing. */
  | { readonly code: 'unknown' }
  /** The claim window has closed: worth nothing (R4). */
  | { readonly code: 'pastDue'; readonly claimCloses: IsoDate };

/** The date by which the rep must act. */
export type Deadline =
  | { readonly code: 'claim'; readonly from: IsoDate | null; readonly to: IsoDate | null }
  | { readonly code: 'order'; readonly to: IsoDate }
  | { readonly code: 'none' };
