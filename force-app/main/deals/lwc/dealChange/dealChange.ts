// What-if: changes of a deal that are not saved, and what they change in its decision. Pure: no platform, no clock.
export type * from './contract';
