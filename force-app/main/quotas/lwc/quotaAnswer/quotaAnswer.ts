// The tracker's whole answer, what changed deals would make of it, and how each figure came about (R1, R9 to R11). Pure:
// no platform, no clock.
export { chanceOf, momentsSince, swings, type ChanceMoments } from './chances';
export { explain } from './explained';
export { answer } from './tracked';
export { applyOverrides, whatIf } from './whatIf';
export type * from 'c/quotaEngine';
