/**
 * The decision on a deal: every verdict, the best legal stack of programs (R7), the margin with and without it (R8), and
 * what small steps would add. What the page shows, what the spot check shows and what `npm run evaluate` prints.
 *
 * Units as in `dealEngine/contract.ts`. "Now" is off cost at the order (settlement Invoice), "claim" is back later; the
 * two are never added up for people: `total` exists to compare sets.
 */
import type { DealResult, IsoDate, Money, Value, Verdict } from 'c/dealEngine';
import type { MarginResult } from 'c/dealMargin';
import type { LeftOut, StackFault } from 'c/stackEngine';

export type Force = 'in' | 'out';

export interface DecisionOptions {
  /** Programs that the rep takes in or leaves out, by key. */
  readonly force?: Readonly<Record<string, Force>>;
  /** Nodes of the search tree; absent: the engine's own budget. */
  readonly nodeBudget?: number;
  /** False: `stack.aboveNext` is not asked for and null; finding it is half of the search. */
  readonly next?: boolean;
  /** False: no advice, which costs a decision for each near miss; `advise` gives it afterwards. */
  readonly advice?: boolean;
}

export interface ChosenProgram {
  readonly key: string;
  /** What it pays in this stack, after shared caps and budgets. */
  readonly pays: Money;
}

export interface Stack {
  /** In the order of the verdicts. */
  readonly chosen: readonly ChosenProgram[];
  readonly now: Money;
  readonly claim: Money;
  /** By the objective of the settings; to compare, never to show as a sum. */
  readonly total: Money;
  readonly proven: boolean;
  /** No legal stack is worth more than total + gap. */
  readonly gap: Money;
  /** How much the next best legal stack is worth less; null: there is none. */
  readonly aboveNext: Money | null;
  /**
   * Eligible programs that are not in it, each with its one constraint. Pools are named `cap:<key of the cap>`,
   * `budget:<key of the budget>` and `dealCap:<key of the program>`.
   */
  readonly leftOut: readonly LeftOut[];
  /** Eligible programs without an amount to count with (hidden, not known): by key, never in a sum or stack. */
  readonly undecided: readonly string[];
  /** How much the rep's choice is worth less than the best; null: nothing is forced. */
  readonly belowBest: Money | null;
  readonly fault: StackFault | null;
}

/** A bar of the waterfall. Booked amounts are solid, hoped for ones striped. */
export interface WaterfallStep {
  readonly code: 'front' | 'specialPrice' | 'customerRebate' | 'booked' | 'backEnd' | 'expected';
  readonly amount: Money;
  /** Share of its revenue, for the totals; null for the steps, or where there is none. */
  readonly ppm: number | null;
}

export type Guardrail =
  /** A line sells below the lowest price that the company allows. */
  | { readonly code: 'floor'; readonly lineId: string; readonly unitPrice: Money; readonly floor: Money }
  /** A line's discount off list is above the highest. */
  | { readonly code: 'discount'; readonly lineId: string; readonly ppm: number; readonly highestPpm: number }
  /** Booked margin is below the lowest. */
  | { readonly code: 'margin'; readonly ppm: number; readonly lowestPpm: number };

export interface Margin {
  /** Without programs: front less the customer rebate. */
  readonly without: MarginResult;
  readonly withStack: MarginResult;
  /** Ends before the first total that is not known: without `expected` where a chance is not, empty without front. */
  readonly waterfall: readonly WaterfallStep[];
  /** Margin at the lowest share that settings allow; null: none. */
  readonly lowest: { readonly amount: Money; readonly ppm: number } | null;
  readonly guardrails: readonly Guardrail[];
}

/** What repairing a near miss brings to the deal: the best stack after, less before. */
export interface Advice {
  /** Key of the near miss. */
  readonly key: string;
  readonly now: Money;
  readonly claim: Money;
  /** now + claim by the objective: what is compared with the effort. */
  readonly gain: Money;
  /** What the steps cost us: efforts, and units sold below cost. */
  readonly cost: Money;
  /** Only repairs whose gain exceeds their cost are advised. */
  readonly advised: boolean;
  /**
   * What each program brings: the near miss itself, others that it unlocks or changes, by descending amount. `value`:
   * what it pays after the repair, with how that is counted; absent where it pays no more.
   */
  readonly brings: readonly { readonly key: string; readonly amount: Money; readonly value?: Value | null }[];
  /**
   * Change of booked and of expected margin, the added units' own margin included (expected less booked is what the
   * programs bring by their chances); null without View Cost or where not known.
   */
  readonly booked: Money | null;
  readonly expected: Money | null;
  /** Giving the added units away: what it would cost; null where no units are added, or without View Cost. */
  readonly givenAway: Money | null;
}

/** Something to do before the stack holds. */
export interface Todo {
  readonly key: string;
  readonly document: string;
  readonly by: IsoDate | null;
}

export interface DealDecision {
  readonly asOf: IsoDate;
  readonly result: DealResult;
  readonly stack: Stack;
  /** Null without View Cost. */
  readonly margin: Margin | null;
  /** By descending gain; one an actionable near miss. */
  readonly advice: readonly Advice[];
  /** All advised steps taken together; null for fewer than two. `extra` is what they gain over one by one. */
  readonly together: { readonly gain: Money; readonly now: Money; readonly claim: Money; readonly extra: Money } | null;
  readonly todo: readonly Todo[];
}

export type { Verdict };
