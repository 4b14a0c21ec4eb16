// Turns what Apex sent of a plan into the input of the engines and the page.
import { decode, type PlanInput, type Sent } from 'c/planEngine';

/** Return value of `PlanController.load`, `PlanInput` in Apex; keys without a value may be absent. */
export type PlanLoad = Sent<PlanInput>;

/** Of what is sent, with every key of the contract; a copy that may be changed. */
export const inputOf = (sent: PlanLoad): PlanInput => decode(sent);

/** Return value of `PlanController.existing`: what is known of a customer's plan for a year. */
export interface PlanExistence {
  /** Whether there is one, shared with the user or not. */
  readonly exists: boolean;
  /** The plan, if the user may see it. */
  readonly planId?: string;
  /** Whom to ask where it is not shared. */
  readonly accountOwner?: string;
  /** The plan that ended last before the year, which a new one may be made from. */
  readonly previousId?: string;
  readonly previousName?: string;
}
