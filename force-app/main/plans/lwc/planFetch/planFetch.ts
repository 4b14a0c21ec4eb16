// Turns what Apex sent of a plan into the input of the engines and the page.
import { decode, type PlanInput, type Sent } from 'c/planEngine';

/** Return value of `PlanController.load`, `PlanInput` in Apex; keys without a value may be absent. */
export type PlanLoad = Sent<PlanInput>;

/** Of what is sent, with every key of the contract; a copy that may be changed. */
export const inputOf = (sent: PlanLoad): PlanInput => decode(sent);
