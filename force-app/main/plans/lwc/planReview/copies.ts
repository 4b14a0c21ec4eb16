// Earlier versions of a plan that it is compared with: frozen copies, and the plan of the year before.
import loadPlan from '@salesforce/apex/PlanController.load';
import frozenCopy from '@salesforce/apex/PlanReviewController.frozenCopy';
import originsOf from '@salesforce/apex/PlanReviewController.origins';
import type { PlanInput } from 'c/planEngine';
import { inputOf, type PlanLoad } from 'c/planFetch';
import type { PlanReviews } from './view';

/** The plan of the year before, among choices of frozen copies. */
export const LAST_YEAR = 'lastYear';

export interface EarlierPlan {
  readonly plan: PlanInput;
  /** Its Id and those of its entries by the Ids of their copies; of a frozen copy none, its entries have kept theirs. */
  readonly origins: Readonly<Record<string, string>>;
}

/** @param key Id of an approval, or {@link LAST_YEAR} */
export async function earlierPlan(key: string, { planId, previousId = '' }: PlanReviews): Promise<EarlierPlan> {
  if (key === LAST_YEAR) {
    const [plan, origins] = await Promise.all([loadPlan({ planId: previousId }), originsOf({ planId })]);
    return { plan: inputOf(plan), origins: { ...origins, [planId]: previousId } };
  }
  return { plan: inputOf(JSON.parse(await frozenCopy({ reviewId: key })) as PlanLoad), origins: {} };
}
