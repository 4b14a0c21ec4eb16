// The joint plan as words, from what the customer may see; the page and every file show the same. Pure.
export type * from './contract';
export { barOf, contentOf } from './content';
export { shortName } from './names';
export type { JointPlanWords } from './objective';
export { textsOf } from './texts';
