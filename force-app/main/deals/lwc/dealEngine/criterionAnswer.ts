// What the engine answers of each criterion, and of a malformed program.
import type { FieldKind, Operator } from './catalogueEntry';
import type { Budget } from './dealRecords';
import type { IsoDate } from './measures';

/** Three-valued truth of R6, as shown. */
export type CriterionOutcome = 'met' | 'notMet' | 'unknown';

/** Why a malformed program could not be judged. Params carry the offending key, value or band. */
export interface Problem {
  readonly code:
    | 'UNKNOWN_FIELD'
    | 'UNKNOWN_OPERATOR'
    | 'OPERATOR_NOT_FOR_FIELD'
    | 'VALUE_MISSING'
    | 'VALUES_TOO_MANY'
    | 'VALUE_NOT_A_NUMBER'
    | 'VALUE_NOT_A_DATE'
    | 'VALUE_NOT_A_TIER'
    | 'RANGE_REVERSED'
    | 'DATES_REVERSED'
    | 'CLAIM_DATES_REVERSED'
    | 'BANDS_MISSING'
    /** Params: `from`, the bound that appears twice, in the tier's `measure`. */
    | 'BANDS_OVERLAP'
    | 'BAND_INCOMPLETE'
    | 'BAND_NEGATIVE'
    /** Logic text: params carry `logic`, and `position` or `number`. */
    | 'LOGIC_ENDS_EARLY'
    | 'LOGIC_UNEXPECTED'
    | 'LOGIC_BRACKET_OPEN'
    | 'LOGIC_UNKNOWN_NUMBER'
    | 'LOGIC_UNUSED_CRITERION'
    | 'LOGIC_CONTRADICTORY'
    /** The program requires itself, or programs that require it and exclude each other. */
    | 'REQUIRES_CYCLE'
    | 'REQUIRES_EXCLUDED'
    | 'SEQUENCE_TWICE'
    | 'VALUE_NOT_WHOLE_MONTHS'
    | 'MEASURE_NOT_FOR_CALCULATION'
    | 'LIMIT_NEGATIVE'
    | 'AMOUNT_TOO_LARGE'
    | 'SPECIAL_PRICE_MISSING'
    | 'CHANCE_OUT_OF_RANGE'
    | 'PRODUCT_INCOMPLETE'
    | 'VENDOR_UNKNOWN';
  /** Sequence of the criterion at fault; null when the program itself is. */
  readonly sequence: number | null;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What the deal has, for one criterion. */
export type Actual =
  /** A value of a record; null value: the field is empty. */
  | {
      readonly code: 'value';
      readonly value: string | number | null;
      readonly recordId: string;
      readonly recordName: string;
    }
  /** Lines that meet it: units on so many lines. */
  | { readonly code: 'lines'; readonly units: number; readonly lineIds: readonly string[] }
  /** Distinct values of lines that do not meet it (empty values left out). */
  | { readonly code: 'lineValues'; readonly values: readonly (string | number)[]; readonly lineIds: readonly string[] }
  /** A sum over qualifying lines; null when a figure is missing. */
  | { readonly code: 'total'; readonly value: number | null; readonly lineIds: readonly string[] }
  /** A date of the deal: its close date or the as-of date. */
  | {
      readonly code: 'date';
      readonly value: IsoDate;
      readonly basis: 'Order' | 'Evaluation';
      readonly recordId: string;
    }
  /** A holding that counts on the date; `validTo` null: for good. */
  | {
      readonly code: 'held';
      readonly name: string;
      readonly holder: string | null;
      readonly validTo: IsoDate | null;
      readonly recordId: string;
    }
  /** None is held on the date; `other`: by somebody who is not on the deal. */
  | {
      readonly code: 'notHeld';
      readonly other: { readonly name: string; readonly holder: string; readonly validTo: IsoDate | null } | null;
    }
  /** New or Existing, with the first order of the vendor. */
  | { readonly code: 'customer'; readonly relation: 'New' | 'Existing'; readonly firstOrder: IsoDate | null }
  /** What a budget has left. */
  | { readonly code: 'budget'; readonly left: number; readonly measure: Budget['measure'] }
  /** On how many other deals of the customer. */
  | { readonly code: 'usage'; readonly count: number }
  /** The vendor status held on the counting date. */
  | { readonly code: 'tier'; readonly tier: string; readonly recordId: string; readonly recordName: string }
  /** No vendor status covers the counting date. */
  | { readonly code: 'noStatus'; readonly vendorId: string; readonly vendorName: string }
  /** The deal has no lines. */
  | { readonly code: 'noLines' }
  /** The running user may not read the field. */
  | { readonly code: 'hidden' };

export interface CriterionResult {
  /** Number shown in the first column; null for the two gates every program has (its dates, its product list). */
  readonly sequence: number | null;
  /** Catalogue key, or `program.dates`, `program.products`, `program.growth`. */
  readonly field: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly operator: Operator;
  /** Required values: text, numbers, minor units, dates, by kind. For an open end of a date window: null. */
  readonly required: readonly (string | number | null)[];
  readonly message: string | null;
  readonly actual: Actual;
  readonly outcome: CriterionOutcome;
  /** False: whatever its outcome, the verdict would be the same ("Not needed"). */
  readonly needed: boolean;
  /** How far a number falls short of what is required, as a share of it; null where it does not, or is no number. */
  readonly shortPpm: number | null;
}

/** Logic text once read, over the sequences of criteria. */
export type Logic =
  | { readonly code: 'criterion'; readonly sequence: number }
  | { readonly code: 'not'; readonly part: Logic }
  | { readonly code: 'and' | 'or'; readonly parts: readonly Logic[] };
