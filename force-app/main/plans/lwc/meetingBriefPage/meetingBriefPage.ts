// The meeting brief: what a reviewer and the team have to know of a plan before they meet, on one page. Internal. Pure.
export { briefOf, type BriefSource, type BriefWords } from './content';
export { briefPage, columnPiece } from './layout';
export type { Brief, BriefRow, BriefSection } from './contract';
