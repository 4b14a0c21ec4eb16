// What-if: changes of a deal that are not saved, and what they change in its decision. Pure: no platform, no clock.
export { applyChanges, changesOf } from './apply';
export type * from './contract';
export { difference } from './difference';
export { nearestEdge } from './edge';
export { bestOf, competitorPriceOf, figures, MOST_OPTIONS } from './options';
export { readChanges } from './stored';
