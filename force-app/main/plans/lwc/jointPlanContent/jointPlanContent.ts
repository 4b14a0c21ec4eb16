// The joint plan as words, from what the customer may see; the page and every file show the same. Pure.
export type * from './contract';
export { barOf, contentOf, type JointPlanWords } from './content';
export { shortName } from './names';
export { textsOf } from './texts';
