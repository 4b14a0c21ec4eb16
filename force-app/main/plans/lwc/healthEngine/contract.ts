/**
 * The contract between Apex, the engines and the screens of account health (R14): what `AccountHealthController.load`
 * returns ({@link HealthInput}) and what the engine answers ({@link Health}).
 *
 * Units: points and weights are hundredths (81.00 is 8100), scores of surveys hundredths of a point of their scale, dates
 * `YYYY-MM-DD`. What is not known is null. Codes are never shown: a sentence module turns them into text.
 */
import type { BuyingCenter, ContactLimit, Person, PlanStatus, Stakeholder } from 'c/planEngine';

/** In the order in which they are shown. */
export type HealthPart = 'Satisfaction' | 'Cases' | 'Orders' | 'Relationships' | 'Plan';

/** Records of `Health_Setting__mdt`. */
export interface HealthSettings {
  readonly satisfactionWeight: number;
  readonly casesWeight: number;
  readonly ordersWeight: number;
  readonly relationshipsWeight: number;
  readonly planWeight: number;
  /** Days up to which an open case is within its age limit. */
  readonly caseDays: number;
  /** Days after which what the order feed told no longer counts. */
  readonly feedDays: number;
  /** Days after which an answer no longer counts; null: it always does. */
  readonly surveyDays: number | null;
  /** Days for which delivered lines still count. */
  readonly windowDays: number;
}

/** An answer of a survey; of those of a site the latest up to the as-of date counts. */
export interface SurveyScore {
  readonly id: string;
  readonly site: string;
  readonly day: string | null;
  readonly score: number | null;
  readonly scale: number | null;
  readonly standard: number | null;
}

export interface OpenCase {
  readonly id: string;
  readonly caseNumber: string;
  readonly subject: string | null;
  readonly opened: string;
  readonly owner: Person | null;
}

export interface BacklogLine {
  readonly id: string;
  readonly name: string;
  readonly site: string;
  readonly quantity: number | null;
  readonly promised: string | null;
  readonly expected: string | null;
  /** Day on which it came; null: it is still to come. */
  readonly delivered: string | null;
}

/** The plan in force on the as-of date, with its stored completeness (R12). */
export interface PlanFact {
  readonly id: string;
  readonly name: string;
  readonly status: PlanStatus | null;
  readonly completeness: number | null;
  readonly threshold: number | null;
  readonly nextReview: string | null;
}

/** Of a customer and its locations: what `AccountHealthController.load` returns. */
export interface HealthInput {
  readonly asOf: string;
  readonly account: Person;
  readonly settings: HealthSettings;
  /** Locations, and the customer itself where it has none or was asked as a whole. */
  readonly sites: readonly Person[];
  readonly scores: readonly SurveyScore[];
  readonly cases: readonly OpenCase[];
  /** Whether any case was ever kept of the customer: without one, no open case says nothing. */
  readonly keepsCases: boolean;
  /** Open ones, and those delivered; cancelled ones are left out. */
  readonly lines: readonly BacklogLine[];
  /** Latest day of the order feed that told anything of the customer. */
  readonly feedDay: string | null;
  readonly centers: readonly BuyingCenter[];
  readonly stakeholders: readonly Stakeholder[];
  readonly contactLimits: readonly ContactLimit[];
  readonly plan: PlanFact | null;
  /** Whether there is a plan in force, shared with the user or not. */
  readonly hasPlan: boolean;
}

export type UnknownCode =
  | 'NeverAsked'
  | 'AskedLongAgo'
  | 'NoCases'
  | 'NoFeed'
  | 'FeedSilent'
  | 'NoLines'
  | 'NewDate'
  | 'NoPromise'
  | 'NoPeople'
  | 'LastContact'
  | 'NoPlan'
  | 'PlanNotShared'
  | 'PlanNotReckoned';

/** What nobody knows, and whose it is: sites, lines, stakeholders, the plan. */
export interface Unknown {
  readonly code: UnknownCode;
  readonly part: HealthPart;
  readonly ids: readonly string[];
  /** Since when, where age is the reason. */
  readonly days: number | null;
}

export interface PartHealth {
  readonly part: HealthPart;
  readonly weight: number;
  /** From 0 to 10,000, half-up; null: not known. */
  readonly points: number | null;
  /** Of the things judged so many are as they should be; 0 of 0 where nothing is counted. Satisfaction: sites known of all. */
  readonly count: number;
  readonly judged: number;
  /** Whether something of it is below its standard or late. */
  readonly isBelow: boolean;
}

export type SiteState = 'Meets' | 'Below' | 'NoStandard' | 'NotKnown';

export interface SiteHealth {
  readonly id: string;
  readonly name: string;
  readonly state: SiteState;
  /** The answer that counts; null: not known. */
  readonly score: SurveyScore | null;
  /** Points of a hundred, in hundredths. */
  readonly points: number | null;
  readonly standardPoints: number | null;
}

export interface CaseHealth {
  readonly id: string;
  /** Since it was opened, never below 0. */
  readonly days: number;
  readonly isLate: boolean;
}

export type LineState = 'OnTime' | 'Late' | 'NotKnown';

export interface LineHealth {
  readonly id: string;
  readonly state: LineState;
  /** After the promised day; null unless late. */
  readonly days: number | null;
}

/** R14. */
export interface Health {
  /** Weighted mean of the parts that are known, half-up; null: none is. */
  readonly score: number | null;
  readonly parts: readonly PartHealth[];
  readonly known: number;
  readonly unknowns: readonly Unknown[];
  readonly sites: readonly SiteHealth[];
  /** Oldest first. */
  readonly cases: readonly CaseHealth[];
  /** Lines that are still to come: late ones first, then those nobody knows of, each by its promised day. */
  readonly backOrders: readonly LineHealth[];
}
