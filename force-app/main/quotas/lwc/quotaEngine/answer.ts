// What the engine answers: figures with what they are made of, and what could not be counted.
import type { Chance, PivotOfDeal } from './chance';
import type { IsoDate, Measure, Probability, Rate, Segment, Value } from './measures';

/** What is wrong with the input; a code with what a sentence needs. */
export interface QuotaProblem {
  readonly code:
    | 'NoQuota'
    | 'QuotaNotPositive'
    | 'PeriodsOverlap'
    | 'PeriodUnknown'
    | 'PeriodBackwards'
    | 'PeriodLoop'
    | 'QuotaTwice'
    | 'CreditIncomplete'
    | 'CreditOutsidePeriods'
    | 'SplitsOverWhole'
    | 'DealWithoutProbability'
    | 'DealWithoutAmount'
    | 'DealWithoutRate'
    /** It has no products, or some of no family, so that no quota of a family counts all of it. */
    | 'DealWithoutFamily'
    /** Its close date is before the as-of date, so that neither coverage nor chance has it. */
    | 'DealOverdue'
    /** A credit that takes nothing back, or an open deal, has a negative amount; it counts as it is. */
    | 'NegativeAmount'
    /** Several credits or deals of one Id; the first counts. */
    | 'RecordTwice'
    | 'NoBusinessDays'
    /** All shares of the period's months are 0, so that there is no plan by day. */
    | 'SeasonWithoutShares'
    | 'MarginHidden';
  readonly measure: Measure | null;
  /** Ids of quotas, credits and deals, keys of periods; of an overlap or double the one that counts is first. */
  readonly records: readonly string[];
  /** The days it is about, as the overlap of two periods. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** R1 of one measure in one period. */
export interface Attainment {
  readonly measure: Measure;
  readonly period: string;
  /** Q; null: no quota is set. */
  readonly quota: Value | null;
  readonly credited: Value;
  /** Lines of the ledger that make `credited`; of New logos and Retention only lines that have some. */
  readonly entries: number;
  /** C / Q; null where Q is not positive or not set. */
  readonly attained: number | null;
  readonly gap: Value | null;
  /** Whether lines were left out for want of an amount or percent. */
  readonly incomplete: boolean;
  /** The day on which the credit first reached the quota; null: not reached. */
  readonly reachedOn: IsoDate | null;
}

/** R9: a share of the period's weight, and the days it rests on. */
export interface Elapsed {
  /** Sum of the weights up to and including the as-of date; null where the period has no business day. */
  readonly part: number | null;
  readonly daysGone: number;
  readonly days: number;
  readonly buckets: readonly BucketElapsed[];
}

/** A month of the period: its share of the quota, and how much of it is gone. */
export interface BucketElapsed {
  readonly period: { readonly start: IsoDate; readonly end: IsoDate };
  /** Re-normalised over buckets with business days; sums to 1. */
  readonly share: number;
  readonly days: number;
  readonly daysGone: number;
  readonly part: number;
}

/** R9 of one measure in one period. Amounts are rounded half up, once. */
export interface Pace {
  readonly elapsed: Elapsed;
  /** Q x e. */
  readonly expected: Value | null;
  /** C - Q x e; negative is behind. */
  readonly ahead: Value | null;
  /** C / (Q x e), of the unrounded figures. */
  readonly pace: number | null;
  /** C / e. */
  readonly finish: Value | null;
  readonly neededADay: Value | null;
  readonly soFarADay: Value | null;
}

/** R10. */
export interface Coverage {
  readonly open: Value;
  readonly deals: number;
  /** Open / gap; null where the gap is 0 (met) or not known. */
  readonly ratio: number | null;
  readonly met: boolean;
  /** 1 / value win rate; null where nothing was won. */
  readonly needed: number | null;
}

/** All of one measure in one period. */
export interface MeasureAnswer {
  readonly attainment: Attainment;
  readonly pace: Pace;
  readonly coverage: Coverage;
  /** Null where no quota is set, or it is not positive. */
  readonly chance: Chance | null;
  /** Chance by the weekly snapshots, today's last; a missed week is not there. */
  readonly chanceByWeek: readonly { readonly date: IsoDate; readonly chance: Probability }[];
}

/** A measure by month and in the whole period. */
export interface MeasureRow {
  readonly measure: Measure;
  readonly whole: MeasureAnswer;
  /** Of the parts of the period in order; `attainment.quota` null where the part has none. */
  readonly parts: readonly PartAnswer[];
}

export interface PartAnswer {
  readonly period: string;
  readonly begun: boolean;
  readonly over: boolean;
  readonly attainment: Attainment;
  readonly pace: Pace;
}

export interface SegmentAnswer {
  readonly segment: Segment;
  readonly credited: Value;
  /** Share of all credit; null where the sum is not positive. */
  readonly share: number | null;
  /** In the whole of the same period of last year; null: that period is not known. */
  readonly before: Value | null;
  readonly shareBefore: number | null;
}

/** A point of the trend: cumulative credit at the end of a business day; the latest has all that counts so far. */
export interface TrendPoint {
  readonly date: IsoDate;
  /** Business days up to and including it, from 1. */
  readonly day: number;
  readonly credited: Value | null;
  readonly plan: Value | null;
  /** Same business day of last year's period. */
  readonly before: Value | null;
}

/** Why the chance changed since a snapshot: steps that add up. */
export interface ChanceBridge {
  readonly from: { readonly date: IsoDate; readonly chance: Probability };
  readonly to: { readonly date: IsoDate; readonly chance: Probability };
  readonly steps: readonly ChanceStep[];
}

/** One step of the bridge: all deals of one cause, in the order of R17 and taken one after the other. */
export interface ChanceStep {
  readonly cause: 'Won' | 'Lost' | 'Slipped' | 'MovedIn' | 'New' | 'Amount' | 'Odds' | 'Credit' | 'Quota';
  readonly deals: readonly string[];
  /** Of cause Odds with one deal: its odds before and after. */
  readonly odds: { readonly before: Rate; readonly after: Rate } | null;
  /** Credit that won deals brought; null for other causes. */
  readonly value: Value | null;
  readonly change: number;
}

export interface QuotaAnswer {
  readonly asOf: IsoDate;
  readonly period: string;
  /** What pivots, segments, trend and bridge are of. */
  readonly measure: Measure;
  /** Whether the period has begun, and whether it is over. */
  readonly begun: boolean;
  readonly over: boolean;
  readonly measures: readonly MeasureRow[];
  /** Combination by the weights of the plan; null where no weighted measure has an attainment. */
  readonly weighted: { readonly attained: number; readonly without: readonly Measure[] } | null;
  /** Chance to hit revenue and margin together; null without both. */
  readonly joint: Chance | null;
  readonly pivots: readonly PivotOfDeal[];
  readonly segments: readonly SegmentAnswer[];
  readonly trend: readonly TrendPoint[];
  readonly chanceBridge: ChanceBridge | null;
  /** The same period of last year and the period before, by measure. */
  readonly comparisons: readonly Comparison[];
  readonly goal: GoalAnswer | null;
  readonly problems: readonly QuotaProblem[];
}

export interface Comparison {
  readonly measure: Measure;
  readonly with: 'LastYear' | 'Before';
  readonly period: string;
  /** Credit at the end of that period. */
  readonly credited: Value;
  readonly attained: number | null;
  /** At the same number of business days. */
  readonly sameDay: Value;
  /** The day of that period on which as many business days are gone. */
  readonly sameDayOn: IsoDate;
  readonly sameDayAttained: number | null;
}

export interface GoalAnswer {
  readonly attained: number | null;
  readonly gap: Value;
  /** Null where the goal is not positive. */
  readonly chance: Chance | null;
}

/** The answer with deals changed on the page: what is booked stays, won deals only make the finish more certain. */
export interface WhatIfAnswer extends QuotaAnswer {
  /** Value of the deals taken as won that close in the period, by measure; never part of `credited`. */
  readonly won: readonly { readonly measure: Measure; readonly value: Value; readonly deals: readonly string[] }[];
  /** Ids of deals that differ from the saved ones. */
  readonly changed: readonly string[];
}
