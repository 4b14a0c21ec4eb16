// Which quotas make a measure's Q in a period, and which lines they count (R1). No line counts twice.
import { isOf, partOf } from './figures';
import type { QuotaInput } from './load';
import type { IsoDate, Measure, Value } from './measures';
import type { Credit, OpenDeal, Quota } from './records';

/** Quotas that add up to Q, and those of the same period, measure, family and credit type that do not count. */
export interface Scope {
  readonly quotas: readonly Quota[];
  readonly twice: readonly { readonly counted: Quota; readonly left: Quota }[];
}

/** Q of one quota: base x ramp, rounded, and the adjustments that are approved by the as-of date. */
export function effective({ base, ramp, adjustments }: Quota, asOf: IsoDate): Value {
  return approvedBy(asOf, adjustments).reduce((sum, { amount }) => sum + amount, partOf(base, ramp));
}

export function approvedBy(asOf: IsoDate, adjustments: Quota['adjustments']): Quota['adjustments'] {
  return adjustments.filter(({ approvedOn }) => approvedOn !== null && approvedOn <= asOf);
}

/** Whether what one quota counts includes all that the other does. */
export function contains(one: Quota, other: Quota): boolean {
  return one.creditType === other.creditType && (one.family === null || one.family === other.family);
}

export function scopeOf({ quotas }: QuotaInput, measure: Measure, period: string): Scope {
  const own = quotas
    .filter((quota) => quota.measure === measure && quota.period === period)
    .sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
  const counted: Quota[] = [];
  const twice: { counted: Quota; left: Quota }[] = [];
  for (const quota of own) {
    const same = counted.find((one) => contains(one, quota) && contains(quota, one));
    if (same) {
      twice.push({ counted: same, left: quota });
    } else {
      counted.push(quota);
    }
  }
  return { quotas: counted.filter((quota) => !counted.some((one) => one !== quota && contains(one, quota))), twice };
}

/** Q of a measure in a period; null: none is set. */
export function quotaOf(scope: Scope, asOf: IsoDate): Value | null {
  return scope.quotas.length === 0 ? null : scope.quotas.reduce((sum, quota) => sum + effective(quota, asOf), 0);
}

/** Without a quota direct credit counts, whatever its family. */
export function covers({ quotas }: Scope, line: Credit | OpenDeal, measure: Measure): boolean {
  if (!isOf(line, measure)) {
    return false;
  }
  return quotas.length === 0
    ? line.creditType === 'Direct'
    : quotas.some(
        ({ creditType, family }) => creditType === line.creditType && (family === null || family === line.family)
      );
}
