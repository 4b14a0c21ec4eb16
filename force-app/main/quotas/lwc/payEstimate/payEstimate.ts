// What a plan pays by its bands of attainment (R2): an estimate, never a statement of pay. Pure: no platform, no clock.
import { worth, type Band } from 'c/dealEngine';
import type { Finish, PayPlan, Rate, Value } from 'c/quotaEngine';

/** Pay at one amount of credit. */
export interface PayAt {
  /** Credit, or a finish. */
  readonly value: Value;
  readonly attained: number;
  readonly pay: Value;
  /** Of the band that the amount is in; 0 below the first. */
  readonly rate: Rate;
}

/** A band in amounts of credit, from its lower bound, inclusive, up to the next one's; null: without end. */
export interface PayBand {
  readonly from: Value;
  readonly to: Value | null;
  readonly rate: Rate;
}

export interface PayEstimate {
  readonly plan: string;
  readonly mode: PayPlan['mode'];
  readonly bands: readonly PayBand[];
  /** Earned on what is booked; the others are estimates, and no sum of them with it is anything. */
  readonly booked: PayAt;
  /** Null where there is no chance to take finishes from. */
  readonly weak: PayAt | null;
  readonly middle: PayAt | null;
  readonly strong: PayAt | null;
}

const MILLION = 1_000_000n;

/** The smallest amount whose attainment reaches the bound, which is inclusive. */
function reached(quota: Value, lower: Rate): Value {
  const exact = BigInt(quota) * BigInt(lower);
  const whole = exact / MILLION;
  return Number(exact > whole * MILLION ? whole + 1n : whole);
}

function bandsOf({ bands }: PayPlan, quota: Value): readonly Band[] {
  return [...bands]
    .sort((one, other) => one.lower - other.lower)
    .map(({ lower, rate }) => ({ lower: reached(quota, lower), rate }));
}

function payAt(mode: PayPlan['mode'], bands: readonly Band[], quota: Value, value: Value): PayAt {
  return {
    value,
    attained: value / quota,
    pay: worth(bands, mode, 0, value),
    rate: bands.filter(({ lower }) => lower <= value).at(-1)?.rate ?? 0
  };
}

/**
 * `quota` and `credited` are those of revenue, in minor units; `finish` what open deals may take the credit to. Null
 * without a quota above 0: bands are shares of it.
 */
export function estimatePay(
  plan: PayPlan,
  quota: Value | null,
  credited: Value,
  finish: Finish | null
): PayEstimate | null {
  if (quota === null || quota <= 0) {
    return null;
  }
  const bands = bandsOf(plan, quota);
  const at = (value: Value): PayAt => payAt(plan.mode, bands, quota, value);
  return {
    plan: plan.name,
    mode: plan.mode,
    bands: bands.map(({ lower, rate }, index) => ({ from: lower, to: bands[index + 1]?.lower ?? null, rate })),
    booked: at(credited),
    weak: finish && at(finish.weak),
    middle: finish && at(finish.middle),
    strong: finish && at(finish.strong)
  };
}
