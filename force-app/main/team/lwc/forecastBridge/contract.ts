// The bridge of a forecast from one week to the next (R17): what goes in and what comes out. Money is whole cents.

/** Cents of the company's currency. */
export type Cents = number;
/** `YYYY-MM-DD` */
export type IsoDate = string;

/** Forecast category of a deal, as `ForecastCategoryName` of Opportunity has it. */
export type ForecastCategory = 'Commit' | 'BestCase' | 'Pipeline' | 'Omitted' | 'Closed';
export type DealState = 'Open' | 'Won' | 'Lost';

/** A deal as it was when a forecast was stored, or as it is now. */
export interface ForecastDeal {
  readonly id: string;
  readonly name: string;
  readonly account?: string | null;
  /** Whose forecast it is in. */
  readonly user?: string | null;
  /** That user's part of it; null: not known, and counted as nothing. */
  readonly amount: Cents | null;
  readonly category: ForecastCategory;
  readonly closeDate: IsoDate;
  readonly stage: string;
  readonly state: DealState;
  /** Next step, as the rep wrote it. */
  readonly nextStep?: string | null;
}

/** What may change a commit; a deal has one of them, the first that holds of Won, Lost, Slipped, Moved, New, Amount. */
export type StepKind = 'New' | 'MovedUp' | 'Amount' | 'Adjusted' | 'Won' | 'Lost' | 'Slipped' | 'MovedDown';

export interface BridgeQuestion {
  /** First and last day of the quarter. */
  readonly periodStart: IsoDate;
  readonly periodEnd: IsoDate;
  readonly before: readonly ForecastDeal[];
  readonly now: readonly ForecastDeal[];
  /** What people say on top of their deals, or below zero off them. */
  readonly adjustedBefore: Cents;
  readonly adjustedNow: Cents;
}

/** A deal whose part of the open commit has changed. */
export interface Move {
  readonly id: string;
  readonly step: Exclude<StepKind, 'Adjusted'>;
  /** What it adds to the open commit, or below zero takes off it. */
  readonly amount: Cents;
  /** As it is now; one that is gone, as it was. */
  readonly deal: ForecastDeal;
}

export interface BridgeStep {
  readonly step: StepKind;
  readonly amount: Cents;
  readonly deals: number;
}

export interface Bridge {
  readonly before: Cents;
  readonly now: Cents;
  /** All of them, in the order of the chart. */
  readonly steps: readonly BridgeStep[];
  readonly moves: readonly Move[];
  /** now - before - the sum of the steps: 0. */
  readonly residual: Cents;
  /** Deals in commit whose amount is not known. */
  readonly unknown: readonly string[];
}
