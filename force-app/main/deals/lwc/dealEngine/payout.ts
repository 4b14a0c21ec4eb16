// What a program's tiers pay on a volume, exactly: a numerator over the calculation's denominator (R2, R3).
import type { Slice } from './contract';
import type { Rule } from './rule';
import { slicesOf, type Band } from './tiers';

/** What counts so far, or with the deal: minor units at the program's price base, and hundredths of units. */
export interface Volume {
  readonly amount: number;
  readonly units: number;
}

/** Volume to compare growth with; `newAccountRate` pays where it is 0 or less. */
export interface Growth {
  readonly baseline: number;
  readonly newAccountRate: number;
}

export interface Payout {
  readonly numerator: bigint;
  readonly slices: readonly Slice[];
}

const NOTHING: Payout = { numerator: 0n, slices: [] };

/** Parts per million of minor units; minor units a unit on hundredths of units; minor units. */
export const DENOMINATOR = { Percent: 1_000_000n, PerUnit: 100n, Lump: 1n } as const;

export function plus(one: Volume, other: Volume): Volume {
  return { amount: one.amount + other.amount, units: one.units + other.units };
}

/** g >= lower, by cross-multiplication: growth is never rounded before it is compared (R3). */
function grown(volume: number, baseline: number, band: Band): boolean {
  return BigInt(volume - baseline) * 1_000_000n >= BigInt(band.lower) * BigInt(baseline);
}

/** The rate that all of the volume is paid at; undefined: no band is reached. */
function rateOf({ steps, program }: Rule, volume: Volume, growth: Growth | null): number | undefined {
  if (growth) {
    return growth.baseline > 0
      ? steps.findLast((band) => grown(volume.amount, growth.baseline, band))?.rate
      : growth.newAccountRate;
  }
  const reached = program.tierMeasure === 'Quantity' ? volume.units : volume.amount;
  return steps.findLast((band) => band.lower <= reached)?.rate;
}

function payoutOf(slices: readonly Slice[], unit: number): Payout {
  return {
    numerator: slices.reduce((sum, { base, rate }) => sum + BigInt(base) * BigInt(rate), 0n),
    slices: unit === 1 ? slices : slices.map(({ base, rate }) => ({ base: base / unit, rate }))
  };
}

/** R(volume). Slices are shown in minor units or units; a lump is one slice of 1. */
export function payoutAt(rule: Rule, volume: Volume, growth: Growth | null): Payout {
  const { calculation, tierMode, tierMeasure, growthPays } = rule.program;
  const perUnit = calculation === 'PerUnit';
  const unit = perUnit ? 100 : 1;
  if (tierMode === 'Marginal') {
    return payoutOf(slicesOf(rule.steps, tierMode, perUnit ? volume.units : volume.amount), unit);
  }
  const rate = rateOf(rule, volume, growth);
  if (rate === undefined) {
    return NOTHING;
  }
  if (calculation === 'Lump') {
    const sold = tierMeasure === 'Quantity' ? volume.units : volume.amount;
    return sold > 0 ? payoutOf([{ base: 1, rate }], 1) : NOTHING;
  }
  const above = growth && growthPays === 'Increment' ? Math.max(0, growth.baseline) : 0;
  const base = perUnit ? volume.units : volume.amount - above;
  return payoutOf([{ base: growth && growthPays === 'Increment' ? Math.max(0, base) : base, rate }], unit);
}
