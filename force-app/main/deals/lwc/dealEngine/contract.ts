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
export type FieldKind = 'Text' | 'Number' | 'Money' | 'Date' | 'Tier' | 'Holding';

/**
 * Where a field's value comes from. Field: a value of a record, in `facts`. LineTotal: the sum over qualifying lines of
 * `detail` (`quantity`, `amount`, `list` or `cost`). AnyLine: the line fact `detail` of every line of the deal,
 * qualifying or not (attach: services with hardware); met where one line meets it. VendorStatus: our tier with the
 * program's vendor on the counting date. Certification: certificates of the program's vendor, held by a specialist of
 * the deal (`detail` `deal`) or by anyone of ours (`anyone`). Registration: this deal, registered with the program's
 * vendor. Document: documents of the deal. CustomerHistory: the customer's orders of the program's vendor: `relation`
 * (Text `New` or `Existing`, by orders before the counting date), `firstOrder` or `lastOrder` (Date). BudgetLeft: what
 * the program's budget has left (Money or Number). Usage: on how many other deals of the customer the program is applied.
 */
export type FieldSource =
  | 'Field'
  | 'LineTotal'
  | 'AnyLine'
  | 'VendorStatus'
  | 'Certification'
  | 'Registration'
  | 'Document'
  | 'CustomerHistory'
  | 'BudgetLeft'
  | 'Usage';

/** One entry of the catalogue of criterion fields (custom metadata `Criterion_Field__mdt`). */
export interface CriterionField {
  /** `product.family`, `deal.quantity`, `account.segment`, `partner.tier`. */
  readonly key: string;
  readonly label: string;
  readonly kind: FieldKind;
  /** Line: judged on each qualifying line. Deal: one value for the deal. */
  readonly scope: 'Line' | 'Deal';
  readonly source: FieldSource;
  /** What the source needs beside the key; see {@link FieldSource}. */
  readonly detail: string | null;
  /** True when the running user may not read the field: its value is absent, not empty. */
  readonly hidden?: boolean;
  /** Values that the org offers for it (a picklist), for authors; absent: free text. */
  readonly options?: readonly string[];
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
  /** Lowest unit price that the company allows; null: none is set. The key is absent without View Cost. */
  readonly floorPrice?: Money | null;
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

/** A certificate, a registration of the deal, or a document of it: what is held, by whom, and when; both ends count. */
export interface Holding {
  readonly id: string;
  /** Name of the certificate (`Storage Pro`), the registration (`REG-20417`) or the document (`Displacement letter`). */
  readonly name: string;
  /** Who holds a certificate; null for registrations and documents. */
  readonly holder: string | null;
  /** Whether the holder is a specialist of this deal (its owner, or named on it); true for registrations and documents. */
  readonly onDeal: boolean;
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
  readonly certifications: readonly Holding[];
  /** Registrations of this deal with the vendor. */
  readonly registrations: readonly Holding[];
  /** The customer's orders of this vendor; dates null: never ordered. Null: the org has no orders to know it from. */
  readonly customer: { readonly firstOrder: IsoDate | null; readonly lastOrder: IsoDate | null } | null;
}

/** Volume that counted towards a program before this deal (`Program_Counter__c`). */
export interface Counter {
  readonly name: string;
  readonly recordId: string;
  readonly amount: Money;
  readonly quantity: number;
  /** Volume of the comparison period (R3); null: not known. */
  readonly baseline: Money | null;
}

/** What a budget has left for this deal: its own reservations are not counted against it. */
export interface Budget {
  readonly name: string;
  readonly measure: 'Amount' | 'Units';
  /** Minor units or units; below 0 (overdrawn) there is 0 left (R4). */
  readonly left: number;
}

/** A product that a line could be swapped for: named by a criterion or product list, with a price in the deal's price book. */
export interface ProductOption {
  readonly id: string;
  readonly name: string;
  readonly sku: string | null;
  readonly family: string | null;
  readonly vendorKey: string | null;
  readonly listPrice: Money | null;
  /** The key is absent without View Cost. */
  readonly unitCost?: Money | null;
  /** Line facts of the product by catalogue key, as a line with it would have them. */
  readonly facts: Readonly<Record<string, Fact>>;
}

/** A competitor's price that a rep has heard of. */
export interface CompetitorPrice {
  readonly id: string;
  readonly productId: string;
  readonly competitor: string;
  readonly price: Money;
  readonly seen: IsoDate;
}

/** Settings of the company (custom metadata `Deal_Setting__mdt`). */
export interface DealSettings {
  /** What the best stack maximises: face value, or value times chance. */
  readonly objective: 'face' | 'expected';
  /** The greatest number of programs on a deal; null: no limit. */
  readonly maximumPrograms: number | null;
  /** Lowest booked margin as a share of net revenue; null: none. Absent without View Cost. */
  readonly lowestMarginPpm?: number | null;
  /** Highest discount off list of a line; null: none. */
  readonly highestDiscountPpm: number | null;
  /** Near miss: the most criteria to repair, and the largest numeric shortfall as a share of the threshold (R6). */
  readonly nearMissCriteria: number;
  readonly nearMissShortfallPpm: number;
}

export type Operator =
  | 'equals'
  | 'in'
  | 'notIn'
  /** Text that contains one of the values; case counts. */
  | 'contains'
  /** Text that one of the patterns matches as a whole (`*`, `?`); case counts. */
  | 'pattern'
  | 'atLeast'
  | 'atMost'
  | 'between'
  /** Kind Holding: one of the named is held on the counting date; no value: any one. */
  | 'heldOn'
  /** Kind Date: from the counting date less N calendar months up to it; N below 0: from it on to N months later. */
  | 'withinMonths';

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
  /** Whether the rep can do something about it: only such criteria are repaired (R6, near miss). */
  readonly actionable: boolean;
  /** What the step costs us; 0: nothing. */
  readonly effort: Money;
  /** Days before the counting date by which the step must be done; null: up to that date. */
  readonly leadDays: number | null;
}

export interface CompiledTier {
  /** Lower bound of the band, inclusive: minor units, units or parts per million of growth, by the tier measure. */
  readonly lower: number | null;
  /** Percent: parts per million (3 % is 30000). Per unit: minor units a unit. Lump: minor units. */
  readonly rate: number | null;
}

/** A row of the program's product list. */
export interface CompiledProduct {
  readonly mode: 'Include' | 'Exclude';
  /** Null: the row does not say what it matches by. */
  readonly match: 'Product' | 'Family' | 'SKU' | null;
  /** Product2 Id, family, or SKU pattern (`*` and `?`, whole value, case counts); empty: the row has none. */
  readonly value: string;
  /** Calculation SpecialPrice, include rows: the vendor's price a unit for this customer; absent without View Cost. */
  readonly special?: Money | null;
}

/** A document that the program asks for. */
export interface CompiledDocument {
  readonly name: string;
  /** Before the order is placed (by the counting date), or with the claim. */
  readonly due: 'Order' | 'Claim';
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
  /**
   * Versions of one program share a series. Of a series, the highest version in force on the as-of date is judged; both
   * ends count, null is open.
   */
  readonly series: string;
  readonly effectiveFrom: IsoDate | null;
  readonly effectiveTo: IsoDate | null;
  /** PayOn: what the vendor pays is passed on to the customer, which lowers the customer's price. */
  readonly direction: 'Receive' | 'PayOn';
  /**
   * Percent of the base; PerUnit: an amount a unit; Lump: one amount; SpecialPrice: book less special price a unit (R5),
   * which needs no tiers.
   */
  readonly calculation: 'Percent' | 'PerUnit' | 'Lump' | 'SpecialPrice';
  /** Deal: tiers are reached by the qualifying lines together (with the counter). Line: by each line alone, without counter. */
  readonly scope: 'Deal' | 'Line';
  /** Net: what is left of Sell after the programs of lower stack order in the stack (R7). */
  readonly base: 'List' | 'Sell' | 'Cost' | 'Net';
  readonly tierMode: 'Marginal' | 'Retroactive';
  /** What reaches a tier. Growth: of counter and deal over the baseline (R3). */
  readonly tierMeasure: 'Amount' | 'Quantity' | 'Growth';
  /** Growth: pays on all volume, or on what is above the baseline. */
  readonly growthPays: 'All' | 'Increment';
  /** Growth: rate where the baseline is 0 or less; null: such a program is unknown (R3). */
  readonly newAccountRate: number | null;
  readonly tiers: readonly CompiledTier[];
  /** `1 AND (2 OR NOT 3)` over the criteria's sequences; null or empty: all must hold. */
  readonly logic: string | null;
  readonly criteria: readonly CompiledCriterion[];
  readonly products: readonly CompiledProduct[];
  readonly documents: readonly CompiledDocument[];
  /** Limits (R4): the most that one deal is paid, and the least that is paid at all; null: none. */
  readonly dealCap: Money | null;
  readonly minimumPayout: Money | null;
  /** Keys into `DealInput.counters` and `budgets`; null: no counter (volume so far is 0), no budget. */
  readonly counterKey: string | null;
  readonly budgetKey: string | null;
  /** Stacking (R7). */
  readonly exclusivityGroup: string | null;
  readonly excludes: readonly string[];
  readonly requires: readonly string[];
  /** Programs of one cap pay at most so much together. */
  readonly cap: { readonly key: string; readonly most: Money } | null;
  readonly stackOrder: number;
  /** Chance of payout in parts per million; null: not known. Invoice programs are certain. */
  readonly chancePpm: number | null;
}

/** Programs that are applied to a deal: they hold a place in their budgets, or are spent. */
export interface Applied {
  readonly evaluationId: string;
  /** When they were applied, as ISO 8601 instant. */
  readonly at: string;
  readonly keys: readonly string[];
}

/** A deal with all that is needed to judge it: {@link DealLoad} with the rules of its shards. */
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
  /** What the customer is paid back on this deal beside programs; null: nothing. */
  readonly customerRebate: Money | null;
  /** Documents of the deal. */
  readonly documents: readonly Holding[];
  /** By the keys that programs name; a key that is not here is not known. */
  readonly counters: Readonly<Record<string, Counter>>;
  readonly budgets: Readonly<Record<string, Budget>>;
  /** What is applied to the deal at present; null or absent: nothing. */
  readonly applied?: Applied | null;
  /** By program series: on how many other deals of this customer it is applied; absent: none. */
  readonly usage: Readonly<Record<string, number>>;
  readonly products: readonly ProductOption[];
  readonly competitorPrices: readonly CompetitorPrice[];
  readonly settings: DealSettings;
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

/** Some of the candidate programs of a deal: those of one vendor with Ids between two, both included. */
export interface ProgramShard {
  readonly vendorId: string;
  readonly firstId: string;
  readonly lastId: string;
  readonly count: number;
  /** Changes whenever one of these programs does, so that a cached answer is never a stale one. */
  readonly stamp: string;
}

/**
 * Return value of `DealController.load(opportunityId)`: the deal, and which programs are candidates. Their rules come
 * from `DealController.loadShard(vendorId, [firstId, lastId], stamp)`, a list of rules at most 500 programs or 1 MB long.
 */
export type DealLoad = Omit<DealInput, 'programs'> & { readonly shards: readonly ProgramShard[] };

/** Return value of `DealController.loadShard`. */
export interface ProgramRules {
  /** The shard has other programs now than its stamp says: load the deal again. Nothing else is set then. */
  readonly stale: boolean;
  /** Each is the JSON of a {@link CompiledProgram} without special prices and without null members. */
  readonly rules?: readonly string[];
  /**
   * By rule: special prices of its product rows in their order, as JSON (`[90000,null]`); null: it has none. Absent
   * without View Cost.
   */
  readonly prices?: readonly (string | null)[];
}

/* ---------- what the engine answers ---------- */

/** R6. `needsAttention`: the program itself is malformed and was not judged. */
export type Status = 'eligible' | 'nearMiss' | 'needsData' | 'notEligible' | 'needsAttention';

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

/** A slice of a volume at one rate; `base` in the tier's measure or minor units, `rate` as in {@link CompiledTier}. */
export interface Slice {
  readonly base: number;
  readonly rate: number;
}

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
      /** SpecialPrice: units that count, and units that the budget has left. */
      readonly units: number | null;
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
