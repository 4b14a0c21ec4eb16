// How far forecasts were off (R15). Pure.
import type { Cents } from './contract';

/** What was committed in the week that is measured, and what came of it. */
export interface ForecastOutcome {
  readonly commit: Cents;
  readonly actual: Cents;
}

/**
 * |commit - actual| / actual; over several the sums of both, so that a large quarter counts as much as its money.
 * @returns null: nothing came, or nothing is known
 */
export function forecastError(outcomes: readonly ForecastOutcome[]): number | null {
  const actual = outcomes.reduce((sum, one) => sum + one.actual, 0);
  const off = outcomes.reduce((sum, one) => sum + Math.abs(one.commit - one.actual), 0);
  return actual > 0 ? off / actual : null;
}

/** Whether the last of two quarters was further off than the one before; null: one of them is not known, or equal. */
export function errorTrend(outcomes: readonly ForecastOutcome[]): 'Worse' | 'Better' | null {
  const [before, last] = outcomes.slice(-2).map((one) => forecastError([one]));
  if (before === undefined || before === null || last === undefined || last === null || before === last) {
    return null;
  }
  return last > before ? 'Worse' : 'Better';
}
