/**
 * The contract between Apex, the engines and the screens of account plans: what `PlanController.load` returns
 * ({@link PlanInput}) and what the engines answer ({@link Completeness}, {@link Coverage}).
 *
 * Units: scores and weights are hundredths of a point (75.58 is 7558), shares parts per million, money whole smallest
 * units of the currency, figures of objectives ten-thousandths of their unit (a rate of 14.2 % is 142000), dates
 * `YYYY-MM-DD`. What is not known is null. Codes are never shown: a sentence module turns them into text with labels
 * and locale handed in. The as-of date is always an input.
 */

export type PlanType = 'Acquire' | 'Expand' | 'Retain';
export type PlanStatus = 'Draft' | 'Submitted' | 'Returned' | 'Approved' | 'Archived';
/** Parts of a plan that a standard counts; the keys of its items. */
export type PlanPlace = 'Profile' | 'Needs' | 'Objectives' | 'Actions' | 'Swot' | 'Team' | 'SignOff' | 'Milestones';

/** Whatever a person may edit. `modified` is the instant of the last save, as `ifUnmodifiedSince` takes it. */
export interface Editable {
  readonly id: string;
  readonly modified: string;
}

/** A user or a contact. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

export interface StandardItem {
  readonly place: PlanPlace;
  /** In the words of who set the standard up. */
  readonly label: string;
  /** Hundredths of a point. */
  readonly weight: number;
  /** How many are wanted; 0: nothing is asked, the item is complete. */
  readonly minimum: number;
  /** For the team: how many stakeholders beside its roles. */
  readonly stakeholderMinimum: number;
  /** Days for which the oldest date counts in full; null: age does not matter. */
  readonly cadenceDays: number | null;
  readonly mustHave: boolean;
}

export interface Standard {
  readonly key: string;
  readonly label: string;
  /** Hundredths of a point. */
  readonly threshold: number;
  readonly reviewDays: number;
  readonly items: readonly StandardItem[];
}

/** A text of the plan that must say something of its own (R12). */
export interface OwnText {
  readonly text: string | null;
  /** Whether another account's plan says the same. Whose is not told. */
  readonly isElsewhere: boolean;
}

export interface PlanProfile extends Editable {
  readonly name: string;
  readonly account: Person;
  readonly segment: string | null;
  readonly owner: Person;
  readonly type: PlanType | null;
  readonly status: PlanStatus | null;
  readonly start: string | null;
  readonly last: string | null;
  readonly vision: OwnText;
  readonly strategy: OwnText;
  readonly revenueTarget: number | null;
  /** Null as well for those who may not see margin. */
  readonly marginTarget: number | null;
  readonly lastReview: string | null;
  readonly nextReview: string | null;
  readonly signedOn: string | null;
  readonly signedBy: Person | null;
  /** Counts approvals, from 1. */
  readonly version: number;
}

export interface Need extends Editable {
  readonly need: OwnText;
  readonly kind: 'Business' | 'Technical' | null;
  readonly priority: 'High' | 'Medium' | 'Low' | null;
  readonly evidence: string | null;
  readonly evidenceDate: string | null;
  readonly saidBy: Person | null;
  readonly lastConfirmed: string | null;
  readonly objective: string | null;
  /** Whether the customer sees it in the joint plan. */
  readonly shared?: boolean;
  readonly position: number | null;
}

export type ObjectiveMeasure =
  'Revenue' | 'Margin Rate' | 'On-Time Lines' | 'Satisfaction' | 'Open Cases' | 'Product Breadth' | 'Manual';

export interface Objective extends Editable {
  readonly name: string;
  readonly measure: ObjectiveMeasure | null;
  readonly unit: string | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly current: number | null;
  readonly currentAsOf: string | null;
  readonly due: string | null;
  readonly shared: boolean;
  readonly position: number | null;
  /** Whether there is a target that is not sent: one of margin to those who may not see it, as its other figures. */
  readonly hidesTarget?: boolean;
}

export interface Initiative extends Editable {
  readonly name: string;
  /** 1 to 5. */
  readonly impact: number | null;
  /** 1 to 5. */
  readonly effort: number | null;
  readonly investment: number | null;
  readonly objective: string | null;
  readonly shared: boolean;
  readonly position: number | null;
}

export interface Action extends Editable {
  readonly name: string;
  readonly side: 'Us' | 'Customer';
  /** A user on our side, a contact on the customer's. */
  readonly owner: Person | null;
  readonly due: string | null;
  readonly done: string | null;
  readonly blocker: string | null;
  readonly objective: string | null;
  readonly shared: boolean;
  readonly position: number | null;
  /** Why the owner's task is not in step; not there: it is. */
  readonly taskProblem?: string;
}

export interface Milestone extends Editable {
  readonly name: string;
  readonly due: string | null;
  readonly done: string | null;
  readonly objective: string | null;
  readonly shared: boolean;
}

export interface SwotItem extends Editable {
  readonly item: OwnText;
  readonly kind: 'Strength' | 'Weakness' | 'Opportunity' | 'Threat';
  readonly objective: string | null;
  readonly position: number | null;
}

export interface Member extends Editable {
  readonly role: string;
  readonly user: Person | null;
  /** Whether the joint plan names the member. */
  readonly shared?: boolean;
}

export interface BuyingCenter extends Editable {
  readonly name: string;
  readonly position: number | null;
}

export interface Stakeholder extends Editable {
  readonly contact: Person | null;
  readonly title: string | null;
  readonly center: string;
  readonly reportsTo: string | null;
  readonly site: Person | null;
  readonly seniority: string | null;
  readonly role: string | null;
  /** 0 to 3. */
  readonly influence: number | null;
  /** -2 to 2. */
  readonly support: number | null;
  /** 0 to 3. */
  readonly access: number | null;
  readonly lastContact: string | null;
  /** Whether the joint plan names the person. */
  readonly shared?: boolean;
}

/** How often we want to be in contact with people of a seniority; in the order of the map from the top. */
export interface ContactLimit {
  readonly seniority: string;
  readonly days: number;
}

/** A plan with all that its page shows: what `PlanController.load` returns. */
export interface PlanInput {
  readonly today: string;
  readonly currencyCode: string;
  readonly currencyDecimals: number;
  readonly costVisible: boolean;
  /** Whether the user may change the plan. */
  readonly editable: boolean;
  readonly standard: Standard | null;
  readonly profile: PlanProfile;
  readonly needs: readonly Need[];
  readonly objectives: readonly Objective[];
  readonly initiatives: readonly Initiative[];
  readonly actions: readonly Action[];
  readonly milestones: readonly Milestone[];
  readonly swot: readonly SwotItem[];
  readonly members: readonly Member[];
  readonly centers: readonly BuyingCenter[];
  readonly stakeholders: readonly Stakeholder[];
  readonly contactLimits: readonly ContactLimit[];
}

/** The people of a plan and what they have to do. */
export type PlanEntries = Pick<PlanInput, 'profile' | 'members' | 'stakeholders' | 'actions' | 'needs'>;

/** Why an entry does not count, or what an item lacks. */
export type LackCode =
  | 'Empty'
  | 'TooShort'
  | 'Elsewhere'
  | 'NoDate'
  | 'NoMeasure'
  | 'NoTarget'
  | 'NoOwner'
  | 'NoObjective'
  | 'NoPerson'
  | 'NoContact'
  | 'FutureDate';

/** An entry that does not count. `key`: its Id, or the name of a field of the profile (`vision`). */
export interface Lack {
  readonly key: string;
  readonly codes: readonly LackCode[];
}

export interface ItemScore {
  readonly place: PlanPlace;
  /** Hundredths of a point, half-up. */
  readonly points: number;
  readonly weight: number;
  /** Entries that count, up to what is wanted. */
  readonly count: number;
  readonly wanted: number;
  /** Entries there are. */
  readonly entries: number;
  /** Parts per million: count over wanted. */
  readonly countShare: number;
  /** Parts per million. */
  readonly freshness: number;
  /** Days since the oldest date; null: age does not matter or there is none. */
  readonly age: number | null;
  readonly cadenceDays: number | null;
  readonly mustHave: boolean;
  /** A must-have of which nothing counts. */
  readonly missing: boolean;
  readonly lacks: readonly Lack[];
  /** What the score of the plan gains when the item is complete, hundredths of a point. */
  readonly gain: number;
}

/** R12. A plan without a standard has none. */
export interface Completeness {
  /** Hundredths of a point, half-up; null: no item weighs anything. */
  readonly score: number | null;
  readonly threshold: number;
  /** In the order of the standard. */
  readonly items: readonly ItemScore[];
  readonly mustHavesMissing: readonly PlanPlace[];
  readonly meetsThreshold: boolean;
  readonly isApproved: boolean;
  /** No next review date, or one before the as-of date. */
  readonly reviewOverdue: boolean;
  readonly isCompliant: boolean;
  /** Fewest items that, completed, lift the score to the threshold with no must-have missing; largest gain first. */
  readonly way: readonly PlanPlace[];
}
