// The decision on a deal: verdicts, best legal stack (R7), margin (R8) and advice. Pure: no platform, no clock.
export type * from './contract';
