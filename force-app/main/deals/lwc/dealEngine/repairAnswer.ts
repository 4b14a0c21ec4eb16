// How a near miss is repaired (R6).
import type { IsoDate, Money } from './measures';

/** One step that makes a criterion hold, or several at once. */
export type RepairStep =
  /** Sell more of a line: the smallest number of units that suffices. */
  | { readonly code: 'addUnits'; readonly lineId: string; readonly units: number }
  | { readonly code: 'swapProduct'; readonly lineId: string; readonly productId: string; readonly productName: string }
  | { readonly code: 'register'; readonly vendorName: string }
  | {
      readonly code: 'certify';
      readonly certificate: string;
      readonly holder: string;
      readonly validTo: IsoDate | null;
    }
  | { readonly code: 'attach'; readonly document: string }
  | { readonly code: 'closeOn'; readonly date: IsoDate }
  /** A fact to change, where nothing more can be said. */
  | {
      readonly code: 'change';
      readonly field: string;
      readonly label: string;
      readonly values: readonly (string | number)[];
    };

/** R6: the cheapest set of criteria whose repair makes the program eligible. */
export interface Repair {
  /** Indexes into `criteria`. */
  readonly criteria: readonly number[];
  readonly steps: readonly RepairStep[];
  /** The day by which the steps must be done; null: none known. */
  readonly by: IsoDate | null;
  /** What the steps cost us; one effort counts once. */
  readonly effort: Money;
  /** What the program pays after the repair, within its limits; null: not known or hidden. */
  readonly gain: Money | null;
  /** Missing fields that may still say no. */
  readonly missing: readonly string[];
  /** Other sets that would do, dearer or longer. */
  readonly alternatives: readonly { readonly criteria: readonly number[]; readonly steps: readonly RepairStep[] }[];
}
