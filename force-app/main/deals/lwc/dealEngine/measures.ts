// How money and dates are written in the contract.

/** Whole minor units of the deal's currency. */
export type Money = number;

/** `YYYY-MM-DD`. */
export type IsoDate = string;
