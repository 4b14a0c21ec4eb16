// What is held on the counting date: certificates, registrations of the deal, its documents (R6).
import type { Actual, Holding, IsoDate } from './contract';
import type { Answer } from './answer';
import { covers } from './context';
import { truthOf } from './truth';

/** For good is latest. */
const FOR_GOOD = '9999-12-31';

/** The one that lasts longest first, then by name, holder and Id: the order of the input never shows. */
function longestFirst(one: Holding, other: Holding): number {
  const until = ({ validTo }: Holding): IsoDate => validTo ?? FOR_GOOD;
  const keys = (holding: Holding): readonly string[] => [holding.name, holding.holder ?? '', holding.id];
  if (until(one) !== until(other)) {
    return until(one) > until(other) ? -1 : 1;
  }
  const [left, right] = [keys(one), keys(other)];
  const place = left.findIndex((key, index) => key !== right[index]);
  return place < 0 ? 0 : (left[place] ?? '') < (right[place] ?? '') ? -1 : 1;
}

/** Those of the given names (none: any) that cover the date, best first. */
export function heldOn(holdings: readonly Holding[], names: readonly (string | number)[], date: IsoDate): Holding[] {
  return holdings
    .filter(
      ({ name, validFrom, validTo }) => (names.length === 0 || names.includes(name)) && covers(validFrom, validTo, date)
    )
    .sort(longestFirst);
}

/** Our own records are complete: what is not there is not held, which is never unknown. */
export function judgeHoldings(held: readonly Holding[], elsewhere: readonly Holding[]): Answer {
  const [best] = held;
  const [other] = elsewhere;
  const actual: Actual = best
    ? { code: 'held', name: best.name, holder: best.holder, validTo: best.validTo, recordId: best.id }
    : {
        code: 'notHeld',
        other: other ? { name: other.name, holder: other.holder ?? '', validTo: other.validTo } : null
      };
  return { actual, outcome: truthOf(best !== undefined) };
}
