/**
 * The contract between Apex, the engine and the screens of the deal desk: what `DealController.load` returns
 * ({@link DealInput}), the compiled rule's JSON ({@link CompiledProgram}) and the engine's answer ({@link DealResult}).
 *
 * Units: money is whole minor units (cents) of the deal's currency; rates are parts per million; dates are
 * `YYYY-MM-DD`; quantities are plain numbers with at most two decimals. Codes are never shown: a sentence module turns
 * them into text with labels and locale handed in.
 */

/** Whole minor units of the deal's currency. */
export type Money = number;
/** `YYYY-MM-DD`. */
export type IsoDate = string;

/* ---------- what comes from the org ---------- */

/** Type of a criterion field's values; decides how required values are read and compared. */
export type FieldKind = 'Text' | 'Number' | 'Money' | 'Date' | 'Tier';

/** One entry of the catalogue of criterion fields (custom metadata `Criterion_Field__mdt`). */
export interface CriterionField {
  /** `product.family`, `deal.quantity`, `account.segment`, `partner.tier`. */
  readonly key: string;
  readonly label: string;
  readonly kind: FieldKind;
  /** Line: judged on each qualifying line. Deal: one value for the deal. */
  readonly scope: 'Line' | 'Deal';
  /**
   * Field: a value read from a record, in `facts`. LineTotal: the sum over qualifying lines of the line fact named by
   * `total`. VendorStatus: our tier with the program's vendor on the counting date.
   */
  readonly source: 'Field' | 'LineTotal' | 'VendorStatus';
  /** LineTotal: `quantity` or `amount` (the line's total price). */
  readonly total?: 'quantity' | 'amount';
  /** True when the running user may not read the field: its value is absent, not empty. */
  readonly hidden?: boolean;
}

/** A value read from the org with the record it came from. `value` is null when the field is empty. */
export interface Fact {
  /** Text, number, minor units (Money) or `YYYY-MM-DD`, by the field's kind. */
  readonly value: string | number | null;
  /** Record that holds the value, for the link beside it. */
  readonly recordId: string;
  readonly recordName: string;
}

export interface DealLine {
  readonly id: string;
  readonly productId: string;
  readonly productName: string;
  /** Product2.ProductCode. */
  readonly sku: string | null;
  /** Product2.Family. */
  readonly family: string | null;
  /** Key (External_Id__c, else Id) of the product's vendor. */
  readonly vendorKey: string | null;
  readonly quantity: number;
  /** Price a unit from the price book. */
  readonly listPrice: Money | null;
  /** Sales price a unit. */
  readonly unitPrice: Money | null;
  /** What the line sells for in all (TotalPrice). */
  readonly amount: Money | null;
  /** Book cost a unit; the key is absent without View Cost. */
  readonly unitCost?: Money | null;
  /** Line facts by catalogue key. */
  readonly facts: Readonly<Record<string, Fact>>;
}

/** A period in which we hold a tier with a vendor; both ends count, null is open. */
export interface VendorStatus {
  readonly id: string;
  readonly name: string;
  readonly tier: string;
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
}

export interface Vendor {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  /** Tiers of the vendor's partner program, lowest first. */
  readonly tiers: readonly string[];
  readonly statuses: readonly VendorStatus[];
}

export type Operator = 'equals' | 'in' | 'notIn' | 'atLeast' | 'atMost' | 'between';

/** One criterion as stored: nothing is parsed yet, so that a malformed one can be shown for what it is. */
export interface CompiledCriterion {
  readonly id: string;
  readonly sequence: number;
  /** Key of the catalogue; may be unknown. */
  readonly field: string;
  readonly operator: string;
  /** Values as text, trimmed, in order; amounts in major units (`25000.00`). */
  readonly values: readonly string[];
  /** The author's own wording of the requirement; null: the sentence module words it. */
  readonly message: string | null;
}

export interface CompiledTier {
  /** Lower bound of the band, inclusive. */
  readonly fromAmount: Money | null;
  /** Rate in parts per million: 3 % is 30000. */
  readonly ratePpm: number | null;
}

/** A row of the program's product list. */
export interface CompiledProduct {
  readonly mode: 'Include' | 'Exclude';
  /** Null: the row does not say what it matches by. */
  readonly match: 'Product' | 'Family' | 'SKU' | null;
  /** Product2 Id, family, or SKU pattern (`*` and `?`, whole value, case counts); empty: the row has none. */
  readonly value: string;
}

/** The rule of one program, as Apex compiles it from the program and its children. */
export interface CompiledProgram {
  /** External_Id__c, else the record Id. Ties break on it. */
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly vendorKey: string;
  readonly kind: 'Rebate' | 'Promotion' | 'Special price' | 'Deal registration';
  /** Invoice: off cost now. Claim: back later. */
  readonly settlement: 'Invoice' | 'Claim';
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  /** Which date counts: the deal's close date (order) or the as-of date. */
  readonly dateBasis: 'Order' | 'Evaluation';
  readonly claimOpens: IsoDate | null;
  readonly claimCloses: IsoDate | null;
  readonly calculation: 'Percent';
  readonly base: 'List' | 'Sell' | 'Cost';
  readonly tierMode: 'Marginal' | 'Retroactive';
  readonly tiers: readonly CompiledTier[];
  readonly criteria: readonly CompiledCriterion[];
  readonly products: readonly CompiledProduct[];
}

/** Return value of `DealController.load(opportunityId)`. */
export interface DealInput {
  readonly deal: {
    readonly id: string;
    readonly name: string;
    readonly accountId: string | null;
    readonly accountName: string | null;
    /** The date an order counts on. */
    readonly closeDate: IsoDate;
    readonly currencyCode: string;
    /** Decimals of the currency: minor units a unit is 10 to this power. */
    readonly currencyDecimals: number;
  };
  readonly lines: readonly DealLine[];
  /** Deal facts by catalogue key. */
  readonly facts: Readonly<Record<string, Fact>>;
  readonly fields: readonly CriterionField[];
  readonly vendors: readonly Vendor[];
  readonly programs: readonly CompiledProgram[];
  /** Today in the running user's time zone, by the server's clock. */
  readonly today: IsoDate;
  /** Whether the user may read cost; without it no `unitCost` is in the input. */
  readonly costVisible: boolean;
  /** Number of active programs and vendors in the org, for the empty states. */
  readonly programCount: number;
  readonly vendorCount: number;
}

/* ---------- what the engine answers ---------- */

/** R6. `needsAttention`: the program itself is malformed and was not judged. */
export type Status = 'eligible' | 'needsData' | 'notEligible' | 'needsAttention';

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
    | 'BANDS_OVERLAP'
    | 'BAND_INCOMPLETE'
    | 'BAND_NEGATIVE'
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
  /** Catalogue key, or `program.dates`, `program.products`. */
  readonly field: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly operator: Operator;
  /** Required values: text, numbers, minor units, dates, by kind. For an open end of a date window: null. */
  readonly required: readonly (string | number | null)[];
  readonly message: string | null;
  readonly actual: Actual;
  readonly outcome: CriterionOutcome;
}

/** What a program pays on this deal (R2), with what the formula shows. */
export type Value =
  | {
      readonly code: 'amount';
      readonly amount: Money;
      readonly base: Money;
      readonly baseKind: 'List' | 'Sell' | 'Cost';
      readonly mode: 'Marginal' | 'Retroactive';
      /** Slices paid: the reached band on all of the base, or each band's slice. Amounts of slices are not rounded. */
      readonly slices: readonly { readonly base: Money; readonly ratePpm: number }[];
    }
  /** The base rests on cost, which the user may not see: decided when applied. */
  | { readonly code: 'hidden' }
  /** A price or quantity of a qualifying line is missing. */
  | { readonly code: 'unknown' }
  /** The claim window has closed: worth nothing (R4). */
  | { readonly code: 'pastDue'; readonly claimCloses: IsoDate };

/** The date by which the rep must act. */
export type Deadline =
  | { readonly code: 'claim'; readonly from: IsoDate | null; readonly to: IsoDate | null }
  | { readonly code: 'order'; readonly to: IsoDate }
  | { readonly code: 'none' };

/** The one line of the list beside the name. */
export type Reason =
  | { readonly code: 'deadline' }
  | { readonly code: 'missing'; readonly labels: readonly string[] }
  | { readonly code: 'criterion'; readonly index: number }
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
  /** Labels of the missing fields that can still change the verdict; only for `needsData`. */
  readonly missing: readonly string[];
  readonly problems: readonly Problem[];
  readonly reason: Reason;
  /** Bands of the program, for the tier bar. */
  readonly tiers: readonly { readonly from: Money; readonly ratePpm: number }[];
}

export interface DealResult {
  readonly asOf: IsoDate;
  /**
   * Eligible by descending value, then needs data, not eligible, needs attention; within a group by name, then key.
   */
  readonly verdicts: readonly Verdict[];
  /** Eligible programs only; largest single amount of each column, never a sum (programs may exclude each other). */
  readonly eligibleCount: number;
  readonly largestNow: Money | null;
  readonly largestClaim: Money | null;
}
