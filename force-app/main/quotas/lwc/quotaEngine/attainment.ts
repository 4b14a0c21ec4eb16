// R1 of one measure in one period.
import type { Attainment } from './answer';
import { countedCredits, sumOf, type CountedCredit } from './credits';
import type { QuotaInput } from './load';
import type { IsoDate, Measure, Value } from './measures';
import type { Period } from './records';
import { quotaOf, scopeOf } from './scope';

/** The day at whose end the credit was first at the quota; null: it is not there now. */
function reachedOn(credits: readonly CountedCredit[], quota: Value, credited: Value): IsoDate | null {
  if (quota <= 0 || credited < quota) {
    return null;
  }
  let sum = 0;
  for (const [index, { credit, value }] of credits.entries()) {
    sum += value;
    if (sum >= quota && credits[index + 1]?.credit.date !== credit.date) {
      return credit.date;
    }
  }
  return null;
}

/** C / Q; null where Q is not positive or not set. */
export function attainedOf(credited: Value, quota: Value | null): number | null {
  return quota !== null && quota > 0 ? credited / quota : null;
}

export function attain(input: QuotaInput, measure: Measure, period: Period, asOf: IsoDate): Attainment {
  const scope = scopeOf(input, measure, period.key);
  const quota = quotaOf(scope, asOf);
  const { credits, leftOut } = countedCredits(input, scope, measure, period, asOf);
  const credited = sumOf(credits);
  return {
    measure,
    period: period.key,
    quota,
    credited,
    entries: credits.reduce((sum, { credit }) => sum + credit.entries, 0),
    attained: attainedOf(credited, quota),
    gap: quota === null ? null : Math.max(0, quota - credited),
    incomplete: leftOut.length > 0,
    reachedOn: quota === null ? null : reachedOn(credits, quota, credited)
  };
}
