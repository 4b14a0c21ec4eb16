// The JSON of a compiled rule: a program with its criteria, tiers, products and documents as Apex stores it.
import type { IsoDate, Money } from './measures';

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
