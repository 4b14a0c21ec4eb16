// What a path is looked for in.
import type { IsoDate, PathItem, Probability, Value } from 'c/quotaEngine';

/** An open deal as far as a path needs it. */
export interface PathDeal {
  readonly id: string;
  /** The user's part by the measures of the question; null: not known, so that the deal is left out. */
  readonly values: readonly Value[] | null;
  /** Null: it has none, so that the deal is left out (R11). */
  readonly probability: Probability | null;
  readonly closeDate: IsoDate;
}

export interface PathGiven {
  readonly deals: readonly PathDeal[];
  readonly items: readonly PathItem[];
  /** By the measures of the question, as `quotas`. */
  readonly credited: readonly Value[];
  readonly quotas: readonly Value[];
  /** Last day of the period: what closes later is left out. */
  readonly end: IsoDate;
}

export interface PathOptions {
  /** Sets that a search may look into before it is content with the best found. */
  readonly nodeBudget?: number;
}
