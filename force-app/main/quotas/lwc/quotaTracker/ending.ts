// Where a measure may end, behind its chance: the distribution of what open deals add to its credit (R11). Pure.
import { distribution } from 'c/chanceEngine';
import type { Endings } from 'c/finishHistogram';
import { chanceOf } from 'c/quotaAnswer';
import { attain, chanceDeals, periodOf, type FigureQuestion, type QuotaInput } from 'c/quotaEngine';

/** Null where the figure is no chance of one measure, or there is none. */
export function endingsOf(input: QuotaInput, { figure, measure, period: key }: FigureQuestion): Endings | null {
  const period = figure === 'Chance' ? periodOf(input, key) : undefined;
  if (!period) {
    return null;
  }
  const { today: asOf } = input;
  const attainment = attain(input, measure, period, asOf);
  const { quota, credited } = attainment;
  const chance = chanceOf(input, [attainment], period, asOf);
  if (quota === null || !chance || chance.deals === 0) {
    return null;
  }
  const spread = distribution(chanceDeals(input, [measure], period, asOf), 0);
  return { measure, quota, today: null, inCase: { credited, distribution: spread, chance } };
}
