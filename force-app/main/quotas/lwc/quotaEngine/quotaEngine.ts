// Quotas by R1, R9 and R10: what is credited, how far the period is, and what is left to win.
export type * from './contract';
