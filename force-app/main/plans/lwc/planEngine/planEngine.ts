// What a plan is, how complete, and how well its people are covered: pure, without clock, platform or words.
export type * from './contract';
export { completeness } from './completeness';
export * from './coverage';
export { daysBetween } from './days';
export { decode, decodePeople, type Sent } from './decode';
export { MAP_SIZES, mapLayout, type MapBox, type MapCard, type MapLayout, type MapSizes } from './mapLayout';
export type { MapLine } from './mapLines';
export { stepOnMap, type MapKey } from './mapSteps';
export { centersInOrder, peopleInOrder, rowOf } from './peopleOrder';
export {
  DIFF_PARTS,
  planDiff,
  withOrigins,
  type DiffPart,
  type DiffRow,
  type FieldDiff,
  type WholeDiff
} from './planDiff';
export { progress, type PaceCode, type Progress } from './progress';
export { rankInitiatives, type Quarter, type RankedInitiative } from './initiativeRank';
export {
  threeWayMerge,
  type FieldMerge,
  type Fields,
  type FieldValue,
  type MergeResult,
  type MergeSide
} from './threeWayMerge';
