// The records that a tracker is reckoned from.
import type { CreditType, IsoDate, Measure, Rate, Segment, Value } from './measures';

/** A period of the calendar of periods: months in quarters in years of the org's fiscal year. */
export interface Period {
  readonly key: string;
  readonly name: string;
  readonly kind: 'Month' | 'Quarter' | 'Year';
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** Key of the period that this one is a part of. */
  readonly parent: string | null;
  /** Until when credit may still change after the end; null: not said. */
  readonly closesOn: IsoDate | null;
}

/** Which days are business days: those of the week that are no holidays. */
export interface Calendar {
  /** 0 Sunday to 6 Saturday. */
  readonly workdays: readonly number[];
  readonly holidays: readonly IsoDate[];
}

/** How a year's quota is spread: shares of calendar months, relative to each other within any period (R9). */
export interface Season {
  readonly name: string;
  readonly changedOn: IsoDate | null;
  /** Twelve shares, January first. */
  readonly shares: readonly Rate[];
}

export interface Adjustment {
  readonly id: string;
  readonly amount: Value;
  readonly reason: string;
  /** It counts from this day on; null: not approved, so that it does not count. */
  readonly approvedOn: IsoDate | null;
  readonly approver: string | null;
}

/**
 * A quota of the user: Q = base x ramp + approved adjustments (R1). Quotas of one measure and period for different
 * families or credit types add up; one for a family is a part of one for all, and does not.
 */
export interface Quota {
  readonly id: string;
  readonly name: string;
  /** Key of a {@link Period}. */
  readonly period: string;
  readonly measure: Measure;
  /** Product family it is limited to; null: all. */
  readonly family: string | null;
  readonly creditType: CreditType;
  readonly base: Value;
  readonly ramp: Rate;
  readonly adjustments: readonly Adjustment[];
  /** What of it is handed down to others, whose credit is not the user's; absent: nothing. */
  readonly handedDown?: Value | null;
  readonly changedOn: IsoDate | null;
}

/**
 * A line of the credit ledger, or several of one day, segment, family and type (`entries` over 1). Amounts are
 * before the split's percent; each line is rounded by itself (R1).
 */
export interface Credit {
  readonly id: string;
  readonly date: IsoDate;
  readonly segment: Segment;
  readonly creditType: CreditType;
  readonly family: string | null;
  /** Null: not known, or of a currency without a rate. */
  readonly amount: Value | null;
  /** Absent without View Cost; null: not known. */
  readonly margin?: Value | null;
  /** Hundredths; null: not known. */
  readonly units: Value | null;
  /** Hundredths of new customers before the split: 100 for the first won deal of one, else 0. */
  readonly logos: Value;
  readonly percent: Rate | null;
  /** Whether it takes back an earlier line. Its amounts are negative then. */
  readonly reversal: boolean;
  /** How many lines of the ledger this is. */
  readonly entries: number;
  readonly account: string | null;
  /** What was sold. */
  readonly subject: string | null;
  /** Id of the deal or order line. */
  readonly source: string | null;
}

/** A deal that is open, or would be again: with the user's part of it. */
export interface OpenDeal {
  readonly id: string;
  readonly name: string;
  readonly account: string | null;
  readonly stage: string;
  readonly nextStep: string | null;
  readonly closeDate: IsoDate;
  /** Null: it has none, so that it is left out of the chance (R11). */
  readonly probability: Rate | null;
  readonly segment: Segment;
  readonly creditType: CreditType;
  /** Of all its products; null: it has none, or some of several families or of none. */
  readonly family: string | null;
  /** The whole deal's, before the percent; null: not known. */
  readonly amount: Value | null;
  /** Absent without View Cost; null: not known. */
  readonly margin?: Value | null;
  readonly units: Value | null;
  readonly logos: Value;
  readonly percent: Rate | null;
  /**
   * What makes up the deal where its products are of several families: a line of the ledger each, once it is won.
   * Absent or empty: the deal is one line.
   */
  readonly parts?: readonly DealPart[];
  /** Set where the deal's currency has no rate to the user's: its amounts are null then. */
  readonly currencyWithoutRate: string | null;
}

/** An open deal's products of one family, before the percent. */
export interface DealPart {
  /** Null: the products say none. */
  readonly family: string | null;
  readonly amount: Value | null;
  /** Absent without View Cost; null: not known. */
  readonly margin?: Value | null;
  readonly units: Value | null;
  /** A new customer stands with the largest part. */
  readonly logos: Value;
}

/** Stored figures of one quota in one week; the latest has `latest`. */
export interface Snapshot {
  readonly date: IsoDate;
  readonly latest: boolean;
  readonly measure: Measure;
  readonly period: string;
  readonly credited: Value;
  readonly pacePpm: Rate | null;
  readonly chance: number | null;
  /** Deals that were open then, for what changed since; null: not stored. */
  readonly deals: readonly SnapshotDeal[] | null;
}

/** What a snapshot keeps of an open deal: its value by the snapshot's measure. */
export interface SnapshotDeal {
  readonly id: string;
  readonly name: string;
  readonly value: Value;
  readonly probability: Rate;
  readonly closeDate: IsoDate;
}

/** What a path to the quota may use beside open deals (R16): a whitespace cell or a tier jump; it has no odds. */
export interface PathItem {
  readonly key: string;
  readonly kind: 'Whitespace' | 'TierJump';
  /** Customer of a cell, or vendor of a tier; without `cell` and `tier` the whole words. */
  readonly name: string;
  readonly detail: string;
  readonly revenue: Value;
  /** Absent without View Cost. */
  readonly margin?: Value;
  readonly by: IsoDate | null;
  readonly nextStep: string | null;
  /** Why it cannot be taken, as `CounterTooShort`; null: it can. */
  readonly blocked: string | null;
  /** Id of the cell or program. */
  readonly record?: string | null;
  readonly tier?: PathTier | null;
  readonly cell?: PathCell | null;
}

/** A band of a rebate program that is to be reached (R2). */
export interface PathTier {
  /** Parts per million; of a lump, or by the unit, smallest units of the currency. */
  readonly rate: number;
  readonly isLump: boolean;
  /** Whether the bounds count hundredths of units. */
  readonly isUnits?: boolean;
  /** Volume so far, and where the band begins: at the program's price base. */
  readonly volume: Value;
  readonly bound: Value;
  /** What may be missing of the bound at most. */
  readonly reach: Rate;
  /** Criterion of the program that no customer meets. */
  readonly unmet?: string | null;
}

/** What an account could buy and does not (R13). */
export interface PathCell {
  readonly family: string;
  /** Peers that buy it, and all peers; absent: not known. */
  readonly buying?: number | null;
  readonly peers?: number | null;
  /** Who has it now. */
  readonly competitor?: string | null;
}

/** Bands of pay by attainment (R2): lower bounds in parts per million of the quota, inclusive. */
export interface PayPlan {
  readonly name: string;
  readonly mode: 'Marginal' | 'Retroactive';
  readonly bands: readonly { readonly lower: Rate; readonly rate: Rate }[];
  /** Weights of the measures in the combined attainment, whatever their sum. */
  readonly weights: readonly { readonly measure: Measure; readonly weight: Rate }[];
}

export interface Goal {
  readonly id: string;
  readonly measure: Measure;
  readonly amount: Value;
}
