// Days on which a deal could close so that criteria on its close date hold (R6, near miss).
import type { IsoDate } from './contract';
import { compare, exactly, monthsWindow } from './compare';
import { addDays } from './days';
import type { Criterion } from './rule';

/** Days between which nothing changes: the nearest day that will do is one of these. */
function edges({ operator, comparable }: Criterion, closeDate: IsoDate, countingDate: IsoDate): IsoDate[] {
  switch (operator) {
    case 'notIn':
      return comparable.flatMap((_, index) => [addDays(closeDate, -index - 1), addDays(closeDate, index + 1)]);
    case 'withinMonths':
      return [...monthsWindow(Number(comparable[0]), countingDate)];
    default:
      return comparable.map(String);
  }
}

/**
 * The day nearest to the close date, and not in the past, that meets all of them; the later of equals, which leaves
 * more time. Null: there is none.
 */
export function nearestClose(
  criteria: readonly Criterion[],
  closeDate: IsoDate,
  asOf: IsoDate,
  byOrder: boolean
): IsoDate | null {
  const meets = (day: IsoDate): boolean =>
    criteria.every(
      ({ operator, comparable }) => compare(exactly(day), operator, comparable, byOrder ? day : asOf) === 'met'
    );
  const away = (day: IsoDate): number => Math.abs(Date.parse(day) - Date.parse(closeDate));
  const days = [asOf, ...criteria.flatMap((criterion) => edges(criterion, closeDate, byOrder ? closeDate : asOf))];
  return days
    .filter((day) => day >= asOf && meets(day))
    .reduce<IsoDate | null>(
      (best, day) => (best === null || away(day) < away(best) || (away(day) === away(best) && day > best) ? day : best),
      null
    );
}
