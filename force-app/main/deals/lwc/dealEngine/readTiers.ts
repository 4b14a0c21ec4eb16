// Reads the bands of a program and checks that its calculation can pay by its tier measure (R2, R3).
import type { CompiledProgram } from './contract';
import type { Report } from './readCriteria';
import type { Band } from './tiers';

/** Whole minor units or parts per million; units have at most two decimals. */
function fits(value: number | null, decimals: boolean): value is number {
  return (
    value !== null && Number.isFinite(value) && (decimals ? Math.round(value * 100) / 100 === value : value % 1 === 0)
  );
}

function isTooLarge(value: number | null, decimals: boolean): boolean {
  return value !== null && Math.abs(value) * (decimals ? 100 : 1) > Number.MAX_SAFE_INTEGER;
}

/** Bands overlap when two start at the same bound: only lower bounds are stored. */
export function readBands({ tiers, calculation, tierMeasure }: CompiledProgram, report: Report): Band[] {
  if (calculation === 'SpecialPrice') {
    return [];
  }
  const units = tierMeasure === 'Quantity';
  const bands: Band[] = [];
  if (tiers.length === 0) {
    report('BANDS_MISSING');
  }
  tiers.forEach(({ lower, rate }, index) => {
    if (!fits(lower, units) || !fits(rate, false)) {
      report('BAND_INCOMPLETE', { band: index + 1 });
    } else if (isTooLarge(lower, units) || isTooLarge(rate, false)) {
      report('AMOUNT_TOO_LARGE', { band: index + 1 });
    } else if (lower < 0 || rate < 0) {
      report('BAND_NEGATIVE', { band: index + 1 });
    } else {
      bands.push({ lower, rate });
    }
  });
  bands.sort((one, other) => one.lower - other.lower);
  bands.forEach((band, index) => {
    if (index > 0 && bands[index - 1]?.lower === band.lower) {
      report('BANDS_OVERLAP', { from: band.lower, measure: tierMeasure });
    }
  });
  return bands;
}

/**
 * Slices at their own rates need a volume that is also what is paid on: amounts for Percent, units for PerUnit. A line
 * alone has no growth, an increment is an amount and never units, and a new account's rate is a percentage.
 */
export function checkMeasure(program: CompiledProgram, report: Report): void {
  const { calculation, tierMeasure: measure, tierMode, scope, growthPays, newAccountRate } = program;
  if (calculation === 'SpecialPrice') {
    return;
  }
  const paidOn = { Percent: 'Amount', PerUnit: 'Quantity', Lump: null }[calculation];
  const growth = measure === 'Growth';
  const wrong =
    (tierMode === 'Marginal' && measure !== paidOn) ||
    (growth && scope === 'Line') ||
    (growth && calculation === 'PerUnit' && growthPays === 'Increment') ||
    (growth && calculation !== 'Percent' && newAccountRate !== null);
  if (wrong) {
    report('MEASURE_NOT_FOR_CALCULATION', { measure, calculation, mode: tierMode });
  }
}
