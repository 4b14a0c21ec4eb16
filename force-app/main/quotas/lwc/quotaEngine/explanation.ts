// What the glass box shows of one figure: its formula with numbers, what went into it and from where, and the records.
import type { Elapsed } from './answer';
import type { CreditType, IsoDate, Measure, Probability, Rate, Segment, Value } from './measures';

/** A figure that can be opened. */
export type FigureCode =
  | 'Credit'
  | 'Quota'
  | 'Attainment'
  | 'Gap'
  | 'Expected'
  | 'Ahead'
  | 'Pace'
  | 'RunRateFinish'
  | 'NeededADay'
  | 'SoFarADay'
  | 'Coverage'
  | 'CoverageNeeded'
  | 'Chance'
  | 'JointChance'
  | 'Weighted'
  | 'SegmentShare'
  | 'GoalAttainment'
  | 'GoalGap'
  | 'GoalChance';

export interface FigureQuestion {
  readonly figure: FigureCode;
  readonly measure: Measure;
  /** Key of the period that is looked at, or of one of its parts. */
  readonly period: string;
  /** Of Credit and SegmentShare: the credit of this segment alone. */
  readonly segment?: Segment | undefined;
  /** Of Credit and Attainment: the last day whose credit counts, as the same day of an earlier period. */
  readonly creditBy?: IsoDate | undefined;
}

/** A number with what it is. Days and counts are whole; a ratio is a plain number, as 0.8581 or 2.05. */
export interface Figure {
  readonly unit: 'Value' | 'Ratio' | 'Rate' | 'Probability' | 'Days' | 'Count';
  /** Null: there is none, as attainment without a quota. */
  readonly value: number | null;
}

export type TermCode =
  | FigureCode
  | 'Base'
  | 'Ramp'
  | 'Adjustments'
  | 'ElapsedPart'
  | 'DaysLeft'
  | 'DaysGone'
  | 'OpenPipeline'
  | 'ClosedValue'
  | 'WonValue'
  | 'Weight'
  | 'MeasureAttainment'
  | 'WeightSum'
  | 'OpenDeals'
  | 'SegmentCredit'
  | 'Goal'
  | 'Zero';

/** What stands under a term, as `8 entries` or `30 of 61 days, weighted`. */
export type TermNote =
  | { readonly code: 'Entries' | 'Adjustments' | 'Deals' | 'Quotas'; readonly count: number }
  | { readonly code: 'DaysGone'; readonly gone: number; readonly days: number; readonly weighted: boolean }
  | { readonly code: 'Short' | 'Over'; readonly value: Value };

/** A formula is read from left to right, as `Credit / ( Quota x Elapsed part ) = Credit / Expected = Pace`. */
export type FormulaToken =
  | {
      readonly kind: 'Term';
      readonly term: TermCode;
      /** Of which measure, where several are in one formula. */
      readonly measure: Measure | null;
      readonly figure: Figure;
      readonly note: TermNote | null;
    }
  | {
      readonly kind: 'Sign';
      readonly sign:
        | 'Plus'
        | 'Minus'
        | 'Times'
        | 'Over'
        | 'Equals'
        | 'Open'
        | 'Close'
        | 'GreaterOf'
        | 'And'
        | 'AtLeast'
        | 'ChanceOf';
    };

/** One input with its source: the record, and the day on which it was last set. */
export interface ExplainedInput {
  readonly code:
    | 'Base'
    | 'Ramp'
    | 'Adjustment'
    | 'Quota'
    | 'Season'
    | 'Holidays'
    | 'Weight'
    | 'Goal'
    | 'WonValue'
    | 'ClosedValue'
    | 'DaysLeft';
  readonly measure: Measure | null;
  readonly figure: Figure;
  /** Of a season the shares of the period's months, of holidays nothing. */
  readonly shares: readonly Rate[];
  /** Of holidays those that are business days otherwise. */
  readonly days: readonly IsoDate[];
  readonly source: {
    readonly kind: 'Quota' | 'Adjustment' | 'Season' | 'Calendar' | 'PayPlan' | 'History' | 'Goal' | 'Sum';
    readonly id: string | null;
    /** Name of the record, or the reason of an adjustment. */
    readonly name: string | null;
    readonly on: IsoDate | null;
  };
}

/** A line of the ledger behind a credit. */
export interface ExplainedCredit {
  readonly id: string;
  readonly date: IsoDate;
  readonly account: string | null;
  readonly subject: string | null;
  readonly source: string | null;
  readonly segment: Segment;
  readonly creditType: CreditType;
  readonly reversal: boolean;
  readonly entries: number;
  /** Before the percent. */
  readonly amount: Value;
  readonly percent: Rate;
  readonly credit: Value;
}

/** An open deal behind a coverage or a chance. */
export interface ExplainedDeal {
  readonly id: string;
  readonly name: string;
  readonly account: string | null;
  readonly stage: string;
  readonly closeDate: IsoDate;
  readonly amount: Value;
  readonly percent: Rate;
  readonly value: Value;
  /** Null: none, so that it is in no chance. */
  readonly probability: Probability | null;
}

export interface Explanation {
  readonly question: FigureQuestion;
  readonly figure: Figure;
  readonly formula: readonly FormulaToken[];
  /** The calendar of the period, where the figure rests on how much of it is gone. */
  readonly elapsed: Elapsed | null;
  /** The same without season, where there is one. */
  readonly withoutSeason: {
    readonly part: number | null;
    readonly expected: Value | null;
    readonly pace: number | null;
    readonly finish: Value | null;
  } | null;
  readonly inputs: readonly ExplainedInput[];
  readonly credits: readonly ExplainedCredit[];
  /** Sums of `credits`: amounts before and after the percent. */
  readonly total: { readonly entries: number; readonly amount: Value; readonly credit: Value } | null;
  readonly deals: readonly ExplainedDeal[];
  /** Ids of credits or deals that are left out for want of an amount, percent or probability. */
  readonly leftOut: readonly string[];
  /** What the latest stored snapshot says of the figure; null: nothing stored of it. */
  readonly stored: { readonly on: IsoDate; readonly figure: Figure; readonly agrees: boolean } | null;
}
