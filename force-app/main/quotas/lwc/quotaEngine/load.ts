// What `QuotaController.load` returns, what `npm run quota` reads, and what the engine is given.
import type { IsoDate, Measure, Rate, Value } from './measures';
import type { Calendar, Credit, Goal, OpenDeal, PathItem, PayPlan, Period, Quota, Season, Snapshot } from './records';

/**
 * A user's quotas with all that is needed to reckon where they stand, for one period and those it is compared with:
 * its parts, the period before, and the same period of last year. Another period is another load.
 */
export interface QuotaInput {
  readonly user: {
    readonly id: string;
    readonly name: string;
    readonly managerName: string | null;
    /** Who is asked where something is wrong. */
    readonly managerId: string | null;
  };
  /** Today in the org's time zone, by the server's clock. */
  readonly today: IsoDate;
  readonly currencyCode: string;
  /** Decimals of the currency: minor units a unit is 10 to this power. */
  readonly currencyDecimals: number;
  /** Whether the user may read margin; without it nothing of margin is in the input. */
  readonly costVisible: boolean;
  /** Key of the period that is looked at. */
  readonly period: string;
  readonly periods: readonly Period[];
  readonly calendar: Calendar;
  /** Null: every business day weighs the same. */
  readonly season: Season | null;
  readonly quotas: readonly Quota[];
  /** Of the period and of those it is compared with, whatever their date is against the as-of date. */
  readonly credits: readonly Credit[];
  readonly deals: readonly OpenDeal[];
  readonly snapshots: readonly Snapshot[];
  readonly items: readonly PathItem[];
  readonly payPlan: PayPlan | null;
  /** The user's own only. */
  readonly goal: Goal | null;
  /** Value of deals won and closed in the last twelve months, for the coverage that is needed (R10). */
  readonly history: { readonly won: Value; readonly closed: Value } | null;
  readonly settings: QuotaSettings;
}

export interface QuotaSettings {
  /** Chance that a path has to reach, parts per million. */
  readonly pathLevel: Rate;
  /** Whether a deal's margin counts expected rebates (R16); by default booked only. */
  readonly marginCounts: 'Booked' | 'Expected';
}

/** Changes of one open deal on the page, not saved. */
export interface DealOverride {
  readonly id: string;
  readonly outcome: 'Open' | 'Won' | 'Lost' | 'Slipped';
  /** Instead of the saved one; the margin keeps its share of it. */
  readonly amount?: Value;
  readonly closeDate?: IsoDate;
}

/** What is asked for: the measure that a chart shows, or all of them together. */
export interface QuotaQuestion {
  readonly measure: Measure;
  readonly asOf: IsoDate;
}
