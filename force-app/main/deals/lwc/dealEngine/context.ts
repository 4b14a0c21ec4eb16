// The deal as one program sees it: its qualifying lines, the date that counts, the fields of the catalogue.
import type { CriterionField, DealInput, DealLine, IsoDate } from './contract';
import type { Range } from './compare';
import { qualifies } from './products';
import type { Rule } from './rule';
import { totalOf, type QualifiedLine, type Total } from './totals';

export interface DealContext {
  readonly input: DealInput;
  readonly fields: ReadonlyMap<string, CriterionField>;
  readonly asOf: IsoDate;
  /** The date by which the program's dates, our partner status and what is held are judged. */
  readonly countingDate: IsoDate;
  readonly lines: readonly QualifiedLine[];
  /** The sum over qualifying lines, reckoned once however many criteria ask. */
  readonly total: (total: Total) => Range;
}

/** Lines of a deal for programs without a product list: all qualify, whichever program asks. */
const withoutList = new WeakMap<DealInput['lines'], readonly QualifiedLine[]>();

function qualified(lines: DealInput['lines'], { included, excluded }: Rule): readonly QualifiedLine[] {
  const plain = included.length === 0 && excluded.length === 0;
  const known = plain ? withoutList.get(lines) : undefined;
  if (known) {
    return known;
  }
  const own = lines.map((line) => ({ line, qualifies: qualifies(line, included, excluded) }));
  if (plain) {
    withoutList.set(lines, own);
  }
  return own;
}

export function contextOf(
  input: DealInput,
  fields: ReadonlyMap<string, CriterionField>,
  rule: Rule,
  asOf: IsoDate
): DealContext {
  const lines = qualified(input.lines, rule);
  const totals = new Map<Total, Range>();
  return {
    input,
    fields,
    asOf,
    countingDate: rule.program.dateBasis === 'Order' ? input.deal.closeDate : asOf,
    lines,
    total: (total) => {
      const known = totals.get(total) ?? totalOf(lines, total);
      totals.set(total, known);
      return known;
    }
  };
}

/** Both ends count; null is open. */
export function covers(from: IsoDate | null, to: IsoDate | null, date: IsoDate): boolean {
  return (from === null || from <= date) && (to === null || date <= to);
}

/** Units on lines, added as hundredths. */
export function unitsOn(lines: readonly DealLine[]): number {
  return lines.reduce((sum, line) => sum + Math.round(line.quantity * 100), 0) / 100;
}

/** Values without repeats, in their first order. */
export function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
