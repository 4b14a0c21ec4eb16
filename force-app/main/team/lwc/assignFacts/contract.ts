// What the org tells the assignment adviser, the same shape as `AssignInput` in Apex. Money in minor units of the company's
// currency, days as `YYYY-MM-DD`; keys without a value may be absent.

/** The record `Default` of `Assign_Setting__mdt`: weights, percents, counts and days as they are. */
export interface AssignSettings {
  readonly certification: number;
  readonly segment: number;
  readonly location: number;
  readonly relationship: number;
  readonly capacity: number;
  /** The band, in percent of a fair load. */
  readonly low: number;
  readonly high: number;
  /** Share of a part from which it is a yes, in percent. */
  readonly yesFrom: number;
  readonly winsFull: number;
  readonly touchesFull: number;
  readonly certificateDays: number;
  /** By how many percent a rep's chance-weighted credit may move. */
  readonly payMoveLimit: number;
}

export interface RepFacts {
  readonly id: string;
  readonly name: string;
  readonly team: string;
  /** Percent of a fair load; absent counts as 100. */
  readonly capacity?: number | null;
  readonly city?: string | null;
  readonly state?: string | null;
  /** Potential of the accounts beside those up for assignment. */
  readonly base: number;
  /** Regions of these accounts. */
  readonly regions: readonly string[];
  /** Held, or with the day on which one begins. */
  readonly certificates: readonly { readonly vendorId: string; readonly beginsOn?: string | null }[];
  readonly wins: readonly { readonly industry: string; readonly count: number }[];
  /** Chance-weighted amount of all open deals. */
  readonly hoped: number;
  /** Credit of revenue in the quarter; absent: not stored. */
  readonly credited?: number | null;
}

export interface AccountFacts {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly ownerName: string;
  /** Whether the owner is one of the branch, and not the manager or somebody who has left. */
  readonly isMember: boolean;
  readonly potential?: number | null;
  readonly industry?: string | null;
  readonly region?: string | null;
  readonly city?: string | null;
  readonly state?: string | null;
  /** What it has ordered in twelve months and what its open deals are about. */
  readonly vendors: readonly { readonly id: string; readonly amount: number }[];
  readonly known: readonly { readonly userId: string; readonly touches: number; readonly hasDeal: boolean }[];
  /** Open deals of the owner, of these due in the quarter, and open tasks of the owner: they move with it. */
  readonly deals: number;
  readonly dueDeals: number;
  readonly tasks: number;
  /** Chance-weighted amount of these deals. */
  readonly hoped: number;
  /** Locations of the same owner, which move with it. */
  readonly locations: number;
}

export interface AssignInput {
  readonly asOf: string;
  readonly currencyCode: string;
  readonly quarterEnd: string;
  readonly mayApply: boolean;
  /** Accounts beside whose potential is not known. */
  readonly withoutPotential: number;
  /** Whether the accounts were chosen on the page; else they are those that are up for assignment. */
  readonly isChosen: boolean;
  /** Of the chosen ones how many are not of the branch any more. */
  readonly lost: number;
  /** Whether more are up for assignment than a proposal takes; and how many it takes. */
  readonly isCut: boolean;
  readonly most: number;
  readonly settings: AssignSettings;
  readonly reps: readonly RepFacts[];
  readonly accounts: readonly AccountFacts[];
}

/** An account that can be chosen for assignment. */
export type AssignChoice = Pick<AccountFacts, 'id' | 'name' | 'ownerName' | 'isMember' | 'potential'>;

/** The same shape as `AssignOffer` in Apex. */
export interface AssignOffer {
  readonly accounts: readonly AssignChoice[];
  /** Whether there are more than are shown. */
  readonly isCut: boolean;
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

/** What a fit is made of, in the order in which it is shown. */
export const PARTS = ['certification', 'capacity', 'segment', 'location', 'relationship'] as const;
export type Part = (typeof PARTS)[number];

/** From 0 to 1; null: not known. */
export type Shares = Readonly<Record<Part, number | null>>;

export type Level = 'yes' | 'partly' | 'no' | 'unknown';
