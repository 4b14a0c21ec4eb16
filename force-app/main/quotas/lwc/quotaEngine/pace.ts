// R9 of one measure in one period: the plan to date, the pace against it, and where that leads.
import { divideHalfUp } from 'c/dealEngine';
import type { Attainment, Pace } from './answer';
import { elapsedOf, shareGone, weightsOf, type Share } from './calendar';
import type { QuotaInput } from './load';
import type { IsoDate, Value } from './measures';
import type { Period, Season } from './records';

/** Amount x part / all, rounded once. */
export function shareOf(amount: Value, { part, all }: Share): Value {
  return Number(divideHalfUp(BigInt(amount) * part, all));
}

function perDay(amount: Value, days: number): Value | null {
  return days > 0 ? Number(divideHalfUp(BigInt(amount), BigInt(days))) : null;
}

/** C / (Q x e) of the exact figures. */
function paceOf(credited: Value, quota: Value, { part, all }: Share): number | null {
  return part === 0n ? null : Number(BigInt(credited) * all) / Number(BigInt(quota) * part);
}

/** A gap of 0 needs 0 a day; with no day left there is none. */
function needed(gap: Value | null, daysLeft: number): Value | null {
  return gap === null ? null : gap === 0 ? 0 : perDay(gap, daysLeft);
}

/** `season` null: every business day weighs the same. */
export function paceIn(
  input: QuotaInput,
  { credited, quota, gap }: Pick<Attainment, 'credited' | 'quota' | 'gap'>,
  period: Period,
  season: Season | null,
  asOf: IsoDate
): Pace {
  const weights = weightsOf(period, input.calendar, season);
  const elapsed = elapsedOf(weights, asOf);
  const gone = shareGone(weights, asOf);
  const planned = quota !== null && quota > 0 && gone.all > 0n ? quota : null;
  const expected = planned === null ? null : shareOf(planned, gone);
  return {
    elapsed,
    expected,
    ahead: expected === null ? null : credited - expected,
    pace: planned === null ? null : paceOf(credited, planned, gone),
    finish: gone.part === 0n ? null : shareOf(credited, { part: gone.all, all: gone.part }),
    neededADay: needed(gap, elapsed.days - elapsed.daysGone),
    soFarADay: perDay(credited, elapsed.daysGone)
  };
}
