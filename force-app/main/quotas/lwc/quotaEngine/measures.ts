// How amounts, rates and dates are written in the contract.

/** `YYYY-MM-DD`. */
export type IsoDate = string;

/**
 * An amount of a measure in whole smallest units: minor units of the user's currency for Revenue, Margin and
 * Retention, hundredths for Units and NewLogos (a shared new customer counts in part).
 */
export type Value = number;

/** Parts per million. */
export type Rate = number;

/** Between 0 and 1. */
export type Probability = number;

/**
 * What a quota is set for. Retention counts the revenue of segment Retained, NewLogos the first won deal of a customer
 * of segment New.
 */
export type Measure = 'Revenue' | 'Margin' | 'Units' | 'NewLogos' | 'Retention';

/** Where credit comes from: a new customer, more from one, or what one renewed. */
export type Segment = 'New' | 'Expansion' | 'Retained';

/** Direct is one's own; only direct credit adds up to a team's (R1). */
export type CreditType = 'Direct' | 'Overlay' | 'Team';
