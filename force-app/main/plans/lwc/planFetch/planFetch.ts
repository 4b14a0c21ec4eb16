// Turns what Apex sent of a plan into the input of the engines and the page.
import { decode, type PlanInput, type Sent } from 'c/planEngine';

/** Return value of `PlanController.load`, `PlanInput` in Apex; keys without a value may be absent. */
export type PlanLoad = Sent<PlanInput>;

/** Of what is sent, with every key of the contract; a copy that may be changed. */
export const inputOf = (sent: PlanLoad): PlanInput => decode(sent);

/** What a plan may start from, `PlanSource` in Apex: a template, or the customer's plan of the year before. */
export interface PlanSource {
  /** The earlier plan; absent: it is a template. */
  readonly previousId?: string;
  /** Developer name of the template. */
  readonly template?: string;
  /** Of the template, or the earlier plan's name. */
  readonly label: string;
  readonly summary?: string;
  readonly emphasis?: string;
  readonly icon?: string;
  readonly objectives: readonly string[];
  readonly needs: readonly string[];
  readonly actions: readonly string[];
  readonly milestones: readonly string[];
  readonly roles: readonly string[];
}

/** Return value of `PlanStartController.existing`: what is known of a customer's plan for a year. */
export interface PlanExistence {
  /** The year that was asked for, or the running one. */
  readonly year: number;
  /** The running one. */
  readonly thisYear: number;
  readonly accountName: string;
  readonly accountOwner: string;
  /** Whether the customer is the user's own. */
  readonly isOwn: boolean;
  /** Whether there is a plan, shared with the user or not. */
  readonly exists: boolean;
  /** The plan, if the user may see it. */
  readonly planId?: string;
  readonly planName?: string;
  readonly mayCreate: boolean;
  /** Last year's first, then the templates; empty where there is a plan. */
  readonly sources: readonly PlanSource[];
}

/** Argument of `PlanStartController.start`: what a new plan is to start from. */
export interface PlanChoice {
  readonly accountId: string;
  readonly year: number;
  readonly previousId?: string;
  readonly template?: string;
}

/** Return value of `PlanPeopleController.users` and `contacts`, one of it. */
export interface FoundPerson {
  readonly id: string;
  readonly name: string;
  /** Title. */
  readonly detail?: string;
}
