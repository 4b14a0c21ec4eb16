// The deals, splits and reps of the roll-up bench: as columns for us, as rows for databases.
import type { RollupColumns } from '../force-app/main/quotas/lwc/quotaRollup/quotaRollup.ts';
import { randomOf } from '../force-app/main/quotas/lwc/chanceEngine/__tests__/oracle.ts';

export const DEALS = 100_000;
export const REPS = 5_000;
export const PERIODS = 12;
const LEVELS = 8;
/** Deals that two or three share, one of them now and then as an overlay. */
const SHARED = 0.3;

export type Row = readonly number[];

export interface Tables {
  readonly columns: RollupColumns;
  readonly reps: readonly Row[];
  readonly deals: readonly Row[];
  readonly splits: readonly Row[];
  /** Everybody with everybody above, oneself among them: what a database may keep so as not to walk the hierarchy. */
  readonly closure: readonly Row[];
}

/** Eight levels, each some times as wide as the one above; a rep reports to somebody of the level above. */
function managersOf(random: () => number): Int32Array {
  const widths = Array.from({ length: LEVELS }, (_, level) => 2.6 ** level);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const starts = [0];
  widths.forEach((width) => starts.push(starts.at(-1)! + Math.max(1, Math.round((REPS * width) / whole))));
  return Int32Array.from({ length: REPS }, (_, rep) => {
    const level = Math.min(
      LEVELS - 1,
      starts.findLastIndex((start) => start <= rep)
    );
    const from = starts[level - 1];
    return from === undefined ? -1 : from + Math.floor(random() * (starts[level]! - from));
  });
}

export function generatedTables(): Tables {
  const random = randomOf(11);
  const managers = managersOf(random);
  const deals: number[][] = [];
  const splits: number[][] = [];
  for (let deal = 0; deal < DEALS; deal++) {
    const revenue = Math.ceil(random() ** 2 * 40_000_000);
    deals.push([deal, Math.floor(random() * PERIODS), revenue, Math.round(revenue * (0.08 + 0.12 * random()))]);
    const shares =
      random() < SHARED ? (random() < 0.5 ? [600_000, 400_000] : [500_000, 333_333, 166_667]) : [1_000_000];
    shares.forEach((percent, place) => {
      splits.push([deal, Math.floor(random() * REPS), percent, place > 0 && random() < 0.2 ? 0 : 1]);
    });
  }
  const closure: number[][] = [];
  managers.forEach((_, rep) => {
    for (let above = rep; above >= 0; above = managers[above]!) closure.push([above, rep]);
  });
  const columns: RollupColumns = {
    measures: 2,
    periods: PERIODS,
    managers,
    dealPeriods: Int32Array.from(deals, ([, period]) => period!),
    dealValues: Float64Array.from(deals.flatMap(([, , revenue, margin]) => [revenue!, margin!])),
    splitDeals: Int32Array.from(splits, ([deal]) => deal!),
    splitReps: Int32Array.from(splits, ([, rep]) => rep!),
    splitPercents: Int32Array.from(splits, ([, , percent]) => percent!),
    splitsDirect: Uint8Array.from(splits, ([, , , direct]) => direct!)
  };
  return { columns, reps: [...managers].map((manager, rep) => [rep, manager]), deals, splits, closure };
}
