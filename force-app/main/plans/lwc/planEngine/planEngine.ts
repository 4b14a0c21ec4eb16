// What a plan is, how complete, and how well its people are covered: pure, without clock, platform or words.
export type * from './contract';
