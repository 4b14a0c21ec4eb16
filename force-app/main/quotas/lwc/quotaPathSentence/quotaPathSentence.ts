// Words the shortest path to a quota: the sentence, the ways, and why the rest is left out. Pure.
export { pathWordsOf, stepName, type PathWords } from './context';
export { pathHeadline } from './headline';
export { leftOutRows, type LeftOutRow } from './leftOut';
export { wayText, type StepText, type WayText } from './way';
