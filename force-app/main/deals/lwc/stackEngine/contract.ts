/**
 * The contract of stacking (R7): the programs on offer with what limits them together ({@link StackProblem}), and the
 * best legal set with why each other program is not in it ({@link StackAnswer}).
 *
 * Units: money is whole minor units of the deal's currency, from 0 to 2^53 - 1; rates and chances are parts per
 * million; dates are `YYYY-MM-DD`. Codes are never shown: a sentence module turns them into text.
 */

/** Whole minor units of the deal's currency. */
export type Money = number;
/** `YYYY-MM-DD`. */
export type IsoDate = string;

/* ---------- what is asked ---------- */

/** What an offer takes off the price of a line. */
export interface Reduction {
  /** Key of a line. */
  readonly line: string;
  /** Off the price of one unit: counts against the line's floor. */
  readonly perUnit: Money;
  /** Off the line in all: counts against the margin guardrail. */
  readonly total: Money;
}

/**
 * A value that depends on the set (base Net): rate x (base - what chosen offers of lower stack order take off it),
 * rounded once. A base below 0 counts as 0. What is taken off does not depend on pools.
 */
export interface NetBase {
  readonly base: Money;
  readonly ratePpm: number;
  /** Minimum payout: an amount below it is 0. */
  readonly least?: Money;
  /**
   * What an offer takes off the base when it is chosen; a null amount is all that it pays in the set. Offers that are
   * not named, not of lower stack order, or unknown take off nothing.
   */
  readonly takenOff: readonly { readonly key: string; readonly amount: Money | null }[];
}

/** A program that the deal is eligible for. */
export interface Offer {
  readonly key: string;
  /** What it pays on the deal when nothing clips it; not read where `net` is given. */
  readonly value: Money;
  readonly net?: NetBase | null;
  /** Chance of payout, read where the objective is `expected`. */
  readonly chancePpm?: number | null;
  readonly deadline: IsoDate | null;
  /** At most one of an exclusivity group. */
  readonly group: string | null;
  /** Keys of offers it excludes; excluding is mutual whoever says so. Its own and unknown keys mean nothing. */
  readonly excludes: readonly string[];
  /** Keys of offers that must be chosen with it. An unknown key is a program that the deal is not eligible for. */
  readonly requires: readonly string[];
  readonly forced: 'in' | 'out' | null;
  /** Absent: 0. */
  readonly stackOrder?: number;
  readonly reductions?: readonly Reduction[];
  /** What it pays in the set, at face value and after pools, is booked: it raises the margin. Absent: it does not. */
  readonly raisesMargin?: boolean;
}

/**
 * A shared cap or budget: its members together pay min(sum, limit). What is left goes by stack order, then to the larger
 * value, then by key; where pools cross, an offer gets what the tightest of its pools has left for it.
 */
export interface Pool {
  readonly key: string;
  /** Below 0 (overdrawn) there is 0 left. */
  readonly limit: Money;
  /** Keys of offers; unknown keys mean nothing. */
  readonly members: readonly string[];
}

export interface PricedLine {
  readonly key: string;
  readonly unitPrice: Money;
  /** Lowest unit price; a price already below it allows no reduction, and forbids nothing else. */
  readonly floor: Money;
}

export interface StackProblem {
  /** Face: values as they are (default). Expected: each value times its chance, rounded; pools clip these. */
  readonly objective?: 'face' | 'expected';
  readonly offers: readonly Offer[];
  readonly pools?: readonly Pool[];
  /** Lines that have a floor. */
  readonly lines?: readonly PricedLine[];
  /**
   * The deal's margin before programs, and the lowest that reductions may leave of it with what raises it. A margin that
   * is already below allows no reduction, and forbids nothing else.
   */
  readonly guardrail?: { readonly margin: Money; readonly lowest: Money } | null;
  /** The greatest number of programs. */
  readonly maximum?: number | null;
}

export interface StackOptions {
  /**
   * Nodes of the search tree for the greatest total; a hundredth as many each may go to the fewest programs for it and
   * to the deadlines and keys, a fiftieth to the next best set.
   */
  readonly nodeBudget?: number;
  /** False: the next best set is not searched for, and `next` is null. */
  readonly next?: boolean;
}

/* ---------- what is answered ---------- */

export interface ChosenOffer {
  readonly key: string;
  /** Its amount in this set, by the objective, before pools. */
  readonly value: Money;
  /** What it adds to the total: its amount after pools. */
  readonly pays: Money;
}

/** The one constraint that keeps an offer out. `by` names chosen offers, those that pay most first. */
export type Reason =
  | { readonly code: 'forcedOut' }
  /** A figure of the offer is missing, negative, not whole or too large, or its key is not its own. */
  | { readonly code: 'invalid'; readonly field: string }
  /** Objective expected: its chance is not known. */
  | { readonly code: 'chanceUnknown' }
  | { readonly code: 'worthNothing' }
  /** `others`: chosen ones that it cannot join either, those that pay most first; absent: `by` alone is in its way. */
  | { readonly code: 'excluded'; readonly by: string; readonly others?: readonly string[] }
  | { readonly code: 'groupTaken'; readonly group: string; readonly by: string }
  /** notEligible: not on offer or not usable; impossible: never legal together; notChosen: not in the best set. */
  | {
      readonly code: 'requires';
      readonly key: string;
      readonly state: 'notEligible' | 'forcedOut' | 'impossible' | 'notChosen';
    }
  | { readonly code: 'floor'; readonly line: string; readonly by: readonly string[] }
  | { readonly code: 'margin'; readonly by: readonly string[] }
  | { readonly code: 'maximum'; readonly maximum: number }
  | { readonly code: 'poolExhausted'; readonly pool: string; readonly by: readonly string[] }
  /** With it, others pay less: the set would be worth this much less. */
  | { readonly code: 'displaced'; readonly loss: Money };

export interface LeftOut {
  readonly key: string;
  readonly reason: Reason;
}

/** Why there is no set at all. */
export type StackFault =
  /** The offers forced in are not legal together: `key` is the first, by key, that cannot join those before it. */
  | { readonly code: 'forcedConflict'; readonly key: string; readonly reason: Reason }
  /** A shared figure (`pools.P.limit`, `lines.L.floor`, `guardrail.margin`, `maximum`) is not a whole number. */
  | { readonly code: 'invalid'; readonly field: string }
  /** The amounts together are beyond 2^53 - 1. */
  | { readonly code: 'tooLarge' };

export interface StackAnswer {
  /** By key. */
  readonly chosen: readonly ChosenOffer[];
  readonly total: Money;
  /** No legal set is worth more. */
  readonly proven: boolean;
  /** No legal set is worth more than total + gap; 0 when proven. */
  readonly gap: Money;
  /** Among the sets worth as much, this one is proven first: fewer programs, then deadlines, then keys. */
  readonly tieSettled: boolean;
  /**
   * The best other legal set; a set that adds programs to the chosen ones and is worth the same is no other. Null where
   * there is none. `distance` is total - its total. Not proven: the best other one found.
   */
  readonly next: { readonly total: Money; readonly distance: Money; readonly proven: boolean } | null;
  /** Nodes of the search tree that were opened. */
  readonly nodes: number;
  /** Every offer that is not chosen, by key. */
  readonly leftOut: readonly LeftOut[];
  /** Given, nothing is chosen and nothing left out. */
  readonly fault: StackFault | null;
}
