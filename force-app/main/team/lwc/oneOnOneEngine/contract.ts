// The contract between Apex, the engine and the screens of one-on-ones: what `OneOnOneController.load` returns, and the
// changes that an agenda is made of. Amounts are whole smallest units of the currency, days `YYYY-MM-DD`.
import type { Value } from 'c/quotaEngine';

export type IsoDate = string;

/** `OneOnOneInput` in Apex, `decode` puts null for keys without a value. */
export interface OneOnOneInput {
  readonly today: IsoDate;
  readonly userId: string;
  readonly role: 'Manager' | 'Rep' | 'Reader';
  readonly currencyCode: string;
  readonly currencyDecimals: number;
  readonly meeting: Meeting;
  /** The rep's revenue quota of the quarter; null: none that the user may see. */
  readonly quotaId: string | null;
  /** Those of earlier meetings that were open since the last one, and those of this one. */
  readonly commitments: readonly Commitment[];
  /** Promises that fell due in eight weeks, and how many of them were kept. */
  readonly promised: { readonly kept: number; readonly due: number };
  readonly goals: readonly Goal[];
  readonly plans: readonly Plan[];
  readonly certificates: readonly Certificate[];
  /** Deal registrations that end soon, by deal. */
  readonly registrations: readonly { readonly dealId: string; readonly ends: IsoDate }[];
  readonly blockers: readonly Blocker[];
  /** Open commit of the rep now and at the last meeting; null: no forecast was submitted. */
  readonly openCommit: { readonly now: Value; readonly before: Value | null } | null;
}

export interface Meeting {
  readonly id: string;
  readonly name: string;
  readonly repId: string;
  readonly repName: string;
  readonly managerId: string;
  readonly managerName: string;
  readonly day: IsoDate;
  /** Instants, ISO 8601. */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly status: 'Planned' | 'Shared' | 'Finished';
  readonly previousId: string | null;
  readonly previousDay: IsoDate | null;
  /** {@link MeetingState} as JSON, as it was stored when the last meeting was finished. */
  readonly previousState: string | null;
  readonly sharedAt: string | null;
  readonly finishedAt: string | null;
  readonly signedAt: string | null;
  readonly choices: readonly Choice[];
  readonly topics: readonly Topic[];
  /** {@link Agenda} as JSON; null until the meeting is finished. */
  readonly agenda: string | null;
}

export interface Choice {
  /** Key of a {@link Change}. */
  readonly key: string;
  readonly discuss: boolean;
}

export interface Topic {
  readonly key: string;
  readonly text: string;
}

export interface Commitment {
  readonly id: string;
  readonly what: string;
  readonly whoId: string;
  readonly whoName: string;
  readonly due: IsoDate;
  readonly status: 'Open' | 'Kept' | 'Missed' | 'Carried';
  readonly done: IsoDate | null;
  readonly timesCarried: number;
  readonly nextDue: IsoDate | null;
  readonly meetingId: string | null;
  readonly account: string | null;
}

export interface Goal {
  readonly id: string;
  readonly name: string;
  readonly unit: string | null;
  readonly done: number;
  readonly target: number;
  readonly due: IsoDate;
}

export interface Plan {
  readonly id: string;
  readonly name: string;
  /** Percent; null: not reckoned yet. */
  readonly completeness: number | null;
  readonly compliant: boolean;
  readonly nextReview: IsoDate | null;
  /** How many parts that every plan must have are missing. */
  readonly missing: number | null;
}

export interface Certificate {
  readonly id: string;
  readonly name: string;
  readonly ends: IsoDate;
  /** Programs that need it and are eligible on open deals, and what they are worth there. */
  readonly programs: number;
  readonly worth: Value;
}

export interface Blocker {
  readonly id: string;
  readonly name: string;
  readonly customer: string | null;
  readonly dealId: string | null;
  readonly opened: IsoDate;
  /** The solved blocker that is most like it; null: none is. */
  readonly similar: { readonly customer: string | null; readonly resolved: IsoDate } | null;
}

/** Where a rep stood when a meeting was finished; `OneOnOneState` writes it. */
export interface MeetingState {
  readonly day: IsoDate;
  /** Id of the quota's period, and what was credited in it; null: no quota. */
  readonly period: string | null;
  readonly credited: Value | null;
  readonly deals: readonly StateDeal[] | null;
  readonly plans: readonly { readonly id: string; readonly completeness: number | null }[];
}

export interface StateDeal {
  readonly id: string;
  readonly name: string;
  readonly value: Value;
  /** Parts per million. */
  readonly probability: number;
  readonly closeDate: IsoDate;
}

export const GROUPS = ['Promises', 'Quota', 'Deals', 'Plans', 'Certificates', 'Blockers', 'Topics'] as const;
export type Group = (typeof GROUPS)[number];

/** Shares are parts of 1, scores percent. */
export interface Figure {
  readonly type: 'Share' | 'Money' | 'Day' | 'Score' | 'Days';
  readonly value: number | IsoDate;
}

export type ChangeKind =
  | 'PromiseKept'
  | 'PromiseMissed'
  | 'ChanceFell'
  | 'ChanceRose'
  | 'CreditFell'
  | 'CreditRose'
  | 'DealLost'
  | 'DealSlipped'
  | 'DealNew'
  | 'DealMovedIn'
  | 'DealAmount'
  | 'DealOdds'
  | 'DealMoved'
  | 'PlanFell'
  | 'PlanRose'
  | 'PlanLate'
  | 'CertificateEnds'
  | 'Blocked'
  | 'Topic';

/** What a sentence about a change is made of; which keys there are depends on the kind. */
export interface ChangeFacts {
  readonly due?: IsoDate;
  readonly done?: IsoDate;
  readonly carried?: number;
  /** Steps of the chance, by cause. */
  readonly steps?: readonly { readonly cause: string; readonly names: readonly string[]; readonly change: number }[];
  readonly won?: readonly { readonly name: string; readonly value: Value }[];
  /** How often the close date moved, this time included. */
  readonly moves?: number;
  readonly blockedDays?: number;
  readonly registrationEnds?: IsoDate;
  readonly reviewOverdue?: number;
  readonly missing?: number;
  readonly programs?: number;
  readonly worth?: Value;
  readonly days?: number;
  readonly similar?: { readonly customer: string | null; readonly resolved: IsoDate };
}

export interface Change {
  /** The same for the same matter at every load, so that a choice about it is found again. */
  readonly key: string;
  readonly group: Group;
  readonly kind: ChangeKind;
  readonly tone: 'Good' | 'Bad' | 'Warning' | 'Day' | 'Neutral';
  readonly record: string | null;
  readonly name: string;
  /** Customer that it is about. */
  readonly account: string | null;
  readonly facts: ChangeFacts;
  readonly before: Figure | null;
  readonly after: Figure | null;
  /** Chance that it took away, 0 to 1. */
  readonly lost: number;
  /** How often a promise was missed, this time included. */
  readonly broken: number;
  readonly discuss: boolean;
}

export interface Agenda {
  readonly since: IsoDate | null;
  readonly changes: readonly Change[];
}
